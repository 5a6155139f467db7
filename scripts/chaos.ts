// `npm run chaos -- --trials 200 --seed S`: batches in a real Chromium with real faults at random moments (scripts/chaos/fault.ts).
// `--only FAULT` (also `stop`), `--kill-browser 50` (three lanes, the browser killed), `--from N` (the trial to begin with), `--browsers 2` (side by
// side). Prints every violation with what repeats it; the last line is `N trials, V violations`, and the exit code 1 when there are any.
import { parseArgs } from 'node:util';
import { FAULTS, isFault } from './chaos/fault.ts';
import type { Kind } from './chaos/plan-trial.ts';
import { planTrial } from './chaos/plan-trial.ts';
import { allViolations, closingLines, trialLine, violationLines } from './chaos/print-chaos.ts';
import { runChaos } from './chaos/run-chaos.ts';
import type { TrialResult } from './chaos/run-trial.ts';
import { buildExtension } from './harness/build-extension.ts';

interface ChaosOptions {
  readonly trials: number;
  readonly from: number;
  readonly seed: string;
  readonly kind: Kind;
  readonly browsers: number;
  /** Prints what happened in every trial. */
  readonly journal: boolean;
}

function parseOptions(args: readonly string[]): ChaosOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      trials: text,
      from: text,
      seed: text,
      only: text,
      browsers: text,
      'kill-browser': text,
      journal: { type: 'boolean', default: false },
    },
  });
  const kills = values['kill-browser'];
  return {
    trials: Number(kills ?? values.trials ?? 20),
    from: Number(values.from ?? 1),
    seed: values.seed ?? String(Date.now()),
    kind: kills === undefined ? kindOf(values.only) : 'kill-browser',
    browsers: Number(values.browsers ?? 1),
    journal: values.journal,
  };
}

function kindOf(only: string | undefined): Kind {
  if (only === undefined) return null;
  if (only === 'stop' || only === 'kill-browser' || isFault(only)) return only;
  throw new Error(`--only is one of stop, kill-browser, ${FAULTS.join(', ')}`);
}

function tell(result: TrialResult, journal: boolean): void {
  for (const line of [trialLine(result), ...violationLines(result), ...(journal ? result.journal : [])]) console.log(line);
}

async function main(): Promise<number> {
  const { trials, from, seed, kind, browsers, journal } = parseOptions(process.argv.slice(2));
  console.log(`seed ${seed}`);
  await buildExtension();
  const plans = Array.from({ length: trials }, (_, index) => planTrial(seed, from + index, kind));
  const run = await runChaos(plans, browsers, (result) => tell(result, journal));
  for (const line of closingLines(run)) console.log(line);
  return run.results.some((result) => allViolations(result).length > 0) ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
