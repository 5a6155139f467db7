// Dealers of the list that are valid by default, with what is known of them.
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import type { ListedDealer } from '../../../lib/dealers/listed-dealer.ts';
import { foldDealer } from '../../../lib/dealers/listed-dealer.ts';
import { buildDealer } from './build-dealer.ts';

type Known = Partial<Pick<ListedDealer, 'outcome' | 'askedAt' | 'distance' | 'forbidden'>>;

/** Its id is its name. */
export function buildListed(name: string, dealer: Partial<Dealer> = {}, known: Known = {}): ListedDealer {
  const folded = foldDealer(buildDealer({ id: name, name, ...dealer }));
  return { ...folded, outcome: 'never', askedAt: 0, distance: null, forbidden: false, ...known };
}

export function namesOf(dealers: readonly ListedDealer[]): string[] {
  return dealers.map(({ dealer }) => dealer.name);
}

export const away = (miles: number) => ({ distance: { miles, approximate: false } });
