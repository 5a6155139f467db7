// Breaks the design on purpose and sees whether the simulation notices: each mutant is a copy of the product's modules, patched
// while they are loaded. Caught means: a named invariant broke, with its seed, and holds for that seed without the patch. A mutant
// that doesn't load does not count.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { simulate as simulateAsIs } from './simulate.ts';
import { type Mutant, MUTANTS, type Patch } from './mutant-list.ts';

const ROOT = new URL('../../', import.meta.url).href;
const RUNS = 20_000;
const FIRST_SEED = 1;

type Simulate = typeof simulateAsIs;

/** Tells each; true when all were caught. */
export async function catchMutants(only = ''): Promise<boolean> {
  const chosen = MUTANTS.filter(({ name }) => name.includes(only));
  installPatches();
  let caught = 0;
  for (const mutant of chosen) if (await isCaught(mutant)) caught += 1;
  console.log(`${caught} of ${chosen.length} mutants caught`);
  return caught === chosen.length;
}

async function isCaught(mutant: Mutant): Promise<boolean> {
  const problem = mutant.patches.map(patchProblem).find(Boolean);
  if (problem) return tell(mutant, false, problem);
  const simulate = await loadMutated(mutant).catch((error: unknown) => String(error));
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

async function loadMutated({ name }: Mutant): Promise<Simulate> {
  const address = `${new URL('simulate.ts', import.meta.url).href}?mutant=${encodeURIComponent(name)}`;
  return ((await import(address)) as { simulate: Simulate }).simulate;
}

function patchProblem({ file, find }: Patch): string {
  const times = readFileSync(new URL(file, ROOT), 'utf8').split(find).length - 1;
  return times === 1 ? '' : `a patch of ${file} matches ${times} times`;
}

/** A module asked for by a mutated one is mutated too: each mutant has its own copy of everything. */
function installPatches(): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context);
      const mutant = context.parentURL && new URL(context.parentURL).searchParams.get('mutant');
      const isOurs = resolved.url.startsWith(ROOT) && !resolved.url.includes('/node_modules/');
      return mutant && isOurs ? { ...resolved, url: `${resolved.url}?mutant=${encodeURIComponent(mutant)}` } : resolved;
    },
    load(url, context, nextLoad) {
      const name = url.startsWith('file:') ? new URL(url).searchParams.get('mutant') : null;
      const patches = MUTANTS.find((mutant) => mutant.name === name)?.patches.filter(({ file }) => url.startsWith(`${ROOT}${file}?`)) ?? [];
      if (patches.length === 0) return nextLoad(url, context);
      const source = readFileSync(fileURLToPath(url.split('?')[0] ?? url), 'utf8');
      return {
        format: 'module-typescript',
        shortCircuit: true,
        source: patches.reduce((text, { find, put }) => text.replace(find, () => put), source),
      };
    },
  });
}
