// What popup and results read of a batch: right after Start, while it runs, and whatever the length of the list.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attempt, Watch } from '../../lib/batch/attempt.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import { newBatch } from '../../lib/runner/new-batch.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { readContacts, readCounts, readRun } from '../../lib/store/read.ts';
import { commit } from '../../lib/store/transact.ts';
import { dealerWith, inquiryWith } from '../core/runner/build-list.ts';
import { emptyDatabase } from './empty-database.ts';

const NOW = 1_700_000_000_000;
let serial = 0;

beforeEach(emptyDatabase);

async function startBatch(count: number, now = NOW) {
  // Later batches have lower ids: nothing may follow from theirs.
  const run = 9_999 - serial++;
  const dealers = Array.from({ length: count }, (_, index) => dealerWith({ dealerKey: `dealer-${run}-${index}.test` }));
  let id = 0;
  const { batch, contacts } = newBatch(dealers, inquiryWith(), 'automatic', {
    now,
    newId: () => `${run}-${String(id++).padStart(4, '0')}`,
  });
  expect(await commit({ type: 'start', batch, contacts }, now)).toEqual({ kind: 'noted' });
  return { batch, contacts };
}

async function put(contact: Contact | undefined, patch: Partial<Contact>): Promise<void> {
  await (await openDatabase()).put('contacts', { ...contact!, ...patch });
}

describe('the run', () => {
  test('without a batch is empty', async () => {
    expect(await readRun()).toMatchObject({ batch: null, current: [], waiting: [], counts: { queued: 0, sent: 0 } });
  });

  test('right after Start has everything queued', async () => {
    const { batch } = await startBatch(12);
    const run = await readRun();
    expect(run.batch?.id).toBe(batch.id);
    expect(run.counts).toEqual({ queued: 12, contacting: 0, sent: 0, 'needs-you': 0, failed: 0, skipped: 0 });
  });

  test('is told to the badge with its counts alone', async () => {
    expect(await readCounts()).toMatchObject({ batch: null, counts: { queued: 0 } });
    const { contacts } = await startBatch(3);
    await put(contacts[0], { status: 'needs-you' });
    const { batch, counts } = await readRun();
    expect(counts).toMatchObject({ queued: 2, 'needs-you': 1 });
    expect(await readCounts()).toEqual({ batch, counts });
  });

  test('counts by status, and samples how long contacts took', async () => {
    const { contacts } = await startBatch(4);
    await put(contacts[0], { status: 'sent', spentMs: 21_000 });
    await put(contacts[1], { status: 'failed', spentMs: 3_000 });
    await put(contacts[2], { status: 'skipped' });
    const run = await readRun();
    expect(run.counts).toMatchObject({ queued: 1, sent: 1, failed: 1, skipped: 1 });
    expect(new Set(run.spentMs)).toEqual(new Set([21_000, 3_000]));
  });

  test('shows the latest batch, not an earlier one', async () => {
    await startBatch(1);
    await commit({ type: 'stop' }, NOW + 1);
    const later = await startBatch(2, NOW + 10);
    expect((await readRun()).batch?.id).toBe(later.batch.id);
  });

  test.each([
    ['started within the same millisecond', NOW],
    ['started after the clock was put back', NOW - 3 * 3_600_000],
  ])('shows the batch that was %s', async (_case, now) => {
    for (let earlier = 0; earlier < 5; earlier++) {
      await startBatch(1, NOW);
      await commit({ type: 'stop' }, NOW);
    }
    const later = await startBatch(2, now);
    expect((await readRun()).batch?.id).toBe(later.batch.id);
  });

  test('shows who is being contacted', async () => {
    const { batch, contacts } = await startBatch(2);
    await put(contacts[0], { status: 'contacting' });
    const attempt = { id: 'a', batchId: batch.id, contactId: contacts[0]!.id, lane: 0, endedAt: null, step: 'filling', permit: null };
    await (await openDatabase()).put('attempts', { ...(attempt as unknown as Attempt), liveLane: 0, liveDealer: 'x' });
    expect((await readRun()).current.map(({ contact, attempt: { step } }) => [contact.id, step])).toEqual([[contacts[0]!.id, 'filling']]);
  });

  test('tells an open tab from one of an earlier run of the browser', async () => {
    const { contacts } = await startBatch(2);
    const database = await openDatabase();
    await database.put('meta', { session: 'this', seenAt: NOW, fence: 0 }, 'queue');
    for (const [index, session] of ['this', 'earlier'].entries()) {
      await put(contacts[index], { status: 'needs-you', code: 'CAPTCHA_VISIBLE' });
      await database.put('watches', { contactId: contacts[index]!.id, session, tabId: 7 } as Watch);
    }
    expect((await readRun()).waiting.map(({ watch }) => watch?.tabId ?? null)).toEqual([7, null]);
  });

  test('costs the same for 2,000 dealers: no read takes the whole list', async () => {
    await startBatch(2000);
    const spies = [vi.spyOn(IDBIndex.prototype, 'getAll'), vi.spyOn(IDBObjectStore.prototype, 'getAll')];
    await readRun();
    const results = spies.flatMap((spy) => spy.mock.results.map(({ value }) => (value as IDBRequest<unknown[]>).result.length));
    spies.forEach((spy) => spy.mockRestore());
    expect(results.length).toBeGreaterThan(0);
    expect(Math.max(...results)).toBeLessThanOrEqual(20);
  });
});

test('results come page by page in queue order', async () => {
  const { batch, contacts } = await startBatch(30);
  const ids = contacts.map(({ id }) => id);
  const page = async (from: number) => (await readContacts(batch.id, 'queued', from, 12)).map(({ contact }) => contact.id);
  expect([await page(0), await page(12), await page(24), await page(36)]).toEqual([ids.slice(0, 12), ids.slice(12, 24), ids.slice(24), []]);
  expect(await readContacts(batch.id, 'sent', 0, 12)).toEqual([]);
});
