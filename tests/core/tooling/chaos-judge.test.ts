// The judges of `npm run chaos` must see what they are there for: each planted wrong is named, and a clean trial is not.
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../lib/batch/contact.ts';
import type { JournalEntry } from '../../../lib/batch/queue-state.ts';
import type { OpenTab, StoredQueue } from '../../../scripts/chaos/extension-page.ts';
import type { Evidence } from '../../../scripts/chaos/judge-trial.ts';
import { violationsOf } from '../../../scripts/chaos/judge-trial.ts';
import { planTrial } from '../../../scripts/chaos/plan-trial.ts';
import { judgeStop } from '../../../scripts/chaos/stop-trial.ts';

const HOST = 'one.test';
const LEAD = { host: HOST, ticket: 'ticket-1', at: 5, accepted: true, repeated: false };
const PRESS = { host: HOST, ticket: 'ticket-1', count: 1, at: 4 };
const PERMIT = { inquiryId: 'i', dealerKey: HOST, send: 1, contactId: 'c', attemptId: 'c/1', by: 'permit', issuedAt: 3 } as const;
const SENT = { id: 'c', batchId: 'b', status: 'sent', code: 'SENT_CONFIRMED_MESSAGE', pressedAt: 3, attempts: 1, dealer: { site: HOST } };

function contact(overrides: object): Contact {
  return { ...SENT, ...overrides } as unknown as Contact;
}

function evidence(overrides: Partial<Evidence> = {}, queue: object = {}): Evidence {
  const contacts = [contact({})];
  const batches = [{ id: 'b', status: 'finished', startedAt: 1, endedAt: 9 }];
  const stored = { meta: null, batches, contacts, attempts: [], watches: [], ledger: [PERMIT], journal: [], ...queue };
  const leftovers = { tabs: [], alarms: [], scripts: [] };
  return {
    hosts: [HOST],
    posts: [LEAD],
    presses: [PRESS],
    queue: stored as unknown as StoredQueue,
    popup: { sent: 1 },
    leftovers,
    ...overrides,
  };
}

const withContact = (overrides: object) => ({ contacts: [contact(overrides)] });
const needsYou = withContact({ status: 'needs-you', code: 'UNCONFIRMED' });
const waiting = { popup: { 'needs-you': 1 } };
const tab = (overrides: Partial<OpenTab>): Evidence['leftovers'] => ({
  tabs: [{ id: 7, url: `http://${HOST}/thank-you`, autoDiscardable: false, ...overrides }],
  alarms: [],
  scripts: [],
});

describe('a trial is clean', () => {
  test.each([
    ['when the one lead is called sent', evidence()],
    ['when a POST came twice from one press, by the browser’s own doing', evidence({ posts: [LEAD, { ...LEAD, repeated: true }] })],
    ['when an accepted lead is an open question', evidence(waiting, needsYou)],
    [
      'when a server broke after it took the lead',
      evidence({ popup: { failed: 1 } }, withContact({ status: 'failed', code: 'SERVER_ERROR' })),
    ],
    ['when a tab waits for the person', evidence({ ...waiting, leftovers: tab({}) }, { ...needsYou, watches: [{ tabId: 7 }] })],
    ['when the browser restored a dealer’s tab', evidence({ leftovers: tab({ autoDiscardable: true }) })],
  ])('%s', (_case, trial) => {
    expect(violationsOf(trial)).toEqual([]);
  });
});

describe('a trial is wrong', () => {
  test.each([
    ['pressed 2 times', evidence({ presses: [PRESS, { ...PRESS, count: 2 }] })],
    ['pressed 2 times', evidence({ presses: [{ ...PRESS, count: 2 }] })],
    ['2 leads', evidence({ posts: [LEAD, { ...LEAD, ticket: 'ticket-2' }] })],
    ['called sent with 0 leads', evidence({ posts: [] })],
    ['called sent with 0 leads', evidence({ posts: [{ ...LEAD, accepted: false }] })],
    ['pressed without a permit', evidence({}, { ledger: [] })],
    ['2 permits', evidence({}, { ledger: [PERMIT, { ...PERMIT, send: 2 }] })],
    ['a lead nobody admits', evidence({}, withContact({ status: 'skipped', code: 'STOPPED', pressedAt: null }))],
    ['a lead nobody admits', evidence({}, withContact({ status: 'failed', code: 'SUBMIT_NO_EFFECT' }))],
    ['an outcome that denies it', evidence({}, withContact({ status: 'failed', code: 'TIMEOUT' }))],
    ['still queued', evidence({}, withContact({ status: 'queued', code: null }))],
    ['lost', evidence({}, { contacts: [] })],
    ['is still running', evidence({}, { batches: [{ id: 'b', status: 'running', startedAt: 1, endedAt: null }] })],
    ['the popup says 0 sent', evidence({ popup: {} })],
    ['the alarm tick is left', evidence({ leftovers: { tabs: [], alarms: ['tick'], scripts: [] } })],
    ['a registered script is left', evidence({ leftovers: { tabs: [], alarms: [], scripts: [HOST] } })],
    ['a tab is left', evidence({ leftovers: tab({}) })],
    ['a tab is left', evidence({ leftovers: tab({ url: 'chrome-extension://id/lane.html#status', autoDiscardable: true }) })],
    ['still holds a tab', evidence({}, { attempts: [{ id: 'c/1', tab: 'close' }] })],
  ])('%s', (words, trial) => {
    expect(violationsOf(trial).join('\n')).toContain(words);
  });
});

describe('Stop', () => {
  const entry = (at: number, type: string, batchId: string, attemptId = ''): JournalEntry => ({
    at,
    type,
    batchId,
    attemptId,
    contactId: '',
    detail: '',
  });
  const journal = [
    entry(100, 'start', 'b'),
    entry(200, 'permit', 'b', 'c/1'),
    entry(210, 'stop', 'b'),
    entry(300, 'start', 'b2'),
    entry(310, 'claim', 'b2'),
  ];
  const contacts = [contact({ pressedAt: 200 }), contact({ id: 'd', batchId: 'b2', status: 'queued', code: null, pressedAt: null })];
  const played = (entries: readonly JournalEntry[], pressAt = 220) =>
    judgeStop(evidence({ presses: [{ ...PRESS, at: pressAt }] }, { journal: entries, contacts }), { startPressedAt: 290 }, 2);

  test('with a press that was permitted before it, and a Start at once, is clean', () => {
    expect(played(journal)).toEqual({ runningMs: 10, claimedMs: 10, pressesAfter: 1, latestPressMs: 10, violations: [], tooSlow: [] });
  });

  test.each([
    ['a permit after Stop', played([...journal.slice(0, 3), entry(220, 'permit', 'b', 'e/2'), ...journal.slice(3)])],
    ['several Stops', played([...journal.slice(0, 3), entry(215, 'stop', 'b'), ...journal.slice(3)])],
    ['ms after its permit', played(journal, 5_300)],
    ['lanes were free', played(journal.slice(0, 4))],
    ['not committed', judgeStop(evidence({}, { journal: journal.slice(0, 3), contacts }), { startPressedAt: 290 }, 2)],
  ])('is wrong: %s', (words, { violations }) => {
    expect(violations.join('\n')).toContain(words);
  });

  test.each([
    ['running only after', played([...journal.slice(0, 3), entry(1_400, 'start', 'b2'), entry(1_410, 'claim', 'b2')])],
    ['lanes were free', played([...journal.slice(0, 4), entry(1_400, 'claim', 'b2')])],
  ])('is too slow, but not wrong: %s', (words, { violations, tooSlow }) => {
    expect(violations).toEqual([]);
    expect(tooSlow.join('\n')).toContain(words);
  });
});

test('a trial’s faults follow from the seed and its number', () => {
  expect(planTrial('seed', 7, null)).toEqual(planTrial('seed', 7, null));
  expect(planTrial('seed', 7, null)).not.toEqual(planTrial('seed', 8, null));
});
