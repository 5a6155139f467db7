// Turns the report of Vitest's JSON reporter into a tally. A skipped or planned test, a file that did not load and an expected
// project without a test have failed.
import { stripVTControlCharacters } from 'node:util';
import type { JsonAssertionResult, JsonTestResult, JsonTestResults } from 'vitest/reporters';
import { nothing, sum, type Failure, type Tally } from './tally.ts';

const LONGEST_REASON = 300;

export function readVitestReport(report: Pick<JsonTestResults, 'testResults'>, root: string): Tally {
  return sum(report.testResults.map((file) => readFile(file, file.name.replace(root, ''))));
}

function readFile(file: JsonTestResult, name: string): Tally {
  const tests = file.assertionResults.map((result) => readTest(result, name));
  const broken = file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed');
  return sum([...tests, broken ? failed(name, file.message || 'could not be run') : nothing]);
}

function readTest({ status, fullName, failureMessages }: JsonAssertionResult, file: string): Tally {
  if (status === 'passed') return { passed: 1, failures: [] };
  return failed(`${file} › ${fullName}`, failureMessages?.[0] ?? `it is ${status}: every test must run`);
}

function failed(name: string, reason: string): Tally {
  const failure: Failure = { name, reason: firstLines(reason) };
  return { passed: 0, failures: [failure] };
}

function firstLines(reason: string): string {
  return stripVTControlCharacters(reason.split('\n    at ')[0] ?? '').slice(0, LONGEST_REASON);
}
