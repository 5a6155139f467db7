// Numbered steps from one version of the database to the next. Append only: a step that has shipped never changes.
import type { IDBPDatabase } from 'idb';
import type { DealerRoundup } from './schema.ts';

type Step = (database: IDBPDatabase<DealerRoundup>) => void;

export const MIGRATIONS: readonly Step[] = [
  function createStores(database) {
    database.createObjectStore('meta');
    database.createObjectStore('settings');
    database.createObjectStore('inquiries', { keyPath: 'id' });
    database.createObjectStore('dealers', { keyPath: 'id' }).createIndex('dealerKey', 'dealerKey');
    database.createObjectStore('imports', { keyPath: 'id' });
    const batches = database.createObjectStore('batches', { keyPath: 'id' });
    batches.createIndex('open', 'open');
    batches.createIndex('startedAt', 'startedAt');
    const contacts = database.createObjectStore('contacts', { keyPath: 'id' });
    contacts.createIndex('batch', ['batchId', 'status', 'order']);
    contacts.createIndex('dealerId', 'dealerId');
    const attempts = database.createObjectStore('attempts', { keyPath: 'id' });
    attempts.createIndex('liveLane', 'liveLane', { unique: true });
    attempts.createIndex('liveDealer', 'liveDealer', { unique: true });
    database.createObjectStore('watches', { keyPath: 'contactId' });
    const ledger = database.createObjectStore('ledger', { keyPath: ['inquiryId', 'dealerKey', 'send'] });
    ledger.createIndex('dealerKey', 'dealerKey');
    ledger.createIndex('issuedAt', 'issuedAt');
    database.createObjectStore('journal', { autoIncrement: true }).createIndex('batchId', 'batchId');
  },
  function createMemories(database) {
    database.createObjectStore('suppressions', { keyPath: 'dealerKey' });
    database.createObjectStore('answers', { keyPath: 'question' });
    database.createObjectStore('contactPages', { keyPath: 'dealerKey' });
  },
];

/** Runs the steps after `oldVersion`, in order. */
export function migrate(database: IDBPDatabase<DealerRoundup>, oldVersion: number): void {
  for (const step of MIGRATIONS.slice(oldVersion)) step(database);
}
