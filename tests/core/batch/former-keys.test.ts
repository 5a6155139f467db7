// A dealer that was folded or moved: what is known under its earlier keys holds for it, from Start to the permit.
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../lib/batch/attempt.ts';
import { NO_MEMORY } from '../../../lib/batch/memory.ts';
import { DAY } from '../../../lib/batch/policy.ts';
import { scopeOf } from '../../../lib/batch/queue-state.ts';
import { newBatch } from '../../../lib/runner/new-batch.ts';
import { countingIds, dealerWith, inquiryWith } from '../runner/build-list.ts';
import { NOON, TestQueue } from './test-queue.ts';

const KEY = 'dealer-0.test';
const OLD = 'group.test:/old';
const START = {
  type: 'start',
  ...newBatch([dealerWith({ dealerKey: KEY, formerKeys: [OLD] })], inquiryWith(), 'automatic', { now: NOON, newId: countingIds() }),
} as const;

function queueWith(patch: Partial<TestQueue['state']>): TestQueue {
  const queue = new TestQueue({ lanes: 1 });
  queue.state = { ...queue.state, ...patch };
  return queue;
}

const sent = (dealerKey: string, issuedAt: number, inquiryId = 'earlier'): LedgerEntry => ({
  inquiryId,
  dealerKey,
  send: 1,
  contactId: 'c',
  attemptId: 'a',
  by: 'permit',
  issuedAt,
});

describe('a send under an earlier key', () => {
  test('is looked for at Start', () => {
    expect(scopeOf(START).dealerKeys).toEqual([KEY, OLD]);
  });

  test.each([
    ['of the last 30 days', sent(OLD, NOON - 29 * DAY), 'ALREADY_SENT'],
    ['of this inquiry, however long ago', sent(OLD, NOON - 90 * DAY, 'inquiry'), 'ALREADY_SENT'],
    ['longer ago, of another inquiry', sent(OLD, NOON - 31 * DAY), null],
    ['of another store', sent('group.test:/new', NOON - DAY), null],
  ])('%s', (_, row, code) => {
    const queue = queueWith({ ledger: [row] });
    queue.handle(START);
    expect(queue.contact(KEY).code).toBe(code);
  });

  test('that came up meanwhile holds at the turn, and at the permit', () => {
    const before = queueWith({});
    before.handle(START);
    before.state = { ...before.state, ledger: [sent(OLD, NOON)] };
    before.tick();
    expect(before.contact(KEY)).toMatchObject({ code: 'ALREADY_SENT', startedAt: null });
    const filled = queueWith({});
    filled.handle(START);
    filled.tick();
    filled.fill(KEY);
    filled.state = { ...filled.state, ledger: [sent(OLD, NOON)] };
    expect(filled.mayPress(KEY)).toEqual({ kind: 'stale' });
    expect(filled.contact(KEY)).toMatchObject({ code: 'ALREADY_SENT', pressedAt: null });
    expect(filled.state.ledger).toHaveLength(1);
  });

  test('does not stop the person from asking once more, under a number of its own', () => {
    const queue = queueWith({});
    queue.handle(START);
    queue.tick();
    queue.fill(KEY);
    queue.press(KEY);
    queue.outcome(KEY, { status: 'needs-you', code: 'UNCONFIRMED', detail: '' });
    queue.state = { ...queue.state, ledger: [...queue.state.ledger, { ...sent(OLD, NOON, 'inquiry'), send: 4 }] };
    queue.command({ type: 'retry', contactIds: [queue.contact(KEY).id], sendAgain: true });
    expect(queue.contact(KEY).send).toBe(5);
    queue.tick(10_000);
    queue.send(KEY);
    expect(queue.state.ledger.map(({ dealerKey, send }) => [dealerKey, send])).toEqual([
      [KEY, 1],
      [OLD, 4],
      [KEY, 5],
    ]);
  });
});

test.each([[OLD], ['group.test']])('the never-contact list holds under an earlier key: %s', (listed) => {
  const queue = queueWith({ neverContact: [listed] });
  queue.handle(START);
  expect(queue.contact(KEY).code).toBe('SUPPRESSED');
});

test('the never-contact list does not hold for another store of the site it was at', () => {
  const queue = queueWith({ neverContact: ['group.test:/new'] });
  queue.handle(START);
  expect(queue.contact(KEY).code).toBeNull();
});

describe('a page remembered under an earlier key', () => {
  const pageAt = (url: string) => ({ memory: { ...NO_MEMORY, contactPages: [{ dealerKey: OLD, url, at: NOON }] } });
  const first = (queue: TestQueue) => (queue.handle(START), queue.tick(), queue.attempt(KEY).search.url);

  test('is gone to where it is on the site of now, and only there', () => {
    expect(first(queueWith(pageAt(`https://${KEY}/write-to-us`)))).toBe(`https://${KEY}/write-to-us`);
    expect(first(queueWith(pageAt('https://group.test/write-to-us')))).toBe(`https://${KEY}/`);
  });
});
