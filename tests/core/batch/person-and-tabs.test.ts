// Commands of the person, and the tabs that are handed to them.
import { describe, expect, test } from 'vitest';
import { SECOND, SENT, TestQueue, batchOf, BEFORE } from './test-queue.ts';

const ONE = 'dealer-0.test';
const TWO = 'dealer-1.test';

function running(dealers: number | readonly string[] = 3, policy = {}): TestQueue {
  const queue = new TestQueue({ lanes: 1, ...policy });
  queue.start(dealers);
  queue.tick();
  return queue;
}

function watchWords(queue: TestQueue) {
  const { attemptId, nonce, tabId, documentId } = queue.state.watches[0]!;
  return { attemptId, nonce, sender: { tabId, frameId: 0, documentId, active: true, site: ONE, url: `https://${ONE}/` } };
}

describe('Pause', () => {
  test('puts back what has no permit without counting the try, and watches what has', () => {
    const queue = running(2, { lanes: 2 });
    queue.fill(ONE);
    queue.press(ONE);
    queue.fill(TWO);
    queue.command({ type: 'pause' });
    expect(queue.contact(TWO)).toMatchObject({ status: 'queued', attempts: 0, spentMs: 0 });
    expect(queue.contact(ONE).status).toBe('contacting');
    queue.outcome(ONE, SENT);
    expect(queue.contact(ONE).status).toBe('sent');
    queue.pass(60 * SECOND);
    expect(queue.live).toEqual([]);
    queue.command({ type: 'resume' });
    queue.tick();
    expect(queue.attempt(TWO)).toBeDefined();
  });
});

describe('Skip', () => {
  test('ends a queued contact and one being filled as skipped by the person', () => {
    const queue = running(2);
    queue.fill(ONE);
    for (const dealerKey of [ONE, TWO]) queue.command({ type: 'skip', contactId: queue.contact(dealerKey).id });
    expect(queue.state.contacts.map(({ code }) => code)).toEqual(['USER_SKIPPED', 'USER_SKIPPED']);
  });

  test('is refused in words for one that is already being sent', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.press(ONE);
    expect(queue.command({ type: 'skip', contactId: queue.contact(ONE).id })).toMatchObject({ kind: 'refused' });
    expect(queue.contact(ONE).status).toBe('contacting');
  });

  test('of a waiting contact closes its tab, at the worker’s next tick if a page committed it', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    queue.command({ type: 'skip', contactId: queue.contact(ONE).id });
    queue.tick();
    expect(queue.effectsOf('close-tab')).toMatchObject([{ attemptId: queue.state.attempts[0]!.id, tabId: 1 }]);
    queue.handle({ type: 'tab-gone', tabId: 1 });
    expect(queue.state.attempts).toEqual([]);
  });

  test('never changes a contact that was sent', () => {
    const queue = running(1);
    queue.send(ONE);
    queue.command({ type: 'skip', contactId: queue.contact(ONE).id });
    expect(queue.contact(ONE).status).toBe('sent');
  });
});

describe('Retry', () => {
  test('begins a failed contact anew under the same send number', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'failed', code: 'NO_FORM', detail: '' });
    queue.command({ type: 'retry', contactIds: [queue.contact(ONE).id], sendAgain: false });
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', attempts: 0, spentMs: 0, send: 1 });
    expect(queue.batch).toMatchObject({ status: 'running', endedAt: null });
  });

  test('of one that may have been sent needs the person’s "send again", which raises the send number', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.press(ONE);
    queue.pass(31 * SECOND);
    const contactIds = [queue.contact(ONE).id];
    expect(queue.command({ type: 'retry', contactIds, sendAgain: false })).toMatchObject({ kind: 'refused' });
    queue.command({ type: 'retry', contactIds, sendAgain: true });
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', send: 2, pressedAt: null });
    queue.tick(2 * SECOND);
    queue.send(ONE);
    expect(queue.state.ledger.map(({ send }) => send)).toEqual([1, 2]);
  });

  test('of a contact that was sent is nothing, "again" or not', () => {
    const queue = running(1);
    queue.send(ONE);
    for (const sendAgain of [false, true]) queue.command({ type: 'retry', contactIds: [queue.contact(ONE).id], sendAgain });
    expect(queue.contact(ONE)).toMatchObject({ status: 'sent', send: 1 });
  });

  test('in an older batch is refused while another runs', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'failed', code: 'NO_FORM', detail: '' });
    const { id } = queue.contact(ONE);
    queue.tick();
    queue.start([TWO]);
    expect(queue.command({ type: 'retry', contactIds: [id], sendAgain: false })).toMatchObject({ kind: 'refused' });
  });
});

describe('a handed-over tab', () => {
  test('is watched: the person’s own send counts, and no later batch asks this dealer again', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    const receipt = { by: 'message', url: '', text: 'Thank you' } as const;
    queue.handle({ type: 'report', ...watchWords(queue), report: { kind: 'person-sent', receipt } });
    expect(queue.contact(ONE)).toMatchObject({ status: 'sent', code: 'SENT_BY_YOU', receipt });
    expect(queue.state.ledger).toMatchObject([{ dealerKey: ONE, by: 'person' }]);
    expect(queue.state.watches).toEqual([]);
    queue.tick();
    queue.start([ONE]);
    expect(queue.contact(ONE).code).toBe('ALREADY_SENT');
  });

  test('in which our own press is confirmed late is settled as ours, and closed', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.press(ONE);
    queue.pass(31 * SECOND);
    expect(queue.contact(ONE).code).toBe('UNCONFIRMED');
    const receipt = { by: 'message', url: '', text: 'Thank you' } as const;
    queue.handle({ type: 'report', ...watchWords(queue), report: { kind: 'person-sent', receipt } });
    expect(queue.contact(ONE)).toMatchObject({ status: 'sent', code: 'SENT_CONFIRMED_MESSAGE', receipt });
    expect(queue.effectsOf('close-tab')).toMatchObject([{ tabId: 1 }]);
    expect(queue.state.ledger).toHaveLength(1);
  });

  test('in which our own press is confirmed after the person had marked it as not sent is ours all the same', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.press(ONE);
    queue.pass(31 * SECOND);
    queue.command({ type: 'mark-not-sent', contactId: queue.contact(ONE).id });
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code: 'SUBMIT_NO_EFFECT' });
    const receipt = { by: 'message', url: '', text: 'Thank you' } as const;
    queue.handle({ type: 'report', ...watchWords(queue), report: { kind: 'person-sent', receipt } });
    expect(queue.contact(ONE)).toMatchObject({ status: 'sent', code: 'SENT_CONFIRMED_MESSAGE', receipt });
    expect(queue.effectsOf('close-tab')).toMatchObject([{ tabId: 1 }]);
  });

  test('in which the site asked something is settled by the script that comes back from its press', () => {
    const queue = running(1);
    queue.fill(ONE);
    const reply = queue.mayPress(ONE);
    queue.report(ONE, { kind: 'dialog-open', question: 'Send now?' });
    expect(queue.contact(ONE)).toMatchObject({ code: 'DIALOG_OPEN', detail: expect.stringContaining('Send now?') as string });
    const words = watchWords(queue);
    const permitId = reply.kind === 'permit' ? reply.permitId : '';
    expect(queue.handle({ type: 'pressed', ...words, permitId })).not.toEqual({ kind: 'stale' });
    expect(queue.handle({ type: 'report', ...words, report: { kind: 'outcome', outcome: SENT } })).not.toEqual({ kind: 'stale' });
    expect(queue.contact(ONE)).toMatchObject({ status: 'sent', code: SENT.code });
    expect(queue.state.ledger).toHaveLength(1);
  });

  test('behind a bot wall gets its turn by itself once the person has passed it', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'needs-you', code: 'BOT_WALL', detail: '' });
    queue.tick();
    expect(queue.batch.status).toBe('finished');
    const { sender } = watchWords(queue);
    const hello = { type: 'hello', sender: { ...sender, documentId: 'next' }, nonce: 'next', status: 200, hidden: false } as const;
    expect(queue.handle(hello)).toMatchObject({ visit: { mode: 'watch', behindWall: true } });
    queue.handle({ type: 'report', ...watchWords(queue), report: { kind: 'wall-passed' } });
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', attempts: 0, code: null });
    expect(queue.batch.status).toBe('running');
    expect(queue.state.watches).toEqual([]);
  });

  test('for anything but a wall is not given back by a page that says there was one', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    queue.handle({ type: 'report', ...watchWords(queue), report: { kind: 'wall-passed' } });
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'CAPTCHA_VISIBLE' });
  });

  test('that is gone is filled again, next in line, and only filled', () => {
    const queue = running(3);
    queue.needsYou(ONE);
    const contactId = queue.contact(ONE).id;
    queue.command({ type: 'fill-again', contactId });
    expect(queue.contact(ONE).status).toBe('needs-you');
    queue.handle({ type: 'tab-gone', tabId: watchWords(queue).sender.tabId });
    queue.command({ type: 'fill-again', contactId });
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', assist: true });
    queue.pass(25 * SECOND);
    expect(queue.attempt(ONE)).toBeDefined();
    queue.open(ONE);
    expect(queue.hello(ONE, 'again')).toMatchObject({ visit: { assist: true } });
    expect(queue.mayPress(ONE)).toEqual({ kind: 'stale' });
    expect(queue.state.ledger).toEqual([]);
  });

  test('that is gone and stood before a wall is opened again, and goes on by itself behind it', () => {
    const queue = running(3);
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'needs-you', code: 'BOT_WALL', detail: '' });
    queue.handle({ type: 'tab-gone', tabId: watchWords(queue).sender.tabId });
    queue.command({ type: 'fill-again', contactId: queue.contact(ONE).id });
    expect(queue.contact(ONE)).toMatchObject({ status: 'queued', assist: false });
  });

  test('of a contact that may have been sent is never filled again', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.press(ONE);
    queue.pass(31 * SECOND);
    queue.handle({ type: 'tab-gone', tabId: watchWords(queue).sender.tabId });
    expect(queue.command({ type: 'fill-again', contactId: queue.contact(ONE).id })).toMatchObject({ kind: 'refused' });
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'UNCONFIRMED' });
  });

  test('is spoken for by its first script, not by one injected later', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    const { sender } = watchWords(queue);
    expect(queue.handle({ type: 'hello', sender, nonce: 'late', status: 200, hidden: false })).toEqual({ kind: 'stale' });
    expect(queue.state.watches[0]!.nonce).not.toBe('late');
  });

  test('accepts no other words: an outcome that comes late is ignored', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    expect(queue.handle({ type: 'report', ...watchWords(queue), report: { kind: 'outcome', outcome: SENT } })).toEqual({ kind: 'stale' });
    expect(queue.contact(ONE).code).toBe('CAPTCHA_VISIBLE');
  });

  test('may be left for another page of the site, which then watches', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    const { sender } = watchWords(queue);
    const hello = { type: 'hello', sender: { ...sender, documentId: 'next' }, nonce: 'next', status: 200, hidden: false } as const;
    expect(queue.handle(hello)).toMatchObject({ kind: 'visit', visit: { mode: 'watch' } });
    expect(queue.state.watches[0]).toMatchObject({ nonce: 'next', documentId: 'next' });
  });

  test('that is closed by the person leaves the contact waiting', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    queue.handle({ type: 'tab-gone', tabId: 1 });
    expect(queue.state.watches).toEqual([]);
    expect(queue.contact(ONE).status).toBe('needs-you');
  });

  test('gives way to a sixth, oldest first, unless the person touched it or we pressed in it', () => {
    const keys = ['a.test', 'b.test', 'c.test'];
    const queue = running(keys, { waitingTabs: 2 });
    queue.needsYou('a.test');
    queue.handle({ type: 'report', ...watchWords(queue), report: { kind: 'person-touched', pressed: false, before: null } });
    for (const dealerKey of ['b.test', 'c.test']) {
      queue.tick(2 * SECOND);
      queue.needsYou(dealerKey);
    }
    const watched = queue.state.watches.map(({ contactId }) => queue.state.contacts.find(({ id }) => id === contactId)!.dealerKey);
    expect(watched).toEqual(['a.test', 'c.test']);
    expect(queue.contact('b.test').status).toBe('needs-you');
  });

  test('keeps the next contact queued when all have been touched', () => {
    const queue = running(2, { waitingTabs: 1 });
    queue.needsYou(ONE);
    queue.handle({ type: 'report', ...watchWords(queue), report: { kind: 'person-touched', pressed: true, before: BEFORE } });
    queue.pass(60 * SECOND);
    expect(queue.contact(TWO).status).toBe('queued');
    queue.handle({ type: 'tab-gone', tabId: 1 });
    queue.tick(2 * SECOND);
    expect(queue.attempt(TWO)).toBeDefined();
  });

  test('of a discarded tab goes on under its new id', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    queue.handle({ type: 'tab-replaced', tabId: 1, newTabId: 9 });
    expect(queue.state.watches[0]!.tabId).toBe(9);
    queue.command({ type: 'skip', contactId: queue.contact(ONE).id });
    expect(queue.effectsOf('close-tab')).toMatchObject([{ tabId: 9 }]);
  });

  test('is never taken for another one that was lost: that one is gone', () => {
    const queue = running(2, 1);
    queue.needsYou(ONE);
    queue.pass(10 * SECOND);
    queue.fill(TWO);
    queue.handle({ type: 'tab-missing', tabId: queue.attempt(TWO).tabId!, discarded: [1] });
    expect(queue.contact(TWO)).toMatchObject({ status: 'failed', code: 'TAB_CLOSED' });
    expect(queue.state.watches).toMatchObject([{ tabId: 1 }]);
    expect(queue.effectsOf('close-tab').map(({ tabId }) => tabId)).not.toContain(1);
  });

  test('that nobody heard of being discarded is the first one that no other attempt works in', () => {
    const queue = running(2, 1);
    queue.needsYou(ONE);
    queue.pass(10 * SECOND);
    queue.fill(TWO);
    queue.handle({ type: 'tab-missing', tabId: queue.attempt(TWO).tabId!, discarded: [1, 9] });
    expect(queue.contact(TWO)).toMatchObject({ status: 'queued', attempts: 1 });
    expect(queue.effectsOf('close-tab')).toMatchObject([{ tabId: 9 }]);
  });
});

describe('the person’s word', () => {
  test('"sent" settles an open question and goes into the ledger once', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.press(ONE);
    queue.pass(31 * SECOND);
    queue.command({ type: 'mark-sent', contactId: queue.contact(ONE).id });
    expect(queue.contact(ONE)).toMatchObject({ status: 'sent', code: 'SENT_BY_YOU' });
    expect(queue.state.ledger).toHaveLength(1);
  });

  test('"not sent" answers UNCONFIRMED alone, and does not put the contact back in line', () => {
    const queue = running(1);
    queue.needsYou(ONE);
    const { id } = queue.contact(ONE);
    queue.command({ type: 'mark-not-sent', contactId: id });
    expect(queue.contact(ONE).code).toBe('CAPTCHA_VISIBLE');
    queue.state = { ...queue.state, contacts: queue.state.contacts.map((row) => ({ ...row, code: 'UNCONFIRMED', pressedAt: 1 })) };
    queue.command({ type: 'mark-not-sent', contactId: id });
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code: 'SUBMIT_NO_EFFECT' });
    expect(queue.command({ type: 'retry', contactIds: [id], sendAgain: false })).toMatchObject({ kind: 'refused' });
  });
});

describe('Start', () => {
  test('is refused beside a running batch, and with a list that was not confirmed', () => {
    const queue = running(1);
    expect(queue.command({ type: 'start', ...batchOf(1) })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('running already'),
    });
    queue.command({ type: 'stop' });
    const made = batchOf(1);
    const changed = made.contacts.map((contact) => ({ ...contact, message: { ...contact.message, full: 'Something else' } }));
    expect(queue.command({ type: 'start', ...made, contacts: changed })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('changed after the review'),
    });
  });
});
