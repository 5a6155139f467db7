// How a search ends whose pages did not all come.
import { describe, expect, test } from 'vitest';
import type { PageNotes } from '../../../lib/contact-form/page-report.ts';
import { NOTES, SECOND, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';

/** The home page was read and leads to a contact page; one load is left for it. */
function readHome(notes: Partial<PageNotes> = {}): TestQueue {
  const queue = new TestQueue({ lanes: 1, pageLoads: 2, tries: 1 });
  queue.start(1);
  queue.tick();
  queue.fill(ONE);
  queue.report(ONE, {
    kind: 'elsewhere',
    links: [{ url: `https://${ONE}/contact`, score: 5, text: 'Contact' }],
    notes: { ...NOTES, ...notes },
  });
  return queue;
}

describe('a contact page that never comes', () => {
  test('after a home page that was read is a timeout, not a site without one', () => {
    const queue = readHome();
    queue.tick(31 * SECOND);
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code: 'TIMEOUT' });
  });

  test('gets the second try a timeout has', () => {
    const queue = readHome();
    queue.policy = { ...queue.policy, tries: 2 };
    queue.tick(31 * SECOND);
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', attempts: 1 });
  });

  test('is named as the browser named its failure', () => {
    const queue = readHome();
    queue.handle({ type: 'page-failed', tabId: 1, url: `https://${ONE}/contact`, error: 'net::ERR_CONNECTION_REFUSED' });
    queue.tick(31 * SECOND);
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code: 'CONNECT' });
  });

  test('leaves a channel the home page named as the honest end', () => {
    const queue = readHome({ emails: ['sales@example.com'] });
    queue.tick(31 * SECOND);
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'EMAIL_ONLY' });
  });
});

test('a contact page that came and has no form is no timeout', () => {
  const queue = readHome();
  queue.hello(ONE, 'next', { documentId: 'contact page' });
  queue.report(ONE, { kind: 'elsewhere', links: [], notes: NOTES }, { documentId: 'contact page' });
  expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code: 'NO_FORM' });
});

describe('a site of a single page without a way on', () => {
  function readAfter(ms: number): TestQueue {
    const queue = new TestQueue({ lanes: 1, pageLoads: 1, tries: 1 });
    queue.start(1);
    queue.tick();
    queue.fill(ONE);
    queue.pass(ms);
    queue.report(ONE, { kind: 'elsewhere', links: [], notes: NOTES });
    return queue;
  }

  test('has no contact page', () => {
    expect(readAfter(20 * SECOND).contact(ONE)).toMatchObject({ status: 'failed', code: 'NO_CONTACT_PAGE' });
  });

  test('that took all the time (it loads itself anew for ever) was too slow', () => {
    expect(readAfter(116 * SECOND).contact(ONE)).toMatchObject({ status: 'failed', code: 'TIMEOUT' });
  });
});
