// What went wrong in the earlier system (mission.md's table), row by row: each must hold by design. Rows about pages rather
// than the queue are here as far as the queue keeps them; their own tests are named in tests/README.md.
import { describe, expect, test } from 'vitest';
import { importDealers } from '../../../lib/dealers/import-dealers.ts';
import type { NeedsYouCode } from '../../../lib/contact-form/reason-code.ts';
import { FAILED_CODES, NEEDS_YOU_CODES, SENT_CODES, SKIPPED_CODES } from '../../../lib/contact-form/reason-code.ts';
import { explainCode } from '../../../lib/batch/explain-code.ts';
import { NEXT_IN_LINE, scopeOf } from '../../../lib/batch/queue-state.ts';
import { batchOf, SECOND, SENT, TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';
const TWO = 'dealer-1.test';

function running(dealers: number | readonly string[] = 3, lanes = 1): TestQueue {
  const queue = new TestQueue({ lanes });
  queue.start(dealers);
  queue.tick();
  return queue;
}

describe('what went wrong earlier', () => {
  test('row 1: a second completion of one attempt is journaled and ignored, and starts nobody', () => {
    const queue = running();
    queue.fill(ONE);
    queue.press(ONE);
    const completion = queue.reportEvent(ONE, { kind: 'outcome', outcome: SENT });
    queue.handle(completion);
    queue.tick(2 * SECOND);
    const claimed = queue.live.map(({ id }) => id);
    expect(queue.handle(completion)).toEqual({ kind: 'stale' });
    queue.tick();
    expect(queue.live.map(({ id }) => id)).toEqual(claimed);
    expect(queue.journal.at(-1)!.type).toContain('ignored report');
  });

  test.each(['DNS', 'NO_FORM', 'HTTP_404', 'NOT_HTML', 'PARKED'] as const)('row 2: a fast failure (%s) frees its lane', (code) => {
    const queue = running(2);
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'failed', code, detail: explainCode(code) });
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', code });
    queue.tick(2 * SECOND);
    expect(queue.attempt(TWO).phase).toBe('opening');
  });

  test('row 2: nothing says "in progress" but the rows: after two minutes of silence a contact ends in any phase', () => {
    const comeTo = {
      opening: () => undefined,
      loading: (queue: TestQueue) => void queue.open(ONE),
      filling: (queue: TestQueue) => queue.fill(ONE),
      sending: (queue: TestQueue) => {
        queue.fill(ONE);
        queue.press(ONE);
      },
    };
    for (const [phase, come] of Object.entries(comeTo)) {
      const queue = running(1);
      come(queue);
      expect(queue.attempt(ONE).phase).toBe(phase);
      queue.pass(122 * SECOND);
      expect(['failed', 'needs-you']).toContain(queue.contact(ONE).status);
      expect(queue.live).toEqual([]);
    }
  });

  test('row 3: Stop ends a batch at once, and a new Start is taken in the same second', () => {
    const queue = running();
    queue.fill(ONE);
    queue.command({ type: 'stop' });
    expect(queue.batch.status).toBe('stopped');
    expect(queue.command({ type: 'start', ...batchOf(2) })).toEqual({ kind: 'noted' });
    queue.tick(SECOND);
    expect(queue.attempt(ONE).batchId).toBe(queue.batch.id);
  });

  test('row 3: Stop inside a press watches it to its end, while a new batch already runs', () => {
    const queue = running();
    queue.fill(ONE);
    queue.press(ONE);
    queue.command({ type: 'stop' });
    expect(queue.state.batches.map(({ status }) => status)).toEqual(['stopping']);
    expect(queue.command({ type: 'start', ...batchOf([TWO]) })).toEqual({ kind: 'noted' });
    const old = queue.state.batches[0]!.id;
    queue.outcome(ONE, SENT);
    expect(queue.contact(ONE).status).toBe('sent');
    expect(queue.state.batches.find(({ id }) => id === old)!.status).toBe('stopped');
  });

  test('row 4: an exception in the page is one outcome with a reason a person understands', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.handle({ type: 'tab-crashed', tabId: queue.attempt(ONE).tabId! });
    queue.handle({ type: 'tab-crashed', tabId: 1 });
    expect(queue.journal.filter(({ type }) => type.startsWith('ended'))).toHaveLength(1);
  });

  test('row 4: every code has words for the person', () => {
    for (const code of [...SENT_CODES, ...NEEDS_YOU_CODES, ...FAILED_CODES, ...SKIPPED_CODES])
      expect(explainCode(code)).toMatch(/^\S.*[.]$/);
  });

  test('row 5: a dead worker, a closed tab and a closed browser each leave a batch that goes on', () => {
    const queue = running(['a.test', 'b.test', 'c.test']);
    queue.fill('a.test');
    queue.handle({ type: 'boot', session: 'session 1' });
    expect(queue.effectsOf('look-again')).toHaveLength(1);
    queue.handle({ type: 'tab-gone', tabId: queue.attempt('a.test').tabId! });
    expect(queue.contact('a.test')).toMatchObject({ status: 'failed', code: 'TAB_CLOSED' });
    queue.tick(2 * SECOND);
    queue.fill('b.test');
    queue.now += 60 * SECOND;
    queue.handle({ type: 'boot', session: 'session 2' });
    expect(queue.batch.status).toBe('running');
    queue.tick(2 * SECOND);
    expect(queue.live).toHaveLength(1);
  });

  test('row 6: however many events come, one wake-up is asked for, and the gap is kept', () => {
    const queue = running(3);
    queue.send(ONE);
    for (let count = 0; count < 20; count++) {
      queue.tick(50);
      expect(queue.effectsOf('wake').length).toBeLessThanOrEqual(1);
      expect(queue.live).toEqual([]);
    }
    queue.tick(SECOND);
    expect(queue.live).toHaveLength(1);
  });

  test('row 7: a wake-up from before a Stop does nothing after it', () => {
    const queue = running();
    queue.fill(ONE);
    const words = queue.reportEvent(ONE, { kind: 'outcome', outcome: { status: 'failed', code: 'NO_FORM', detail: '' } });
    queue.command({ type: 'stop' });
    const stopped = queue.state.contacts;
    queue.tick(2 * SECOND);
    queue.handle(words);
    queue.tick(60 * SECOND);
    expect(queue.state.contacts).toEqual(stopped);
    expect(queue.live).toEqual([]);
  });

  test('row 7: after a Stop no permit is given', () => {
    const queue = running();
    queue.fill(ONE);
    const words = queue.words(ONE);
    queue.command({ type: 'stop' });
    expect(
      queue.handle({ type: 'may-press', ...words, before: { url: '', action: '', form: '', texts: [], alerts: [], values: [] } }),
    ).toEqual({
      kind: 'stale',
    });
    expect(queue.state.ledger).toEqual([]);
  });

  test('row 8: whatever ends an attempt, its lane is free and its tab is closed or handed over', () => {
    const endings: ((queue: TestQueue) => void)[] = [
      (queue) => queue.outcome(ONE, { status: 'failed', code: 'NO_FORM', detail: '' }),
      (queue) => queue.outcome(ONE, { status: 'needs-you', code: 'QUIZ', detail: '' }),
      (queue) => queue.command({ type: 'skip', contactId: queue.contact(ONE).id }),
      (queue) => queue.command({ type: 'pause' }),
      (queue) => queue.command({ type: 'stop' }),
      (queue) => queue.handle({ type: 'no-access', attemptId: queue.attempt(ONE).id }),
      (queue) => queue.handle({ type: 'foreign-page', attemptId: queue.attempt(ONE).id, url: '' }),
      (queue) => queue.handle({ type: 'tab-crashed', tabId: queue.attempt(ONE).tabId! }),
      (queue) => queue.pass(130 * SECOND),
    ];
    for (const end of endings) {
      const queue = running(1);
      queue.fill(ONE);
      const { id } = queue.attempt(ONE);
      end(queue);
      expect(queue.live.map((attempt) => attempt.id)).not.toContain(id);
      const row = queue.state.attempts.find((attempt) => attempt.id === id);
      expect(['close', 'keep', undefined]).toContain(row?.tab);
    }
  });

  test('row 9: an event loads a slice whose size does not depend on the list', () => {
    expect(scopeOf({ type: 'tick' })).toMatchObject({
      contactIds: [],
      dealerKeys: [],
      allQueued: false,
      lastBatch: false,
      answers: false,
      waiting: false,
    });
    expect(NEXT_IN_LINE).toBeLessThan(20);
    const queue = running(500);
    const before = queue.state.contacts;
    queue.fill(ONE);
    expect(queue.state.contacts.filter((contact) => !before.includes(contact))).toHaveLength(1);
  });

  test('row 10: an empty selection is refused in words, the same dealer twice too', () => {
    const queue = new TestQueue();
    const { batch, contacts } = batchOf(1);
    expect(queue.command({ type: 'start', batch, contacts: [] })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('No dealer'),
    });
    const twins = [contacts[0]!, { ...contacts[0]!, id: 'twin' }];
    expect(queue.command({ type: 'start', batch, contacts: twins })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('twice'),
    });
    expect(queue.state.batches).toEqual([]);
  });

  test('row 10: ten thousand dealers are started and stopped within a second', () => {
    const queue = new TestQueue();
    const made = batchOf(10_000);
    const began = performance.now();
    queue.command({ type: 'start', ...made });
    queue.command({ type: 'stop' });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(queue.state.contacts.every(({ code }) => code === 'STOPPED')).toBe(true);
  });

  test('row 10: at the end no tab is ours and the alarm may rest', () => {
    const queue = running(1);
    queue.send(ONE);
    queue.handle({ type: 'tab-gone', tabId: 1 });
    queue.tick();
    expect(queue.batch.status).toBe('finished');
    expect(queue.state.attempts).toEqual([]);
    expect(queue.effectsOf('rest')).toHaveLength(1);
    expect(queue.effectsOf('arm-alarm')).toEqual([]);
  });

  test('row 11: a contact whose press was permitted is never sent again by itself', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.press(ONE);
    queue.now += 60 * SECOND;
    queue.handle({ type: 'boot', session: 'session 2' });
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'UNCONFIRMED' });
    queue.pass(300 * SECOND);
    expect(queue.state.ledger).toHaveLength(1);
    expect(queue.command({ type: 'retry', contactIds: [queue.contact(ONE).id], sendAgain: false })).toMatchObject({ kind: 'refused' });
    queue.start([ONE]);
    expect(queue.contact(ONE)).toMatchObject({ status: 'skipped', code: 'ALREADY_SENT' });
  });

  test('row 11: a failing dealer is tried twice, not for ever', () => {
    const queue = running(1);
    for (let tries = 0; tries < 5; tries++) {
      if (queue.live.length === 0) break;
      queue.fill(ONE);
      queue.outcome(ONE, { status: 'failed', code: 'HTTP_5XX', detail: '' });
      queue.tick(2 * SECOND);
    }
    expect(queue.contact(ONE)).toMatchObject({ status: 'failed', attempts: 2 });
  });

  test('row 12: two dealers of the same name are told apart by their ids', () => {
    const queue = new TestQueue({ lanes: 2 });
    const made = batchOf(2);
    const contacts = made.contacts.map((contact) => ({ ...contact, dealer: { ...contact.dealer, name: 'Mapleton Ford' } }));
    queue.state = { ...queue.state, batches: [made.batch], contacts };
    queue.tick();
    queue.fill(ONE);
    queue.fill(TWO);
    queue.press(TWO);
    queue.outcome(TWO, SENT);
    expect(queue.contact(TWO).status).toBe('sent');
    expect(queue.contact(ONE).status).toBe('contacting');
  });

  test('row 13: a page that says "thank you" without a permit of ours is not counted as sent', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.outcome(ONE, SENT);
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'UNCONFIRMED' });
    expect(queue.state.ledger).toEqual([]);
  });

  test('row 13: thanks on a page the server reported as broken are not counted as sent', () => {
    const queue = running(1);
    queue.fill(ONE);
    queue.press(ONE);
    queue.handle({ type: 'request', tabId: queue.attempt(ONE).tabId!, status: 500 });
    queue.outcome(ONE, SENT);
    expect(queue.contact(ONE)).toMatchObject({ status: 'needs-you', code: 'UNCONFIRMED' });
  });

  const PERSONS_OWN: readonly (readonly [row: string, code: NeedsYouCode])[] = [
    ['row 14: a required consent', 'CONSENT_REQUIRED'],
    ['row 15: a form we cannot tell from a trap', 'UNREADABLE_FORM'],
    ['row 16: a visible CAPTCHA', 'CAPTCHA_VISIBLE'],
  ];
  test.each(PERSONS_OWN)('%s hands the tab to the person, and the lane goes on', (_row, code) => {
    const queue = running(2);
    queue.fill(ONE);
    queue.outcome(ONE, { status: 'needs-you', code, detail: explainCode(code) });
    expect(queue.state.watches.map(({ contactId }) => contactId)).toEqual([queue.contact(ONE).id]);
    expect(queue.effectsOf('close-tab')).toEqual([]);
    queue.tick(2 * SECOND);
    expect(queue.attempt(TWO).lane).toBe(0);
  });

  test('row 17: an invalid address is an error of that row alone', () => {
    let count = 0;
    const list = 'name,website\nMapleton Ford,mapletonford.test\nOddity,ht!tp://\n';
    const { dealers, rows } = importDealers(list, [], { newId: () => `id ${count++}`, now: 1 });
    expect(dealers.map(({ name }) => name)).toEqual(['Mapleton Ford']);
    expect(rows.map(({ code }) => code)).toEqual([null, 'BAD_URL']);
  });
});
