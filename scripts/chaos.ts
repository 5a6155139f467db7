// `npm run chaos -- --trials 200 --seed S`: batches in a real Chromium with real faults at random moments. Prints every violation with
// the seed that repeats it; the last line is `N trials, V violations`, the exit code 1 when there are any.
import { parseArgs } from 'node:util';
import { openBench } from './chaos/bench.ts';
import { isFault, planTrial } from './chaos/fault.ts';
import { runTrial } from './chaos/run-trial.ts';
import { buildExtension } from './harness/build-extension.ts';
import { seededRandom } from './harness/seeded-random.ts';

const { values } = parseArgs({ options: { trials: { type: 'string', default: '20' }, seed: { type: 'string', default: String(Date.now()) }, from: { type: 'string', default: '1' }, only: { type: 'string' }, 'no-build': { type: 'boolean' } } });
const only = values.only && isFault(values.only) ? values.only : null;
if (!values['no-build']) await buildExtension();
const bench = await openBench();
let violations = 0;
for (let number = Number(values.from); number < Number(values.from) + Number(values.trials); number++) {
  const plan = planTrial(values.seed, number, seededRandom(`${values.seed}/${number}`), only);
  console.log(JSON.stringify(plan.faults), plan.lanes, plan.dealers);
  const result = await runTrial(bench, plan);
  console.log(number, result.ms, result.outcomes.join(', '), result.repeatedPosts);
  if (result.violations.length) console.log(result.violations, result.journal.join('\n'));
  violations += result.violations.length;
}
console.log(bench.recovery.recoveries);
await bench.close();
console.log(`${values.trials} trials, ${violations} violations`);
process.exit(violations ? 1 : 0);
