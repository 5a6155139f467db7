// Runs one part of the test suite with Vitest, live, and counts from its report what it found. One at a time: a page test that
// shares its two cores with another part waits for paint and times out, and a part that never started would not be missed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonTestResults } from 'vitest/reporters';
import { readVitestReport } from './read-vitest-report.ts';
import { runTool } from './run-tool.ts';
import { nothing, sum, verdict, type Tally } from './tally.ts';

/** Its cases take long and build on one another: told one by one, in their order. */
const STORY = 'e2e';
const LIMIT_MS = 15 * 60_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface VitestRun {
  readonly part: string;
  /** Vitest's projects, side by side. */
  readonly projects: readonly string[];
  /** Only test files whose path holds one of these. */
  readonly filters: readonly string[];
  /** The order of the shuffled projects. */
  readonly seed: number;
}

export async function runVitest(run: VitestRun): Promise<Tally> {
  const reportFile = join(root, '.output', 'test', `${run.part}.json`);
  rmSync(reportFile, { force: true });
  mkdirSync(dirname(reportFile), { recursive: true });
  const ok = await runTool(['vitest', 'run', ...vitestArguments(run, reportFile)], LIMIT_MS);
  return complete(run, ok, readReport(reportFile));
}

function vitestArguments({ part, projects, seed, filters }: VitestRun, reportFile: string): readonly string[] {
  const reporters = [`--reporter=${part === STORY ? 'verbose' : 'default'}`, '--reporter=json', `--outputFile.json=${reportFile}`];
  const order = part === STORY ? [] : ['--sequence.shuffle', `--sequence.seed=${seed}`];
  return ['--config=tests/vitest.config.ts', ...projects.map((project) => `--project=${project}`), ...reporters, ...order, ...filters];
}

/** Vitest also fails for errors outside every test, and without a report when it breaks: neither may pass for success. */
function complete({ part }: VitestRun, ok: boolean, tally: Tally): Tally {
  const explained = ok || tally.failures.length > 0;
  const ran = tally.passed + tally.failures.length > 0;
  const name = `the ${part} tests`;
  return sum([tally, explained ? nothing : verdict(name, false), ran || !ok ? nothing : verdict(name, false, 'no test ran')]);
}

function readReport(file: string): Tally {
  try {
    return readVitestReport(JSON.parse(readFileSync(file, 'utf8')) as JsonTestResults, root);
  } catch {
    return nothing;
  }
}
