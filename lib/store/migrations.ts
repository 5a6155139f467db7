// Numbered steps from one version of the database to the next. Append only: a step that has shipped never changes.
import { shelveRows } from './shelves.ts';

type Step = (database: IDBDatabase, transaction: IDBTransaction) => void;

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
  function createMemories(database, transaction) {
    database.createObjectStore('suppressions', { keyPath: 'dealerKey' });
    database.createObjectStore('answers', { keyPath: 'question' });
    database.createObjectStore('contactPages', { keyPath: 'dealerKey' });
    database.createObjectStore('shelves');
    shelveRows(transaction);
  },
];

/** Runs the steps after `oldVersion`, in order. */
export function migrate(database: IDBDatabase, transaction: IDBTransaction, oldVersion: number): void {
  for (const step of MIGRATIONS.slice(oldVersion)) step(database, transaction);
}
