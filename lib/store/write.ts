// What the person saves: their list, their inquiry, what they ticked and confirmed. One function for each, one transaction
// each: an import is there as a whole or not at all. Rows of the queue are not written here.
import { unwrap } from 'idb';
import type { Dealer } from '../dealers/dealer.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { Ticked } from '../runner/plan-start.ts';
import { announceChange } from './changes.ts';
import { openDatabase } from './database.ts';
import type { Settings, StoredImport } from './schema.ts';

/** Saves the inquiry and makes it the one in use. */
export async function saveInquiry(inquiry: Inquiry): Promise<void> {
  const writing = (await openDatabase()).transaction(['inquiries', 'settings'], 'readwrite');
  await Promise.all([
    writing.objectStore('inquiries').put(inquiry),
    writing.objectStore('settings').put(inquiry.id, 'inquiryId'),
    writing.done,
  ]);
  announceChange();
}

/** Adds the new dealers and remembers what became of each row, in place of the import before. */
export async function saveImport(imported: StoredImport, dealers: readonly Dealer[]): Promise<void> {
  const writing = (await openDatabase()).transaction(['imports', 'dealers'], 'readwrite');
  // Promises for 10,000 rows would take longer than the rows; one that fails aborts the whole transaction.
  const imports = unwrap(writing.objectStore('imports'));
  const list = unwrap(writing.objectStore('dealers'));
  imports.clear();
  imports.put(imported);
  for (const dealer of dealers) list.add(dealer);
  await writing.done;
  announceChange();
}

/** Takes back the last import: the dealers it added leave the list. Resolves to how many. */
export async function undoImport(importId: string): Promise<number> {
  const writing = (await openDatabase()).transaction(['imports', 'dealers', 'settings'], 'readwrite');
  const imported = await writing.objectStore('imports').get(importId);
  const added = (imported?.rows ?? []).flatMap((row) => (row.code === null && row.dealerId !== null ? [row.dealerId] : []));
  const unticked = (await writing.objectStore('settings').get('unticked')) as Settings['unticked'] | undefined;
  const gone = new Set(added);
  await Promise.all([
    writing.objectStore('imports').delete(importId),
    ...added.map((id) => writing.objectStore('dealers').delete(id)),
    writing.objectStore('settings').put(
      (unticked ?? []).filter((id) => !gone.has(id)),
      'unticked',
    ),
    writing.done,
  ]);
  announceChange();
  return added.length;
}

/** Ticks the first and unticks the second; others stay as they are. */
export async function setTicks(tick: readonly string[], untick: readonly string[]): Promise<void> {
  const writing = (await openDatabase()).transaction('settings', 'readwrite');
  const unticked = new Set((await writing.store.get('unticked')) as Settings['unticked'] | undefined);
  for (const id of tick) unticked.delete(id);
  for (const id of untick) unticked.add(id);
  await Promise.all([writing.store.put([...unticked], 'unticked'), writing.done]);
  announceChange();
}

/** null: the person took their confirmation back. */
export async function saveReview(review: Ticked | null): Promise<void> {
  const database = await openDatabase();
  await (review ? database.put('settings', review, 'review') : database.delete('settings', 'review'));
  announceChange();
}
