import { describe, expect, test } from 'vitest';
import type { Batch } from '../../../lib/batch/batch.ts';
import type { LedgerEntry } from '../../../lib/batch/attempt.ts';
import { confirmationOf } from '../../../lib/batch/confirmation.ts';
import { DAY } from '../../../lib/batch/policy.ts';
import type { StartInput, Ticked } from '../../../lib/runner/plan-start.ts';
import { planStart } from '../../../lib/runner/plan-start.ts';
import { countingIds, dealerWith, inquiryWith, startInputWith } from './build-list.ts';

const NOW = 1_700_000_000_000;
const oak = dealerWith({ dealerKey: 'oakford.test', name: 'Oak Ford' });
const elm = dealerWith({ dealerKey: 'elmkia.test', name: 'Elm Kia', website: 'http://elmkia.test', address: 'http://elmkia.test/' });

function plan(patch: Partial<StartInput> = {}, ticked: Ticked | null = null, now = NOW) {
  return planStart(startInputWith({ dealers: [oak, elm], ...patch }), ticked, { now, newId: countingIds() });
}

function asked(dealerKey: string, issuedAt: number, inquiryId = 'earlier'): LedgerEntry {
  return { inquiryId, dealerKey, send: 1, contactId: 'c', attemptId: 'a', by: 'permit', issuedAt };
}

function idsToSend(patch: Partial<StartInput> = {}): string[] {
  return plan(patch).review.toSend.map(({ dealerId }) => dealerId);
}

function rowsOf({ next }: ReturnType<typeof plan>): (string | null)[][] {
  return (next?.contacts ?? []).map(({ dealerKey, status, code }) => [dealerKey, status, code]);
}

describe('what Start would do', () => {
  test('with everything there, nothing stands in the way', () => {
    expect(plan().blockers).toEqual([]);
    expect(idsToSend()).toEqual([oak.id, elm.id]);
  });

  test('only ticked dealers are asked', () => {
    expect(idsToSend({ unticked: [oak.id] })).toEqual([elm.id]);
  });

  test('access is planned for exactly the sites that will be visited', () => {
    expect(plan({ ledger: [asked('oakford.test', NOW - DAY)] }).patterns).toEqual(['*://*.elmkia.test/*']);
    expect(plan({ suppressed: ['elmkia.test'] }).patterns).toEqual(['*://*.oakford.test/*']);
  });

  test('a dealer asked within 30 days is left out, with the latest date and who asked', () => {
    const ledger = [asked('oakford.test', NOW - 29 * DAY), { ...asked('oakford.test', NOW - 2 * DAY, 'other'), contactId: 'last' }];
    const { review, blockers } = plan({ ledger });
    expect(review.alreadyAsked.map(({ contact, askedAt, askedBy }) => [contact.dealerId, askedAt, askedBy])).toEqual([
      [oak.id, NOW - 2 * DAY, 'last'],
    ]);
    expect(blockers).toEqual([]);
  });

  test('after 30 days another inquiry may ask again, the same one never by itself', () => {
    expect(plan({ ledger: [asked('oakford.test', NOW - 31 * DAY)] }).review.alreadyAsked).toEqual([]);
    expect(plan({ ledger: [asked('oakford.test', NOW - 31 * DAY, 'inquiry')] }).review.alreadyAsked).toHaveLength(1);
  });

  test('sites whose address says http are named', () => {
    expect(plan().notEncrypted.map(({ dealerId }) => dealerId)).toEqual([elm.id]);
  });

  test('a dealer of the never-contact list stays in the batch as skipped, and gets nothing', () => {
    const made = plan({ suppressed: ['elmkia.test'] });
    expect(made.review.toSend.map(({ dealerId }) => dealerId)).toEqual([oak.id]);
    expect(made.review.neverContact.map(({ dealerId }) => dealerId)).toEqual([elm.id]);
    expect(rowsOf(made)).toEqual([
      ['oakford.test', 'queued', null],
      ['elmkia.test', 'skipped', 'SUPPRESSED'],
    ]);
  });

  test('the never-contact list comes before "ask again"', () => {
    const ledger = [asked('oakford.test', NOW - DAY)];
    const askAgain = [{ dealerKey: 'oakford.test', askedAt: NOW - DAY }];
    expect(idsToSend({ ledger, askAgain, suppressed: ['oakford.test'] })).toEqual([elm.id]);
  });

  test('a twin is asked once, at its first place, and named', () => {
    const twin = dealerWith({ dealerKey: 'oak-cars.test', name: 'Oak Cars', phone: '(303) 555-0111' });
    const first = { ...oak, phone: '303-555-0111' };
    const made = plan({ dealers: [first, elm, twin] });
    expect(made.review.toSend.map(({ dealerId }) => dealerId)).toEqual([oak.id, elm.id]);
    expect(made.twins.map(({ dealer, twin: { dealer: kept, sameBy } }) => [dealer.name, kept.name, sameBy])).toEqual([
      ['Oak Cars', 'Oak Ford', 'phone'],
    ]);
    expect(plan({ dealers: [first, elm, twin], unticked: [oak.id] }).twins).toEqual([]);
  });

  test('a dealer is as asked, and as forbidden, as every entry it was folded with, kept or dropped', () => {
    const known = { ...oak, formerKeys: ['fir.test'] };
    const twins = [
      { ...oak, phone: '303-555-0101' },
      { ...elm, phone: '303-555-0101' },
    ];
    expect(plan({ dealers: [known], ledger: [asked('fir.test', NOW - DAY)] }).review.alreadyAsked).toHaveLength(1);
    expect(plan({ dealers: [known], suppressed: ['fir.test'] }).review.neverContact).toHaveLength(1);
    expect(plan({ dealers: twins, ledger: [asked('elmkia.test', NOW - DAY)] }).review.alreadyAsked).toHaveLength(1);
    expect(plan({ dealers: twins, suppressed: ['elmkia.test'] }).review.neverContact).toHaveLength(1);
    expect(plan({ dealers: twins }).review.toSend).toHaveLength(1);
  });

  test('dealers the person sends to themself are marked, and no other', () => {
    expect(plan({ assisted: ['elmkia.test', 'gone.test'] }).next?.contacts.map(({ assist }) => assist)).toEqual([false, true]);
  });
});

describe('asking again', () => {
  const ledger = [asked('oakford.test', NOW - DAY, 'inquiry'), { ...asked('oakford.test', NOW - 3 * DAY, 'inquiry'), send: 2 }];

  test('raises the send number above all there were, and says what was known', () => {
    const made = plan({ ledger, askAgain: [{ dealerKey: 'oakford.test', askedAt: NOW - DAY }] });
    expect(made.review.askedAgain.map(({ contact }) => contact.dealerId)).toEqual([oak.id]);
    expect(made.review.toSend[0]).toMatchObject({ dealerId: oak.id, status: 'queued', send: 3, againAfter: NOW - DAY });
    expect(made.review.alreadyAsked).toEqual([]);
  });

  test('is for the sends known by then: a later one takes the wish away', () => {
    const made = plan({ ledger, askAgain: [{ dealerKey: 'oakford.test', askedAt: NOW - 2 * DAY }] });
    expect(made.review.toSend.map(({ dealerId }) => dealerId)).toEqual([elm.id]);
    expect(made.review.alreadyAsked).toHaveLength(1);
  });

  test('of a dealer that was never asked changes nothing', () => {
    expect(plan({ askAgain: [{ dealerKey: 'elmkia.test', askedAt: NOW }] }).review.toSend[1]).toMatchObject({ send: 1 });
  });

  test('does not need a wish for the same inquiry to stay left out, however long ago', () => {
    const old = [asked('oakford.test', NOW - 90 * DAY, 'inquiry')];
    expect(idsToSend({ ledger: old })).toEqual([elm.id]);
    expect(idsToSend({ ledger: old, askAgain: [{ dealerKey: 'oakford.test', askedAt: NOW - 90 * DAY }] })).toEqual([oak.id, elm.id]);
  });
});

describe('what was ticked (R1)', () => {
  const ticked = (patch: Partial<StartInput> = {}, at = NOW): Ticked => ({
    confirmation: plan(patch, null, at).next?.batch.confirmation ?? '',
    at,
  });

  test('nothing is confirmed without a tick', () => {
    expect(plan().confirmed).toBe(false);
    expect(plan({}, ticked()).confirmed).toBe(true);
  });

  const message = inquiryWith().message;
  const { buyer, vehicle } = inquiryWith();
  const pine = dealerWith({ dealerKey: 'pineautos.test', name: 'Pine Autos' });

  test.each<[string, Partial<StartInput>]>([
    ['a dealer more', { dealers: [oak, elm, pine] }],
    ['a dealer less', { unticked: [elm.id] }],
    ['another order', { dealers: [elm, oak] }],
    ['another name', { dealers: [{ ...oak, name: 'Oak' }, elm] }],
    ['another address', { dealers: [{ ...oak, address: 'https://oakford.test/contact' }, elm] }],
    ['http instead of https', { dealers: [{ ...oak, website: 'http://oakford.test', address: 'http://oakford.test/' }, elm] }],
    ['another text', { inquiry: inquiryWith({ message: { ...message, full: `${message.full}.` } }) }],
    ['another short text', { inquiry: inquiryWith({ message: { ...message, short: 'Price?!' } }) }],
    ['another phone number', { inquiry: inquiryWith({ buyer: { ...buyer, phone: '303-555-0142' } }) }],
    ['another car', { inquiry: inquiryWith({ vehicle: { ...vehicle, trim: 'Touring' } }) }],
    ['another mode', { mode: 'assist' }],
    ['another mode for one', { assisted: ['elmkia.test'] }],
    ['a dealer that is never to be contacted', { suppressed: ['elmkia.test'] }],
  ])('%s voids it', (_, change) => {
    expect(plan(change, ticked()).confirmed).toBe(false);
  });

  test('a dealer that may be contacted again voids it: nobody ticked a message to it', () => {
    expect(plan({}, ticked({ suppressed: ['elmkia.test'] })).confirmed).toBe(false);
    const ledger = [asked('elmkia.test', NOW - 29 * DAY)];
    expect(plan({ ledger }, ticked({ ledger }), NOW).confirmed).toBe(true);
    expect(plan({ ledger }, ticked({ ledger }), NOW + 2 * DAY).confirmed).toBe(false);
  });

  test('asking one again voids it, and so does leaving it out after all', () => {
    const ledger = [asked('elmkia.test', NOW - DAY)];
    const again = { ledger, askAgain: [{ dealerKey: 'elmkia.test', askedAt: NOW - DAY }] };
    expect(plan(again, ticked({ ledger })).confirmed).toBe(false);
    expect(plan({ ledger }, ticked(again)).confirmed).toBe(false);
    expect(plan(again, ticked(again)).confirmed).toBe(true);
  });

  test('pace, and giving access back, are no part of it', () => {
    const { policy } = startInputWith();
    expect(plan({ policy: { ...policy, lanes: 5 }, giveBack: true }, ticked()).confirmed).toBe(true);
  });

  test('outlives the batch it was for: those asked since are left out, the rest may start at once', () => {
    const now = NOW + 60_000;
    const ledger = [asked('oakford.test', NOW + 1000, 'inquiry')];
    const made = plan({ ledger }, ticked(), now);
    expect(made.confirmed).toBe(true);
    expect(made.review.toSend.map(({ dealerId }) => dealerId)).toEqual([elm.id]);
    expect(made.next?.batch.confirmation).toBe(ticked().confirmation);
    expect(made.next && confirmationOf(made.next.batch, made.next.contacts)).toBe(ticked().confirmation);
  });

  test('is not stretched to a second "again": a dealer asked since is not asked once more', () => {
    const before = [asked('oakford.test', NOW - DAY)];
    const again = { ledger: before, askAgain: [{ dealerKey: 'oakford.test', askedAt: NOW - DAY }] };
    const ledger = [...before, { ...asked('oakford.test', NOW + 1000, 'inquiry'), send: 2 }];
    const same = plan({ ...again, ledger }, ticked(again), NOW + 60_000);
    expect(same.confirmed).toBe(true);
    expect(same.review.toSend.map(({ dealerId }) => dealerId)).toEqual([elm.id]);
    const wishedAnew = { ledger, askAgain: [{ dealerKey: 'oakford.test', askedAt: NOW + 1000 }] };
    expect(plan(wishedAnew, ticked(again), NOW + 60_000).confirmed).toBe(false);
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
    ['all asked before', { ledger: [asked('oakford.test', NOW), asked('elmkia.test', NOW)] }, 'dealers', /was asked already: choose/],
    ['all never to be contacted', { suppressed: ['oakford.test', 'elmkia.test'] }, 'dealers', /on your never-contact list: tick/],
    ['some of both', { suppressed: ['oakford.test'], ledger: [asked('elmkia.test', NOW)] }, 'dealers', /asked already or is on/],
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
