// The one irreversible step: who may press, when, and what a permitted contact can still become.
import { describe, expect, test } from 'vitest';
import type { Sender } from '../../../lib/batch/event.ts';
import type { FailedCode } from '../../../lib/contact-form/reason-code.ts';
import { DAY } from '../../../lib/batch/policy.ts';
import { BEFORE, NOTES, SECOND, SENT, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';
const TWO = 'dealer-1.test';

function filling(mode: 'automatic' | 'assist' = 'automatic', policy = {}): TestQueue {
  const queue = new TestQueue({ lanes: 2, ...policy });
  queue.start(2, mode);
  queue.tick();
  queue.fill(ONE);
  return queue;
}

describe('a permit', () => {
  test('is given to the live attempt’s own script, and is in the ledger before the answer', () => {
    const queue = filling();
    expect(queue.mayPress(ONE)).toMatchObject({ kind: 'permit' });
    expect(queue.state.ledger).toMatchObject([{ inquiryId: 'inquiry', dealerKey: ONE, send: 1, by: 'permit', issuedAt: queue.now }]);
    expect(queue.attempt(ONE)).toMatchObject({ phase: 'sending', permit: { used: 'unknown' } });
    expect(queue.contact(ONE).pressedAt).toBe(queue.now);
  });

  const FOREIGN: readonly (readonly [what: string, patch: Partial<Sender>])[] = [
    ['another tab', { tabId: 77 }],
    ['a frame', { frameId: 2 }],
    ['a document that is not active', { active: false }],
    ['another document', { documentId: 'another' }],
    ['another site', { site: 'another.test' }],
  ];
  test.each(FOREIGN)('is refused to %s', (_what, patch) => {
    const queue = filling();
    expect(queue.mayPress(ONE, patch)).toEqual({ kind: 'stale' });
    expect(queue.state.ledger).toEqual([]);
  });

  test('is given on another site once that has shown itself to be the same store', () => {
    const queue = new TestQueue({ lanes: 2 });
    queue.start(2);
    queue.tick();
    queue.open(ONE);
    const moved = { site: 'moved.test' };
    expect(queue.hello(ONE, undefined, moved)).toMatchObject({ kind: 'visit', visit: { otherSite: 'moved.test' } });
    expect(queue.mayPress(ONE, moved)).toEqual({ kind: 'stale' });
    queue.report(ONE, { kind: 'same-store', agreed: ['name', 'phone'] }, moved);
    expect(queue.hello(ONE, 'next script', { ...moved, documentId: 'next' })).toMatchObject({ visit: { otherSite: '' } });
    expect(queue.mayPress(ONE, { ...moved, documentId: 'next' })).toMatchObject({ kind: 'permit' });
  });

  test('the search goes on at that other site, by its links and then its usual paths', () => {
    const queue = new TestQueue({ lanes: 2 });
    queue.start(2);
    queue.tick();
    queue.open(ONE);
    const moved = { site: 'moved.test', url: 'https://www.moved.test/' };
    queue.hello(ONE, undefined, moved);
    queue.report(ONE, { kind: 'same-store', agreed: ['name', 'phone'] }, moved);
    const links = [{ url: 'https://www.moved.test/write-to-us', score: 9, text: 'Contact' }];
    queue.report(ONE, { kind: 'elsewhere', links, notes: NOTES }, moved);
    expect(queue.effectsOf('navigate')).toMatchObject([{ url: links[0]?.url, site: 'moved.test' }]);
    queue.hello(ONE, 'next script', { ...moved, url: links[0]!.url, documentId: 'next' });
    queue.report(ONE, { kind: 'elsewhere', links: [], notes: NOTES }, { ...moved, documentId: 'next' });
    expect(queue.effectsOf('navigate')[0]?.url).toMatch(/^https:\/\/www\.moved\.test\/[a-z]/);
  });

  test('is refused to another attempt id and to another nonce', () => {
    const queue = filling();
    const words = queue.words(ONE);
    expect(queue.handle({ type: 'may-press', ...words, attemptId: 'another', before: BEFORE })).toEqual({ kind: 'stale' });
    expect(queue.handle({ type: 'may-press', ...words, nonce: 'another', before: BEFORE })).toEqual({ kind: 'stale' });
    expect(queue.state.ledger).toEqual([]);
  });

  test('is refused to the second script of one document', () => {
    const queue = filling();
    expect(queue.hello(ONE, 'second script')).toEqual({ kind: 'stale' });
    expect(queue.mayPress(ONE)).toMatchObject({ kind: 'permit' });
  });

  test('is refused to the document before, once the next one was heard', () => {
    const queue = filling();
    const former = queue.words(ONE);
    queue.hello(ONE, 'next script', { documentId: 'next document' });
    expect(queue.handle({ type: 'may-press', ...former, before: BEFORE })).toEqual({ kind: 'stale' });
  });

  test('is refused when less than 30 s are left, and the contact ends as TIMEOUT', () => {
    const queue = filling();
    queue.attempt(ONE);
    for (let left = 9; left > 0; left--) {
      queue.now += 10 * SECOND;
      queue.report(ONE, { kind: 'progress', step: left % 2 === 0 ? 'filling' : 'waiting', needsStage: false });
    }
    queue.now += SECOND;
    expect(queue.mayPress(ONE)).toEqual({ kind: 'stale' });
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code: 'TIMEOUT' });
  });

  test('is never given in assist mode', () => {
    const queue = filling('assist');
    expect(queue.mayPress(ONE)).toEqual({ kind: 'stale' });
    expect(queue.state.ledger).toEqual([]);
  });

  test('is refused to a dealer that was asked within 30 days, and given again after', () => {
    const queue = filling();
    queue.press(ONE);
    queue.outcome(ONE, SENT);
    queue.command({ type: 'stop' });
    queue.now += 29 * DAY;
    queue.start([ONE]);
    expect(queue.contact(ONE).code).toBe('ALREADY_SENT');
    queue.command({ type: 'stop' });
    queue.now += 2 * DAY;
    queue.state = { ...queue.state, ledger: queue.state.ledger.map((row) => ({ ...row, inquiryId: 'an earlier inquiry' })) };
    queue.start([ONE]);
    expect(queue.contact(ONE).status).toBe('queued');
  });

  test('whose answer was lost is given again to the same script, but not after the press', () => {
    const queue = filling();
    const permit = queue.mayPress(ONE);
    queue.now += 3 * SECOND;
    expect(queue.mayPress(ONE)).toEqual(permit);
    expect(queue.attempt(ONE).permit!.lastIssuedAt).toBe(queue.now);
    queue.handle({ type: 'pressed', ...queue.words(ONE), permitId: (permit as { permitId: string }).permitId });
    expect(queue.mayPress(ONE)).toEqual({ kind: 'stale' });
    expect(queue.state.ledger).toHaveLength(1);
  });

  test('is not given again when it could no longer be watched for its whole life', () => {
    const queue = filling();
    queue.mayPress(ONE);
    queue.now = queue.attempt(ONE).deadlineAt - 4 * SECOND;
    expect(queue.mayPress(ONE)).toEqual({ kind: 'stale' });
  });

  test('makes the next document of its tab a judge, never a second sender', () => {
    const queue = filling();
    queue.press(ONE);
    expect(queue.hello(ONE, 'next script', { documentId: 'thanks page', site: 'forms.test' })).toMatchObject({
      kind: 'visit',
      visit: { mode: 'judge', before: BEFORE },
    });
  });
});

describe('after a permit a contact ends', () => {
  const KEPT: readonly FailedCode[] = ['SERVER_ERROR', 'RATE_LIMITED', 'SUBMIT_NO_EFFECT'];
  test.each(KEPT)('as %s when the page says so', (code) => {
    const queue = filling();
    queue.press(ONE);
    queue.outcome(ONE, { status: 'failed', code, detail: '' });
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code });
  });

  const UNSURE: readonly FailedCode[] = ['NO_FORM', 'TIMEOUT', 'PAGE_CRASH', 'EXT_ERROR', 'HTTP_5XX'];
  test.each(UNSURE)('as UNCONFIRMED when it would be %s, and is not tried again', (code) => {
    const queue = filling();
    queue.press(ONE);
    queue.outcome(ONE, { status: 'failed', code, detail: '' });
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'UNCONFIRMED' });
  });

  test('as UNCONFIRMED when its tab closes, crashes, or its time is over', () => {
    const ends: ((queue: TestQueue) => void)[] = [
      (queue) => queue.handle({ type: 'tab-gone', tabId: queue.attempt(ONE).tabId! }),
      (queue) => queue.handle({ type: 'tab-crashed', tabId: queue.attempt(ONE).tabId! }),
      (queue) => queue.handle({ type: 'no-access', attemptId: queue.attempt(ONE).id }),
      (queue) => queue.pass(31 * SECOND),
    ];
    for (const end of ends) {
      const queue = filling();
      queue.press(ONE);
      end(queue);
      expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'UNCONFIRMED' });
    }
  });

  test('as UNCONFIRMED when nothing seemed to happen, but a request had left', () => {
    const queue = filling();
    queue.press(ONE);
    queue.handle({ type: 'request', tabId: queue.attempt(ONE).tabId!, status: 0 });
    queue.outcome(ONE, { status: 'failed', code: 'SUBMIT_NO_EFFECT', detail: '' });
    expect(queue.contact(ONE).code).toBe('UNCONFIRMED');
  });

  const SERVER: readonly (readonly [status: number, code: string])[] = [
    [503, 'SERVER_ERROR'],
    [429, 'RATE_LIMITED'],
    [403, 'SITE_REFUSED'],
  ];
  test.each(SERVER)('by the server’s answer %i as %s, whatever the page could not tell', (status, code) => {
    const queue = filling();
    queue.press(ONE);
    queue.handle({ type: 'request', tabId: queue.attempt(ONE).tabId!, status });
    queue.outcome(ONE, { status: 'needs-you', code: 'UNCONFIRMED', detail: '' });
    expect(queue.contact(ONE).code).toBe(code);
  });

  test('later while the site is visibly sending, but never past two minutes', () => {
    const queue = filling();
    queue.press(ONE);
    const pressedAt = queue.now;
    queue.report(ONE, { kind: 'still-sending' });
    expect(queue.attempt(ONE).deadlineAt).toBe(pressedAt + 60 * SECOND);
  });
});

describe('the daily limit', () => {
  test('pauses the batch by itself, puts back what has no permit, and goes on tomorrow', () => {
    const queue = new TestQueue({ lanes: 1, sendsPerDay: 1 });
    queue.start(2);
    queue.tick();
    queue.send(ONE);
    const sentAt = queue.now;
    queue.tick(2 * SECOND);
    expect(queue.batch).toMatchObject({ status: 'paused', pause: { reason: 'daily-cap', until: sentAt + DAY } });
    expect(queue.contact(TWO)).toMatchObject({ status: 'queued', attempts: 0 });
    expect(queue.effectsOf('arm-alarm')).toHaveLength(1);
    queue.tick(DAY);
    queue.tick(SECOND);
    expect(queue.batch.status).toBe('running');
    expect(queue.attempt(TWO)).toBeDefined();
  });

  test('claims no more dealers than may still be sent to', () => {
    const queue = new TestQueue({ lanes: 3, sendsPerDay: 2 });
    queue.start(3);
    queue.tick();
    expect(queue.live).toHaveLength(2);
    expect(queue.batch.status).toBe('running');
    expect(queue.effectsOf('wake').every(({ at }) => at > queue.now)).toBe(true);
  });
});
