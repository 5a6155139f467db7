// The list as it is shown, worked out in steps, between which the page may answer to somebody: thousands of dealers take longer than a key
// may wait.
import type { Dealer } from './dealer.ts';
import type { FilterChoices, ListFilter } from './list-filter.ts';
import { activeFilters, filterChoices, passesFilter } from './list-filter.ts';
import type { ListedDealer, ListFacts } from './listed-dealer.ts';
import { foldDealer, listDealer } from './listed-dealer.ts';

export interface ListedDealers {
  readonly all: readonly ListedDealer[];
  readonly choices: FilterChoices;
}

const DEALERS_A_STEP = 100;

export function* listSteps(dealers: readonly Dealer[], facts: ListFacts): Generator<undefined, ListedDealers> {
  const all: ListedDealer[] = [];
  for (const dealer of dealers) {
    all.push(listDealer(foldDealer(dealer), facts));
    if (all.length % DEALERS_A_STEP === 0) yield;
  }
  return { all, choices: filterChoices(all) };
}

/** The same list when no filter is on. */
export function* filterSteps<Listed extends ListedDealer>(
  dealers: readonly Listed[],
  filter: ListFilter,
): Generator<undefined, readonly Listed[]> {
  if (activeFilters(filter).length === 0) return dealers;
  const passes = passesFilter(filter);
  const found: Listed[] = [];
  for (const [index, dealer] of dealers.entries()) {
    if (passes(dealer)) found.push(dealer);
    if (index % DEALERS_A_STEP === 0) yield;
  }
  return found;
}
