// How many are shown of how many, and by which filters; each goes with one press, all of them with another.
import type { ListFilter } from '../../dealers/list-filter.ts';
import { activeFilters, NO_FILTER } from '../../dealers/list-filter.ts';
import { ActionButton } from '../action-button.tsx';
import { countDealers, grouped } from '../count-words.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import type { DealerList } from './use-dealer-list.ts';

export function FilterSummary({ list }: { readonly list: DealerList }) {
  const { all, shown, filter, setFilter } = list;
  const active = activeFilters(filter);
  return (
    <div class="filter-summary">
      <p role="status" data-view="shown-count">
        {active.length === 0 ? allWords(all.length) : `${grouped(shown.length)} of ${countDealers(all.length)} shown`}
      </p>
      {active.map((name) => (
        <ActionButton
          key={name}
          action="clear-filter"
          tone="chip"
          label={`${wordsFor(filter, name)}: remove this filter`}
          onPress={() => setFilter({ ...filter, [name]: NO_FILTER[name] })}
        >
          {wordsFor(filter, name)} <span aria-hidden="true">×</span>
        </ActionButton>
      ))}
      {active.length > 0 && (
        <ActionButton action="clear-filters" tone="quiet" onPress={() => setFilter(NO_FILTER)}>
          Show all
        </ActionButton>
      )}
    </div>
  );
}

function allWords(count: number): string {
  return count === 1 ? '1 dealer' : `All ${countDealers(count)} shown`;
}

function wordsFor(filter: ListFilter, name: keyof ListFilter): string {
  switch (name) {
    case 'search':
      return `“${filter.search.trim()}”`;
    case 'state':
    case 'brand':
      return filter[name];
    case 'tag':
      return `Tag ${filter.tag}`;
    case 'outcome':
      return filter.outcome === '' ? '' : OUTCOME_WORDS[filter.outcome];
    case 'withinMiles':
      return `Within ${filter.withinMiles} miles`;
  }
}
