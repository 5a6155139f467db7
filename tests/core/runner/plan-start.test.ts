import { describe, expect, test } from 'vitest';
import type { Batch } from '../../../lib/batch/batch.ts';
import type { LedgerEntry } from '../../../lib/batch/attempt.ts';
import { DAY, DEFAULT_POLICY } from '../../../lib/batch/policy.ts';
import type { StartInput } from '../../../lib/runner/plan-start.ts';
import { planStart } from '../../../lib/runner/plan-start.ts';
import { countingIds, dealerWith, inquiryWith } from './build-list.ts';

const NOW = 1_700_000_000_000;
const oak = dealerWith({ dealerKey: 'oakford.test', name: 'Oak Ford' });
const elm = dealerWith({ dealerKey: 'elmkia.test', name: 'Elm Kia', website: 'http://elmkia.test', address: 'http://elmkia.test/' });

function plan(patch: Partial<StartInput> = {}) {
  const input = { dealers: [oak, elm], unticked: [], inquiry: inquiryWith(), mode: 'automatic', ledger: [], openBatch: null } as const;
  return planStart({ ...input, policy: DEFAULT_POLICY, ...patch }, { now: NOW, newId: countingIds() });
}

function asked(dealerKey: string, issuedAt: number, inquiryId = 'earlier'): LedgerEntry {
  return { inquiryId, dealerKey, send: 1, contactId: 'c', attemptId: 'a', by: 'permit', issuedAt };
}

describe('what Start would do', () => {
  test('with everything there, nothing stands in the way', () => {
    expect(plan().blockers).toEqual([]);
    expect(plan().review.toSend.map(({ dealerId }) => dealerId)).toEqual([oak.id, elm.id]);
  });

  test('only ticked dealers are asked', () => {
    expect(plan({ unticked: [oak.id] }).review.toSend.map(({ dealerId }) => dealerId)).toEqual([elm.id]);
  });

  test('access is planned for exactly the sites that will be visited', () => {
    expect(plan({ ledger: [asked('oakford.test', NOW - DAY)] }).patterns).toEqual(['*://*.elmkia.test/*']);
  });

  test('a dealer asked within 30 days is left out, with the date', () => {
    const { review, blockers } = plan({ ledger: [asked('oakford.test', NOW - 29 * DAY)] });
    expect(review.alreadyAsked.map(({ contact, askedAt }) => [contact.dealerId, askedAt])).toEqual([[oak.id, NOW - 29 * DAY]]);
    expect(blockers).toEqual([]);
  });

  test('after 30 days another inquiry may ask again, the same one never by itself', () => {
    expect(plan({ ledger: [asked('oakford.test', NOW - 31 * DAY)] }).review.alreadyAsked).toEqual([]);
    expect(plan({ ledger: [asked('oakford.test', NOW - 31 * DAY, 'inquiry')] }).review.alreadyAsked).toHaveLength(1);
  });

  test('sites whose address says http are named', () => {
    expect(plan().notEncrypted.map(({ dealerId }) => dealerId)).toEqual([elm.id]);
  });

  test('the confirmation covers those left out too: it changes with the list the person saw', () => {
    const ledger = [asked('oakford.test', NOW - DAY)];
    expect(plan({ ledger }).next?.batch.confirmation).toBe(plan().next?.batch.confirmation);
    expect(plan({ unticked: [oak.id] }).next?.batch.confirmation).not.toBe(plan().next?.batch.confirmation);
  });
});

describe('why Start is impossible', () => {
  const buyer = inquiryWith().buyer;

  test.each<[string, Partial<StartInput>, string, RegExp]>([
    ['nothing filled in', { inquiry: null }, 'me', /name and e-mail/],
    ['no e-mail', { inquiry: inquiryWith({ buyer: { ...buyer, email: '' } }) }, 'me', /e-mail address is missing/],
    ['no name', { inquiry: inquiryWith({ buyer: { ...buyer, firstName: ' ' } }) }, 'me', /first name is missing/],
    ['no message', { inquiry: inquiryWith({ message: { full: '', medium: '', short: '' } }) }, 'message', /empty/],
    ['an unknown variable', { inquiry: inquiryWith({ message: { full: 'Hi {{nope}}', medium: '', short: '' } }) }, 'message', /nope/],
    ['an empty list', { dealers: [] }, 'dealers', /list of dealers is empty/],
    ['no dealer ticked', { unticked: [oak.id, elm.id] }, 'dealers', /No dealer is ticked/],
    ['all asked before', { ledger: [asked('oakford.test', NOW), asked('elmkia.test', NOW)] }, 'dealers', /within the last 30 days/],
    ['a running batch', { openBatch: {} as Batch }, 'results', /running already/],
  ])('%s', (_, patch, section, message) => {
    const { blockers } = plan(patch);
    expect(blockers).toHaveLength(1);
    expect(blockers[0]?.section).toBe(section);
    expect(blockers[0]?.message).toMatch(message);
  });

  test('a message that only warns does not stand in the way', () => {
    expect(plan({ inquiry: inquiryWith({ message: { full: 'Price?', medium: '', short: '' } }) }).blockers).toEqual([]);
  });
});
