// The one write path of the queue: one readwrite transaction, durability strict, with the pure transition in its middle.
// It loads the slice an event needs, lets the transition decide, and writes back only the rows that are new by identity.
import type { IDBPTransaction } from 'idb';
import { unwrap } from 'idb';
import type { Command, QueueEvent } from '../batch/event.ts';
import { isKept, isLive } from '../batch/attempt.ts';
import type { Attempt } from '../batch/attempt.ts';
import type { Batch } from '../batch/batch.ts';
import { isOpen } from '../batch/batch.ts';
import type { Contact, ContactStatus } from '../batch/contact.ts';
import { keysOf } from '../batch/contact.ts';
import type { Policy } from '../batch/policy.ts';
import { DAY, policyWith } from '../batch/policy.ts';
import type { Memory } from '../batch/memory.ts';
import { NO_MEMORY } from '../batch/memory.ts';
import type { QueueState, Reply, Scope, Transition } from '../batch/queue-state.ts';
import { NEXT_IN_LINE, scopeOf } from '../batch/queue-state.ts';
import { isOutstanding } from '../batch/lookup.ts';
import { transition } from '../batch/transition.ts';
import { openDatabase } from './database.ts';
import type { DealerRoundup, Indexed, IndexedAttempt, Settings } from './schema.ts';

const STORES = [
  'meta',
  'settings',
  'batches',
  'contacts',
  'attempts',
  'watches',
  'ledger',
  'suppressions',
  'answers',
  'contactPages',
  'journal',
] as const;
type Transaction = IDBPTransaction<DealerRoundup, typeof STORES, 'readwrite'>;

/** Commits one event at `now` (epoch milliseconds). Rejects when nothing was committed. */
export async function transact(event: QueueEvent, now: number): Promise<Transition> {
  const database = await openDatabase();
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const committed = completion(transaction);
  try {
    const before = await loadSlice(transaction, scopeOf(event), now);
    const result = transition(before, event, await loadPolicy(transaction), now);
    write(transaction, before, result);
    await committed;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/** Settles with the browser's own reason (a full disk, a broken constraint), which idb's `done` would call an AbortError. */
function completion(transaction: Transaction): Promise<void> {
  const raw = unwrap(transaction);
  const completed = new Promise<void>((resolve, reject) => {
    raw.addEventListener('complete', () => resolve());
    raw.addEventListener('abort', () => reject(raw.error ?? new DOMException('The transaction was aborted.', 'AbortError')));
  });
  // Each has its say at the end of `transact`; before that it is nobody's unhandled rejection.
  for (const promise of [completed, transaction.done]) promise.catch(() => undefined);
  return completed;
}

/** Nothing of a turn that went wrong may stay. */
function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // it had ended already
  }
}

async function loadPolicy(transaction: Transaction): Promise<Policy> {
  const changes = (await transaction.objectStore('settings').get('policy')) as Settings['policy'] | undefined;
  return policyWith(changes ?? {});
}

/** Commits a command of the person, from any of our pages. */
export async function commit(command: Command, now: number): Promise<Reply> {
  return (await transact(command, now)).reply;
}

async function loadSlice(transaction: Transaction, scope: Scope, now: number): Promise<QueueState> {
  const meta = (await transaction.objectStore('meta').get('queue')) ?? { session: '', seenAt: now, fence: 0 };
  const [open, attempts, watches] = await Promise.all([
    transaction.objectStore('batches').index('open').getAll(1),
    transaction.objectStore('attempts').getAll(),
    transaction.objectStore('watches').getAll(),
  ]);
  const contacts = await loadContacts(transaction, scope, open, [...attempts, ...watches]);
  const last = scope.lastBatch ? await lastBatch(transaction) : [];
  const batches = await withOwners(transaction, [...open, ...last.filter((batch) => !isOpen(batch))], contacts);
  // Stop sends nothing, so it needs no ledger, however long the list.
  const asking = scope.allQueued ? [] : contacts;
  const dealerKeys = new Set([...scope.dealerKeys, ...asking.flatMap(keysOf)]);
  const byDealer = transaction.objectStore('ledger').index('dealerKey');
  const ledger = (await Promise.all([...dealerKeys].map((dealerKey) => byDealer.getAll(dealerKey)))).flat();
  const neverContact = await transaction.objectStore('suppressions').getAllKeys();
  return {
    ...meta,
    batches,
    contacts,
    attempts,
    watches,
    ledger,
    neverContact,
    sends: await loadSends(transaction, now),
    memory: await loadMemory(transaction, scope, asking),
  };
}

async function loadContacts(
  transaction: Transaction,
  scope: Scope,
  open: readonly Batch[],
  owners: readonly { readonly contactId: string }[],
): Promise<Contact[]> {
  const store = transaction.objectStore('contacts');
  const ids = [...new Set([...scope.contactIds, ...owners.map((owner) => owner.contactId)])];
  const named = (await Promise.all(ids.map((id) => store.get(id)))).filter((row) => row !== undefined);
  const asked = scope.waiting ? named.find(({ id }) => id === scope.contactIds[0]) : undefined;
  const waiting = asked ? await store.index('batch').getAll(inStatus(asked.batchId, 'needs-you')) : [];
  const inLine = await Promise.all(
    open.map((batch) => store.index('batch').getAll(inStatus(batch.id, 'queued'), scope.allQueued ? undefined : NEXT_IN_LINE)),
  );
  const rows = [...named, ...waiting, ...inLine.flat()];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function inStatus(batchId: string, status: ContactStatus): IDBKeyRange {
  return IDBKeyRange.bound([batchId, status, -Infinity], [batchId, status, Infinity]);
}

async function lastBatch(transaction: Transaction): Promise<Batch[]> {
  const cursor = await transaction.objectStore('batches').index('startedAt').openCursor(null, 'prev');
  return cursor ? [cursor.value] : [];
}

async function loadMemory(transaction: Transaction, scope: Scope, contacts: readonly Contact[]): Promise<Memory> {
  const dealerKeys = [...new Set(contacts.flatMap(keysOf))];
  const pages = await Promise.all(dealerKeys.map((dealerKey) => transaction.objectStore('contactPages').get(dealerKey)));
  const contactPages = pages.filter((page) => page !== undefined);
  if (!scope.answers) return { ...NO_MEMORY, contactPages };
  const [answers, consents] = await Promise.all([
    transaction.objectStore('answers').getAll(),
    transaction.objectStore('settings').get('consents') as Promise<Settings['consents'] | undefined>,
  ]);
  return { contactPages, answers, consents: consents ?? NO_MEMORY.consents };
}

/** Ended batches come along when one of their contacts was named. */
async function withOwners(transaction: Transaction, loaded: readonly Batch[], contacts: readonly Contact[]): Promise<Batch[]> {
  const known = new Set(loaded.map((batch) => batch.id));
  const missing = [...new Set(contacts.map((contact) => contact.batchId))].filter((id) => !known.has(id));
  const more = await Promise.all(missing.map((id) => transaction.objectStore('batches').get(id)));
  return [...loaded, ...more.filter((batch) => batch !== undefined)];
}

async function loadSends(transaction: Transaction, now: number): Promise<QueueState['sends']> {
  const index = transaction.objectStore('ledger').index('issuedAt');
  const lastDay = IDBKeyRange.bound(now - DAY, Infinity);
  const [count, oldest] = await Promise.all([index.count(lastDay), index.get(lastDay)]);
  return { count, oldestAt: oldest?.issuedAt ?? 0 };
}

/** Promises for 10,000 rows would take longer than the rows; a request that fails aborts the whole transaction. */
function write(transaction: Transaction, before: QueueState, { state, journal }: Transition): void {
  if (state === before && journal.length === 0) return;
  const store = (name: (typeof STORES)[number]) => unwrap(transaction.objectStore(name));
  const { session, seenAt, fence } = state;
  store('meta').put({ session, seenAt, fence }, 'queue');
  for (const row of fresh(before.batches, state.batches)) store('batches').put(indexedBatch(row));
  for (const row of fresh(before.contacts, state.contacts)) store('contacts').put(row);
  writeAttempts(store('attempts'), before.attempts, state.attempts);
  for (const row of fresh(before.watches, state.watches)) store('watches').put(row);
  for (const contactId of gone(before.watches, state.watches, (row) => row.contactId)) store('watches').delete(contactId);
  for (const row of fresh(before.ledger, state.ledger)) store('ledger').add(row);
  writeMemory(store, before.memory, state.memory);
  for (const entry of journal) store('journal').add(entry);
}

function writeMemory(store: (name: 'answers' | 'contactPages') => IDBObjectStore, before: Memory, after: Memory): void {
  for (const row of fresh(before.answers, after.answers)) store('answers').put(row);
  for (const row of fresh(before.contactPages, after.contactPages)) store('contactPages').put(row);
  const left = gone(before.contactPages, after.contactPages, ({ dealerKey }) => dealerKey);
  for (const dealerKey of left) store('contactPages').delete(dealerKey);
}

function fresh<Row>(before: readonly Row[], after: readonly Row[]): Row[] {
  if (before === after) return [];
  const known = new Set(before);
  return after.filter((row) => !known.has(row));
}

function gone<Row>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string): string[] {
  const left = new Set(after.map(keyOf));
  return before.map(keyOf).filter((key) => !left.has(key));
}

/** Ended attempts go first: they free the unique keys of those that take their place. */
function writeAttempts(store: IDBObjectStore, before: readonly Attempt[], after: readonly Attempt[]): void {
  const changed = fresh(before, after).sort((one, other) => Number(isLive(one)) - Number(isLive(other)));
  for (const row of changed) {
    if (isKept(row)) store.put(indexedAttempt(row));
    else store.delete(row.id);
  }
}

function indexedAttempt(attempt: Attempt & IndexedAttempt): Attempt & IndexedAttempt {
  const { liveLane: _lane, liveDealer: _dealer, ...row } = attempt;
  return isLive(attempt) ? { ...row, liveLane: attempt.lane, liveDealer: attempt.dealerKey } : row;
}

function indexedBatch(batch: Batch & Indexed): Batch & Indexed {
  const { open: _open, ...row } = batch;
  return isOpen(batch) ? { ...row, open: 1 } : row;
}

/** Whether anything may still have to happen by itself; a second look before the alarm is cleared. */
export async function readOutstanding(): Promise<boolean> {
  const database = await openDatabase();
  const transaction = database.transaction(['batches', 'attempts']);
  const [batches, attempts] = await Promise.all([
    transaction.objectStore('batches').index('open').getAll(1),
    transaction.objectStore('attempts').getAll(),
  ]);
  return isOutstanding({ batches, attempts });
}
