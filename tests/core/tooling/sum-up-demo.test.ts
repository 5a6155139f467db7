// The last line of `npm start -- --demo N`: it must not call a run right that isn't.
import { describe, expect, test } from 'vitest';
import type { RowJudgement } from '../../../scripts/harness/judge-run.ts';
import { parseRunOptions } from '../../../scripts/harness/run-options.ts';
import { sumUpDemo } from '../../../scripts/harness/sum-up-demo.ts';
import { brokenLinkRow } from '../../fleet/rows.ts';

const judged = (status: string, oracle: readonly string[] = []): RowJudgement => ({
  row: brokenLinkRow,
  entry: { status } as NonNullable<RowJudgement['entry']>,
  problems: oracle,
  oracle,
});

const list = (counts: Readonly<Record<string, number>>): RowJudgement[] =>
  Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => judged(status)));

const USUAL = { sent: 58, 'needs-you': 27, failed: 10, skipped: 5 };

describe('the sum of a demonstration', () => {
  test('tells the counts and that the oracle is clean', () => {
    expect(sumUpDemo(list(USUAL))).toEqual({
      line: '100 dealers: 58 sent, 27 need you, 10 failed, 5 skipped; oracle clean: what reached the dealers is what the report says',
      isRight: true,
    });
  });

  test('is not right with one objection of the oracle', () => {
    const { line, isRight } = sumUpDemo([...list({ ...USUAL, sent: 57 }), judged('sent', ['pressed 2 times'])]);
    expect([line, isRight]).toEqual([expect.stringContaining('oracle: 1 objections'), false]);
  });

  test.each([
    ['sent', { sent: 54, 'needs-you': 30, failed: 11, skipped: 5 }],
    ['need you', { sent: 60, 'needs-you': 19, failed: 13, skipped: 7 }],
    ['failed', { sent: 56, 'needs-you': 25, failed: 14, skipped: 5 }],
    ['skipped', { sent: 62, 'needs-you': 25, failed: 11, skipped: 2 }],
  ])('is not right with an odd share of %s', (words, counts) => {
    const { line, isRight } = sumUpDemo(list(counts));
    expect([line, isRight]).toEqual([expect.stringContaining(`not as many ${words} as`), false]);
  });

  test('is not right with a row that isn’t in the report', () => {
    const lost: RowJudgement = { row: brokenLinkRow, entry: undefined, problems: ['not in the report'], oracle: [] };
    expect(sumUpDemo([...list(USUAL), lost])).toMatchObject({ isRight: false });
  });
});

describe('--demo', () => {
  test('takes a number of dealers, and none when it isn’t given', () => {
    expect(parseRunOptions(['--demo', '100'], {}).demo).toBe(100);
    expect(parseRunOptions([], {}).demo).toBeNull();
  });

  test.each(['0', '1001', 'many', '2.5'])('refuses %s', (text) => {
    expect(() => parseRunOptions(['--demo', text], {})).toThrow('--demo');
  });
});
