// R41: leave to press the one control of the site's own review, under the permit that was given.
import { describe, expect, test } from 'vitest';
import { BEFORE, SECOND, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';

function pressed(): TestQueue {
  const queue = new TestQueue({ lanes: 1 });
  queue.start(1);
  queue.tick();
  queue.fill(ONE);
  queue.press(ONE);
  return queue;
}

const ask = (queue: TestQueue, patch = {}) => queue.handle({ type: 'may-press', ...queue.words(ONE, patch), before: BEFORE, review: true });

describe('the review of what was pressed', () => {
  test('is confirmed under the same permit: no second ledger row, and no second send counted', () => {
    const queue = pressed();
    const permitId = queue.attempt(ONE).permit?.id;
    expect(ask(queue)).toEqual({ kind: 'permit', permitId });
    expect(queue.state.ledger).toHaveLength(1);
    expect(queue.attempt(ONE).permit?.reviewedAt).toBe(queue.now);
    expect(queue.journal.map(({ type }) => type)).toContain('review permit');
  });

  test('may be on the next page', () => {
    const queue = pressed();
    queue.hello(ONE, 'next', { documentId: 'next' });
    expect(ask(queue, { documentId: 'next' })).toMatchObject({ kind: 'permit' });
  });

  test('gives the answer time to be watched, but no more than the contact has', () => {
    const queue = pressed();
    queue.now += 20 * SECOND;
    ask(queue);
    expect(queue.attempt(ONE).deadlineAt - queue.now).toBe(30 * SECOND);
  });

  test('is not confirmed without a press', () => {
    const queue = new TestQueue({ lanes: 1 });
    queue.start(1);
    queue.tick();
    queue.fill(ONE);
    expect(ask(queue)).toEqual({ kind: 'stale' });
    expect(queue.state.ledger).toEqual([]);
  });

  test('is not confirmed later than a minute after the permit', () => {
    const queue = pressed();
    queue.report(ONE, { kind: 'still-sending' });
    queue.now += 60 * SECOND + 1;
    expect(ask(queue)).toEqual({ kind: 'stale' });
  });

  test('is not confirmed twice: who asks again has lost the answer, and the contact ends as UNCONFIRMED', () => {
    const queue = pressed();
    ask(queue);
    expect(ask(queue)).toEqual({ kind: 'stale' });
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'UNCONFIRMED' });
  });

  test('is not confirmed after the worker died and the first script is asked again by the next', () => {
    const queue = pressed();
    ask(queue);
    queue.handle({ type: 'boot', session: 'session 1' });
    expect(ask(queue)).toEqual({ kind: 'stale' });
    expect(queue.contact(ONE).code).toBe('UNCONFIRMED');
  });

  test.each(['stop', 'pause'] as const)('is not confirmed after %s', (type) => {
    const queue = pressed();
    queue.command({ type });
    expect(ask(queue)).toEqual({ kind: 'stale' });
  });
});
