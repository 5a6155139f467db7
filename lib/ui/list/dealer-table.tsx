// The rows, by mouse or by keyboard alone: arrows, Home, End and the page keys move, Space ticks, Enter or E edits, N puts on the
// never-contact list or takes off it, Delete removes. One row at a time can be reached with Tab; the screen reader hears which of how
// many it is.
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ListedDealer } from '../../dealers/listed-dealer.ts';
import { DealerEditor } from './dealer-editor.tsx';
import type { RowActions } from './dealer-row.tsx';
import { DealerRow } from './dealer-row.tsx';
import type { DealerEdit } from './use-dealer-edit.ts';
import { BOX, useReturnFrom, useRowFocus } from './use-row-focus.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface DealerTableProps {
  readonly shown: readonly ListedDealer[];
  readonly unticked: ReadonlySet<string>;
  readonly withDistance: boolean;
  readonly edit: DealerEdit;
  readonly actions: Pick<RowActions, 'tick' | 'refuseTick' | 'never' | 'remove'>;
}

const ROWS_A_PAGE = 8;

export function DealerTable({ shown, unticked, withDistance, edit, actions }: DealerTableProps) {
  const [activeId, setActiveId] = useState('');
  const [openId, setOpenId] = useState('');
  const ids = useMemo(() => shown.map(({ dealer }) => dealer.id), [shown]);
  const active = Math.max(0, ids.indexOf(activeId));
  const editedIndex = ids.indexOf(edit.id);
  const keyOf = useCallback((index: number) => ids[index] ?? '', [ids]);
  const { frame, rows, height, measure, show } = useVirtualRows(ids.length, keyOf, [active, editedIndex]);
  const focusOn = useRowFocus(frame);
  const goTo = (id: string) => {
    setActiveId(id);
    show(ids.indexOf(id));
    focusOn(id);
  };
  useReturnFrom(edit, goTo, ids);
  const remove = (listed: ListedDealer) => {
    const at = ids.indexOf(listed.dealer.id);
    const next = ids[at + 1] ?? ids[at - 1];
    if (next !== undefined) goTo(next);
    actions.remove(listed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = shown[active];
    if (!at || !(event.target as Element).matches(BOX) || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = moved(event.key, active, ids.length);
    const doing: Readonly<Record<string, () => void>> = {
      Enter: () => edit.start(at.dealer.id),
      e: () => edit.start(at.dealer.id),
      n: () => actions.never(at),
      Delete: () => remove(at),
    };
    const act = to === null ? (doing[event.key] ?? doing[event.key.toLowerCase()]) : () => goTo(ids[to] ?? at.dealer.id);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="dealer-rows" ref={frame} onKeyDown={onKeyDown}>
      <ul role="list" aria-label="Dealers" aria-describedby="list-keys" style={{ height: `${height}px` }}>
        {rows.map(({ key, index, start }) => {
          const listed = shown[index];
          if (!listed) return null;
          return (
            <li
              key={key}
              ref={measure}
              data-index={index}
              data-dealer={listed.dealer.id}
              aria-posinset={index + 1}
              aria-setsize={shown.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              {listed.dealer.id === edit.id ? (
                <DealerEditor listed={listed} edit={edit} />
              ) : (
                <DealerRow
                  listed={listed}
                  ticked={!unticked.has(listed.dealer.id)}
                  active={index === active}
                  withDistance={withDistance}
                  open={listed.dealer.id === openId}
                  actions={{ ...actions, remove, edit: edit.start, arrive: setActiveId, more: (id) => setOpenId(id === openId ? '' : id) }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Where a key leads from row `from`; null: it isn't a key that moves. */
export function moved(key: string, from: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: ROWS_A_PAGE,
    PageUp: -ROWS_A_PAGE,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, from + step));
}
