// An import is stored as a whole or not at all, and can be taken back as a whole: one transaction each. A long list is written in slices, so
// that the page that waits for it stays alive meanwhile.
import type { IDBPTransaction } from 'idb';
import { unwrap } from 'idb';
import type { Dealer } from '../dealers/dealer.ts';
import type { FilledDealer } from '../dealers/import-report.ts';
import { withFilling, withoutFilling } from '../dealers/merge-dealers.ts';
import { announceChange } from './changes.ts';
import { openDatabase } from './database.ts';
import type { DealerRoundup, Settings, StoredImport } from './schema.ts';

const AT_ONCE = 200;

type Writing = IDBPTransaction<DealerRoundup, ('imports' | 'dealers' | 'settings')[], 'readwrite'>;

/** Adds the new dealers, fills those of the list, and remembers what became of each row, in place of the import before. */
export async function saveImport(imported: StoredImport, dealers: readonly Dealer[]): Promise<void> {
  const writing: Writing = (await openDatabase()).transaction(['imports', 'dealers', 'settings'], 'readwrite');
  await wholly(writing, async () => {
    await writing.objectStore('imports').clear();
    await writing.objectStore('imports').put(imported);
    await inSlices(writing, dealers, (list, dealer) => list.add(dealer));
    for (const { id, filling } of imported.filled ?? []) await change(writing, id, (dealer) => withFilling(dealer, filling));
  });
}

/** Takes back the last import: the dealers it added leave the list, what it filled is empty again. Resolves to how many left. */
export async function undoImport(importId: string): Promise<number> {
  const writing: Writing = (await openDatabase()).transaction(['imports', 'dealers', 'settings'], 'readwrite');
  const imported = await writing.objectStore('imports').get(importId);
  const added = (imported?.rows ?? []).flatMap((row) => (row.code === null && row.dealerId !== null ? [row.dealerId] : []));
  await wholly(writing, async () => {
    await writing.objectStore('imports').delete(importId);
    await inSlices(writing, added, (list, id) => list.delete(id));
    await forgetTicks(writing, new Set(added));
    await takeBack(writing, imported?.filled ?? []);
  });
  return added.length;
}

async function takeBack(writing: Writing, filled: readonly FilledDealer[]): Promise<void> {
  for (const { id, filling } of filled) await change(writing, id, (dealer) => withoutFilling(dealer, filling));
}

async function change(writing: Writing, id: string, changed: (dealer: Dealer) => Dealer): Promise<void> {
  const list = writing.objectStore('dealers');
  const dealer = await list.get(id);
  if (dealer) await list.put(changed(dealer));
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

// Promises for 10,000 rows would take longer than the rows: only the last of a slice is waited for. One that fails aborts all.
async function inSlices<Item>(
  writing: Writing,
  items: readonly Item[],
  write: (list: IDBObjectStore, item: Item) => IDBRequest,
): Promise<void> {
  const list = unwrap(writing.objectStore('dealers'));
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const requests = items.slice(from, from + AT_ONCE).map((item) => write(list, item));
    await settled(requests.at(-1));
  }
}

function settled(request: IDBRequest | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (!request) return resolve(null);
    request.addEventListener('success', () => resolve(null));
    request.addEventListener('error', () => reject(new Error(request.error?.name ?? 'the write failed')));
  });
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
