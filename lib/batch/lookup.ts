// Questions asked of the queue's state in more than one place. "In progress" is one of these, never a stored flag.
import type { Attempt, LedgerEntry, Watch } from './attempt.ts';
import { isLive, isUnreleased } from './attempt.ts';
import type { Batch } from './batch.ts';
import { isPassing } from './batch.ts';
import type { Contact } from './contact.ts';
import { keysOf } from './contact.ts';
import type { Policy } from './policy.ts';
import type { QueueState } from './queue-state.ts';

/** The batch the person is running: there is at most one, beside older ones that are still stopping. */
export function currentBatch(state: QueueState): Batch | undefined {
  return state.batches.find((batch) => batch.status === 'running' || batch.status === 'paused');
}

export function liveAttempts(state: QueueState): Attempt[] {
  return state.attempts.filter(isLive);
}

export function liveAttemptIn(state: QueueState, tabId: number): Attempt | undefined {
  return state.attempts.find((attempt) => isLive(attempt) && attempt.tabId === tabId && attempt.session === state.session);
}

export function liveAttemptOf(state: QueueState, contactId: string): Attempt | undefined {
  return state.attempts.find((attempt) => isLive(attempt) && attempt.contactId === contactId);
}

export function watchIn(state: QueueState, tabId: number): Watch | undefined {
  return state.watches.find((watch) => watch.tabId === tabId && watch.session === state.session);
}

/** The contacts waiting for their turn, first one first. */
export function queuedContacts(state: QueueState, batchId: string): Contact[] {
  return state.contacts.filter((contact) => isInLine(contact, batchId)).sort((one, other) => one.order - other.order);
}

export function isInLine({ batchId, status }: Contact, ofBatch: string): boolean {
  return status === 'queued' && batchId === ofBatch;
}

export function ledgerRow(state: Pick<QueueState, 'ledger'>, contact: Contact): LedgerEntry | undefined {
  return state.ledger.find(
    (row) => row.inquiryId === contact.inquiryId && row.dealerKey === contact.dealerKey && row.send === contact.send,
  );
}

/** A send to the same dealer that forbids another: under this send number, or any within 30 days but those the person knew of when they said "again". */
export function priorSend(state: Pick<QueueState, 'ledger'>, contact: Contact, policy: Policy, now: number): LedgerEntry | undefined {
  const rows = rowsOf(state, contact);
  const own = rows.find((row) => row.inquiryId === contact.inquiryId && row.send === contact.send);
  if (own) return own;
  const unknownSince = knownUntil(contact);
  return rows.find((row) => row.issuedAt > unknownSince && now - row.issuedAt < policy.sameDealerAfterMs);
}

/** The rows that concern a contact, for many contacts: the ledger is gone through once. */
export function ledgerLookup(ledger: readonly LedgerEntry[]): (contact: Contact) => LedgerEntry[] {
  const rows = Map.groupBy(ledger, (row) => row.dealerKey);
  return (contact) => keysOf(contact).flatMap((key) => rows.get(key) ?? []);
}

function rowsOf({ ledger }: Pick<QueueState, 'ledger'>, contact: Contact): LedgerEntry[] {
  const keys = keysOf(contact);
  return ledger.filter((row) => keys.includes(row.dealerKey));
}

function knownUntil({ send, againAfter = Infinity }: Contact): number {
  return send > 1 ? againAfter : -Infinity;
}

/** A number above every send to this dealer for this inquiry, and above 1: it says that the person asked for it. */
export function nextSend(state: Pick<QueueState, 'ledger'>, contact: Contact): number {
  const rows = rowsOf(state, contact).filter((row) => row.inquiryId === contact.inquiryId);
  return 1 + Math.max(1, contact.send, ...rows.map((row) => row.send));
}

/** On the person's never-contact list: the dealer itself, or all of its site. */
export function isSuppressed({ neverContact }: Pick<QueueState, 'neverContact'>, contact: Contact): boolean {
  const keys = [...keysOf(contact), contact.dealer.site, ...(contact.formerKeys ?? []).map(siteOfKey)];
  return keys.some((key) => neverContact.includes(key));
}

// A store of a group is `site:store`.
function siteOfKey(key: string): string {
  return key.split(':', 1)[0] ?? key;
}

/** End of the automatic work of a contact, all its tries together. */
export function workEndsAt(attempt: Attempt, contact: Contact, policy: Policy): number {
  return attempt.startedAt + policy.contactMs - contact.spentMs;
}

/** The lane that is visible: who asked first, else who started first. */
export function stageOf(state: QueueState): Attempt | undefined {
  const shown = liveAttempts(state).filter((attempt) => attempt.tabId !== null && attempt.phase !== 'opening');
  const asking = shown.filter((attempt) => attempt.stageSince !== null);
  const since = (attempt: Attempt) => attempt.stageSince ?? attempt.startedAt;
  return (asking.length ? asking : shown).sort((one, other) => since(one) - since(other))[0];
}

/** Whether anything may still have to happen by itself. */
export function isOutstanding(state: Pick<QueueState, 'batches' | 'attempts'>): boolean {
  const busy = state.attempts.some((attempt) => isLive(attempt) || isUnreleased(attempt));
  return (
    busy ||
    state.batches.some(
      (batch) => batch.status === 'running' || batch.status === 'stopping' || batch.pause?.until != null || isPassing(batch),
    )
  );
}
