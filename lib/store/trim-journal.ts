// Finished batches keep their contacts, receipts and ledger rows; their journal is cut to 90 days. Done while nothing runs, in
// small transactions, so that a Start never waits for it.
import { DAY } from '../batch/policy.ts';
import { openDatabase } from './database.ts';

const KEPT_MS = 90 * DAY;
const ROWS_A_TRANSACTION = 200;

/** `now`: epoch milliseconds. Resolves to how many rows went. */
export async function trimJournal(now: number): Promise<number> {
  let gone = 0;
  for (;;) {
    const trimmed = await trimSome(now - KEPT_MS);
    gone += trimmed;
    if (trimmed < ROWS_A_TRANSACTION) return gone;
  }
}

/** The journal is in order of time: the oldest rows come first, and the first young one ends it. */
async function trimSome(before: number): Promise<number> {
  const database = await openDatabase();
  const transaction = database.transaction(['journal', 'batches'], 'readwrite');
  const open = new Set((await transaction.objectStore('batches').index('open').getAllKeys()) as string[]);
  let gone = 0;
  let cursor = await transaction.objectStore('journal').openCursor();
  while (cursor && cursor.value.at < before && gone < ROWS_A_TRANSACTION) {
    if (!open.has(cursor.value.batchId)) {
      await cursor.delete();
      gone += 1;
    }
    cursor = await cursor.continue();
  }
  await transaction.done;
  return gone;
}
