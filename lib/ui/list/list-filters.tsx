// By what the list is searched, filtered and sorted. Each filter that can't change anything stays away.
import type { RefObject } from 'preact';
import type { ListFilter } from '../../dealers/list-filter.ts';
import type { DealerOutcome } from '../../dealers/listed-dealer.ts';
import { ActionButton } from '../action-button.tsx';
import type { SortKey } from '../../dealers/sort-dealers.ts';
import { Choice } from './choice.tsx';
import { DistanceFilter } from './distance-filter.tsx';
import { OUTCOME_WORDS, OUTCOMES } from './outcome-words.ts';
import type { DealerList } from './use-dealer-list.ts';

const ORDERS: readonly (readonly [SortKey, string])[] = [
  ['added', 'When added'],
  ['name', 'Name'],
  ['state', 'State'],
  ['city', 'City'],
  ['distance', 'Distance'],
  ['outcome', 'Last outcome'],
];

interface ListFiltersProps {
  readonly list: DealerList;
  readonly search: RefObject<HTMLInputElement | null>;
  /** The keyboard goes from the search to the list. */
  readonly enterList: () => void;
}

export function ListFilters({ list, search, enterList }: ListFiltersProps) {
  const { filter, setFilter, choices } = list;
  const set = (change: Partial<ListFilter>) => setFilter((latest) => ({ ...latest, ...change }));
  return (
    <div class="list-filters" role="search" aria-label="Dealers">
      <div class="field wide">
        <label for="dealer-search">Search</label>
        <input
          id="dealer-search"
          name="dealer-search"
          type="search"
          ref={search}
          autocomplete="off"
          placeholder="Name, website, city, phone, tag, note …"
          aria-keyshortcuts="/"
          value={filter.search}
          onInput={(event) => set({ search: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            enterList();
          }}
        />
      </div>
      <Choice name="list-state" label="State" value={filter.state} options={named(choices.states)} onChoose={(state) => set({ state })} />
      <Choice name="list-tag" label="Tag" value={filter.tag} options={named(choices.tags)} onChoose={(tag) => set({ tag })} />
      <Choice name="list-brand" label="Brand" value={filter.brand} options={named(choices.brands)} onChoose={(brand) => set({ brand })} />
      <Choice
        name="list-outcome"
        label="Last outcome"
        value={filter.outcome}
        options={OUTCOMES.map((outcome) => [outcome, OUTCOME_WORDS[outcome]])}
        onChoose={(outcome) => set({ outcome: outcome as DealerOutcome | '' })}
      />
      <DistanceFilter list={list} />
      <Order list={list} />
    </div>
  );
}

function named(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.map((text) => [text, text]);
}

function Order({ list: { order, setOrder } }: Pick<ListFiltersProps, 'list'>) {
  return (
    <div class="field double">
      <label for="list-order">Sort by</label>
      <div class="order">
        <select
          id="list-order"
          name="list-order"
          value={order.by}
          onChange={(event) => setOrder({ by: event.currentTarget.value as SortKey, descending: false })}
        >
          {ORDERS.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        <ActionButton
          action="reverse-order"
          label={order.descending ? 'Descending: sort ascending' : 'Ascending: sort descending'}
          onPress={() => setOrder({ ...order, descending: !order.descending })}
        >
          {order.descending ? '↓' : '↑'}
        </ActionButton>
      </div>
    </div>
  );
}
