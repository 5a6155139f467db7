// Where a dealer's form was is tried first next time, after the page the person named; the usual search follows.
import { describe, expect, test } from 'vitest';
import type { KnownContactPage } from '../../../lib/batch/memory.ts';
import { NO_MEMORY } from '../../../lib/batch/memory.ts';
import type { PageNotes } from '../../../lib/contact-form/page-report.ts';
import { newBatch } from '../../../lib/runner/new-batch.ts';
import { countingIds, dealerWith, inquiryWith } from '../runner/build-list.ts';
import { NOON, NOTES, SECOND, SENT, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';
const HOME = `https://${ONE}/`;
const LEARNED = `https://${ONE}/write-to-us`;
const NAMED = `https://sales.${ONE}/ask?d=1`;

function knowing(url: string | null, contactUrl?: string): TestQueue {
  const queue = new TestQueue({ lanes: 1 });
  const page: KnownContactPage[] = url === null ? [] : [{ dealerKey: ONE, url, at: NOON }];
  queue.state = { ...queue.state, memory: { ...NO_MEMORY, contactPages: page } };
  const dealer = dealerWith({ dealerKey: ONE, website: ONE, address: HOME, ...(contactUrl === undefined ? {} : { contactUrl }) });
  queue.handle({ type: 'start', ...newBatch([dealer], inquiryWith(), 'automatic', { now: NOON, newId: countingIds() }) });
  queue.tick();
  return queue;
}

const known = (queue: TestQueue) => queue.state.memory.contactPages.map(({ url }) => url);
const at = (queue: TestQueue) => queue.attempt(ONE).search.url;

/** The script of the page it was sent to is heard. */
function arrive(queue: TestQueue, url = at(queue)): void {
  queue.hello(ONE, `nonce at ${url}`, { url, documentId: `document at ${url}` });
}

function elsewhere(queue: TestQueue, kind: PageNotes['kind'] = 'ordinary'): void {
  arrive(queue);
  queue.report(ONE, { kind: 'elsewhere', links: [], notes: { ...NOTES, kind } }, { documentId: `document at ${at(queue)}` });
}

describe('is gone to', () => {
  test('in this order: the page the person named, the one that worked, the start page', () => {
    const queue = knowing(LEARNED, NAMED);
    queue.open(ONE);
    expect(queue.effectsOf('navigate')).toMatchObject([{ url: NAMED }]);
    elsewhere(queue);
    expect(at(queue)).toBe(LEARNED);
    elsewhere(queue);
    expect(at(queue)).toBe(HOME);
    elsewhere(queue);
    expect(at(queue)).toMatch(new RegExp(`^${HOME}contact`));
  });

  test.each([
    ['on another site', 'https://elsewhere.test/contact'],
    ['on a site that only ends like it', `https://my${ONE}/contact`],
    ['that is no web page', 'javascript:alert(1)'],
    ['that is the start page', `http://www.${ONE}/index.html`],
  ])('but never one %s', (_, url) => {
    expect(at(knowing(url))).toBe(HOME);
    expect(at(knowing(null, url))).toBe(HOME);
  });

  test('within six page loads, all told', () => {
    const queue = knowing(LEARNED, NAMED);
    queue.open(ONE);
    for (let pages = 1; queue.live.length > 0 && pages < 12; pages += 1) elsewhere(queue);
    const loads = queue.journal.filter(({ type }) => type === 'navigate').length;
    expect(loads).toBe(queue.policy.pageLoads);
    expect(queue.contact(ONE).code).toBe('NO_FORM');
  });

  test.each(['soft-404', 'http-error'] as const)(
    'and left for the start page when it is a %s, which says nothing about the site',
    (kind) => {
      const queue = knowing(LEARNED);
      queue.open(ONE);
      elsewhere(queue, kind);
      expect([at(queue), queue.attempt(ONE).search.notes]).toEqual([HOME, []]);
    },
  );

  test('and left when it does not answer; the start page then fails as if it had come first', () => {
    const queue = knowing(LEARNED);
    const tabId = queue.open(ONE);
    queue.handle({ type: 'page-failed', tabId, url: LEARNED, error: 'net::ERR_CONNECTION_REFUSED' });
    queue.tick(2 * SECOND);
    expect(at(queue)).toBe(HOME);
    expect(known(queue)).toEqual([LEARNED]);
    queue.handle({ type: 'page-failed', tabId, url: HOME, error: 'net::ERR_CERT_DATE_INVALID' });
    queue.tick(2 * SECOND);
    expect(queue.contact(ONE).code).toBe('TLS');
  });

  test('and left when it leads to a site that may not be read', () => {
    const queue = knowing(LEARNED);
    queue.open(ONE);
    queue.handle({ type: 'foreign-page', attemptId: queue.attempt(ONE).id, url: '' });
    expect(at(queue)).toBe(HOME);
    queue.handle({ type: 'foreign-page', attemptId: queue.attempt(ONE).id, url: '' });
    expect(queue.contact(ONE).code).toBe('REDIRECTED_STORE');
  });

  test('and left when it is a file', () => {
    const queue = knowing(LEARNED);
    const tabId = queue.open(ONE);
    queue.handle({ type: 'page-not-html', tabId, url: LEARNED });
    expect([at(queue), known(queue)]).toEqual([HOME, []]);
  });
});

describe('is remembered', () => {
  test('when a permit is given, without its fragment', () => {
    const queue = knowing(null);
    queue.open(ONE);
    queue.hello(ONE, 'n', { url: `${LEARNED}?a=1#form` });
    expect(known(queue)).toEqual([]);
    queue.press(ONE);
    expect(known(queue)).toEqual([`${LEARNED}?a=1`]);
    queue.outcome(ONE, SENT);
    expect(known(queue)).toEqual([`${LEARNED}?a=1`]);
  });

  test('when a filled form is handed over, not when there was none to fill', () => {
    const filled = knowing(null);
    filled.open(ONE);
    filled.hello(ONE, 'n', { url: LEARNED });
    filled.report(ONE, { kind: 'progress', step: 'filling', needsStage: false });
    filled.outcome(ONE, { status: 'needs-you', code: 'CAPTCHA_VISIBLE', detail: '' });
    expect(known(filled)).toEqual([LEARNED]);
    const unfilled = knowing(null);
    unfilled.open(ONE);
    unfilled.hello(ONE, 'n', { url: LEARNED });
    unfilled.outcome(ONE, { status: 'needs-you', code: 'FORM_AMBIGUOUS', detail: '' });
    expect(known(unfilled)).toEqual([]);
  });

  test('never on another site than the dealer’s', () => {
    const queue = knowing(null);
    queue.open(ONE);
    queue.hello(ONE, 'n', { url: 'https://moved.test/contact', site: 'moved.test' });
    const there = { url: 'https://moved.test/contact', site: 'moved.test' };
    queue.report(ONE, { kind: 'same-store', agreed: ['name', 'zip'] }, there);
    expect(queue.mayPress(ONE, there).kind).toBe('permit');
    expect(known(queue)).toEqual([]);
  });

  test('no longer when its page has no form any more', () => {
    const queue = knowing(LEARNED);
    queue.open(ONE);
    elsewhere(queue);
    expect(known(queue)).toEqual([]);
  });
});
