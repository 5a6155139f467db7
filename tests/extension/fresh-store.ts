// A database of its own for each test, and the store's modules loaded anew on it, as a page or worker would at its start.
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

export async function freshStore() {
  globalThis.indexedDB = new IDBFactory();
  return anotherPage();
}

/** The same database seen by another page. */
export async function anotherPage() {
  vi.resetModules();
  const [{ transact, readOutstanding }, { openDatabase }, { trimJournal }] = await Promise.all([
    import('../../lib/store/transact.ts'),
    import('../../lib/store/database.ts'),
    import('../../lib/store/trim-journal.ts'),
  ]);
  return { transact, readOutstanding, openDatabase, trimJournal };
}

/** A step of a test's own on the raw database, at any version. */
type Upgrade = (database: IDBDatabase, transaction: IDBTransaction) => void;

export function openRaw(version: number, upgrade: Upgrade = () => undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('dealer-roundup', version);
    request.onupgradeneeded = () => upgrade(request.result, request.transaction!);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}
