// What one transition gets to see of the store, cut exactly as lib/store/transact.ts cuts it. A row stands in the store once, so
// whether it has been taken already is a matter of identity; with so few rows a look through a list beats any index.
import type { Attempt, LedgerEntry, Watch } from '../../lib/batch/attempt.ts';
import type { Batch } from '../../lib/batch/batch.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import { type Memory, NO_MEMORY } from '../../lib/batch/memory.ts';
import { DAY } from '../../lib/batch/policy.ts';
import { NEXT_IN_LINE, type QueueState, type Scope, scopeOf } from '../../lib/batch/queue-state.ts';
import type { FakeStore } from './fake-store.ts';

/** `nextInLine`: how many queued contacts are looked at in one turn, at most the product's own figure. */
export function cutSlice(store: FakeStore, event: QueueEvent, now: number, nextInLine: number): QueueState {
  const scope = scopeOf(event);
  const attempts = [...store.attempts.values()];
  const watches = [...store.watches.values()];
  const batches = store.openBatches();
  if (scope.lastBatch) take(batches, lastStarted(store));
  const contacts = contactsFor(store, scope, [...attempts, ...watches], batches, Math.min(NEXT_IN_LINE, nextInLine));
  for (const { batchId } of contacts) take(batches, store.batches.get(batchId));
  return {
    session: store.session,
    seenAt: store.seenAt || now,
    fence: store.fence,
    batches,
    contacts,
    attempts,
    watches,
    ledger: ledgerOf(store, scope, contacts),
    neverContact: [],
    sends: sendsSince(store, now - DAY),
    memory: memoryOf(store, scope, contacts),
  };
}

function take<Row>(rows: Row[], row: Row | undefined): void {
  if (row !== undefined && !rows.includes(row)) rows.push(row);
}

function lastStarted(store: FakeStore): Batch | undefined {
  let last: Batch | undefined;
  for (const batch of store.batches.values()) if (!last || batch.startedAt > last.startedAt) last = batch;
  return last;
}

type Owning = Pick<Attempt | Watch, 'contactId'>;

function contactsFor(store: FakeStore, scope: Scope, owners: readonly Owning[], open: readonly Batch[], nextInLine: number): Contact[] {
  const contacts: Contact[] = [];
  for (const id of scope.contactIds) take(contacts, store.contacts.get(id));
  if (scope.waiting) for (const row of waitingWith(store, scope.contactIds[0])) take(contacts, row);
  for (const { contactId } of owners) take(contacts, store.contacts.get(contactId));
  for (const { id } of open) for (const row of inLine(store, id, scope.allQueued ? Infinity : nextInLine)) take(contacts, row);
  return contacts;
}

function waitingWith(store: FakeStore, contactId = ''): Contact[] {
  const batchId = store.contacts.get(contactId)?.batchId;
  return [...store.contacts.values()].filter((row) => row.batchId === batchId && row.status === 'needs-you');
}

/** All of them: in the order they are stored; else the first ones in line. */
function inLine(store: FakeStore, batchId: string, most: number): Contact[] {
  const queued: Contact[] = [];
  for (const row of store.contacts.values()) if (row.batchId === batchId && row.status === 'queued') queued.push(row);
  if (most === Infinity || queued.length < 2) return queued;
  return queued.sort((one, other) => one.order - other.order).slice(0, most);
}

function ledgerOf(store: FakeStore, { dealerKeys }: Scope, contacts: readonly Contact[]): LedgerEntry[] {
  const rows: LedgerEntry[] = [];
  for (const row of store.ledger.values())
    if (dealerKeys.includes(row.dealerKey) || contacts.some(({ dealerKey }) => dealerKey === row.dealerKey)) rows.push(row);
  return rows;
}

function sendsSince(store: FakeStore, since: number): QueueState['sends'] {
  let count = 0;
  let oldestAt = Infinity;
  for (const { issuedAt } of store.ledger.values()) {
    if (issuedAt < since) continue;
    count += 1;
    oldestAt = Math.min(oldestAt, issuedAt);
  }
  return { count, oldestAt: count > 0 ? oldestAt : 0 };
}

/** Stop takes every queued contact, and needs no memory of any. */
function memoryOf(store: FakeStore, { allQueued, answers }: Scope, contacts: readonly Contact[]): Memory {
  const contactPages: Memory['contactPages'][number][] = [];
  if (!allQueued) for (const { dealerKey } of contacts) take(contactPages, store.contactPages.get(dealerKey));
  return { ...NO_MEMORY, contactPages, answers: answers ? [...store.answers.values()] : [] };
}
