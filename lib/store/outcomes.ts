// What came of the newest contact with each dealer, over all batches, without loading the contacts themselves: each carries its
// whole message. Statuses are read as lists of keys; whose a contact is never changes, so that is remembered.
import { unwrap } from 'idb';
import type { ContactStatus } from '../batch/contact.ts';
import { NO_COUNTS } from '../batch/progress.ts';
import type { DealerOutcome, LastOutcome } from '../dealers/listed-dealer.ts';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';

export interface Outcomes {
  readonly byDealerId: ReadonlyMap<string, LastOutcome>;
  /** Of sends alone: also for a dealer that was removed and has come back under a new id. */
  readonly byDealerKey: ReadonlyMap<string, LastOutcome>;
}

const STATUSES = Object.keys(NO_COUNTS) as readonly ContactStatus[];
const OUTCOME_OF: Readonly<Record<ContactStatus, DealerOutcome>> = {
  queued: 'open',
  contacting: 'open',
  sent: 'sent',
  'needs-you': 'needs-you',
  failed: 'failed',
  skipped: 'skipped',
};

const owners = new Map<string, string>();

export async function readOutcomes(): Promise<Outcomes> {
  const database = await openDatabase();
  await learnOwners(database);
  const ofContact = await readContactOutcomes(database);
  const byDealerId = new Map<string, LastOutcome>();
  for (const [contactId, last] of ofContact) keepNewest(byDealerId, owners.get(contactId) ?? '', last);
  const byDealerKey = new Map<string, LastOutcome>();
  for (const { dealerKey, contactId, issuedAt } of await database.getAll('ledger')) {
    keepNewest(byDealerKey, dealerKey, { outcome: ofContact.get(contactId)?.outcome ?? 'sent', at: issuedAt });
  }
  return { byDealerId, byDealerKey };
}

/** Changes whenever the queue has moved; one small read. */
export async function readOutcomesVersion(): Promise<string> {
  const meta = await (await openDatabase()).get('meta', 'queue');
  return `${meta?.seenAt ?? 0} ${meta?.fence ?? 0}`;
}

/** By contact id; `at` is when its batch started. */
async function readContactOutcomes(database: Database): Promise<Map<string, LastOutcome>> {
  const reading = database.transaction(['batches', 'contacts'], 'readonly');
  const index = reading.objectStore('contacts').index('batch');
  const batches = await reading.objectStore('batches').getAll();
  const lists = await Promise.all(
    batches.flatMap((batch) =>
      STATUSES.map(async (status) => {
        const ids = await index.getAllKeys(IDBKeyRange.bound([batch.id, status, -Infinity], [batch.id, status, Infinity]));
        return { ids, last: { outcome: OUTCOME_OF[status], at: batch.startedAt } };
      }),
    ),
  );
  return new Map(lists.flatMap(({ ids, last }) => ids.map((id) => [id, last] as const)));
}

function keepNewest(outcomes: Map<string, LastOutcome>, key: string, last: LastOutcome): void {
  if (last.at >= (outcomes.get(key)?.at ?? 0)) outcomes.set(key, last);
}

async function learnOwners(database: Database): Promise<void> {
  if ((await database.count('contacts')) === owners.size) return;
  owners.clear();
  const index = unwrap(database.transaction('contacts', 'readonly').store.index('dealerId'));
  const request = index.openKeyCursor();
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error ?? new DOMException('not read', 'UnknownError'));
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve();
      owners.set(cursor.primaryKey as string, cursor.key as string);
      cursor.continue();
    };
  });
}
