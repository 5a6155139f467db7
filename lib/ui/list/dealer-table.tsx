// The rows, by mouse or by keyboard alone: arrows, Home, End and the page keys move, Space ticks, Enter or E edits. One row at a
// time can be reached with Tab; the screen reader hears which of how many it is.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListedDealer } from '../../dealers/listed-dealer.ts';
import { DealerEditor } from './dealer-editor.tsx';
import type { RowActions } from './dealer-row.tsx';
import { DealerRow } from './dealer-row.tsx';
import type { DealerEdit } from './use-dealer-edit.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface DealerTableProps {
  readonly shown: readonly ListedDealer[];
  readonly unticked: ReadonlySet<string>;
  readonly withDistance: boolean;
  readonly edit: DealerEdit;
  readonly actions: Pick<RowActions, 'tick' | 'refuseTick'>;
}

const ROWS_A_PAGE = 8;
const BOX = 'input[name="dealer"]';

export function DealerTable({ shown, unticked, withDistance, edit, actions }: DealerTableProps) {
  const [activeId, setActiveId] = useState('');
  const ids = useMemo(() => shown.map(({ dealer }) => dealer.id), [shown]);
  const active = Math.max(0, ids.indexOf(activeId));
  const editedIndex = ids.indexOf(edit.id);
  const keyOf = useCallback((index: number) => ids[index] ?? '', [ids]);
  const { frame, rows, height, measure, show } = useVirtualRows(ids.length, keyOf, [active, editedIndex]);
  const focusId = useRef('');
  const goTo = (id: string) => {
    setActiveId(id);
    show(ids.indexOf(id));
    // At once where the row is drawn already: the next key may follow on the heels of this one.
    if (!focusRow(frame.current, id)) focusId.current = id;
  };
  useFocusOf(frame, focusId);
  useReturnFrom(edit, goTo, ids);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as Element).matches(BOX) || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = ids[active] ?? '';
    const to = moved(event.key, active, ids.length);
    if (to === null && event.key !== 'Enter' && event.key.toLowerCase() !== 'e') return;
    event.preventDefault();
    if (to === null) edit.start(at);
    else goTo(ids[to] ?? at);
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
                  actions={{ ...actions, edit: edit.start, arrive: setActiveId }}
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

/** Focuses the wanted row as soon as it is drawn. */
function useFocusOf(frame: { readonly current: HTMLElement | null }, wanted: { current: string }): void {
  useLayoutEffect(() => {
    if (wanted.current === '') return;
    if (focusRow(frame.current, wanted.current)) wanted.current = '';
  });
}

function focusRow(frame: HTMLElement | null, id: string): boolean {
  const box = frame?.querySelector<HTMLElement>(`${BOX}[value="${CSS.escape(id)}"]`);
  box?.focus({ preventScroll: true });
  return box !== null && box !== undefined;
}

/** After an edit the keyboard is where it began: at the row, or at the first one if the row has gone. */
function useReturnFrom(edit: DealerEdit, goTo: (id: string) => void, ids: readonly string[]): void {
  const before = useRef(edit.id);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = edit.id;
    if (left !== '' && edit.id === '' && edit.returns) goTo(ids.includes(left) ? left : (ids[0] ?? ''));
  }, [edit.id]);
}
