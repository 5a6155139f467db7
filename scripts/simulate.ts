// npm run simulate -- --runs N --seed S | --replay SEED | --mutants: the queue under faults, see tests/simulation/README.md.
import { parseArgs } from 'node:util';
import { REQUIRED_FROM_RUNS } from '../tests/simulation/coverage.ts';
import type { Failure } from '../tests/simulation/simulate.ts';
import { replay, simulate } from '../tests/simulation/simulate.ts';
import { catchMutants } from '../tests/simulation/mutants.ts';
import { seedOf } from './harness/seeded-random.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    replay: { type: 'string' },
    mutants: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

if (values.replay !== undefined) await tellRun(seedOf(values.replay));
else if (values.mutants) process.exitCode = (await catchMutants(values.only)) ? 0 : 1;
else await tellSimulation(Number(values.runs), values.seed === undefined ? freshSeed() : seedOf(values.seed));

function freshSeed(): number {
  return Math.floor(Math.random() * 2 ** 30);
}

async function tellRun(seed: number): Promise<void> {
  const { plan, story, violation } = await replay(seed);
  console.log(JSON.stringify(plan));
  for (const line of story) console.log(line);
  console.log(violation ? `VIOLATED ${violation.invariant}: ${violation.detail}` : 'no violation');
  process.exitCode = violation ? 1 : 0;
}

async function tellSimulation(runs: number, seed: number): Promise<void> {
  const began = performance.now();
  const { coverage, failures, violations, cpuSeconds } = await simulate(runs, seed);
  console.log(`${coverage.table()}\n\n${coverage.summary()}`);
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `seeds ${seed} to ${seed + runs - 1}; ${seconds.toFixed(1)} s, ${(runs / cpuSeconds).toFixed(0)} runs a second of processor time`,
  );
  const gaps = runs >= REQUIRED_FROM_RUNS ? coverage.gaps() : [];
  for (const gap of gaps) console.log(`COVERAGE MISSING ${gap}`);
  for (const failure of failures) tellFailure(failure);
  console.log(`${runs} runs, ${violations} violations`);
  process.exitCode = violations > 0 || gaps.length > 0 ? 1 : 0;
}

function tellFailure({ seed, invariant, detail, plan }: Failure): void {
  console.log(
    `VIOLATED ${invariant}\n  ${detail}\n  seed ${seed}: npm run simulate -- --replay ${seed}\n  smallest: ${JSON.stringify(plan)}`,
  );
}
