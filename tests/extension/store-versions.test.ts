// The database over the versions of the extension: made from nothing, brought up from every older version with data in it, and
// left alone when a newer version has written it.
import { describe, expect, test } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { MIGRATIONS } from '../../lib/store/migrations.ts';
import { DATABASE_VERSION } from '../../lib/store/schema.ts';
import { batchOf, NOON } from '../core/batch/test-queue.ts';
import { buildDealer } from '../core/dealers/build-dealer.ts';
import { anotherPage, freshStore, openRaw } from './fresh-store.ts';

const STORES = [
  'answers',
  'attempts',
  'batches',
  'contactPages',
  'contacts',
  'imports',
  'inquiries',
  'journal',
  'ledger',
  'meta',
  'settings',
  'shelves',
  'suppressions',
  'watches',
];

function openVersion(version: number): Promise<IDBDatabase> {
  return openRaw(version, (database, transaction) => {
    for (const step of MIGRATIONS.slice(0, version)) step(database, transaction);
  });
}

describe('the database', () => {
  test('is made with all its stores and indexes', async () => {
    const database = await (await freshStore()).openDatabase();
    expect([...database.objectStoreNames].sort()).toEqual(STORES);
    const attempts = database.transaction('attempts').store;
    expect([...attempts.indexNames].sort()).toEqual(['liveDealer', 'liveLane']);
    expect(attempts.index('liveLane').unique).toBe(true);
    expect(attempts.index('liveDealer').unique).toBe(true);
    expect(database.transaction('ledger').store.keyPath).toEqual(['inquiryId', 'dealerKey', 'send']);
  });

  test('has one migration for each version', () => {
    expect(MIGRATIONS).toHaveLength(DATABASE_VERSION);
  });

  test.each(MIGRATIONS.map((_, index) => index + 1))('keeps a running batch that version %i has written', async (version) => {
    globalThis.indexedDB = new IDBFactory();
    const old = await openVersion(version);
    const { batch, contacts } = batchOf(3);
    const writing = old.transaction(['batches', 'contacts', 'meta'], 'readwrite');
    writing.objectStore('batches').put({ ...batch, open: 1 });
    for (const contact of contacts) writing.objectStore('contacts').put(contact);
    writing.objectStore('meta').put({ session: 'session 1', seenAt: NOON, fence: 4 }, 'queue');
    await new Promise((resolve) => (writing.oncomplete = resolve));
    old.close();
    const store = await anotherPage();
    await store.transact({ type: 'boot', session: 'session 1' }, NOON);
    const database = await store.openDatabase();
    expect(database.version).toBe(DATABASE_VERSION);
    expect((await database.getAll('attempts')).map(({ id }) => id)).toEqual([`${contacts[0]!.id}/5`, `${contacts[1]!.id}/6`]);
  });

  test('of the first version keeps its list of dealers, in order', async () => {
    globalThis.indexedDB = new IDBFactory();
    const old = await openVersion(1);
    const dealers = Array.from({ length: 1200 }, (_, index) => buildDealer({ id: `d${String(index).padStart(4, '0')}`, addedAt: 7 }));
    const writing = old.transaction('dealers', 'readwrite');
    for (const dealer of dealers.toReversed()) writing.objectStore('dealers').put(dealer);
    await new Promise((resolve) => (writing.oncomplete = resolve));
    old.close();
    await anotherPage();
    const { readDealers, readSetUp } = await import('../../lib/store/read.ts');
    expect(await readDealers()).toEqual(dealers);
    expect((await readSetUp()).dealers).toBe(1200);
  });

  test('of a newer version is refused in words and left untouched', async () => {
    globalThis.indexedDB = new IDBFactory();
    const newer = await openRaw(DATABASE_VERSION + 1, (database) => database.createObjectStore('unheard-of').put('data', 'key'));
    newer.close();
    const store = await anotherPage();
    await expect(store.openDatabase()).rejects.toMatchObject({
      name: 'NewerDatabaseError',
      message: expect.stringContaining('Update the extension'),
    });
    await expect(store.transact({ type: 'tick' }, NOON)).rejects.toMatchObject({ name: 'NewerDatabaseError' });
    const after = await openRaw(DATABASE_VERSION + 1);
    expect([...after.objectStoreNames]).toEqual(['unheard-of']);
    after.close();
  });

  test('steps aside when a newer version wants to open it, and is opened again afterwards', async () => {
    const store = await freshStore();
    await store.transact({ type: 'boot', session: 'session 1' }, NOON);
    const newer = await openRaw(DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    newer.close();
    await expect(store.transact({ type: 'tick' }, NOON)).rejects.toMatchObject({ name: 'NewerDatabaseError' });
  });

  test('that could not be opened once is opened at the next try', async () => {
    const store = await freshStore();
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    await expect(store.transact({ type: 'tick' }, NOON)).rejects.toMatchObject({ name: 'UnknownError' });
    indexedDB.open = open;
    await expect(store.transact({ type: 'boot', session: 'session 1' }, NOON)).resolves.toMatchObject({ reply: { kind: 'noted' } });
  });
});
