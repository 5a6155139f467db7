// `npm run fleet -- --mutants`: takes each deciding rule away in turn and sees whether a scenario notices. Caught means: the extension
// built without the rule makes the scenario wrong in the way the mutant names, and the one as it is makes it right. A mutant that
// doesn't fit, doesn't build or doesn't start is not caught.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScenarios } from '../../tests/fleet/load-scenarios.ts';
import type { RuleMutant } from '../../tests/fleet/mutants/rule-mutant.ts';
import { RULE_MUTANTS } from '../../tests/fleet/mutants/rule-mutants.ts';
import type { Scenario } from '../../tests/fleet/scenario.ts';
import { labelOf } from '../../tests/fleet/scenario.ts';
import { patchProblem } from '../../tests/mutants/patch.ts';
import { sideBySide } from '../harness/side-by-side.ts';
import { buildMutant } from './build-mutant.ts';
import type { BatchOptions, FleetMode } from './fleet-options.ts';
import type { RowVerdict } from './judge-row.ts';
import { planBatches } from './plan-batches.ts';
import { runBatch } from './run-batch.ts';

const CONTROL_LANES = 3;

/** What all of them need. */
interface Bench {
  readonly folder: string;
  readonly sites: readonly Scenario[];
  readonly options: BatchOptions;
}

/** Tells each; true when all were caught. */
export async function catchMutants(only: readonly string[] | null, browsers: number, options: BatchOptions): Promise<boolean> {
  const chosen = chosenMutants(only);
  const bench: Bench = { folder: await mkdtemp(join(tmpdir(), 'dealer-roundup-mutants-')), sites: await loadScenarios(), options };
  try {
    const wrong = await runControls(chosen, browsers, bench);
    let caught = 0;
    await sideBySide(chosen, browsers, async (mutant, at) => {
      if (await isCaught(mutant, wrong.get(circumstances(mutant)) ?? [], join(bench.folder, `${at}`), bench)) caught += 1;
    });
    console.log(`${caught} of ${chosen.length} mutants caught`);
    return caught === chosen.length;
  } finally {
    await rm(bench.folder, { recursive: true, force: true });
  }
}

function chosenMutants(only: readonly string[] | null): readonly RuleMutant[] {
  const unknown = only?.find((rule) => !RULE_MUTANTS.some((mutant) => mutant.rule === rule));
  if (unknown !== undefined) throw new Error(`no mutant takes ${unknown} away`);
  const chosen = RULE_MUTANTS.filter(({ rule }) => only === null || only.includes(rule));
  const problem = chosen.flatMap(({ patches }) => patches.map(patchProblem)).find(Boolean);
  if (problem) throw new Error(problem);
  return chosen;
}

/** Scenarios under the same circumstances can be run together. */
const circumstances = ({ pace, phone }: Pick<RuleMutant, 'pace' | 'phone'>): string =>
  `${pace ?? 'fast'} pace${phone === false ? ', without phone' : ''}`;

/** Each scenario with the extension as it is; what went wrong there, by circumstances. */
async function runControls(chosen: readonly RuleMutant[], browsers: number, bench: Bench): Promise<Map<string, readonly RowVerdict[]>> {
  const wrong = new Map<string, readonly RowVerdict[]>();
  const extension = await buildMutant([], join(bench.folder, 'as-it-is'));
  const groups = [...Map.groupBy(chosen, circumstances).values()];
  await sideBySide(groups, browsers, async (mutants) => {
    const [first] = mutants;
    if (!first) return;
    const name = circumstances(first);
    const verdicts = await runScenarios(new Set(mutants.map(({ scenario }) => scenario)), first, extension, bench);
    // On a busy machine one of many may run out of time: what went wrong has another try, with the machine to itself.
    const again = new Set(verdicts.filter(isWrong).map(({ label }) => label));
    const failed = again.size === 0 ? [] : (await runScenarios(again, { ...first, alone: true }, extension, bench)).filter(isWrong);
    wrong.set(name, failed);
    console.log(`control, ${name}: ${verdicts.length - failed.length} of ${verdicts.length} right`);
    for (const verdict of failed) console.log(`  ${lineOf(verdict).join('\n  ')}`);
  });
  return wrong;
}

const isWrong = ({ problems }: RowVerdict): boolean => problems.length > 0;

async function runScenarios(
  labels: ReadonlySet<string>,
  { pace, phone, alone }: Pick<RuleMutant, 'pace' | 'phone'> & { readonly alone?: boolean },
  extension: string,
  { sites, options }: Bench,
): Promise<RowVerdict[]> {
  const own = sites.filter((site) => labels.has(labelOf(site)));
  const mode: FleetMode = { assist: false, lanes: alone ? 1 : Math.min(own.length, CONTROL_LANES), phone: phone !== false };
  const verdicts: RowVerdict[] = [];
  for (const batch of planBatches(own))
    verdicts.push(...(await runBatch(batch, mode, { ...options, extension, pace: pace ?? 'fast', quiet: true })));
  return verdicts;
}

async function isCaught(mutant: RuleMutant, wrong: readonly RowVerdict[], folder: string, bench: Bench): Promise<boolean> {
  if (wrong.some(({ label }) => label === mutant.scenario)) return tell(mutant, false, 'its scenario is wrong without the patch');
  const lines = await breakAndRun(mutant, folder, bench).catch((error: unknown) => String(error));
  if (typeof lines === 'string') return tell(mutant, false, `could not be run: ${lines}`);
  const found = lines.find((line) => mutant.wrong.test(line));
  return tell(mutant, found !== undefined, found ?? (lines.join('; ') || 'its scenario is right'));
}

async function breakAndRun(mutant: RuleMutant, folder: string, bench: Bench): Promise<string[]> {
  const extension = await buildMutant(mutant.patches, folder);
  const run = () => runScenarios(new Set([mutant.scenario]), mutant, extension, bench);
  // A browser that fails us is no verdict.
  const verdicts = await run().catch(run);
  return verdicts.flatMap(lineOf);
}

/** One line for each problem, with what the scenario ended with. */
function lineOf({ label, got, problems }: RowVerdict): string[] {
  return problems.map((problem) => `${label} ${got}: ${problem}`);
}

function tell({ rule, name }: RuleMutant, isCaughtNow: boolean, words: string): boolean {
  console.log(`${isCaughtNow ? 'caught ' : 'MISSED '} ${rule.padEnd(3)} ${name} – ${words.slice(0, 240)}`);
  return isCaughtNow;
}
