// The person's commands. Each takes effect at its commit, in the page it was given in, even if the worker is dead; what has
// to be done in the world follows from the stored state at the worker's next tick.
import type { LedgerEntry } from './attempt.ts';
import type { Batch } from './batch.ts';
import { confirmationOf } from './confirmation.ts';
import type { Contact } from './contact.ts';
import { isSettled, untried, WHOLE_LINE } from './contact.ts';
import { endAttempt, leftOut, settled, stopped } from './end-attempt.ts';
import type { Command } from './event.ts';
import { explainCode } from './explain-code.ts';
import { closeWatch } from './hand-over.ts';
import { currentBatch, isSuppressed, ledgerLookup, liveAttemptOf, liveAttempts, nextSend, priorSend, queuedContacts } from './lookup.ts';
import { pauseBatch, unpermitted } from './pause.ts';
import { patternOf } from './site-pattern.ts';
import type { Turn } from './turn.ts';
import { batchOf, contactOf, note, putBatch, putContact, putContacts, reopen } from './turn.ts';
import { markSent, skipWaiting } from './watch-reports.ts';

const ANOTHER_RUNS = 'Another batch is running: stop it first.';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

export function onStart(turn: Turn, { batch, contacts }: Of<'start'>): void {
  const problem = whyNotStart(turn, batch, contacts);
  if (problem) return refuse(turn, problem);
  putBatch(turn, { ...batch, startedAt: afterEveryStart(turn) });
  const ledgerOf = ledgerLookup(turn.state.ledger);
  putContacts(
    turn,
    contacts.map((contact) => unlessForbidden(turn, contact, ledgerOf(contact))),
  );
  note(turn, 'start', { batchId: batch.id }, `${contacts.length} contacts`);
}

function whyNotStart(turn: Turn, batch: Batch, contacts: readonly Contact[]): string {
  if (currentBatch(turn.state)) return 'A batch is running already: stop it first.';
  if (contacts.length === 0) return 'No dealer is chosen: choose at least one.';
  if (new Set(contacts.map((contact) => contact.dealerKey)).size < contacts.length) return 'The same dealer is chosen twice.';
  if (batch.confirmation !== confirmationOf(batch, contacts)) return 'The list or the text changed after the review: look at it again.';
  return '';
}

/** The batch that started last is the one that is shown: two within a millisecond, or a clock put back, must not change their order. */
function afterEveryStart({ state, now }: Turn): number {
  return Math.max(now, ...state.batches.map(({ startedAt }) => startedAt + 1));
}

function refuse(turn: Turn, message: string): void {
  turn.reply = { kind: 'refused', message };
  note(turn, 'refused', {}, message);
}

/** What has come up since the review only takes dealers away. */
function unlessForbidden(turn: Turn, contact: Contact, ledger: readonly LedgerEntry[]): Contact {
  if (isSettled(contact)) return contact;
  if (isSuppressed(turn.state, contact)) return leftOut(contact, 'SUPPRESSED', turn.now);
  return priorSend({ ledger }, contact, turn.policy, turn.now) ? leftOut(contact, 'ALREADY_SENT', turn.now) : contact;
}

export function onPause(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.status === 'running') pauseBatch(turn, batch, { reason: 'person', until: null });
}

export function onResume(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.status !== 'paused') return;
  putBatch(turn, { ...batch, status: 'running', pause: null });
  note(turn, 'resume', { batchId: batch.id });
}

export function onStop(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (!batch) return;
  putBatch(turn, { ...batch, status: 'stopping', pause: null });
  for (const attempt of unpermitted(turn, batch.id)) endAttempt(turn, attempt, stopped());
  putContacts(
    turn,
    queuedContacts(turn.state, batch.id).map((contact) => settledStopped(contact, turn.now)),
  );
  note(turn, 'stop', { batchId: batch.id });
  closeStopping(turn);
}

function settledStopped(contact: Contact, now: number): Contact {
  return settled(contact, { status: 'skipped', code: 'STOPPED', detail: explainCode('STOPPED') }, now);
}

/** A stopping batch is stopped once no press of it is being watched any more. */
export function closeStopping(turn: Turn): void {
  for (const batch of turn.state.batches) {
    if (batch.status !== 'stopping' || liveAttempts(turn.state).some((attempt) => attempt.batchId === batch.id)) continue;
    putBatch(turn, { ...batch, status: 'stopped', endedAt: turn.now });
    note(turn, 'stopped', { batchId: batch.id });
  }
}

export function onSkip(turn: Turn, { contactId }: Of<'skip'>): void {
  const contact = contactOf(turn, contactId);
  const attempt = liveAttemptOf(turn.state, contactId);
  const watch = turn.state.watches.find((row) => row.contactId === contactId);
  if (!contact || contact.status === 'sent') return;
  if (attempt?.permit) return refuse(turn, 'This one is already being sent.');
  const skipped = { status: 'skipped', code: 'USER_SKIPPED', detail: explainCode('USER_SKIPPED') } as const;
  if (attempt) endAttempt(turn, attempt, skipped);
  else if (contact.status === 'queued') putContact(turn, settled(contact, skipped, turn.now));
  else skipWaiting(turn, contactId);
  if (watch) closeWatch(turn, watch);
  note(turn, 'skip', { contactId, batchId: contact.batchId });
}

export function onRetry(turn: Turn, { contactIds, sendAgain }: Of<'retry'>): void {
  const running = currentBatch(turn.state);
  for (const contactId of contactIds) {
    const contact = contactOf(turn, contactId);
    const batch = contact && turn.state.batches.find((row) => row.id === contact.batchId);
    if (!contact || !batch || (running && running.id !== batch.id)) refuse(turn, ANOTHER_RUNS);
    else retryContact(turn, batch, contact, sendAgain);
  }
}

function retryContact(turn: Turn, batch: Batch, contact: Contact, sendAgain: boolean): void {
  if (!isSettled(contact) || contact.status === 'sent' || liveAttemptOf(turn.state, contact.id)) return;
  if (contact.pressedAt !== null && !sendAgain)
    return refuse(turn, 'This may have been sent: choose "send again" to send it a second time.');
  const watch = turn.state.watches.find((row) => row.contactId === contact.id);
  if (watch) closeWatch(turn, watch);
  const send = sendAgain ? nextSend(turn.state, contact) : contact.send;
  putContact(turn, { ...untried(contact), send, ...(sendAgain ? { againAfter: turn.now } : {}) });
  reopen(turn, withAccessTo(batch, contact));
  note(turn, sendAgain ? 'send again' : 'retry', { contactId: contact.id, batchId: batch.id });
}

/** Access was asked for once more, and may have to be given back with the rest. */
function withAccessTo(batch: Batch, { code, dealer, closedForm }: Contact): Batch {
  if (code === 'NO_HOST_PERMISSION') return { ...batch, granted: withOne(batch.granted, patternOf(dealer.site)) };
  if (closedForm === undefined) return batch;
  return {
    ...batch,
    granted: withOne(batch.granted, patternOf(closedForm)),
    formHosts: withOne(batch.formHosts ?? [], closedForm),
  };
}

function withOne(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all : [...all, one];
}

/**
 * Nothing was sent to it, and its tab is gone: it comes next, and is filled and left to the person once more. Behind a wall nothing was
 * filled yet: when the person has passed that, it goes on by itself as it would have in the first tab.
 */
export function onFillAgain(turn: Turn, { contactId }: Of<'fill-again'>): void {
  const contact = contactOf(turn, contactId);
  const batch = contact && batchOf(turn, contact.batchId);
  const running = currentBatch(turn.state);
  if (contact?.status !== 'needs-you' || !batch || turn.state.watches.some((watch) => watch.contactId === contactId)) return;
  if (contact.pressedAt !== null) return refuse(turn, 'This may have been sent: look at the site first.');
  if (running && running.id !== batch.id) return refuse(turn, ANOTHER_RUNS);
  if (running?.status === 'paused') return refuse(turn, 'The batch is paused: resume it first.');
  const assist = contact.assist || contact.code !== 'BOT_WALL';
  putContact(turn, { ...untried(contact), assist, order: contact.order - WHOLE_LINE });
  reopen(turn, batch);
  note(turn, 'fill again', { contactId, batchId: batch.id });
}

export function onMarkSent(turn: Turn, { contactId }: Of<'mark-sent'>): void {
  const contact = contactOf(turn, contactId);
  if (contact?.status !== 'needs-you' && contact?.status !== 'failed') return;
  const url = contact.pages.at(-1) ?? contact.dealer.addresses[0] ?? '';
  markSent(turn, contactId, { by: 'person', url, text: '' });
  const watch = turn.state.watches.find((row) => row.contactId === contactId);
  if (watch) closeWatch(turn, watch);
}

export function onMarkNotSent(turn: Turn, { contactId }: Of<'mark-not-sent'>): void {
  const contact = contactOf(turn, contactId);
  if (contact?.code !== 'UNCONFIRMED') return;
  const detail = 'Not sent, as you found. Choose "send again" to try once more.';
  putContact(turn, settled(contact, { status: 'failed', code: 'SUBMIT_NO_EFFECT', detail }, turn.now));
  note(turn, 'marked as not sent', { contactId, batchId: contact.batchId });
}
