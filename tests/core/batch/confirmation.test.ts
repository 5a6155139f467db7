// R1 inside the queue: what was not confirmed is not started, and what has come up since only takes dealers away.
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../lib/batch/attempt.ts';
import { bindParts, changedParts, confirmationOf, confirmationParts } from '../../../lib/batch/confirmation.ts';
import type { Contact } from '../../../lib/batch/contact.ts';
import { DAY } from '../../../lib/batch/policy.ts';
import type { NewBatch } from '../../../lib/runner/new-batch.ts';
import { batchOf, NOON, TestQueue } from './test-queue.ts';

const KEY = 'dealer-0.test';

/** The contact changed, and the confirmation given for that. */
function confirmedWith(patch: Partial<Contact>, made = batchOf(2)): NewBatch {
  const contacts = made.contacts.map((contact) => (contact.dealerKey === KEY ? { ...contact, ...patch } : contact));
  return { batch: { ...made.batch, confirmation: confirmationOf(made.batch, contacts) }, contacts };
}

function sentBefore(issuedAt: number, inquiryId = 'earlier'): LedgerEntry {
  return { inquiryId, dealerKey: KEY, send: 1, contactId: 'old', attemptId: 'old', by: 'permit', issuedAt };
}

function queueWith(ledger: readonly LedgerEntry[]): TestQueue {
  const queue = new TestQueue();
  queue.state = { ...queue.state, ledger };
  return queue;
}

describe('Start', () => {
  test.each<[string, Partial<Contact>]>([
    ['asks a dealer again', { send: 2, againAfter: NOON }],
    ['leaves the sending to the person', { assist: true }],
    ['changes a text', { message: { full: 'Other', medium: '', short: '' } }],
    ['takes somebody in who was left out', { code: 'SUPPRESSED', status: 'skipped' }],
  ])('is refused when it %s without that having been confirmed', (_, patch) => {
    const queue = new TestQueue();
    const made = batchOf(2);
    const contacts = made.contacts.map((contact) => (contact.dealerKey === KEY ? { ...contact, ...patch } : contact));
    expect(queue.handle({ type: 'start', batch: made.batch, contacts })).toMatchObject({ kind: 'refused' });
    expect(queue.state.batches).toEqual([]);
    expect(queue.handle({ type: 'start', ...confirmedWith(patch, made) })).toEqual({ kind: 'noted' });
  });

  test('takes out who was listed or asked since the review, though all was confirmed', () => {
    const queue = queueWith([{ ...sentBefore(NOON - DAY), dealerKey: 'dealer-1.test' }]);
    queue.state = { ...queue.state, neverContact: [KEY] };
    queue.start(3);
    expect([0, 1, 2].map((index) => queue.contact(`dealer-${index}.test`).code)).toEqual(['SUPPRESSED', 'ALREADY_SENT', null]);
  });

  test('leaves a dealer skipped that may be contacted again by now: nobody ticked a message to it', () => {
    const queue = new TestQueue();
    queue.handle({ type: 'start', ...confirmedWith({ status: 'skipped', code: 'SUPPRESSED' }) });
    queue.tick();
    expect([queue.contact(KEY).status, queue.live.map(({ dealerKey }) => dealerKey)]).toEqual(['skipped', ['dealer-1.test']]);
  });
});

describe('a dealer that is asked again', () => {
  test('is contacted and permitted where the person knew of the send before', () => {
    const queue = queueWith([sentBefore(NOON - DAY)]);
    queue.handle({ type: 'start', ...confirmedWith({ send: 2, againAfter: NOON - DAY }) });
    queue.tick();
    queue.send(KEY);
    expect(queue.contact(KEY).status).toBe('sent');
    expect(queue.state.ledger.filter(({ dealerKey }) => dealerKey === KEY).map(({ send }) => send)).toEqual([1, 2]);
  });

  test('is not, where another send has come that the person did not know of', () => {
    const queue = queueWith([sentBefore(NOON - DAY), sentBefore(NOON - 1000, 'other')]);
    queue.handle({ type: 'start', ...confirmedWith({ send: 2, againAfter: NOON - DAY }) });
    expect(queue.contact(KEY)).toMatchObject({ status: 'skipped', code: 'ALREADY_SENT' });
  });

  test('is not asked twice under one "again"', () => {
    const queue = queueWith([sentBefore(NOON - DAY), { ...sentBefore(NOON - 1000, 'inquiry'), send: 2 }]);
    queue.handle({ type: 'start', ...confirmedWith({ send: 2, againAfter: NOON }) });
    expect(queue.contact(KEY)).toMatchObject({ status: 'skipped', code: 'ALREADY_SENT' });
  });

  test('may be sent to once more by the person’s "send again" afterwards', () => {
    const queue = queueWith([sentBefore(NOON - DAY)]);
    queue.handle({ type: 'start', ...confirmedWith({ send: 2, againAfter: NOON - DAY }) });
    queue.tick();
    queue.fill(KEY);
    queue.press(KEY);
    queue.outcome(KEY, { status: 'needs-you', code: 'UNCONFIRMED', detail: '' });
    queue.command({ type: 'retry', contactIds: [queue.contact(KEY).id], sendAgain: true });
    queue.tick(10_000);
    expect(queue.attempt(KEY)).toBeDefined();
    queue.send(KEY);
    expect(queue.contact(KEY)).toMatchObject({ status: 'sent', send: 3 });
  });
});

describe('the never-contact list during a batch', () => {
  test('holds when the dealer’s turn comes: its site is not visited', () => {
    const queue = new TestQueue({ lanes: 1 });
    queue.start(3);
    queue.tick();
    queue.state = { ...queue.state, neverContact: ['dealer-1.test'] };
    queue.send(KEY);
    queue.pass(10_000);
    expect(queue.contact('dealer-1.test')).toMatchObject({ status: 'skipped', code: 'SUPPRESSED', startedAt: null });
    expect(queue.live.map(({ dealerKey }) => dealerKey)).toEqual(['dealer-2.test']);
  });

  test('holds until the permit: what is filled already is not sent', () => {
    const queue = new TestQueue();
    queue.start(1);
    queue.tick();
    queue.fill(KEY);
    queue.state = { ...queue.state, neverContact: [KEY] };
    expect(queue.mayPress(KEY)).toEqual({ kind: 'stale' });
    expect(queue.contact(KEY)).toMatchObject({ status: 'skipped', code: 'SUPPRESSED', pressedAt: null });
    expect(queue.state.ledger).toEqual([]);
  });
});

test('access asked for once more at a retry counts as granted to the batch', () => {
  const queue = new TestQueue();
  const made = batchOf(2);
  const contacts = made.contacts.map((contact) => ({ ...contact, status: 'skipped', code: 'NO_HOST_PERMISSION' }) as const);
  queue.handle({ type: 'start', batch: { ...made.batch, granted: [] }, contacts });
  queue.command({ type: 'retry', contactIds: [queue.contact(KEY).id], sendAgain: false });
  expect(queue.batch.granted).toEqual([`*://*.${queue.contact(KEY).dealer.site}/*`]);
});

describe('what has changed since the tick', () => {
  const { batch, contacts } = batchOf(2);
  const parts = confirmationParts(batch, contacts);

  test('is nothing while the confirmation is the same', () => {
    expect(bindParts(parts)).toBe(confirmationOf(batch, contacts));
    expect(changedParts(parts, confirmationParts(batch, [...contacts]))).toBe('');
  });

  test('is told part by part', () => {
    const { inquiry } = batch;
    const other = (patch: Partial<typeof batch>, list = contacts) => changedParts(parts, confirmationParts({ ...batch, ...patch }, list));
    expect(other({}, contacts.slice(1))).toBe('The list');
    expect(other({ mode: 'assist' })).toBe('Who presses Send');
    expect(other({ inquiry: { ...inquiry, message: { ...inquiry.message, short: 'x' } } })).toBe('The message');
    expect(other({ inquiry: { ...inquiry, buyer: { ...inquiry.buyer, zip: '1' } }, mode: 'assist' }, contacts.slice(1))).toBe(
      'The list, your details or the car and who presses Send',
    );
    const texts = contacts.map((contact) => ({ ...contact, message: { ...contact.message, full: 'x' } }));
    expect(other({}, texts)).toBe('The message');
  });
});
