// The keys a dealer is known by. The ledger, the never-contact list and the remembered pages count by key and are never rewritten: when
// entries are folded into one, or a website changes, the dealer takes its earlier keys along, and whoever looks it up looks under all of
// them. Refuses nothing: whether a key is worth keeping is for the caller to say.
import type { Dealer } from './dealer.ts';

type Keyed = Pick<Dealer, 'dealerKey' | 'formerKeys'>;

/** Its own first. */
export function keysOf({ dealerKey, formerKeys = [] }: Keyed): readonly string[] {
  return [dealerKey, ...formerKeys];
}

/** Also known by these from now on. The same object when none of them is new. */
export function withKeys(dealer: Dealer, keys: readonly string[]): Dealer {
  const fresh = newKeys(dealer, keys);
  return fresh.length === 0 ? dealer : { ...dealer, formerKeys: [...(dealer.formerKeys ?? []), ...fresh] };
}

/** Those it isn't known by yet, each once. */
export function newKeys(dealer: Keyed, keys: readonly string[]): readonly string[] {
  const known = new Set(keysOf(dealer));
  return [...new Set(keys)].filter((key) => !known.has(key));
}

export function withoutKeys(dealer: Dealer, keys: readonly string[]): Dealer {
  const { formerKeys = [], ...rest } = dealer;
  const left = formerKeys.filter((key) => !keys.includes(key));
  return left.length === 0 ? rest : { ...rest, formerKeys: left };
}

/** A dealer that moved: by the key of its new website, and by those of before where something is known under them. */
export function movedKeys(before: Keyed, key: string, hasHistory: (key: string) => boolean): Keyed {
  const kept = keysOf(before).filter((old) => old !== key && hasHistory(old));
  return kept.length === 0 ? { dealerKey: key } : { dealerKey: key, formerKeys: kept };
}
