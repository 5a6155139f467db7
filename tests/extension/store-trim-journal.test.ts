// What is dropped while nothing runs: journal rows of ended batches older than 90 days, and nothing else.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../lib/batch/policy.ts';
import { NOON, batchOf } from '../core/batch/test-queue.ts';
import { freshStore } from './fresh-store.ts';

let store: Awaited<ReturnType<typeof freshStore>>;

beforeEach(async () => {
  store = await freshStore();
});

async function writeJournal(count: number, at: number, batchId: string): Promise<void> {
  const writing = (await store.openDatabase()).transaction('journal', 'readwrite');
  for (let index = 0; index < count; index++) {
    void writing.store.add({ at: at + index, type: 'tick', batchId, contactId: '', attemptId: '', detail: '' });
  }
  await writing.done;
}

async function countOf(name: 'journal' | 'contacts' | 'batches'): Promise<number> {
  return (await store.openDatabase()).count(name);
}

describe('the journal', () => {
  test('of ended batches is cut to 90 days, in small transactions', async () => {
    await writeJournal(950, NOON - 100 * DAY, 'old');
    await writeJournal(30, NOON - 80 * DAY, 'newer');
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await store.trimJournal(NOON)).toBe(950);
    expect(opened.mock.calls.length).toBeGreaterThan(3);
    opened.mockRestore();
    expect(await countOf('journal')).toBe(30);
    expect(await store.trimJournal(NOON)).toBe(0);
  });

  test('of an open batch is kept, however old', async () => {
    const { batch, contacts } = batchOf(2);
    await store.transact({ type: 'start', batch, contacts }, NOON - 200 * DAY);
    await writeJournal(5, NOON - 200 * DAY, 'ended long ago');
    const before = await countOf('journal');
    expect(await store.trimJournal(NOON)).toBe(5);
    expect(await countOf('journal')).toBe(before - 5);
  });

  test('is all that goes: batches, contacts and ledger stay', async () => {
    await store.transact({ type: 'boot', session: 'session 1' }, NOON - 200 * DAY);
    await store.transact({ type: 'start', ...batchOf(2) }, NOON - 200 * DAY);
    await store.transact({ type: 'stop' }, NOON - 200 * DAY);
    expect(await store.trimJournal(NOON)).toBeGreaterThan(0);
    expect(await countOf('journal')).toBe(0);
    expect(await countOf('contacts')).toBe(2);
    expect(await countOf('batches')).toBe(1);
  });
});
