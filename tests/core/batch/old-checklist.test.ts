// The earlier system's own checklist, ten items, each a test of the queue. Its smoke tests run in a real browser (tests/e2e).
import { describe, expect, test } from 'vitest';
import { batchOf, SECOND, SENT, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';
const TWO = 'dealer-1.test';

function running(dealers = 3, lanes = 1): TestQueue {
  const queue = new TestQueue({ lanes });
  queue.start(dealers);
  queue.tick();
  return queue;
}

describe('the old checklist', () => {
  test('1: an exception gives one completion', () => {
    const queue = running(1, 1);
    queue.open(ONE);
    const attemptId = queue.attempt(ONE).id;
    queue.handle({ type: 'no-access', attemptId });
    queue.handle({ type: 'no-access', attemptId });
    queue.handle({ type: 'lane-failed', attemptId, error: 'refused' });
    expect(queue.journal.filter(({ type }) => type.startsWith('ended'))).toHaveLength(1);
    expect(queue.contact(ONE)).toMatchObject({ status: 'skipped', code: 'NO_HOST_PERMISSION' });
  });

  test('2: after a fast failure the batch goes on', () => {
    const queue = running();
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'failed', code: 'NO_FORM', detail: '' });
    queue.tick(2 * SECOND);
    expect(queue.attempt(TWO)).toBeDefined();
  });

  test('3: stop, then restart', () => {
    const queue = running(5);
    queue.send(ONE);
    queue.tick(2 * SECOND);
    queue.send(TWO);
    queue.command({ type: 'stop' });
    expect(queue.state.contacts.filter(({ code }) => code === 'STOPPED')).toHaveLength(3);
    queue.start(['dealer-2.test', 'dealer-3.test', 'dealer-4.test']);
    queue.tick();
    expect(queue.attempt('dealer-2.test').batchId).toBe(queue.batch.id);
  });

  test('4: disconnect, then resume: the browser away for an hour asks, and goes on', () => {
    const queue = running(2);
    queue.fill(ONE);
    queue.now += 3600 * SECOND;
    queue.handle({ type: 'boot', session: 'session 2' });
    expect(queue.batch).toMatchObject({ status: 'paused', pause: { reason: 'restart', until: null } });
    expect(queue.live).toEqual([]);
    queue.command({ type: 'resume' });
    queue.tick(2 * SECOND);
    expect(queue.live).toHaveLength(1);
  });

  test('5: many completions ask for one wake-up', () => {
    const queue = running(3, 3);
    for (const dealerKey of [ONE, TWO, 'dealer-2.test']) {
      queue.send(dealerKey);
      expect(queue.effectsOf('wake')).toHaveLength(1);
    }
  });

  test('6: after a timeout comes the next dealer', () => {
    const queue = running(2);
    queue.open(ONE);
    queue.pass(32 * SECOND);
    expect(queue.contact(ONE).status).toBe('queued');
    expect(queue.attempt(TWO)).toBeDefined();
    queue.send(TWO);
    queue.tick(2 * SECOND);
    queue.open(ONE);
    queue.pass(32 * SECOND);
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code: 'TIMEOUT', attempts: 2 });
    queue.tick();
    expect(queue.batch.status).toBe('finished');
  });

  test('7: stop, then immediately start: ten times', () => {
    const queue = running();
    for (let count = 0; count < 10; count++) {
      queue.command({ type: 'stop' });
      expect(queue.command({ type: 'start', ...batchOf(3) })).toEqual({ kind: 'noted' });
      queue.tick();
      expect(queue.live).toHaveLength(1);
    }
    expect(queue.state.batches.filter(({ status }) => status === 'running')).toHaveLength(1);
  });

  test('8: a timeout that fires for a dealer that already failed changes nothing', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'failed', code: 'NO_FORM', detail: 'no form' });
    queue.handle({ type: 'tab-gone', tabId: 1 });
    const before = queue.state.contacts;
    queue.pass(300 * SECOND);
    expect(queue.state.contacts).toEqual(before);
  });

  test('9: many stops in a row are one Stop', () => {
    const queue = running();
    queue.fill(ONE);
    queue.press(ONE);
    for (let count = 0; count < 10; count++) queue.command({ type: 'stop' });
    expect(queue.journal.filter(({ type }) => type === 'stop')).toHaveLength(1);
    queue.outcome(ONE, SENT);
    expect(queue.state.contacts.map(({ code }) => code)).toEqual(['SENT_CONFIRMED_MESSAGE', 'STOPPED', 'STOPPED']);
  });

  test('10: reconnect after a long disconnect: the page asks again and gets the same permit, or lets it lapse', () => {
    const queue = running(1);
    queue.fill(ONE);
    const first = queue.mayPress(ONE);
    queue.handle({ type: 'boot', session: 'session 1' });
    expect(queue.mayPress(ONE)).toEqual(first);
    expect(queue.state.ledger).toHaveLength(1);
    queue.handle({ type: 'unused', ...queue.words(ONE), permitId: (first as { permitId: string }).permitId });
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'UNCONFIRMED' });
  });
});
