// What a site asks is answered once by the person, and used wherever the same words ask again.
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../lib/contact-form/reason-code.ts';
import { TestQueue } from './test-queue.ts';

const ONE = 'dealer-0.test';
const TWO = 'dealer-1.test';
const COLOUR = 'Favourite colour?';

const asks = (...labels: string[]): Outcome => ({
  status: 'needs-you',
  code: 'REQUIRED_UNKNOWN',
  detail: '',
  questions: labels.map((label) => ({ label, options: [] })),
});

function asked(outcomes: readonly Outcome[], mode: 'automatic' | 'assist' = 'automatic'): TestQueue {
  const queue = new TestQueue({ lanes: 1 });
  queue.start(outcomes.length, mode);
  for (const [index, outcome] of outcomes.entries()) {
    const dealerKey = `dealer-${index}.test`;
    queue.tick(3000);
    queue.fill(dealerKey);
    queue.outcome(dealerKey, outcome);
  }
  queue.tick(3000);
  return queue;
}

const answer = (queue: TestQueue, label = COLOUR, words = 'Blue') =>
  queue.command({ type: 'answer', contactId: queue.contact(ONE).id, answers: [{ label, answer: words }] });

const watchOf = (queue: TestQueue, dealerKey: string) => queue.state.watches.find((row) => row.contactId === queue.contact(dealerKey).id)!;

describe('an answer given in the dashboard', () => {
  test('is kept, and every contact that asked just this is filled again, first in line', () => {
    const queue = asked([asks(COLOUR), asks('FAVOURITE colour *'), asks('Another question')]);
    expect(queue.batch.status).toBe('finished');
    answer(queue);
    expect(queue.state.memory.answers).toMatchObject([{ question: 'favourite colour', label: COLOUR, answer: 'Blue' }]);
    expect([ONE, TWO, 'dealer-2.test'].map((key) => queue.contact(key).status)).toEqual(['queued', 'queued', 'needs-you']);
    expect(queue.batch.status).toBe('running');
    expect(queue.state.watches.map(({ contactId }) => contactId)).toEqual([queue.contact('dealer-2.test').id]);
  });

  test('goes with the next visit, and the batch’s mode decides who presses', () => {
    const queue = asked([asks(COLOUR)]);
    answer(queue);
    queue.tick();
    queue.open(ONE);
    const reply = queue.hello(ONE);
    expect(reply).toMatchObject({
      kind: 'visit',
      visit: { assist: false, answers: { remembered: [{ question: 'favourite colour', answer: 'Blue' }] } },
    });
    expect(queue.mayPress(ONE).kind).toBe('permit');
    const assisted = asked([asks(COLOUR)], 'assist');
    answer(assisted);
    assisted.tick();
    assisted.open(ONE);
    expect(assisted.hello(ONE)).toMatchObject({ visit: { assist: true } });
  });

  test('is not enough for a contact that asked something else as well', () => {
    const queue = asked([asks(COLOUR, 'Your lucky number')]);
    answer(queue);
    expect(queue.contact(ONE).status).toBe('needs-you');
    answer(queue, 'Your lucky number', '7');
    expect(queue.contact(ONE).status).toBe('queued');
  });

  test('leaves alone the tab in which the person already works', () => {
    const queue = asked([asks(COLOUR), asks(COLOUR)]);
    const watch = watchOf(queue, TWO);
    const sender = { tabId: watch.tabId, frameId: 0, documentId: watch.documentId, active: true, site: TWO, url: `https://${TWO}/` };
    const touched = { kind: 'person-touched', pressed: false, before: null } as const;
    queue.handle({ type: 'report', sender, attemptId: watch.attemptId, nonce: watch.nonce, report: touched });
    answer(queue);
    expect([queue.contact(ONE).status, queue.contact(TWO).status]).toEqual(['queued', 'needs-you']);
  });

  test('never puts back a contact that may have been sent', () => {
    const queue = asked([asks(COLOUR)]);
    const contacts = queue.state.contacts.map((contact) => ({ ...contact, pressedAt: queue.now }));
    queue.state = { ...queue.state, contacts };
    answer(queue);
    expect(queue.contact(ONE).status).toBe('needs-you');
  });

  test('of a paused batch waits in line; beside another batch it is only kept', () => {
    const paused = asked([asks(COLOUR)]);
    paused.state = {
      ...paused.state,
      batches: [{ ...paused.batch, status: 'paused', endedAt: null, pause: { reason: 'person', until: null } }],
    };
    answer(paused);
    expect([paused.batch.status, paused.contact(ONE).status]).toEqual(['paused', 'queued']);
    const beside = asked([asks(COLOUR)]);
    const { id } = beside.contact(ONE);
    beside.start(['other.test']);
    beside.command({ type: 'answer', contactId: id, answers: [{ label: COLOUR, answer: 'Blue' }] });
    expect(beside.contact(ONE).status).toBe('needs-you');
    expect(beside.state.memory.answers).toHaveLength(1);
  });

  test.each([
    ['Social Security Number', '123'],
    ['Date of birth', '1 May'],
    ['Annual income', '50,000'],
    ['Password', 'secret'],
    ['What is 3 + 4?', '7'],
    ['I agree to be called', 'yes'],
    ['*', 'x'],
    [COLOUR, '   '],
  ])('to “%s” is refused and not kept', (label, words) => {
    const queue = asked([asks(label)]);
    expect(answer(queue, label, words)).toMatchObject({ kind: 'refused' });
    expect([queue.state.memory.answers, queue.contact(ONE).status]).toEqual([[], 'needs-you']);
  });
});

describe('an answer typed in the waiting tab', () => {
  function remember(queue: TestQueue, label: string, nonce?: string) {
    const watch = watchOf(queue, ONE);
    const sender = { tabId: watch.tabId, frameId: 0, documentId: watch.documentId, active: true, site: ONE, url: `https://${ONE}/` };
    const report = { kind: 'remember', answers: [{ label, answer: 'Blue' }] } as const;
    return queue.handle({ type: 'report', sender, attemptId: watch.attemptId, nonce: nonce ?? watch.nonce, report });
  }

  test('is kept when the person says so, and the tab stays theirs', () => {
    const queue = asked([asks(COLOUR)]);
    remember(queue, COLOUR);
    expect(queue.state.memory.answers).toMatchObject([{ label: COLOUR, answer: 'Blue' }]);
    expect([queue.contact(ONE).status, queue.state.watches.length]).toEqual(['needs-you', 1]);
  });

  test('is not kept for a question this site was not known to ask, nor from another script', () => {
    const queue = asked([asks(COLOUR)]);
    remember(queue, 'Something else');
    expect(remember(queue, COLOUR, 'another nonce').kind).toBe('stale');
    expect(queue.state.memory.answers).toEqual([]);
  });
});

describe('a consent that was allowed beforehand', () => {
  const given = [{ kind: 'calls', text: 'I agree to be called.' }] as const;

  test('is kept with its words, page and time before anything is pressed, and goes when the form is filled anew', () => {
    const queue = new TestQueue({ lanes: 1 });
    queue.start(1);
    queue.tick();
    queue.fill(ONE);
    queue.report(ONE, { kind: 'consents', given });
    expect(queue.contact(ONE).consents).toEqual([{ ...given[0], url: `https://${ONE}/`, at: queue.now }]);
    expect(queue.journal.some(({ type, detail }) => type === 'consent to calls ticked' && detail === given[0].text)).toBe(true);
    queue.command({ type: 'pause' });
    queue.command({ type: 'resume' });
    queue.tick(3000);
    expect(queue.contact(ONE).consents).toBeUndefined();
  });

  test('is told to the page as the person has set it', () => {
    const queue = new TestQueue({ lanes: 1 });
    queue.state = { ...queue.state, memory: { ...queue.state.memory, consents: { calls: 'allow', terms: 'ask' } } };
    queue.start(1);
    queue.tick();
    queue.open(ONE);
    expect(queue.hello(ONE)).toMatchObject({ visit: { consents: { calls: 'allow', terms: 'ask' } } });
  });
});
