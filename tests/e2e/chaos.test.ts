// A short form of `npm run chaos`: one trial for each fault that hurts most and that no other test here makes (a killed worker and Stop
// are in smoke.test.ts), in real browsers, with a fresh seed each time. How long recoveries take is a figure of the long run: nothing
// here is timed.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../../scripts/chaos/plan-trial.ts';
import { planTrial } from '../../scripts/chaos/plan-trial.ts';
import { violationLines } from '../../scripts/chaos/print-chaos.ts';
import type { ChaosRun } from '../../scripts/chaos/run-chaos.ts';
import { runChaos } from '../../scripts/chaos/run-chaos.ts';

const KINDS: readonly Exclude<Kind, null>[] = ['browser-restored', 'extension-reloaded', 'extension-disabled', 'server-resets'];
const PATIENCE_MS = 6 * 60_000;

describe('a batch in a real browser, and one fault', () => {
  const seed = String(Date.now());
  const plans = KINDS.map((kind, index) => planTrial(seed, index + 1, kind));
  let run: ChaosRun;

  beforeAll(async () => {
    console.log(`Seed ${seed}: repeat a trial with npm run chaos -- --seed ${seed} --from NUMBER --trials 1 --only KIND`);
    run = await runChaos(plans, 2, () => undefined);
  }, PATIENCE_MS);

  test.each(plans.map(({ number }, index) => ({ number, kind: KINDS[index] })))(
    '$number, $kind: no dealer is asked twice, nothing is lost, called what it is not, or left behind',
    ({ number }) => {
      const result = run.results.find(({ plan }) => plan.number === number);
      expect(result?.outcomes.length).toBeGreaterThan(0);
      expect(result && result.violations.length > 0 ? violationLines(result) : []).toEqual([]);
    },
  );
});
