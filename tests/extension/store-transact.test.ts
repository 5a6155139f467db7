// The one write path on a real IndexedDB interface: all or nothing, strict, insert-only where it must be, and as fast for ten
// thousand dealers as for ten.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../../lib/batch/attempt.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import { batchOf, BEFORE, NOON, SECOND, SENT } from '../core/batch/test-queue.ts';
import { freshStore } from './fresh-store.ts';

type Store = Awaited<ReturnType<typeof freshStore>>;
let store: Store;

beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => vi.restoreAllMocks());

const send = (event: QueueEvent, now = NOON) => store.transact(event, now);

async function rows<Row>(name: 'attempts' | 'contacts' | 'ledger' | 'batches' | 'journal' | 'watches'): Promise<Row[]> {
  return (await (await store.openDatabase()).getAll(name)) as Row[];
}

async function started(dealers: number | readonly string[] = 3) {
  const made = batchOf(dealers);
  await send({ type: 'boot', session: 'session 1' });
  await send({ type: 'start', ...made });
  await send({ type: 'tick' });
  return made;
}

/** Opens, fills and asks for the permit of the first live attempt. */
async function permit(index = 0) {
  const attempt = (await rows<Attempt>('attempts'))[index]!;
  const sender = { tabId: 10 + index, frameId: 0, documentId: 'd', active: true, site: attempt.dealerKey, url: 'https://x.test/' };
  await send({ type: 'lane-opened', attemptId: attempt.id, tabId: 10 + index });
  await send({ type: 'hello', sender, nonce: 'n', status: 200, hidden: false });
  const words = { sender, attemptId: attempt.id, nonce: 'n' };
  const { reply } = await send({ type: 'may-press', ...words, before: BEFORE });
  return { reply, words };
}

describe('a transaction', () => {
  test('is strict, and one, for every event that writes', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await started();
    await permit();
    await send({ type: 'stop' });
    const writing = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).toHaveLength(7);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  });

  test('that is aborted leaves nothing of its turn', async () => {
    await started();
    const before = await Promise.all([rows('attempts'), rows('contacts'), rows('ledger'), rows('journal')]);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(send({ type: 'stop' })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    add.mockRestore();
    expect(await Promise.all([rows('attempts'), rows('contacts'), rows('ledger'), rows('journal')])).toEqual(before);
  });

  test('that is aborted by the browser after its last write rejects, and leaves nothing', async () => {
    await started();
    const before = await rows('contacts');
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      const { transaction } = this;
      queueMicrotask(() => transaction.abort());
      return add.apply(this, given);
    });
    await expect(send({ type: 'stop' })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await rows('contacts')).toEqual(before);
  });

  test('writes nothing when nothing has changed', async () => {
    await started();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    await send({ type: 'tab-gone', tabId: 999 });
    expect(put).not.toHaveBeenCalled();
    expect(add).not.toHaveBeenCalled();
  });

  test('of two pages that start at once, one is taken and one refused', async () => {
    await send({ type: 'boot', session: 'session 1' });
    const replies = await Promise.all([send({ type: 'start', ...batchOf(2) }), send({ type: 'start', ...batchOf(2) })]);
    expect(replies.map(({ reply }) => reply.kind).sort()).toEqual(['noted', 'refused']);
    expect(await rows('batches')).toHaveLength(1);
  });

  test('of a Stop and a permit at once: whichever is first holds, and they never both win', async () => {
    await started(1);
    const attempt = (await rows<Attempt>('attempts'))[0]!;
    const sender = { tabId: 10, frameId: 0, documentId: 'd', active: true, site: attempt.dealerKey, url: 'https://x.test/' };
    await send({ type: 'lane-opened', attemptId: attempt.id, tabId: 10 });
    await send({ type: 'hello', sender, nonce: 'n', status: 200, hidden: false });
    const [, asked] = await Promise.all([
      send({ type: 'stop' }),
      send({ type: 'may-press', sender, attemptId: attempt.id, nonce: 'n', before: BEFORE }),
    ]);
    expect(asked.reply).toEqual({ kind: 'stale' });
    expect(await rows('ledger')).toEqual([]);
  });
});

describe('the database itself refuses', () => {
  test('a second live attempt in a lane, and one for the same dealer', async () => {
    await started(3);
    const database = await store.openDatabase();
    const [one] = await rows<Attempt & { liveLane: number; liveDealer: string }>('attempts');
    expect(one).toMatchObject({ liveLane: 0, liveDealer: one!.dealerKey });
    await expect(database.add('attempts', { ...one!, id: 'second', liveDealer: 'other.test' })).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    await expect(database.add('attempts', { ...one!, id: 'second', liveLane: 7 })).rejects.toMatchObject({ name: 'ConstraintError' });
  });

  test('a second ledger row under one send number: then nothing of that turn stays', async () => {
    await started(1);
    const attempt = (await rows<Attempt>('attempts'))[0]!;
    const own = {
      inquiryId: 'inquiry',
      dealerKey: attempt.dealerKey,
      assist: false,
      send: 1,
      contactId: 'x',
      attemptId: 'x',
      by: 'permit',
      issuedAt: 1,
    } as const;
    await (await store.openDatabase()).add('ledger', own);
    const { getAll } = IDBIndex.prototype;
    // As if the row had been hidden from the turn that decides.
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...given) {
      return getAll.apply(this, this.name === 'dealerKey' ? ['nobody'] : given);
    });
    await expect(permit()).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await rows('ledger')).toEqual([own]);
    expect((await rows<Attempt>('attempts'))[0]).toMatchObject({ phase: 'filling', permit: null });
  });

  test('an ended attempt gives its lane and dealer free, and is forgotten once its tab is closed', async () => {
    await started(['a.test', 'b.test']);
    const [attempt] = await rows<Attempt>('attempts');
    await send({ type: 'lane-opened', attemptId: attempt!.id, tabId: 10 });
    await send({ type: 'skip', contactId: attempt!.contactId });
    const ended = (await rows<Attempt>('attempts')).find(({ id }) => id === attempt!.id)!;
    expect(ended).not.toHaveProperty('liveLane');
    expect(ended).not.toHaveProperty('liveDealer');
    await send({ type: 'tab-gone', tabId: 10 });
    expect((await rows<Attempt>('attempts')).map(({ id }) => id)).not.toContain(attempt!.id);
  });
});

describe('the ledger', () => {
  test('holds one row a permit, and no event ever changes or removes it', async () => {
    await started(1);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete');
    const { reply, words } = await permit();
    await send({ type: 'pressed', ...words, permitId: (reply as { permitId: string }).permitId });
    await send({ type: 'report', ...words, report: { kind: 'outcome', outcome: SENT } });
    await send({ type: 'stop' });
    expect(await rows('ledger')).toHaveLength(1);
    const touched = [...put.mock.contexts, ...remove.mock.contexts].map((objectStore) => (objectStore as IDBObjectStore).name);
    expect(touched).not.toContain('ledger');
  });
});

describe('the length of the list', () => {
  async function workOf(event: QueueEvent): Promise<{ requests: number; written: number }> {
    const reads = [
      vi.spyOn(IDBObjectStore.prototype, 'get'),
      vi.spyOn(IDBObjectStore.prototype, 'getAll'),
      vi.spyOn(IDBIndex.prototype, 'getAll'),
      vi.spyOn(IDBIndex.prototype, 'get'),
    ];
    const writes = [vi.spyOn(IDBObjectStore.prototype, 'put'), vi.spyOn(IDBObjectStore.prototype, 'add')];
    await send(event);
    const total = (spies: readonly { mock: { calls: unknown[] } }[]) => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    const work = { requests: total(reads), written: total(writes) };
    vi.restoreAllMocks();
    return work;
  }

  test('does not change what one event reads and writes', async () => {
    const work = async (dealers: number) => {
      store = await freshStore();
      await started(dealers);
      const attempt = (await rows<Attempt>('attempts'))[0]!;
      return [
        await workOf({ type: 'tick' }),
        await workOf({ type: 'lane-opened', attemptId: attempt.id, tabId: 3 }),
        await workOf({ type: 'skip', contactId: attempt.contactId }),
      ];
    };
    expect(await work(2000)).toEqual(await work(20));
  });

  test('of ten thousand still stops in seconds, and completely', async () => {
    await started(10_000);
    const began = performance.now();
    await send({ type: 'stop' });
    expect(performance.now() - began).toBeLessThan(8 * SECOND);
    const database = await store.openDatabase();
    const range = IDBKeyRange.bound(['', '', -Infinity], ['\uffff', '\uffff', Infinity]);
    expect(await database.countFromIndex('contacts', 'batch', range)).toBe(10_000);
    const [batch] = await rows<{ id: string }>('batches');
    const queued = IDBKeyRange.bound([batch!.id, 'queued', -Infinity], [batch!.id, 'queued', Infinity]);
    expect(await database.countFromIndex('contacts', 'batch', queued)).toBe(0);
    expect(await store.readOutstanding()).toBe(true);
  }, 60_000);
});

describe('the policy', () => {
  test('of the person is read inside the transaction; what isn’t a number of it is ignored', async () => {
    const database = await store.openDatabase();
    await database.put('settings', { lanes: 1, gapMs: Number.NaN, unknown: 3 }, 'policy');
    await started(3);
    expect(await rows('attempts')).toHaveLength(1);
  });
});
