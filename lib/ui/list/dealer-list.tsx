// The list itself: searching, sorting, choosing whom to ask, editing, and what can be done with many at once.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import { NO_FILTER } from '../../dealers/list-filter.ts';
import type { ListedDealer } from '../../dealers/listed-dealer.ts';
import { ActionButton } from '../action-button.tsx';
import { countDealers, grouped } from '../count-words.ts';
import { Notice } from '../notice.tsx';
import { BulkActions } from './bulk-actions.tsx';
import { DealerTable } from './dealer-table.tsx';
import { FilterSummary } from './filter-summary.tsx';
import { ListFilters } from './list-filters.tsx';
import { TickShown } from './tick-shown.tsx';
import { useDealerEdit } from './use-dealer-edit.ts';
import { useDealerList } from './use-dealer-list.ts';
import type { ListActions } from './use-list-actions.ts';
import { useListActions } from './use-list-actions.ts';

export interface DealerListProps {
  readonly dealers: readonly Dealer[];
  readonly unticked: readonly string[];
  readonly listedKeys: ReadonlySet<string>;
  readonly homeZip: string;
}

export function DealerList({ dealers, unticked, listedKeys, homeZip }: DealerListProps) {
  const without = useMemo(() => new Set(unticked), [unticked]);
  const actions = useListActions(listedKeys, without);
  const edit = useDealerEdit(dealers, actions.say);
  const list = useDealerList({ dealers, listedKeys, homeZip, editedId: edit.id });
  const ticked = useMemo(() => tickedOf(list.all, without), [list.all, without]);
  const chosen = useMemo(() => tickedOf(list.shown, without), [list.shown, without]);
  const search = useSlashKey();
  const card = useRef<HTMLElement>(null);
  const enterList = () => card.current?.querySelector<HTMLElement>('input[name="dealer"][tabindex="0"]')?.focus();
  const { shown } = list;
  if (list.isComing) return <ListComing count={dealers.length} />;
  return (
    <section class="card dealer-list" data-view="dealers" data-shown={shown.length} aria-labelledby="list-title" ref={card}>
      <h3 id="list-title" aria-live="polite">{`${grouped(ticked.length)} of ${grouped(dealers.length)} ticked`}</h3>
      {actions.trouble !== '' && <Notice tone="error">{actions.trouble}</Notice>}
      <ListFilters list={list} search={search} enterList={enterList} />
      <FilterSummary list={list} />
      {shown.length > 0 && (
        <TickShown
          all={list.all}
          shown={shown}
          ticked={({ dealer }) => !without.has(dealer.id)}
          set={(tick, untick) =>
            actions.tick(
              tick.map(({ dealer }) => dealer.id),
              untick.map(({ dealer }) => dealer.id),
            )
          }
        />
      )}
      {shown.length === 0 ? (
        <NothingMatches clear={() => list.setFilter(NO_FILTER)} />
      ) : (
        <DealerTable
          shown={shown}
          unticked={without}
          withDistance={list.from !== null}
          edit={edit}
          actions={{
            tick: (id, on) => actions.tick(on ? [id] : [], on ? [] : [id]),
            refuseTick: () => actions.say('This dealer is on the never-contact list: allow it again first.'),
            never: ({ dealer, forbidden }) => (forbidden ? actions.allowAgain([dealer]) : actions.neverContact([dealer])),
            remove: ({ dealer }) => actions.remove([dealer]),
          }}
        />
      )}
      <Said actions={actions} />
      <BulkActions shown={shown} chosen={chosen} tags={list.choices.tags} actions={actions} />
      <p class="hint keys" id="list-keys">
        Keys: <kbd>/</kbd> search, <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Space</kbd> tick, <kbd>E</kbd> edit, <kbd>N</kbd> never contact or
        allow again, <kbd>Delete</kbd> remove.
      </p>
    </section>
  );
}

function ListComing({ count }: { readonly count: number }) {
  return (
    <section class="card" role="status">
      {`Getting your ${countDealers(count)} ready…`}
    </section>
  );
}

function tickedOf(dealers: readonly ListedDealer[], unticked: ReadonlySet<string>): readonly ListedDealer[] {
  return dealers.filter(({ dealer, forbidden }) => !forbidden && !unticked.has(dealer.id));
}

function NothingMatches({ clear }: { readonly clear: () => void }) {
  return (
    <div class="empty">
      <p>No dealer matches.</p>
      <ActionButton action="clear-filters" onPress={clear}>
        Show all
      </ActionButton>
    </div>
  );
}

/** What was done, below the rows, so that none of them moves; in sight as long as the list is. */
function Said({ actions: { said, undo } }: { readonly actions: ListActions }) {
  return (
    <div class="list-said">
      <p class="hint" role="status" data-view="said">
        {said}
      </p>
      {undo && (
        <Notice tone="info">
          <p>{undo.words}</p>
          <ActionButton action={undo.action} onPress={undo.take}>
            {undo.label}
          </ActionButton>
        </Notice>
      )}
    </div>
  );
}

/** `/` goes to the search, unless somebody is typing. */
function useSlashKey() {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), textarea, select') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return search;
}
