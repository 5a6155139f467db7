// `npm run fleet`: every scenario of the dealer fleet through the extension in a real browser, at the default pace, against what
// each must end with and what the dealers' server saw. `--only 8,2b`, `--assist`, `--lanes N`, `--no-phone`, `--all`. With `--mutants`
// (`--only R12,R22`, `--browsers N`) each deciding rule is taken away in turn, and a scenario must notice.
import { loadScenarios } from '../tests/fleet/load-scenarios.ts';
import { catchMutants } from './fleet/catch-mutants.ts';
import type { FleetRunOptions } from './fleet/fleet-options.ts';
import { nameOfMode, parseFleetOptions } from './fleet/fleet-options.ts';
import type { RowVerdict } from './fleet/judge-row.ts';
import { chosenSites, planBatches } from './fleet/plan-batches.ts';
import { HEADINGS, lastLine, verdictLine } from './fleet/print-fleet.ts';
import { runBatch } from './fleet/run-batch.ts';
import { buildExtension } from './harness/build-extension.ts';

async function main(): Promise<number> {
  const options = parseFleetOptions(process.argv.slice(2));
  if (options.mutants) return (await catchMutants(options.only, options.mutants.browsers, options)) ? 0 : 1;
  const sites = chosenSites(await loadScenarios(), options.only);
  await buildExtension();
  const verdicts = await runModes(options, sites);
  console.log(lastLine(verdicts));
  return verdicts.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

async function runModes(options: FleetRunOptions, sites: ReturnType<typeof chosenSites>): Promise<RowVerdict[]> {
  const verdicts: RowVerdict[] = [];
  for (const mode of options.modes) {
    console.log(`${nameOfMode(mode)}\n${HEADINGS}`);
    for (const batch of planBatches(sites)) {
      const judged = await runBatch(batch, mode, options);
      for (const verdict of judged) console.log(verdictLine(verdict));
      verdicts.push(...judged);
    }
  }
  return verdicts;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
