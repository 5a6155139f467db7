import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../lib/batch/attempt.ts';
import { estimateRun, estimateWords } from '../../../lib/batch/estimate-run.ts';
import { PACE_SETTINGS, parsePace, shownPace } from '../../../lib/batch/pace.ts';
import { DAY, DEFAULT_POLICY } from '../../../lib/batch/policy.ts';

const NOW = new Date(2026, 5, 10, 12).getTime();
const HOUR = DAY / 24;

function sends(count: number, agoMs: number): LedgerEntry[] {
  const row = { inquiryId: 'i', send: 1, contactId: '', attemptId: '', by: 'permit' } as const;
  return Array.from({ length: count }, (_, index) => ({ ...row, dealerKey: `${index}`, issuedAt: NOW - agoMs + index }));
}

function words(count: number, policy: Partial<typeof DEFAULT_POLICY> = {}, ledger: readonly LedgerEntry[] = []): string {
  return estimateWords(estimateRun(count, { ...DEFAULT_POLICY, ...policy }, ledger, NOW), NOW);
}

describe('how long it takes', () => {
  test.each<[string, string]>([
    ['dealers, on two lanes', words(28)],
    ['half the lanes, half the dealers', words(14, { lanes: 1 })],
  ])('follows from %s', (_, said) => expect(said).toBe('About 9 minutes.'));

  test('grows with the gap', () => {
    expect(words(28, { gapMs: 60_000 })).toBe('About 23 minutes.');
  });

  test('more lanes than dealers are no help', () => {
    expect(estimateRun(1, { ...DEFAULT_POLICY, lanes: 5 }, [], NOW).workMs).toBe(estimateRun(1, DEFAULT_POLICY, [], NOW).workMs);
  });
});

describe('the limit of a day', () => {
  test('spreads a long list over days', () => {
    expect(words(62)).toBe('About 16 minutes today. 50 today, 12 tomorrow.');
    expect(words(120)).toContain('50 today, 50 tomorrow, 20 the day after.');
    expect(words(1000)).toContain('50 today, 50 tomorrow, and so on: 20 days in all.');
    expect(estimateRun(120, DEFAULT_POLICY, [], NOW).perDay).toEqual([50, 50, 20]);
  });

  test('counts what was sent in the last 24 hours, each send once', () => {
    const ledger = sends(40, HOUR);
    expect(estimateRun(12, DEFAULT_POLICY, [...ledger, ...ledger], NOW).perDay).toEqual([10, 2]);
    expect(estimateRun(12, DEFAULT_POLICY, sends(40, 25 * HOUR), NOW).perDay).toEqual([12]);
  });

  test('when it is used up, says when it goes on', () => {
    expect(words(12, {}, sends(50, 22 * HOUR))).toBe('Today’s limit of sends is used up: it begins today 14:00. 12 then.');
    expect(words(12, { sendsPerDay: 10 }, sends(30, HOUR))).toContain('it begins tomorrow 11:00');
  });
});

describe('the pace a person may set', () => {
  const [lanes, gap, sendsPerDay] = PACE_SETTINGS;

  test.each<[string, (typeof PACE_SETTINGS)[number] | undefined, number]>([
    ['1', lanes, 1],
    [' 5 ', lanes, 5],
    ['120', gap, 120_000],
    ['200', sendsPerDay, 200],
  ])('%s is taken', (text, setting, value) => expect(setting && parsePace(text, setting)).toBe(value));

  test.each<[string, (typeof PACE_SETTINGS)[number] | undefined]>([
    ['0', lanes],
    ['6', lanes],
    ['1.5', lanes],
    ['', gap],
    ['0', gap],
    ['121', gap],
    ['201', sendsPerDay],
    ['1e2', sendsPerDay],
    ['-1', sendsPerDay],
  ])('%s is not', (text, setting) => expect(setting && parsePace(text, setting)).toBeNull());

  test('the default policy lies within the limits, and is shown as it is', () => {
    for (const setting of PACE_SETTINGS) expect(parsePace(shownPace(DEFAULT_POLICY, setting), setting)).toBe(DEFAULT_POLICY[setting.name]);
  });
});
