// `npm run fleet`: every scenario of the dealer fleet through the extension in a real browser, at the default pace, against what
// each must end with and what the dealers' server saw. `--only 8,2b`, `--assist`, `--lanes N`, `--no-phone`, `--all`; `--browsers N` works
// on as much at a time as so many browsers of three lanes are. With `--mutants` (`--only R12,R22`) each deciding rule is taken away in
// turn, and a scenario must notice.
import { loadScenarios } from '../tests/fleet/load-scenarios.ts';
import { catchMutants } from './fleet/catch-mutants.ts';
import type { FleetRunOptions } from './fleet/fleet-options.ts';
import { nameOfMode, parseFleetOptions, USUAL_LANES } from './fleet/fleet-options.ts';
import type { RowVerdict } from './fleet/judge-row.ts';
import { chosenSites, planBatches } from './fleet/plan-batches.ts';
import { HEADINGS, lastLine, verdictLine } from './fleet/print-fleet.ts';
import { runBatch } from './fleet/run-batch.ts';
import { buildExtension } from './harness/build-extension.ts';
import { sideBySide } from './harness/side-by-side.ts';

/** A browser itself, with our pages in it, keeps a processor at least as busy as the page of one dealer (six lanes in four browsers, measured). */
const weightOf = (lanes: number): number => lanes + 1;

async function main(): Promise<number> {
  const options = parseFleetOptions(process.argv.slice(2));
  if (options.mutants) return (await catchMutants(options.only, options.browsers, options)) ? 0 : 1;
  const sites = chosenSites(await loadScenarios(), options.only);
  await buildExtension();
  const verdicts = await runModes(options, sites);
  console.log(lastLine(verdicts));
  return verdicts.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

async function runModes(options: FleetRunOptions, sites: ReturnType<typeof chosenSites>): Promise<RowVerdict[]> {
  const verdicts: RowVerdict[] = [];
  const runs = options.modes.flatMap((mode) => planBatches(sites).map((batch) => ({ mode, batch })));
  console.log(HEADINGS);
  const runOne = async ({ mode, batch }: (typeof runs)[number]) => {
    const judged = await runBatch(batch, mode, options);
    console.log([nameOfMode(mode), ...judged.map(verdictLine)].join('\n'));
    verdicts.push(...judged);
  };
  await sideBySide(runs, options.browsers * weightOf(USUAL_LANES), runOne, ({ mode }) => weightOf(mode.lanes));
  return verdicts;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
