// Many runs, one seed each. Every run is its own world; the first failures are made smaller before they are told.
import { Coverage } from './coverage.ts';
import { run, type RunResult } from './run.ts';
import { planRun, type RunPlan } from './run-plan.ts';
import { shrink } from './shrink.ts';

export interface Failure {
  readonly seed: number;
  readonly invariant: string;
  readonly detail: string;
  /** The smallest plan found that breaks the same invariant. */
  readonly plan: RunPlan;
}

export interface Simulation {
  readonly runs: number;
  readonly violations: number;
  readonly failures: readonly Failure[];
  readonly coverage: Coverage;
  /** Seconds of processor time. */
  readonly cpuSeconds: number;
}

const FAILURES_SHOWN = 5;
const RUNS_A_TURN = 200;

/** `stopAt`: how many violations are enough; `isShrinking`: make the first failures smaller. */
export async function simulate(runs: number, firstSeed: number, stopAt = Infinity, isShrinking = true): Promise<Simulation> {
  const coverage = new Coverage();
  const failures: Failure[] = [];
  const began = process.cpuUsage();
  let violations = 0;
  for (let done = 0; done < runs && violations < stopAt; done += RUNS_A_TURN) {
    await turnOfLoop(() => {
      for (let seed = firstSeed + done; seed < firstSeed + Math.min(runs, done + RUNS_A_TURN) && violations < stopAt; seed++) {
        const result = run(planRun(seed));
        coverage.add(result.counts, result.faults);
        if (!result.violation) continue;
        violations += 1;
        if (failures.length < FAILURES_SHOWN) failures.push(failureOf(result, isShrinking));
      }
    });
  }
  const { user, system } = process.cpuUsage(began);
  return { runs: coverage.runs, violations, failures, coverage, cpuSeconds: (user + system) / 1e6 };
}

/** One run with its story told, line by line. */
export function replay(seed: number): Promise<RunResult> {
  return turnOfLoop(() => run(planRun(seed), true));
}

function failureOf({ plan, violation }: RunResult, isShrinking: boolean): Failure {
  const { invariant, detail } = violation ?? { invariant: '', detail: '' };
  return { seed: plan.seed, invariant, detail, plan: isShrinking ? shrink(plan, invariant) : plan };
}

/** Promises of a run are settled synchronously (event-loop.ts), which only works outside of other promises' callbacks. */
function turnOfLoop<Value>(act: () => Value): Promise<Value> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      const { warn } = console;
      const { stackTraceLimit } = Error;
      Error.stackTraceLimit = 0;
      // Effects that fail are told by the runner; here they are meant to fail.
      console.warn = () => undefined;
      try {
        resolve(act());
      } catch (error) {
        reject(error);
      } finally {
        console.warn = warn;
        Error.stackTraceLimit = stackTraceLimit;
      }
    });
  });
}
