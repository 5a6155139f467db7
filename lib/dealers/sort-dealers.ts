// In which order dealers are shown. What isn't known comes last, whichever way the order runs; equals stay in the order they
// were added.
import type { DealerOutcome, ListedDealer } from './listed-dealer.ts';

export const SORT_KEYS = ['added', 'name', 'state', 'city', 'distance', 'outcome'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface ListOrder {
  readonly by: SortKey;
  readonly descending: boolean;
}

export const AS_ADDED: ListOrder = { by: 'added', descending: false };

/** What wants the person comes first. */
const OUTCOME_RANK: Readonly<Record<DealerOutcome, number>> = { 'needs-you': 0, failed: 1, skipped: 2, open: 3, sent: 4, never: 5 };

/** `dealers` in the order they were added. */
export function sortDealers<Listed extends ListedDealer>(dealers: readonly Listed[], { by, descending }: ListOrder): readonly Listed[] {
  if (by === 'added') return descending ? dealers.toReversed() : dealers;
  const keyed = dealers.map((dealer) => ({ dealer, key: sortKey(dealer, by) }));
  const direction = descending ? -1 : 1;
  return keyed.sort((one, other) => compareKeys(one.key, other.key, direction)).map(({ dealer }) => dealer);
}

type Key = string | number | null;

function compareKeys(one: Key, other: Key, direction: 1 | -1): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -direction : direction;
}

function sortKey(dealer: ListedDealer, by: Exclude<SortKey, 'added'>): Key {
  switch (by) {
    case 'name':
      return dealer.name || null;
    case 'city':
      return dealer.city || null;
    case 'state':
      return dealer.state === '' ? null : `${dealer.state}\n${dealer.city}`;
    case 'distance':
      return dealer.distance?.miles ?? null;
    case 'outcome':
      return OUTCOME_RANK[dealer.outcome];
  }
}
