// `npm test` must not call success what did not run.
import { expect, test } from 'vitest';
import { readVitestReport } from '../../../scripts/testing/read-vitest-report.ts';
import { closingLines, sum, verdict } from '../../../scripts/testing/tally.ts';
import { readTestOptions } from '../../../scripts/testing/test-options.ts';

type Report = Parameters<typeof readVitestReport>[0];
type File = Report['testResults'][number];
type Case = File['assertionResults'][number];

const testCase = (changes: Partial<Case>): Case => ({
  ancestorTitles: [],
  fullName: 'a lead is sent',
  title: 'a lead is sent',
  status: 'passed',
  meta: {},
  failureMessages: [],
  tags: [],
  ...changes,
});

const file = (assertionResults: Case[], changes: Partial<File> = {}): Report => ({
  testResults: [
    { name: '/project/tests/a.test.ts', message: '', status: 'passed', startTime: 0, endTime: 0, assertionResults, ...changes },
  ],
});

const read = (report: Report) => readVitestReport(report, '/project/');

test('a passed test is counted', () => {
  expect(read(file([testCase({}), testCase({})]))).toEqual({ passed: 2, failures: [] });
});

test('a failed test is counted once and tells its reason without its stack', () => {
  const failed = testCase({ status: 'failed', failureMessages: ['Error: no lead\n    at a.test.ts:1'] });
  const tally = read(file([failed], { status: 'failed' }));
  expect(tally).toEqual({ passed: 0, failures: [{ name: 'tests/a.test.ts › a lead is sent', reason: 'Error: no lead' }] });
});

test.each(['skipped', 'pending', 'todo', 'disabled'] as const)('a %s test has failed', (status) => {
  expect(read(file([testCase({ status })])).failures).toHaveLength(1);
});

test('a file that could not be loaded has failed', () => {
  const tally = read(file([], { status: 'failed', message: 'no such module' }));
  expect(tally.failures).toEqual([{ name: 'tests/a.test.ts', reason: 'no such module' }]);
});

test('a file whose tests passed but whose last hook broke has failed as well', () => {
  expect(read(file([testCase({})], { status: 'failed' }))).toMatchObject({ passed: 1, failures: [{ reason: 'could not be run' }] });
});

test('the last line is the count, and nothing else', () => {
  const tally = sum([verdict('types', true), verdict('lint', false)]);
  expect(closingLines(tally).at(-1)).toBe('1 passed, 1 failed');
});

test('a part that needs the built extension builds it first', () => {
  expect(readTestOptions(['--only', 'e2e'], 1).parts).toEqual(new Set(['e2e', 'build']));
});

test('an unknown part is refused: it would run nothing and look well', () => {
  expect(() => readTestOptions(['--only', 'unit'], 1)).toThrow('"unit"');
});
