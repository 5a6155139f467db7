import { describe, expect, test } from 'vitest';
import type { Batch, Pause } from '../../../lib/batch/batch.ts';
import { DEFAULT_POLICY } from '../../../lib/batch/policy.ts';
import type { RunSnapshot, StatusCounts } from '../../../lib/batch/progress.ts';
import {
  dayAndTime,
  durationWords,
  headline,
  leftOf,
  NO_COUNTS,
  pauseAdvice,
  percentDone,
  seemsAsleep,
  stepWords,
  timeLeftMs,
} from '../../../lib/batch/progress.ts';
import { STEPS } from '../../../lib/contact-form/page-report.ts';

const NOON = new Date(2026, 5, 10, 12, 0).getTime();
const SECOND = 1000;
const HOUR = 3600 * SECOND;

function batchWith(patch: Partial<Batch> = {}): Batch {
  const shared = { id: 'b', status: 'running', pause: null, mode: 'automatic', confirmation: '', granted: [], laneDueAt: [] } as const;
  return { ...shared, inquiry: {} as Batch['inquiry'], startedAt: NOON, endedAt: null, ...patch };
}

function runWith(counts: Partial<StatusCounts>, patch: Partial<RunSnapshot> = {}): RunSnapshot {
  const shared = { current: [], waiting: [], spentMs: [], seenAt: NOON, policy: DEFAULT_POLICY };
  return { batch: batchWith(), counts: { ...NO_COUNTS, ...counts }, ...shared, ...patch };
}

function pausedRun(pause: Pause, counts: Partial<StatusCounts> = { queued: 9 }): RunSnapshot {
  return runWith(counts, { batch: batchWith({ status: 'paused', pause }) });
}

describe('how far the batch is', () => {
  test('a batch without contacts is at 0 %', () => {
    expect(percentDone(NO_COUNTS)).toBe(0);
  });

  test('sent, failed, skipped and needs-you all count as done', () => {
    expect(percentDone({ ...NO_COUNTS, sent: 1, failed: 1, skipped: 1, 'needs-you': 1, queued: 4 })).toBe(50);
  });

  test('it never says 100 % while something is left', () => {
    expect(percentDone({ ...NO_COUNTS, sent: 999, contacting: 1 })).toBe(99);
    expect(percentDone({ ...NO_COUNTS, sent: 1000 })).toBe(100);
  });

  test('queued and contacting are left', () => {
    expect(leftOf({ ...NO_COUNTS, sent: 5, queued: 3, contacting: 2 })).toBe(5);
  });
});

describe('time left', () => {
  test('before any contact has ended it is a usual one', () => {
    expect(timeLeftMs(runWith({ queued: 2 }))).toBe(37 * SECOND);
  });

  test('contacts that ended say how long one takes, and one that hung does not spoil it', () => {
    expect(timeLeftMs(runWith({ queued: 10 }, { spentMs: [18 * SECOND, 120 * SECOND, 16 * SECOND] }))).toBe(100 * SECOND);
  });

  test('lanes share the work', () => {
    const policy = { ...DEFAULT_POLICY, lanes: 5 };
    expect(timeLeftMs(runWith({ queued: 10 }, { policy, spentMs: [18 * SECOND] }))).toBe(40 * SECOND);
  });

  test('nothing is promised when nothing is left or the batch has ended', () => {
    expect(timeLeftMs(runWith({ sent: 3 }))).toBeNull();
    expect(timeLeftMs(runWith({ queued: 3 }, { batch: batchWith({ status: 'stopped', endedAt: NOON }) }))).toBeNull();
    expect(timeLeftMs(runWith({}, { batch: null }))).toBeNull();
  });

  test.each([
    [10 * SECOND, 'less than a minute'],
    [50 * SECOND, 'about 1 minute'],
    [61 * SECOND, 'about 2 minutes'],
    [HOUR, 'about 1 hour'],
    [1.4 * HOUR, 'about 1.5 hours'],
  ])('%i ms is %s', (ms, words) => {
    expect(durationWords(ms)).toBe(words);
  });
});

describe('the headline', () => {
  test.each([
    [runWith({ queued: 12 }), 'Contacting 12 dealers'],
    [runWith({ contacting: 1 }), 'Contacting 1 dealer'],
    [runWith({ sent: 8, 'needs-you': 2 }, { batch: batchWith({ status: 'finished', endedAt: NOON }) }), 'Finished: 8 sent, 2 need you'],
    [runWith({ sent: 8, 'needs-you': 1 }, { batch: batchWith({ status: 'finished', endedAt: NOON }) }), 'Finished: 8 sent, 1 needs you'],
    [runWith({ sent: 2, skipped: 3 }, { batch: batchWith({ status: 'stopped', endedAt: NOON }) }), 'Stopped: 2 sent'],
    [pausedRun({ reason: 'person', until: null }), 'Paused: 9 dealers left'],
    [pausedRun({ reason: 'restart', until: null }), 'Go on with 9 dealers?'],
    [pausedRun({ reason: 'daily-cap', until: NOON + 26 * HOUR + 5 * 60 * SECOND }), 'Paused – goes on tomorrow 14:05'],
    [pausedRun({ reason: 'storage', until: null }), 'Paused: nothing could be saved'],
    [runWith({}, { batch: null }), 'Nothing has been sent yet'],
  ])('%#: %s', (run, words) => {
    expect(headline(run, NOON)).toBe(words);
  });

  test('a pause that is no choice of the person says what to do', () => {
    expect(pauseAdvice(batchWith({ status: 'paused', pause: { reason: 'storage', until: null } }))).toContain('Resume');
    expect(pauseAdvice(batchWith({ status: 'paused', pause: { reason: 'person', until: null } }))).toBe('');
    expect(pauseAdvice(batchWith())).toBe('');
  });
});

describe('a day and time', () => {
  test.each([
    [NOON + HOUR, 'today 13:00'],
    [NOON + 24 * HOUR, 'tomorrow 12:00'],
    [NOON - 24 * HOUR, 'yesterday 12:00'],
    [NOON + 20 * 24 * HOUR, 'on Jun 30 12:00'],
  ])('%i is %s', (at, words) => {
    expect(dayAndTime(at, NOON)).toBe(words);
  });
});

describe('a worker that may be dead', () => {
  test('is suspected when a running batch has not moved for 90 s', () => {
    expect(seemsAsleep(runWith({ queued: 1 }), NOON + 91 * SECOND)).toBe(true);
  });

  test('is not suspected sooner, nor when nothing has to move', () => {
    expect(seemsAsleep(runWith({ queued: 1 }), NOON + 60 * SECOND)).toBe(false);
    expect(seemsAsleep(pausedRun({ reason: 'person', until: null }), NOON + HOUR)).toBe(false);
    expect(seemsAsleep(runWith({}, { batch: null }), NOON + HOUR)).toBe(false);
  });
});

describe('steps', () => {
  const permit = { id: 'p', issuedAt: 0, lastIssuedAt: 0, before: {} as never, used: 'unknown' } as const;

  test('each has words a person understands', () => {
    for (const step of STEPS) expect(stepWords({ step, permit: null })).toMatch(/^[A-Z][a-z ]+$/);
  });

  test('with a permit nothing before the press is claimed any more', () => {
    expect(stepWords({ step: 'waiting', permit })).toBe('Sending');
    expect(stepWords({ step: 'checking', permit })).toBe('Checking what the site says');
  });
});
