// The dealers as the person wants to see them: which are shown, in which order, what is known of each. Everything a
// keystroke doesn't change is worked out beforehand.
import { useMemo } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import type { FilterChoices, ListFilter } from '../../dealers/list-filter.ts';
import { NO_FILTER } from '../../dealers/list-filter.ts';
import type { ListedDealers } from '../../dealers/list-steps.ts';
import { filterSteps, listSteps } from '../../dealers/list-steps.ts';
import type { LastOutcome, ListedDealer } from '../../dealers/listed-dealer.ts';
import { keysOf } from '../../dealers/known-keys.ts';
import type { ListOrder } from '../../dealers/sort-dealers.ts';
import { AS_ADDED, sortDealers } from '../../dealers/sort-dealers.ts';
import type { ZipPlace } from '../../dealers/zip-centroids.ts';
import type { Outcomes } from '../../store/outcomes.ts';
import { readOutcomes, readOutcomesVersion } from '../../store/outcomes.ts';
import { useKept } from '../use-kept.ts';
import { useLive } from '../use-live.ts';
import { LIST_TURN_MS, useTurns } from '../use-turns.ts';
import { useZipPlaces } from './use-zip-places.ts';

export interface DealerListInput {
  readonly dealers: readonly Dealer[];
  /** Keys of the never-contact list. */
  readonly listedKeys: ReadonlySet<string>;
  /** The buyer's; '' when not given. */
  readonly homeZip: string;
  /** Stays shown whatever the filters say, so that nothing typed is lost from sight; '' for none. */
  readonly editedId: string;
}

export interface DealerList {
  /** A long list is being worked out for the first time: nothing can be shown of it yet. */
  readonly isComing: boolean;
  readonly all: readonly ListedDealer[];
  readonly shown: readonly ListedDealer[];
  readonly choices: FilterChoices;
  readonly filter: ListFilter;
  readonly setFilter: (filter: ListFilter | ((latest: ListFilter) => ListFilter)) => void;
  readonly order: ListOrder;
  readonly setOrder: (order: ListOrder) => void;
  readonly zip: string;
  readonly setZip: (zip: string) => void;
  /** Where distances start; null: no ZIP, an unknown one, or not looked up yet. */
  readonly from: ZipPlace | null;
  /** The table of ZIPs is there. */
  readonly placesKnown: boolean;
}

const NOTHING_LISTED: ListedDealers = { all: [], choices: { states: [], tags: [], brands: [] } };

export function useDealerList({ dealers, listedKeys, homeZip, editedId }: DealerListInput): DealerList {
  const [filter, setFilter] = useKept<ListFilter>('list-filter', NO_FILTER);
  const [order, setOrder] = useKept<ListOrder>('list-order', AS_ADDED);
  const [typedZip, setZip] = useKept<string | null>('list-zip', null);
  const zip = typedZip ?? homeZip;
  const places = useZipPlaces(zip !== '');
  const from = useMemo(() => places?.(zip) ?? null, [places, zip]);
  const { value: outcomes } = useLive(readOutcomes, readOutcomesVersion);
  const { value: listed = NOTHING_LISTED } = useTurns(
    () => listSteps(dealers, { outcomeOf: (dealer) => lastOutcome(outcomes, dealer), listedKeys, from, places }),
    [dealers, outcomes, listedKeys, from, places],
    LIST_TURN_MS,
  );
  const { all, choices } = listed;
  const sorted = useMemo(() => sortDealers(all, order), [all, order]);
  const { value: found = sorted } = useTurns(() => filterSteps(sorted, effective(filter, from)), [sorted, filter, from], LIST_TURN_MS);
  const shown = useMemo(() => withEdited(sorted, found, editedId), [sorted, found, editedId]);
  return {
    isComing: listed === NOTHING_LISTED,
    all,
    shown,
    choices,
    filter,
    setFilter,
    order,
    setOrder,
    zip,
    setZip,
    from,
    placesKnown: places !== null,
  };
}

/** Without a place to start from there is no distance: the filter waits rather than hiding everybody. */
function effective(filter: ListFilter, from: ZipPlace | null): ListFilter {
  return from === null ? { ...filter, withinMiles: null } : filter;
}

function lastOutcome(outcomes: Outcomes | undefined, dealer: Dealer): LastOutcome | null {
  const own = outcomes?.byDealerId.get(dealer.id);
  const sent = outcomes && latestSend(outcomes, dealer);
  if (!own || !sent) return own ?? sent ?? null;
  return sent.at >= own.at ? sent : own;
}

/** Under whichever key it was known then. */
function latestSend({ byDealerKey }: Outcomes, dealer: Dealer): LastOutcome | undefined {
  if (!dealer.formerKeys) return byDealerKey.get(dealer.dealerKey);
  const sends = keysOf(dealer).flatMap((key) => byDealerKey.get(key) ?? []);
  return sends.toSorted((one, other) => other.at - one.at)[0];
}

function withEdited(sorted: readonly ListedDealer[], shown: readonly ListedDealer[], editedId: string): readonly ListedDealer[] {
  if (editedId === '' || shown.length === sorted.length || shown.some(({ dealer }) => dealer.id === editedId)) return shown;
  const ids = new Set(shown.map(({ dealer }) => dealer.id)).add(editedId);
  return sorted.filter(({ dealer }) => ids.has(dealer.id));
}
