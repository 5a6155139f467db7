// Which dealers the never-contact list covers. An entry for a whole site covers every store and page of it; an entry for one
// store of a group covers that store. Refuses to be walked round: a dealer counts by every key it is known by and by its address.
import { dealerKey, keyDomain } from './dealer-key.ts';
import type { Dealer } from './dealer.ts';
import { keysOf } from './known-keys.ts';

type Known = Pick<Dealer, 'dealerKey' | 'formerKeys' | 'address'>;

/** The listed keys that forbid contacting this dealer: none when it may be contacted. */
export function forbiddingKeys(dealer: Known, listed: ReadonlySet<string>): string[] {
  if (listed.size === 0) return [];
  const keys = [...keysOf(dealer), dealerKey(dealer.address)].flatMap((key) => [key, keyDomain(key)]);
  return [...new Set(keys)].filter((key) => listed.has(key));
}

export function isForbidden(dealer: Known, listed: ReadonlySet<string>): boolean {
  return forbiddingKeys(dealer, listed).length > 0;
}
