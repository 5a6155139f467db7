// Breaks the design on purpose and sees whether the simulation notices: each mutant is a copy of the product's modules, patched
// while they are loaded. Caught means: a named invariant broke, with its seed, and holds for that seed without the patch. A mutant
// that doesn't load does not count.
import { mutatedImports } from '../mutants/load-mutated.ts';
import { patchProblem } from '../mutants/patch.ts';
import { simulate as simulateAsIs } from './simulate.ts';
import { type Mutant, MUTANTS } from './mutant-list.ts';

const RUNS = 20_000;
const FIRST_SEED = 1;

type Simulate = typeof simulateAsIs;
type Load = (mutant: Mutant) => Promise<Simulate>;

/** Tells each; true when all were caught. */
export async function catchMutants(only = ''): Promise<boolean> {
  const chosen = MUTANTS.filter(({ name }) => name.includes(only));
  const importMutated = mutatedImports((name) => MUTANTS.find((mutant) => mutant.name === name)?.patches ?? []);
  const address = new URL('simulate.ts', import.meta.url).href;
  const load: Load = async ({ name }) => ((await importMutated(address, name)) as { simulate: Simulate }).simulate;
  let caught = 0;
  for (const mutant of chosen) if (await isCaught(mutant, load)) caught += 1;
  console.log(`${caught} of ${chosen.length} mutants caught`);
  return caught === chosen.length;
}

async function isCaught(mutant: Mutant, load: Load): Promise<boolean> {
  const problem = mutant.patches.map(patchProblem).find(Boolean);
  if (problem) return tell(mutant, false, problem);
  const simulate = await load(mutant).catch((error: unknown) => String(error));
  if (typeof simulate === 'string') return tell(mutant, false, `does not load: ${simulate}`);
  const { failures, runs } = await simulate(RUNS, FIRST_SEED, 1, false);
  const [failure] = failures;
  if (!failure) return tell(mutant, false, `lived through ${runs} runs`);
  const isOwn = failure.invariant !== 'no exception' && (await simulateAsIs(1, failure.seed)).violations === 0;
  return tell(mutant, isOwn, `${failure.invariant}; seed ${failure.seed}: ${failure.detail}`);
}

function tell({ name }: Mutant, isCaughtNow: boolean, words: string): boolean {
  console.log(`${isCaughtNow ? 'caught ' : 'MISSED '} ${name} – ${words.slice(0, 200)}`);
  return isCaughtNow;
}
