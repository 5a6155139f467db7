// Which dealers of the list are shown. Filters combine: a dealer has to pass all of them.
import { foldText } from './fold-text.ts';
import type { DealerOutcome, FoldedDealer, ListedDealer } from './listed-dealer.ts';
import { brandsOf, searchTextOf } from './listed-dealer.ts';

/** '' and null: not filtered by this. */
export interface ListFilter {
  /** Words that must all be found, anywhere in the dealer's texts. */
  readonly search: string;
  readonly state: string;
  readonly tag: string;
  readonly brand: string;
  readonly outcome: DealerOutcome | '';
  readonly withinMiles: number | null;
}

export const NO_FILTER: ListFilter = { search: '', state: '', tag: '', brand: '', outcome: '', withinMiles: null };

/** The filters that are on, in the order they are shown. */
export function activeFilters(filter: ListFilter): (keyof ListFilter)[] {
  const names = Object.keys(NO_FILTER) as (keyof ListFilter)[];
  return names.filter((name) => (name === 'search' ? filter.search.trim() : filter[name]) !== NO_FILTER[name]);
}

export function passesFilter(filter: ListFilter): (dealer: ListedDealer) => boolean {
  const tests = testsOf(filter);
  return (dealer) => tests.every((passes) => passes(dealer));
}

type Test = (dealer: ListedDealer) => boolean;

function testsOf({ search, state, tag, brand, outcome, withinMiles }: ListFilter): Test[] {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  const wanted = { state: foldText(state), tag: foldText(tag), brand: foldText(brand) };
  const tests: (Test | false)[] = [
    outcome !== '' && ((dealer) => dealer.outcome === outcome),
    state !== '' && ((dealer) => dealer.state === wanted.state),
    withinMiles !== null && ((dealer) => dealer.distance !== null && dealer.distance.miles <= withinMiles),
    tag !== '' && ((dealer) => dealer.tags.includes(wanted.tag)),
    brand !== '' && ((dealer) => dealer.brands.includes(wanted.brand)),
    words.length > 0 && (({ dealer }) => words.every((word) => searchTextOf(dealer).includes(word))),
  ];
  return tests.filter((test) => test !== false);
}

export interface FilterChoices {
  readonly states: readonly string[];
  readonly tags: readonly string[];
  readonly brands: readonly string[];
}

/** What the list can be filtered by, each once however it is written, in order. */
export function filterChoices(dealers: readonly FoldedDealer[]): FilterChoices {
  const [states, tags, brands] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  for (const { dealer, state } of dealers) {
    if (state !== '' && !states.has(state)) states.set(state, dealer.state);
    for (const tag of dealer.tags ?? []) addChoice(tags, tag);
    for (const brand of brandsOf(dealer)) addChoice(brands, brand);
  }
  return { states: inOrder(states), tags: inOrder(tags), brands: inOrder(brands) };
}

function addChoice(choices: Map<string, string>, text: string): void {
  const folded = foldText(text);
  if (!choices.has(folded)) choices.set(folded, text);
}

function inOrder(choices: ReadonlyMap<string, string>): string[] {
  return [...choices].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
}
