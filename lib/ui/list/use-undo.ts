// What was done last with dealers of the list and can be taken back, as long as the page is open: a removal, or a place on the
// never-contact list.
import type { RemovedDealers } from '../../store/edit-dealers.ts';
import { restoreDealers } from '../../store/edit-dealers.ts';
import { removeSuppressions } from '../../store/suppressions.ts';
import { setTicks } from '../../store/write.ts';
import { countDealers } from '../count-words.ts';
import type { Action } from '../hooks.ts';
import { useKept } from '../use-kept.ts';

export type Change =
  | { readonly kind: 'removed'; readonly removed: RemovedDealers }
  /** `keys`: its new entries. `ticked`: ids of the dealers that were ticked before. */
  | { readonly kind: 'forbidden'; readonly who: string; readonly keys: readonly string[]; readonly ticked: readonly string[] };

export interface Undo {
  /** What has happened. */
  readonly words: string;
  readonly action: Action;
  readonly label: string;
  /** Resolves to what it did. */
  readonly take: () => Promise<string>;
}

export interface Undoing {
  readonly remember: (change: Change) => void;
  /** null when there is nothing to take back. */
  readonly last: Undo | null;
}

export function useUndo(listedKeys: ReadonlySet<string>): Undoing {
  const [changes, setChanges] = useKept<readonly Change[]>('list-changes', []);
  // Allowed again by another way: there is nothing left to take back.
  const last = changes.filter((change) => change.kind === 'removed' || change.keys.some((key) => listedKeys.has(key))).at(-1);
  const forget = (change: Change) => setChanges((latest) => latest.filter((other) => other !== change));
  return {
    remember: (change) => setChanges((latest) => [...latest, change]),
    last: last ? undoOf(last, () => forget(last)) : null,
  };
}

function undoOf(change: Change, forget: () => void): Undo {
  if (change.kind === 'removed') {
    const count = change.removed.dealers.length;
    return {
      words: `${countDealers(count)} removed. What was sent and what came of it stays in the results.`,
      action: 'restore-dealers',
      label: 'Put back',
      take: async () => {
        const restored = await restoreDealers(change.removed);
        forget();
        return putBackWords(restored, count);
      },
    };
  }
  return {
    words: `${change.who} will never be contacted.`,
    action: 'undo-never-contact',
    label: 'Undo',
    take: async () => {
      await removeSuppressions(change.keys);
      await setTicks(change.ticked, []);
      forget();
      return `${change.who} may be contacted again.`;
    },
  };
}

function putBackWords(count: number, removed: number): string {
  if (count === removed) return `${countDealers(count)} put back.`;
  return `${countDealers(count)} put back; ${countDealers(removed - count)} had come back to the list already.`;
}
