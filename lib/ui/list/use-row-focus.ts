// The keyboard's place among rows that come and go as the list scrolls.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DealerEdit } from './use-dealer-edit.ts';

/** The box carries the row's focus. */
export const BOX = 'input[name="dealer"]';

/** Focuses a row: at once where it is drawn already, since the next key may follow on the heels of this one; else as soon as it is. */
export function useRowFocus(frame: { readonly current: HTMLElement | null }): (id: string) => void {
  const wanted = useRef('');
  useLayoutEffect(() => {
    if (wanted.current !== '' && focusRow(frame.current, wanted.current)) wanted.current = '';
  });
  return (id) => {
    if (!focusRow(frame.current, id)) wanted.current = id;
  };
}

function focusRow(frame: HTMLElement | null, id: string): boolean {
  const box = frame?.querySelector<HTMLElement>(`${BOX}[value="${CSS.escape(id)}"]`);
  box?.focus({ preventScroll: true });
  return box !== null && box !== undefined;
}

/** After an edit the keyboard is where it began: at the row, or at the first one if the row has gone. */
export function useReturnFrom(edit: DealerEdit, goTo: (id: string) => void, ids: readonly string[]): void {
  const before = useRef(edit.id);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = edit.id;
    if (left !== '' && edit.id === '' && edit.returns) goTo(ids.includes(left) ? left : (ids[0] ?? ''));
  }, [edit.id]);
}
