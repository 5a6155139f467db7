// The one connection of this page or worker. It steps aside for a newer version, is opened again when the browser closed
// it, and refuses a database that a newer version of the extension has written.
import type { IDBPDatabase } from 'idb';
import { openDB, unwrap } from 'idb';
import { migrate } from './migrations.ts';
import type { DealerRoundup } from './schema.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './schema.ts';

export type Database = IDBPDatabase<DealerRoundup>;

/** The database was written by a newer version; it is left untouched. */
class NewerDatabaseError extends Error {
  constructor() {
    super('These data were written by a newer version of Dealer Roundup. Update the extension to use them; nothing was changed.');
    this.name = 'NewerDatabaseError';
  }
}

let connection: Promise<Database> | null = null;

/** Throws `NewerDatabaseError`, or the browser's own error when the database can't be opened. */
export function openDatabase(): Promise<Database> {
  connection ??= connect().catch((error: unknown) => {
    connection = null;
    throw error instanceof DOMException && error.name === 'VersionError' ? new NewerDatabaseError() : error;
  });
  return connection;
}

function connect(): Promise<Database> {
  return openDB<DealerRoundup>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (database, oldVersion, _version, transaction) => migrate(unwrap(database), unwrap(transaction), oldVersion),
    blocking: (_current, _blocked, event) => closeConnection(event.target as IDBDatabase | null),
    terminated: () => (connection = null),
  });
}

function closeConnection(database: IDBDatabase | null): void {
  connection = null;
  database?.close();
}
