// Which dealers the never-contact list covers. An entry for a whole site covers every store and page of it; an entry for one
// store of a group covers that store. Refuses to be walked round: a dealer counts by its stored key and by its address.
import { dealerKey, keyDomain } from './dealer-key.ts';
import type { Dealer } from './dealer.ts';

/** The listed keys that forbid contacting this dealer: none when it may be contacted. */
export function forbiddingKeys(dealer: Pick<Dealer, 'dealerKey' | 'address'>, listed: ReadonlySet<string>): string[] {
  if (listed.size === 0) return [];
  const keys = [dealer.dealerKey, dealerKey(dealer.address)].flatMap((key) => [key, keyDomain(key)]);
  return [...new Set(keys)].filter((key) => listed.has(key));
}

export function isForbidden(dealer: Pick<Dealer, 'dealerKey' | 'address'>, listed: ReadonlySet<string>): boolean {
  return forbiddingKeys(dealer, listed).length > 0;
}
