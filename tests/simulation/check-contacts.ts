// Invariants over contacts: each has one outcome at a time, it is honest, and only the person changes a settled one.
import type { Contact } from '../../lib/batch/contact.ts';
import { isSettled } from '../../lib/batch/contact.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import type { QueueState } from '../../lib/batch/queue-state.ts';
import { dishonesty } from './honest-reasons.ts';
import type { Oracle } from './oracle.ts';

const COMMANDS: readonly QueueEvent['type'][] = ['skip', 'retry', 'fill-again', 'answer', 'mark-sent', 'mark-not-sent'];
const AFTER_A_PRESS = ['SERVER_ERROR', 'RATE_LIMITED', 'SUBMIT_NO_EFFECT'];

export function checkContacts(oracle: Oracle, event: QueueEvent, before: QueueState, after: QueueState): void {
  if (before.contacts === after.contacts) return;
  const known = new Map(before.contacts.map((contact) => [contact.id, contact]));
  for (const contact of after.contacts) {
    const old = known.get(contact.id);
    if (old !== contact) checkOne(oracle, event, old, contact, before, after);
  }
}

function checkOne(
  oracle: Oracle,
  event: QueueEvent,
  old: Contact | undefined,
  contact: Contact,
  before: QueueState,
  after: QueueState,
): void {
  if (old) checkMove(oracle, event, old, contact, before);
  if (old?.status === contact.status && old.code === contact.code) return;
  if (contact.status === 'sent') checkSent(oracle, event, contact, after);
  if (isSettled(contact)) checkSettled(oracle, event, contact);
}

function checkMove(oracle: Oracle, event: QueueEvent, old: Contact, contact: Contact, before: QueueState): void {
  if (old.status === 'sent') oracle.violated('I4 sent never changes', `${contact.id} became ${contact.status}`);
  const byWatch = event.type === 'report' && before.watches.some(({ contactId }) => contactId === contact.id);
  const moved = old.status !== contact.status || old.code !== contact.code;
  if (isSettled(old) && moved && !COMMANDS.includes(event.type) && !byWatch)
    oracle.violated('I4 only the person changes a settled contact', `${contact.id} by ${event.type}`);
  const again = event.type === 'retry' && event.sendAgain && contact.send > old.send;
  if (old.pressedAt !== null && !again && !isPossibleAfterPermit(contact))
    oracle.violated('I4 a permitted contact is never put back or called unsent', `${contact.id} is ${contact.status} ${contact.code}`);
  if (contact.send !== old.send && !again) oracle.violated('I1 only the person raises the send number', contact.id);
}

function isPossibleAfterPermit({ status, code }: Contact): boolean {
  return (
    status === 'contacting' || status === 'sent' || status === 'needs-you' || (status === 'failed' && AFTER_A_PRESS.includes(code ?? ''))
  );
}

function checkSent(oracle: Oracle, event: QueueEvent, contact: Contact, after: QueueState): void {
  const { store, sites } = oracle.world;
  const has = (rows: Iterable<{ contactId: string; send: number }>) =>
    [...rows].some((row) => row.contactId === contact.id && row.send === contact.send);
  const confirmed = sites.find(({ name }) => name === contact.dealerKey)?.confirmed === true;
  const byPerson = event.type === 'mark-sent' || oracle.personActed.has(contact.id);
  if (!has(after.ledger) && !has(store.ledger.values()) && !byPerson) oracle.violated('I4 sent has a ledger row', contact.id);
  // A late confirmation, in a tab where the person may have pressed too, says only that the site has it.
  const pressed = oracle.presses.has(`${contact.id} ${contact.send}`) || oracle.personActed.has(contact.id);
  if (contact.code === 'SENT_BY_YOU' ? !byPerson && !confirmed : !confirmed || !pressed)
    oracle.violated('I4 sent needs a press and evidence, or the person’s word', `${contact.id} ${contact.code}`);
}

function checkSettled(oracle: Oracle, event: QueueEvent, contact: Contact): void {
  oracle.count(`ended ${contact.status}`);
  if (contact.code === 'UNCONFIRMED') oracle.count('UNCONFIRMED');
  if (oracle.presses.has(`${contact.id} ${contact.send}`) && !isPossibleAfterPermit(contact))
    oracle.violated('I4 a pressed contact is never called unsent', `${contact.id} is ${contact.status} ${contact.code}`);
  const lie = dishonesty(oracle, event, contact);
  if (lie) oracle.violated('I4 a reason must be true', `${contact.id} ${contact.code}: ${lie}`);
}
