// A form in a frame of another site: who may speak and press once the story has gone into it.
import { describe, expect, test } from 'vitest';
import type { PageEvent, Sender } from '../../../lib/batch/event.ts';
import type { PageReport } from '../../../lib/contact-form/page-report.ts';
import { batchOf, BEFORE, NOTES, SENT, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';
const URL_IN_LIST = 'https://forms.example.com/share/1';
const FRAME: Partial<Sender> = { frameId: 3, documentId: 'in the frame', site: 'example.com', url: URL_IN_LIST };
const NONCE = 'nonce of the frame';

const inFrame = (isFinal = true): PageReport => ({
  kind: 'in-frame',
  url: URL_IN_LIST,
  isFinal,
  detail: 'The form belongs to https://forms.example.com.',
  around: { ...BEFORE, texts: [11], alerts: [12] },
  links: [{ url: `https://${ONE}/other`, score: 5, text: 'Contact' }],
  notes: { ...NOTES, refusals: [{ code: 'FRAME_PERMISSION', detail: 'The form belongs to https://forms.example.com.' }] },
});

/** The main document has found the form in a frame. */
function atFrame(mode: 'automatic' | 'assist' = 'automatic', isFinal = true): TestQueue {
  const queue = new TestQueue({ lanes: 1 });
  queue.start(1, mode);
  queue.tick();
  queue.fill(ONE);
  queue.report(ONE, inFrame(isFinal));
  return queue;
}

const helloOfFrame = (queue: TestQueue, nonce = NONCE, patch: Partial<Sender> = {}) => queue.hello(ONE, nonce, { ...FRAME, ...patch });

function inside(mode: 'automatic' | 'assist' = 'automatic'): TestQueue {
  const queue = atFrame(mode);
  helloOfFrame(queue);
  return queue;
}

function askIn(queue: TestQueue, patch: Partial<Sender> = {}, nonce = NONCE): ReturnType<TestQueue['handle']> {
  const event: PageEvent = {
    type: 'may-press',
    ...queue.words(ONE, { ...FRAME, ...patch }),
    nonce,
    before: { ...BEFORE, texts: [1], alerts: [2] },
  };
  return queue.handle(event);
}

describe('a form in a frame', () => {
  test('has a script started in that frame, and the main document’s stays beside it', () => {
    const queue = atFrame();
    expect(queue.effectsOf('enter-frame')).toMatchObject([{ tabId: 1, url: URL_IN_LIST }]);
    expect(queue.hello(ONE)).toMatchObject({ kind: 'visit', visit: { mode: 'beside' } });
    expect(helloOfFrame(queue)).toMatchObject({ kind: 'visit', visit: { mode: 'contact', business: 'dealer', loadsLeft: 0 } });
  });

  test.each([
    ['given', ['*://*.dealer-0.test/*', '*://*.dealer-1.test/*']],
    ['refused', ['*://*.dealer-0.test/*']],
    ['given to all sites', ['*://*/*']],
  ])('of another dealer of the list is never gone into, access %s', (_access, granted) => {
    const queue = new TestQueue({ lanes: 1 });
    const { batch, contacts } = batchOf(2, 'automatic');
    queue.handle({ type: 'start', batch: { ...batch, granted }, contacts });
    queue.tick();
    queue.fill(ONE);
    queue.report(ONE, { ...inFrame(), url: 'https://www.dealer-1.test/contact-us' } as PageReport);
    expect(queue.effectsOf('enter-frame')).toEqual([]);
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'FRAME_PERMISSION' });
    expect(queue.contact(ONE)).not.toHaveProperty('closedForm');
  });

  test('of another dealer is known by the access given, in a batch that an earlier version began', () => {
    const queue = new TestQueue({ lanes: 1 });
    const { batch, contacts } = batchOf(2, 'automatic');
    const { sites: _sites, ...earlier } = batch;
    queue.handle({ type: 'start', batch: earlier, contacts });
    queue.tick();
    queue.fill(ONE);
    queue.report(ONE, { ...inFrame(), url: 'https://www.dealer-1.test/contact-us' } as PageReport);
    expect(queue.effectsOf('enter-frame')).toEqual([]);
  });

  test('is asked for again while nobody was heard from it: the worker may have died', () => {
    const queue = atFrame();
    queue.hello(ONE);
    expect(queue.effectsOf('enter-frame')).toHaveLength(1);
  });

  test.each<[string, Partial<Sender>]>([
    ['of another site', { url: 'https://elsewhere.example/share/1' }],
    ['of a document that is not active', { active: false }],
  ])('does not speak when it is %s', (_what, patch) => {
    expect(helloOfFrame(atFrame(), NONCE, patch)).toEqual({ kind: 'stale' });
  });

  test('does not speak where the story never went into one', () => {
    const queue = new TestQueue({ lanes: 1 });
    queue.start(1);
    queue.tick();
    queue.fill(ONE);
    expect(helloOfFrame(queue)).toEqual({ kind: 'stale' });
  });

  test('is one frame: another of the same site, or a second script in it, is not heard', () => {
    const queue = inside();
    expect(helloOfFrame(queue, 'another', { frameId: 4, documentId: 'twin' })).toEqual({ kind: 'stale' });
    expect(helloOfFrame(queue, 'another')).toEqual({ kind: 'stale' });
  });
});

describe('a frame that stays closed', () => {
  test('is the person’s, with its site named, on a contact page', () => {
    const queue = atFrame();
    queue.handle({ type: 'frame-closed', attemptId: queue.attempt(ONE).id, hasAccess: false });
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'FRAME_PERMISSION' });
    expect(queue.contact(ONE).detail).toContain('https://forms.example.com');
  });

  test('gets its turn once the person has given access to it, and counts for no dealer of the list', () => {
    const queue = atFrame();
    queue.handle({ type: 'frame-closed', attemptId: queue.attempt(ONE).id, hasAccess: false });
    expect(queue.contact(ONE).closedForm).toBe('forms.example.com');
    queue.command({ type: 'retry', contactIds: [queue.contact(ONE).id], sendAgain: false });
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued' });
    expect(queue.contact(ONE)).not.toHaveProperty('closedForm');
    const [batch] = queue.state.batches;
    expect(batch).toMatchObject({ status: 'running', formHosts: ['forms.example.com'] });
    expect(batch?.granted).toContain('*://*.forms.example.com/*');
    queue.tick(60_000);
    queue.fill(ONE);
    queue.report(ONE, inFrame());
    expect(queue.effectsOf('enter-frame')).toMatchObject([{ url: URL_IN_LIST }]);
  });

  test('with access to its site is the person’s all the same, and no access is asked for', () => {
    const queue = atFrame();
    queue.handle({ type: 'frame-closed', attemptId: queue.attempt(ONE).id, hasAccess: true });
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'FRAME_PERMISSION' });
    expect(queue.contact(ONE)).not.toHaveProperty('closedForm');
  });

  test('is not named where something else was in the way in the end', () => {
    const queue = atFrame('automatic', false);
    queue.handle({ type: 'frame-closed', attemptId: queue.attempt(ONE).id, hasAccess: false });
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'needs-you', code: 'QUIZ', detail: 'a sum' });
    expect(queue.contact(ONE)).toMatchObject({ code: 'QUIZ' });
    expect(queue.contact(ONE)).not.toHaveProperty('closedForm');
  });

  test('elsewhere leads to the next page of the site', () => {
    const queue = atFrame('automatic', false);
    queue.handle({ type: 'frame-closed', attemptId: queue.attempt(ONE).id, hasAccess: false });
    expect(queue.effectsOf('navigate')).toMatchObject([{ url: `https://${ONE}/other` }]);
    expect(queue.attempt(ONE).frame).toBeNull();
  });

  test('is not believed once its script was heard, nor after the permit', () => {
    const queue = inside();
    queue.handle({ type: 'frame-closed', attemptId: queue.attempt(ONE).id, hasAccess: false });
    expect(queue.contact(ONE).status).toBe('contacting');
  });
});

describe('a permit in a frame', () => {
  test('is given to its script, with what stood around it, and once', () => {
    const queue = inside();
    expect(askIn(queue)).toMatchObject({ kind: 'permit' });
    expect(queue.state.ledger).toHaveLength(1);
    expect(queue.attempt(ONE).permit?.before).toMatchObject({ texts: [1, 11], alerts: [2, 12] });
  });

  test.each<[string, Partial<Sender>, string]>([
    ['another frame', { frameId: 4 }, NONCE],
    ['another document of it', { documentId: 'another' }, NONCE],
    ['another script', {}, 'another nonce'],
    ['the frame after it has gone to another site', { url: 'https://elsewhere.example/' }, NONCE],
  ])('is refused to %s', (_what, patch, nonce) => {
    const queue = inside();
    expect(askIn(queue, patch, nonce)).toEqual({ kind: 'stale' });
    expect(queue.state.ledger).toEqual([]);
  });

  test('is refused to the main document from then on', () => {
    const queue = inside();
    expect(queue.mayPress(ONE)).toEqual({ kind: 'stale' });
    expect(queue.state.ledger).toEqual([]);
  });

  test('is never given in assist mode', () => {
    expect(askIn(inside('assist'))).toEqual({ kind: 'stale' });
  });

  test('makes the next document of the frame a judge, and so the next main document', () => {
    const queue = inside();
    askIn(queue);
    expect(helloOfFrame(queue, 'next', { documentId: 'next in the frame' })).toMatchObject({ visit: { mode: 'judge' } });
    expect(queue.hello(ONE, 'next main', { documentId: 'next main' })).toMatchObject({ visit: { mode: 'judge' } });
    expect(queue.attempt(ONE).frame).toBeNull();
  });
});

describe('the main document beside a frame', () => {
  test('proves a send only after the permit, and ends nothing otherwise', () => {
    const queue = inside();
    queue.outcome(ONE, SENT);
    expect(queue.contact(ONE).status).toBe('contacting');
    queue.outcome(ONE, { status: 'failed', code: 'NO_FORM', detail: 'nothing' });
    expect(queue.contact(ONE).status).toBe('contacting');
    askIn(queue);
    queue.outcome(ONE, SENT);
    expect(queue.contact(ONE)).toMatchObject({ status: 'sent', code: 'SENT_CONFIRMED_MESSAGE' });
  });

  test('is told what the tab was handed over for, and the frame is watched with it', () => {
    const queue = inside();
    const { id: attemptId, nonce } = queue.attempt(ONE);
    const outcome = { status: 'needs-you', code: 'CAPTCHA_VISIBLE', detail: 'a check' } as const;
    queue.handle({ type: 'report', sender: queue.sender(ONE, FRAME), attemptId, nonce: NONCE, report: { kind: 'outcome', outcome } });
    expect(queue.contact(ONE).code).toBe('CAPTCHA_VISIBLE');
    const sender = { tabId: 1, frameId: 0, documentId: `document of ${ONE}`, active: true, site: ONE, url: `https://${ONE}/` };
    const hello = { type: 'hello', nonce, status: 200, hidden: false } as const;
    expect(queue.handle({ ...hello, sender })).toMatchObject({ visit: { mode: 'watch', handedOver: 'CAPTCHA_VISIBLE' } });
    const inIt = { ...sender, ...FRAME } as Sender;
    const pressed = { kind: 'person-touched', pressed: true, before: BEFORE } as const;
    queue.handle({ type: 'report', sender: inIt, attemptId, nonce: NONCE, report: pressed });
    expect(queue.state.watches[0]).toMatchObject({ touched: true, pressed: true });
    const next = { ...inIt, documentId: 'thanks in the frame' };
    expect(queue.handle({ ...hello, sender: next, nonce: 'next' })).toMatchObject({ visit: { mode: 'watch', before: BEFORE } });
    const receipt = { by: 'message', url: URL_IN_LIST, text: 'Thanks' } as const;
    queue.handle({ type: 'report', sender: next, attemptId, nonce: 'next', report: { kind: 'person-sent', receipt } });
    expect(queue.contact(ONE)).toMatchObject({ status: 'sent', code: 'SENT_BY_YOU' });
  });
});

test('a frame without the right form sends the visit on, by the links of the page around it', () => {
  const queue = inside();
  const { id: attemptId } = queue.attempt(ONE);
  const links = [{ url: 'https://forms.example.com/away', score: 9, text: 'Contact' }];
  const report = { ...inFrame(), kind: 'elsewhere', links } as unknown as PageReport;
  queue.handle({ type: 'report', sender: queue.sender(ONE, FRAME), attemptId, nonce: NONCE, report });
  expect(queue.effectsOf('navigate')).toMatchObject([{ url: `https://${ONE}/other` }]);
});
