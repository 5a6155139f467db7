// What the list knows of each dealer's newest contact, in a real IndexedDB implementation.
import { beforeEach, describe, expect, test } from 'vitest';
import type { ContactStatus } from '../../lib/batch/contact.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { readOutcomes, readOutcomesVersion } from '../../lib/store/outcomes.ts';
import { commit } from '../../lib/store/transact.ts';
import { batchOf, NOON } from '../core/batch/test-queue.ts';
import { emptyDatabase } from './empty-database.ts';

beforeEach(emptyDatabase);

async function putBatch(id: string, startedAt: number, contacts: Readonly<Record<string, ContactStatus>>): Promise<void> {
  const database = await openDatabase();
  await database.put('batches', { id, startedAt } as never);
  for (const [dealerId, status] of Object.entries(contacts)) {
    await database.put('contacts', { id: `${id}-${dealerId}`, batchId: id, dealerId, status, order: 0 } as never);
  }
}

async function sendTo(dealerKey: string, contactId: string, issuedAt: number): Promise<void> {
  const row = { inquiryId: 'i', send: 1, attemptId: 'a', by: 'permit' } as const;
  await (await openDatabase()).add('ledger', { ...row, dealerKey, contactId, issuedAt });
}

const outcomesById = async () =>
  Object.fromEntries([...(await readOutcomes()).byDealerId].map(([id, { outcome, at }]) => [id, `${outcome} ${at}`]));

describe('outcomes', () => {
  test('are none before anybody was asked', async () => {
    const { byDealerId, byDealerKey } = await readOutcomes();
    expect([byDealerId.size, byDealerKey.size]).toEqual([0, 0]);
  });

  test('are those of the newest batch a dealer was in, whatever the ids of the batches', async () => {
    await putBatch('z-old', 10, { oak: 'sent', elm: 'failed', pine: 'needs-you' });
    await putBatch('a-new', 20, { oak: 'skipped', elm: 'queued' });
    expect(await outcomesById()).toEqual({ oak: 'skipped 20', elm: 'open 20', pine: 'needs-you 10' });
  });

  test('follow a contact that comes to another end, and new contacts', async () => {
    await putBatch('b', 10, { oak: 'contacting' });
    expect(await outcomesById()).toEqual({ oak: 'open 10' });
    await putBatch('b', 10, { oak: 'sent' });
    expect(await outcomesById()).toEqual({ oak: 'sent 10' });
    await putBatch('c', 11, { elm: 'failed' });
    expect(await outcomesById()).toEqual({ oak: 'sent 10', elm: 'failed 11' });
  });

  test('of sends are known by the dealer’s key, for one that comes back under a new id', async () => {
    await putBatch('b', 10, { oak: 'needs-you' });
    await sendTo('oakford.test', 'b-oak', 12);
    await sendTo('gone.test', 'a contact that is gone', 5);
    expect(Object.fromEntries((await readOutcomes()).byDealerKey)).toEqual({
      'oakford.test': { outcome: 'needs-you', at: 12 },
      'gone.test': { outcome: 'sent', at: 5 },
    });
  });

  test('have a version that every step of the queue changes', async () => {
    const before = await readOutcomesVersion();
    const { batch, contacts } = batchOf(1);
    await commit({ type: 'start', batch, contacts }, NOON);
    const started = await readOutcomesVersion();
    await commit({ type: 'stop' }, NOON + 1);
    expect(new Set([before, started, await readOutcomesVersion()]).size).toBe(3);
  });
});
