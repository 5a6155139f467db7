// Runs the trials, two browsers side by side if asked, a fresh browser every so many trials. A trial that could not be run is a violation.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION_DIRECTORY } from '../harness/launch-browser.ts';
import type { Bench } from './bench.ts';
import { openBench } from './bench.ts';
import type { MemorySample } from './memory.ts';
import type { TrialPlan } from './plan-trial.ts';
import type { Recovery } from './recovery.ts';
import type { TrialResult } from './run-trial.ts';
import { runTrial } from './run-trial.ts';

export interface ChaosRun {
  readonly results: readonly TrialResult[];
  readonly recoveries: readonly Recovery[];
  /** One series for each browser. */
  readonly memory: readonly (readonly MemorySample[])[];
}

const TRIALS_PER_BROWSER = 10;
const LONGEST_TRIAL_MS = 10 * 60_000;

/** Tries one copy of the built extension from first to last: another build meanwhile changes nothing. */
export async function runChaos(plans: readonly TrialPlan[], browsers: number, tell: (result: TrialResult) => void): Promise<ChaosRun> {
  const extension = await mkdtemp(join(tmpdir(), 'dealer-roundup-built-'));
  await cp(EXTENSION_DIRECTORY, extension, { recursive: true });
  const left = [...plans];
  const run = { results: [] as TrialResult[], recoveries: [] as Recovery[], memory: [] as (readonly MemorySample[])[] };
  const keep = (result: TrialResult) => {
    run.results.push(result);
    tell(result);
  };
  const lane = async () => {
    while (left.length > 0) await onOneBench(extension, left, keep, run);
  };
  await Promise.all(Array.from({ length: Math.min(browsers, plans.length) }, lane));
  await rm(extension, { recursive: true });
  return run;
}

type Kept = { readonly recoveries: Recovery[]; readonly memory: (readonly MemorySample[])[] };

async function onOneBench(extension: string, left: TrialPlan[], keep: (result: TrialResult) => void, run: Kept): Promise<void> {
  const bench = await openBench(extension);
  try {
    for (let count = 0; count < TRIALS_PER_BROWSER; count++) {
      const plan = left.shift();
      if (!plan) return;
      const result = await runOne(bench, plan);
      keep(result);
      if (result.journal.length === 0) return;
    }
  } finally {
    run.recoveries.push(...bench.recovery.recoveries);
    run.memory.push(bench.memory.samples);
    await bench.close();
  }
}

function runOne(bench: Bench, plan: TrialPlan): Promise<TrialResult> {
  const startedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('it did not end')), LONGEST_TRIAL_MS);
  });
  return Promise.race([runTrial(bench, plan), tooLong])
    .catch((error: unknown) => notRun(plan, Date.now() - startedAt, error))
    .finally(() => clearTimeout(timer));
}

function notRun(plan: TrialPlan, ms: number, error: unknown): TrialResult {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    plan,
    ms,
    outcomes: [],
    repeatedPosts: 0,
    restoredTabs: 0,
    stop: null,
    violations: [`the trial could not be run: ${why}`],
    tooSlow: [],
    journal: [],
  };
}
