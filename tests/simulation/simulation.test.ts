// The queue under faults: 20,000 runs with fresh seeds each time; a seed that fails is printed and can be replayed.
import { describe, expect, test } from 'vitest';
import { FAULT_NAMES, phasesOf } from './fault-table.ts';
import { planRun } from './run-plan.ts';
import { run } from './run.ts';
import { replay, simulate } from './simulate.ts';

const MINUTES = 60_000;
const RUNS = 20_000;
const seed = Math.floor(Math.random() * 2 ** 30);

describe('the simulation', () => {
  test(
    `${RUNS} runs from seed ${seed} break no invariant and meet every fault in every phase`,
    async () => {
      const { failures, violations, coverage } = await simulate(RUNS, seed, 3);
      expect(failures.map(({ seed: failing, invariant, detail }) => `--replay ${failing}: ${invariant}: ${detail}`)).toEqual([]);
      expect(violations).toBe(0);
      const unmet = FAULT_NAMES.flatMap((name) =>
        phasesOf(name)
          .filter((phase) => coverage.met(name, phase) === 0)
          .map((phase) => `${name} in ${phase}`),
      );
      expect(unmet).toEqual([]);
      expect(coverage.of('contacts sent')).toBeGreaterThan(0.3 * coverage.of('contacts'));
    },
    5 * MINUTES,
  );

  test('a run is told again step by step by its seed alone', async () => {
    const [one, other] = [await replay(seed), await replay(seed)];
    expect(one.story.length).toBeGreaterThan(10);
    expect(other.story).toEqual(one.story);
  });

  test('a plan is drawn from the seed, with one to eight dealers and one to three lanes', () => {
    const plans = Array.from({ length: 300 }, (_, index) => planRun(seed + index));
    expect(new Set(plans.map(({ dealers }) => dealers))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(new Set(plans.map(({ lanes }) => lanes))).toEqual(new Set([1, 2, 3]));
    expect(plans.reduce((sum, { faults }) => sum + faults.length, 0) / plans.length).toBeGreaterThan(2);
  });

  test('an exception in the product is a violation, never a silent end', async () => {
    const broken = await new Promise<ReturnType<typeof run>>((resolve) => {
      setImmediate(() => resolve(run({ ...planRun(1), lanes: Number.NaN, faults: [] })));
    });
    expect(broken.violation).not.toBeNull();
  });
});
