// Reads and writes the extension's IndexedDB from one of its own pages, row by row as it lies there: the harness looks at
// what is stored, not at what the screens say.
import type { Page } from 'puppeteer-core';
import type { Batch } from '../../lib/batch/batch.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import type { ImportPart } from '../../lib/store/import-parts.ts';

export interface StoredRows {
  readonly batches: readonly Batch[];
  readonly contacts: readonly Contact[];
  readonly imports: readonly ImportPart[];
}

export function readRows(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dealer-roundup');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['batches', 'contacts', 'imports'] as const;
    const transaction = database.transaction(names);
    const all = (name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = transaction.objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as unknown[]);
        request.onerror = () => reject(request.error);
      });
    const rows = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await all(name)])));
    database.close();
    return rows;
  }) as unknown as Promise<StoredRows>;
}

/** Changes the policy as the person's settings would; unnamed settings keep their defaults. */
export function writePolicy(page: Page, policy: Readonly<Record<string, number>>): Promise<void> {
  return page.evaluate(async (changes) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dealer-roundup');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('settings', 'readwrite');
      transaction.objectStore('settings').put(changes, 'policy');
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, policy);
}

/** The newest batch and its contacts in list order. */
export function latestBatch(rows: StoredRows): { batch: Batch; contacts: Contact[] } | null {
  const batch = [...rows.batches].sort((one, other) => other.startedAt - one.startedAt)[0];
  if (!batch) return null;
  return { batch, contacts: rows.contacts.filter((contact) => contact.batchId === batch.id).sort((one, other) => one.order - other.order) };
}
