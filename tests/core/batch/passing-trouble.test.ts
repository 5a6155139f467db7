// A batch that waits for the world, not for the person: a minimised or covered window, no network.
import { describe, expect, test } from 'vitest';
import { isOutstanding } from '../../../lib/batch/lookup.ts';
import { BEFORE, NOTES, SECOND, SENT, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';
const TWO = 'dealer-1.test';
const DISCONNECTED = 'net::ERR_INTERNET_DISCONNECTED';

function running(dealers = 2, lanes = 1, tries = 2): TestQueue {
  const queue = new TestQueue({ lanes, tries });
  queue.start(dealers);
  queue.tick();
  return queue;
}

/** Its page needs to be seen to go on. */
function wantsToBeSeen(queue: TestQueue, dealerKey = ONE): void {
  queue.fill(dealerKey);
  queue.report(dealerKey, { kind: 'progress', step: 'looking', needsStage: true });
}

const pause = (queue: TestQueue) => queue.batch.pause?.reason ?? null;

function fails(queue: TestQueue, error: string): void {
  const tabId = queue.open(ONE);
  queue.handle({ type: 'page-failed', tabId, url: `https://${ONE}/`, error });
  queue.tick(2 * SECOND);
}

describe('a page that asks to be seen', () => {
  test('is shown then, once, also when it was the lane to show before: another tab may have been shown since', () => {
    const queue = running();
    wantsToBeSeen(queue);
    expect(queue.effectsOf('stage')).toMatchObject([{ tabId: queue.attempt(ONE).tabId }]);
    queue.report(ONE, { kind: 'progress', step: 'looking', needsStage: true });
    expect(queue.effectsOf('stage')).toEqual([]);
  });
});

describe('a page that asked to be seen and was left', () => {
  test('holds the screen no longer: while the next page loads, another lane that asks is shown', () => {
    const queue = running(2, 2);
    wantsToBeSeen(queue, ONE);
    queue.report(ONE, { kind: 'elsewhere', links: [{ url: `https://${ONE}/contact`, score: 9, text: 'Contact' }], notes: NOTES });
    expect(queue.effectsOf('navigate')).toHaveLength(1);
    wantsToBeSeen(queue, TWO);
    expect(queue.effectsOf('stage')).toMatchObject([{ tabId: queue.attempt(TWO).tabId }]);
  });
});

describe('a minimised batch window', () => {
  test('is looked at when a page needs to be seen, and at each tick of it', () => {
    const queue = running();
    wantsToBeSeen(queue);
    expect(queue.effectsOf('look-at-window')).toHaveLength(1);
    queue.tick();
    expect(queue.effectsOf('look-at-window')).toHaveLength(1);
  });

  test('is not looked at while no page needs to be seen', () => {
    const queue = running();
    queue.fill(ONE);
    queue.tick();
    expect(queue.effectsOf('look-at-window')).toEqual([]);
  });

  test('pauses the batch; what has no permit goes back in line and its try is not counted', () => {
    const queue = running();
    wantsToBeSeen(queue);
    queue.handle({ type: 'window', state: 'minimised' });
    expect([queue.batch.status, pause(queue)]).toEqual(['paused', 'window']);
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', attempts: 0, spentMs: 0 });
  });

  test('pauses nothing while no page needs to be seen', () => {
    const queue = running();
    queue.fill(ONE);
    queue.handle({ type: 'window', state: 'minimised' });
    expect(queue.batch.status).toBe('running');
  });

  test('leaves a permitted press to be watched to its end', () => {
    const queue = running(2, 2);
    queue.fill(TWO);
    queue.press(TWO);
    wantsToBeSeen(queue);
    queue.handle({ type: 'window', state: 'minimised' });
    expect(queue.contact(TWO).status).toBe('contacting');
    queue.outcome(TWO, SENT);
    expect(queue.contact(TWO).status).toBe('sent');
  });

  test('keeps the alarm and looks at every tick until it is restored, then goes on by itself', () => {
    const queue = running();
    wantsToBeSeen(queue);
    queue.handle({ type: 'window', state: 'minimised' });
    queue.tick(30 * SECOND);
    expect(isOutstanding(queue.state)).toBe(true);
    expect(queue.effectsOf('arm-alarm')).toHaveLength(1);
    expect(queue.effectsOf('look-at-window')).toHaveLength(1);
    expect(queue.live).toEqual([]);
    queue.handle({ type: 'window', state: 'minimised' });
    expect(pause(queue)).toBe('window');
    queue.handle({ type: 'window', state: 'shown' });
    expect([queue.batch.status, pause(queue)]).toEqual(['running', null]);
    expect(queue.effectsOf('wake')).toMatchObject([{ at: queue.now }]);
    queue.tick();
    expect(queue.attempt(ONE)).toBeDefined();
  });

  test.each(['none', 'shown'] as const)('%s does not end a pause of the person’s own', (state) => {
    const queue = running();
    queue.command({ type: 'pause' });
    queue.handle({ type: 'window', state });
    queue.handle({ type: 'window-shown' });
    queue.handle({ type: 'online' });
    expect(pause(queue)).toBe('person');
  });

  test('after the browser was away for long the batch asks before it goes on', () => {
    const queue = running();
    wantsToBeSeen(queue);
    queue.handle({ type: 'window', state: 'minimised' });
    queue.now += 3_600_000;
    queue.handle({ type: 'boot', session: 'session 2' });
    expect(pause(queue)).toBe('restart');
  });
});

describe('a page that could not be seen in all its time', () => {
  test('is tried once more: the person may have looked at another tab of that window', () => {
    const queue = running();
    wantsToBeSeen(queue);
    queue.now += 20 * SECOND;
    queue.report(ONE, { kind: 'cannot-paint' });
    expect([queue.batch.status, queue.contact(ONE).status, queue.contact(ONE).attempts]).toEqual(['running', 'queued', 1]);
  });

  test('pauses the batch for two minutes at most, then it is looked at again', () => {
    const queue = running(2, 1, 1);
    wantsToBeSeen(queue);
    queue.now += 20 * SECOND;
    queue.report(ONE, { kind: 'cannot-paint' });
    queue.tick(110 * SECOND);
    expect(pause(queue)).toBe('covered');
    queue.tick(11 * SECOND);
    expect(queue.batch.status).toBe('running');
  });

  test('pauses the batch when it had the screen, until the window is brought before the person', () => {
    const queue = running(2, 1, 1);
    wantsToBeSeen(queue);
    queue.now += 20 * SECOND;
    queue.report(ONE, { kind: 'cannot-paint' });
    expect([pause(queue), queue.contact(ONE).status]).toEqual(['covered', 'queued']);
    queue.tick(30 * SECOND);
    queue.handle({ type: 'window', state: 'shown' });
    expect(pause(queue)).toBe('covered');
    queue.handle({ type: 'window-shown' });
    expect(queue.batch.status).toBe('running');
  });

  test('turns out to be in a minimised window: then restoring it is enough', () => {
    const queue = running(2, 1, 1);
    wantsToBeSeen(queue);
    queue.now += 20 * SECOND;
    queue.report(ONE, { kind: 'cannot-paint' });
    queue.handle({ type: 'window', state: 'minimised' });
    expect(pause(queue)).toBe('window');
    queue.handle({ type: 'window', state: 'shown' });
    expect(queue.batch.status).toBe('running');
  });

  test('is tried again later, counted, when another lane had the screen', () => {
    const queue = running(2, 2);
    wantsToBeSeen(queue, ONE);
    wantsToBeSeen(queue, TWO);
    queue.now += 20 * SECOND;
    queue.report(TWO, { kind: 'cannot-paint' });
    expect(queue.batch.status).toBe('running');
    expect(queue.contact(TWO)).toMatchObject({ status: 'queued', attempts: 1 });
  });
});

describe('no network', () => {
  test('pauses the batch instead of failing one dealer after the other', () => {
    const queue = running(2, 2);
    queue.fill(TWO);
    fails(queue, DISCONNECTED);
    expect([queue.batch.status, pause(queue)]).toEqual(['paused', 'offline']);
    for (const dealerKey of [ONE, TWO]) expect(queue.contact(dealerKey)).toMatchObject({ status: 'queued', attempts: 0, code: null });
  });

  test('ends the other lanes for good, also when the clock was put back meanwhile', () => {
    const queue = running(2, 2);
    queue.fill(TWO);
    queue.now -= 3 * 3_600_000;
    fails(queue, DISCONNECTED);
    expect(pause(queue)).toBe('offline');
    expect(queue.live).toEqual([]);
    for (const dealerKey of [ONE, TWO]) expect(queue.contact(dealerKey)).toMatchObject({ status: 'queued', attempts: 0 });
  });

  test('is looked for at each tick, and the batch goes on when it is back', () => {
    const queue = running();
    fails(queue, DISCONNECTED);
    queue.tick(30 * SECOND);
    expect(queue.effectsOf('look-at-network')).toHaveLength(1);
    expect(queue.live).toEqual([]);
    queue.handle({ type: 'online' });
    queue.tick();
    expect(queue.attempt(ONE)).toBeDefined();
  });

  test('that has only just changed costs no try and pauses nothing', () => {
    const queue = running();
    fails(queue, 'net::ERR_NETWORK_CHANGED');
    expect([queue.batch.status, queue.contact(ONE).status, queue.contact(ONE).attempts]).toEqual(['running', 'queued', 0]);
  });

  test('is not what a refused connection means: that is the site’s, and counted', () => {
    const queue = running();
    fails(queue, 'net::ERR_CONNECTION_RESET');
    expect(queue.batch.status).toBe('running');
    expect(queue.attempt(ONE).search.url).not.toBe(`https://${ONE}/`);
  });

  test('leaves what was permitted alone', () => {
    const queue = running();
    queue.fill(ONE);
    expect(queue.handle({ type: 'may-press', ...queue.words(ONE), before: BEFORE }).kind).toBe('permit');
    queue.handle({ type: 'page-failed', tabId: 1, url: '', error: DISCONNECTED });
    queue.tick(2 * SECOND);
    expect([queue.batch.status, queue.contact(ONE).status]).toEqual(['running', 'contacting']);
  });
});
