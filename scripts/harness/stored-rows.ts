// Reads and writes the extension's IndexedDB from one of its own pages, row by row as it lies there: the harness looks at
// what is stored, not at what the screens say.
import type { Page } from 'puppeteer-core';
import type { Batch } from '../../lib/batch/batch.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import type { JournalEntry } from '../../lib/batch/queue-state.ts';
import type { ImportPart } from '../../lib/store/import-parts.ts';

export interface StoredRows {
  readonly batches: readonly Batch[];
  readonly contacts: readonly Contact[];
}

export async function readRows(page: Page): Promise<StoredRows> {
  return (await readStores(page, ['batches', 'contacts'])) as unknown as StoredRows;
}

export async function readImports(page: Page): Promise<readonly ImportPart[]> {
  return (await readStores(page, ['imports'])).imports as readonly ImportPart[];
}

export async function readJournal(page: Page): Promise<readonly JournalEntry[]> {
  return (await readStores(page, ['journal'])).journal as readonly JournalEntry[];
}

interface Reader {
  rowsDatabase?: Promise<IDBDatabase>;
}

/** The connection is kept for the next look, so that looking on costs the run little; it gives way to a newer version. */
function readStores<Name extends string>(page: Page, names: readonly Name[]): Promise<Record<Name, unknown>> {
  return page.evaluate(async (stores) => {
    const reader = globalThis as Reader;
    reader.rowsDatabase ??= new Promise<IDBDatabase>((resolve, reject) => {
      const leave = () => delete reader.rowsDatabase;
      const request = indexedDB.open('dealer-roundup');
      request.onsuccess = () => {
        request.result.onversionchange = () => (request.result.close(), leave());
        request.result.onclose = leave;
        resolve(request.result);
      };
      request.onerror = () => (leave(), reject(request.error));
    });
    const transaction = (await reader.rowsDatabase).transaction(stores);
    const all = (name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = transaction.objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as unknown[]);
        request.onerror = () => reject(request.error);
      });
    return Object.fromEntries(await Promise.all(stores.map(async (name) => [name, await all(name)])));
  }, names) as Promise<Record<Name, unknown>>;
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
