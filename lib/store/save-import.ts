// An import is stored as a whole or not at all, and can be taken back as a whole: one transaction each. A long list is written in slices, so
// that the page that waits for it stays alive meanwhile.
import type { IDBPTransaction } from 'idb';
import { unwrap } from 'idb';
import type { Dealer } from '../dealers/dealer.ts';
import type { FilledDealer } from '../dealers/import-report.ts';
import { withKeys, withoutKeys } from '../dealers/known-keys.ts';
import { withFilling, withoutFilling } from '../dealers/merge-dealers.ts';
import { announceChange } from './changes.ts';
import { openDatabase } from './database.ts';
import type { StoredImport } from './import-parts.ts';
import { importIdOf, importOf, partsOf, readImportParts } from './import-parts.ts';
import { leaveList, withLeftKeys } from './left-keys.ts';
import type { DealerRoundup, Settings } from './schema.ts';
import { takeShelves } from './shelves.ts';

const STORES = ['imports', 'shelves', 'settings', 'ledger', 'suppressions'] as const;
type Writing = IDBPTransaction<DealerRoundup, (typeof STORES)[number][], 'readwrite'>;

/** Adds the new dealers, fills those of the list, and remembers what became of each row, in place of the import before. */
export async function saveImport(imported: StoredImport, dealers: readonly Dealer[]): Promise<void> {
  const writing = await startWriting();
  await wholly(writing, async () => {
    const list = await takeShelves(unwrap(writing.objectStore('shelves')));
    await list.change(fillingBy(imported.filled ?? [], (dealer, { filling, keys = [] }) => withKeys(withFilling(dealer, filling), keys)));
    await list.add(await withLeftKeys(unwrap(writing), dealers));
    await writing.objectStore('imports').clear();
    for (const part of partsOf(imported)) await writing.objectStore('imports').put(part);
  });
}

/** Takes back the last import: the dealers it added leave the list, what it filled is empty again. Resolves to how many left. */
export async function undoImport(importId: string): Promise<number> {
  const writing = await startWriting();
  const parts = await readImportParts(writing.objectStore('imports'));
  const imported = importOf(importId, parts);
  const added = new Set((imported?.rows ?? []).flatMap((row) => (row.code === null && row.dealerId !== null ? [row.dealerId] : [])));
  await wholly(writing, async () => {
    const own = parts.filter(({ id }) => importIdOf(id) === importId);
    await Promise.all(own.map(({ id }) => writing.objectStore('imports').delete(id)));
    const list = await takeShelves(unwrap(writing.objectStore('shelves')));
    const unfilled = fillingBy(imported?.filled ?? [], (dealer, { filling, keys = [] }) =>
      withoutKeys(withoutFilling(dealer, filling), keys),
    );
    await leaveList(unwrap(writing), list, added, unfilled);
    await forgetTicks(writing, added);
  });
  return added.size;
}

async function startWriting(): Promise<Writing> {
  return (await openDatabase()).transaction([...STORES], 'readwrite');
}

/** Changes those that were filled. */
function fillingBy(filled: readonly FilledDealer[], changed: (dealer: Dealer, by: FilledDealer) => Dealer): (dealer: Dealer) => Dealer {
  const byId = new Map(filled.map((entry) => [entry.id, entry]));
  return (dealer) => {
    const by = byId.get(dealer.id);
    return by ? changed(dealer, by) : dealer;
  };
}

async function forgetTicks(writing: Writing, gone: ReadonlySet<string>): Promise<void> {
  const settings = writing.objectStore('settings');
  const unticked = (await settings.get('unticked')) as Settings['unticked'] | undefined;
  if (unticked)
    await settings.put(
      unticked.filter((id) => !gone.has(id)),
      'unticked',
    );
}

/** What fails in the middle fails the transaction; its own error is the one that is told. */
async function wholly(writing: Writing, write: () => Promise<void>): Promise<void> {
  const done = writing.done;
  await Promise.all([write().catch(() => abort(writing)), done]);
  announceChange();
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It has ended already, by the very failure.
  }
}
