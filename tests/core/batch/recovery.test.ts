// What a new worker, a new browser session, sleep and a moved clock do to the queue: clock in hand.
import { describe, expect, test } from 'vitest';
import { NOON, NOTES, SECOND, SENT, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';
const HOUR = 3600 * SECOND;

function running(dealers = 1, lanes = 1): TestQueue {
  const queue = new TestQueue({ lanes });
  queue.start(dealers);
  queue.tick();
  return queue;
}

describe('a new worker in the same browser session', () => {
  test('looks again at every live tab and at the handed-over ones', () => {
    const queue = running(2, 2);
    queue.needsYou(ONE);
    queue.fill('dealer-1.test');
    queue.handle({ type: 'boot', session: 'session 1' });
    expect(queue.effectsOf('look-again').map(({ tabId }) => tabId)).toEqual([2]);
    expect(queue.effectsOf('check-tab').map(({ tabId }) => tabId)).toContain(1);
  });

  test('gives a page that may have come unheard the time to be heard', () => {
    const queue = running();
    queue.open(ONE);
    const { id } = queue.attempt(ONE);
    queue.now += 31 * SECOND;
    queue.handle({ type: 'boot', session: 'session 1' });
    queue.tick(SECOND);
    expect(queue.attempt(ONE)).toMatchObject({ id, phase: 'loading' });
    expect(queue.effectsOf('navigate')).toEqual([]);
    queue.tick(10 * SECOND);
    expect(queue.live.map((attempt) => attempt.id)).not.toContain(id);
  });

  const stillThere = (queue: TestQueue): boolean => queue.live.some(({ search }) => search.url === `https://${ONE}/`);
  const boot = (queue: TestQueue, afterMs: number): void => {
    queue.now += afterMs;
    queue.handle({ type: 'boot', session: 'session 1' });
  };

  test('does so once: workers that die one after the other don’t put its end off', () => {
    const queue = running();
    queue.open(ONE);
    for (let boots = 0; boots < 12; boots += 1) boot(queue, 4 * SECOND);
    expect(stillThere(queue)).toBe(false);
  });

  test('does not do so for a page that is known to have failed', () => {
    const queue = running();
    const tabId = queue.open(ONE);
    queue.handle({ type: 'page-failed', tabId, url: `https://${ONE}/`, error: 'net::ERR_CONNECTION_REFUSED' });
    boot(queue, 4 * SECOND);
    expect(stillThere(queue)).toBe(false);
  });

  test('asks again for a tab whose number was never stored', () => {
    const queue = running();
    queue.handle({ type: 'boot', session: 'session 1' });
    expect(queue.effectsOf('open-lane')).toEqual([{ type: 'open-lane', attemptId: queue.attempt(ONE).id }]);
  });

  test('keeps looking for 35 s for a tab that may still appear after its attempt has ended', () => {
    const queue = running();
    const attemptId = queue.attempt(ONE).id;
    queue.command({ type: 'stop' });
    queue.handle({ type: 'tab-closed', attemptId, tabId: null });
    queue.tick(30 * SECOND);
    expect(queue.effectsOf('arm-alarm')).toHaveLength(1);
    queue.handle({ type: 'lane-opened', attemptId, tabId: 5 });
    expect(queue.effectsOf('close-tab')).toMatchObject([{ attemptId, tabId: 5 }]);
    queue.handle({ type: 'tab-closed', attemptId, tabId: 5 });
    queue.tick();
    expect(queue.effectsOf('rest')).toHaveLength(1);
  });

  test('closes a second tab that was opened for one attempt, and keeps the first', () => {
    const queue = running();
    queue.open(ONE);
    queue.handle({ type: 'lane-opened', attemptId: queue.attempt(ONE).id, tabId: 6 });
    expect(queue.effectsOf('close-tab')).toMatchObject([{ tabId: 6 }]);
    queue.handle({ type: 'tab-closed', attemptId: queue.attempt(ONE).id, tabId: 6 });
    expect(queue.attempt(ONE).tabId).toBe(1);
  });
});

describe('a worker that dies before it has sent the tab on', () => {
  const onItsWay = (): TestQueue => {
    const queue = running();
    queue.fill(ONE);
    const links = [{ url: `https://${ONE}/contact`, score: 9, text: 'Contact' }];
    queue.report(ONE, { kind: 'elsewhere', links, notes: NOTES });
    return queue;
  };

  test('is made up for by the next: the page before speaks again, and the tab is sent on, once', () => {
    const queue = onItsWay();
    queue.handle({ type: 'boot', session: 'session 1' });
    expect(queue.hello(ONE, 'the page before')).toEqual({ kind: 'stale' });
    expect(queue.effectsOf('navigate')).toMatchObject([{ url: `https://${ONE}/contact` }]);
    expect(queue.hello(ONE, 'the page before, again')).toEqual({ kind: 'stale' });
    expect(queue.effectsOf('navigate')).toEqual([]);
    expect(queue.attempt(ONE)).toMatchObject({ phase: 'loading', search: { loads: 2 } });
  });

  test('is not suspected while it lives: a page that is about to be left is not loaded over', () => {
    const queue = onItsWay();
    queue.hello(ONE, 'the page before');
    expect(queue.effectsOf('navigate')).toEqual([]);
  });
});

describe('a new browser session', () => {
  test('puts back what was not permitted, and calls what was permitted UNCONFIRMED', () => {
    const queue = running(2, 2);
    queue.fill(ONE);
    queue.press(ONE);
    queue.fill('dealer-1.test');
    queue.now += 30 * SECOND;
    queue.handle({ type: 'boot', session: 'session 2' });
    expect(queue.contact(ONE).code).toBe('UNCONFIRMED');
    expect(queue.contact('dealer-1.test').status).toBe('queued');
    expect(queue.state.watches).toEqual([]);
  });

  test('never touches a tab number of the session before', () => {
    const queue = running(2, 2);
    queue.fill(ONE);
    queue.needsYou('dealer-1.test');
    queue.now += 30 * SECOND;
    queue.handle({ type: 'boot', session: 'session 2' });
    const touched = queue.effects.flatMap((effect) => ('tabId' in effect && effect.tabId !== null ? [effect.tabId] : []));
    expect(touched).toEqual([]);
    expect(queue.state.attempts.filter(({ endedAt }) => endedAt !== null)).toEqual([]);
  });

  test('within ten minutes goes on; later it asks', () => {
    for (const [awayMs, status] of [
      [9 * 60 * SECOND, 'running'],
      [11 * 60 * SECOND, 'paused'],
    ] as const) {
      const queue = running(2);
      queue.now += awayMs;
      queue.handle({ type: 'boot', session: 'session 2' });
      expect(queue.batch.status).toBe(status);
    }
  });

  test('does not count the time away as work: an interrupted contact has its second try', () => {
    const queue = running();
    queue.fill(ONE);
    queue.now += 9 * 60 * SECOND;
    queue.handle({ type: 'boot', session: 'session 2' });
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', attempts: 1, spentMs: 0 });
  });

  test('a third start in the middle of the same contact gives up honestly', () => {
    const queue = running();
    for (const session of ['session 2', 'session 3']) {
      queue.fill(ONE);
      queue.now += 5 * SECOND;
      queue.handle({ type: 'boot', session });
      queue.tick(2 * SECOND);
    }
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code: 'EXT_ERROR', attempts: 2 });
  });
});

describe('the clock', () => {
  test('eight hours of sleep are not work: the attempt has as long left as before', () => {
    const queue = running();
    queue.fill(ONE);
    const leftMs = queue.attempt(ONE).deadlineAt - queue.now;
    queue.tick(8 * HOUR);
    expect(queue.attempt(ONE).deadlineAt - queue.now).toBe(leftMs);
  });

  test('set back three hours, a deadline is at most two minutes away and a lane is free', () => {
    const queue = running(2);
    queue.send(ONE);
    queue.now = NOON - 3 * HOUR;
    queue.tick();
    expect(queue.attempt('dealer-1.test').deadlineAt).toBeLessThanOrEqual(queue.now + 120 * SECOND);
    queue.now -= 3 * HOUR;
    queue.tick();
    queue.tick(60 * SECOND);
    queue.tick(60 * SECOND);
    expect(queue.live).toEqual([]);
  });

  test('the automatic work of all tries together is two minutes', () => {
    const queue = running();
    queue.open(ONE);
    queue.pass(30 * SECOND);
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', spentMs: 30 * SECOND });
    queue.tick(2 * SECOND);
    expect(queue.attempt(ONE).deadlineAt - queue.now).toBe(90 * SECOND);
  });

  test('nothing is asked for in the past or for never', () => {
    const queue = running(2);
    for (const step of [() => queue.open(ONE), () => queue.hello(ONE), () => queue.press(ONE), () => queue.outcome(ONE, SENT)]) {
      step();
      for (const { at } of queue.effectsOf('wake')) expect(at - queue.now).toBeLessThanOrEqual(120 * SECOND);
    }
  });
});

describe('a full disk', () => {
  test('pauses the batch and says why; what was permitted is watched', () => {
    const queue = running(2, 2);
    queue.fill(ONE);
    queue.press(ONE);
    queue.handle({ type: 'storage-full' });
    expect(queue.batch).toMatchObject({ status: 'paused', pause: { reason: 'storage', until: null } });
    expect(queue.contact(ONE).status).toBe('contacting');
    expect(queue.contact('dealer-1.test').status).toBe('queued');
  });
});
