// The command line of `npm test`: which parts, which files, in which order.
//   npm test                          everything
//   npm test -- --only core           one part (repeatable): check, build, core, extension, page, e2e
//   npm test -- --only core dealers   only test files whose path holds "dealers"
//   npm test -- --seed 7              the shuffled order of an earlier run
import { parseArgs } from 'node:util';

const PARTS = ['check', 'build', 'core', 'extension', 'page', 'e2e'] as const;
export type Part = (typeof PARTS)[number];

interface TestOptions {
  readonly parts: ReadonlySet<Part>;
  readonly filters: readonly string[];
  readonly seed: number;
}

/** Throws for an unknown part. `newSeed` is used when none is given. */
export function readTestOptions(args: readonly string[], newSeed: number): TestOptions {
  const options = { only: { type: 'string', multiple: true }, seed: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const wanted = (values.only ?? PARTS).map(asPart);
  return { parts: new Set(withBuild(wanted)), filters: positionals, seed: values.seed ? Number(values.seed) : newSeed };
}

function asPart(name: string): Part {
  const part = PARTS.find((candidate) => candidate === name);
  if (!part) throw new Error(`There is no part "${name}" of the tests: choose among ${PARTS.join(', ')}.`);
  return part;
}

/** Tests of the built extension judge a fresh build. */
function withBuild(parts: readonly Part[]): readonly Part[] {
  return parts.includes('extension') || parts.includes('e2e') ? [...parts, 'build'] : parts;
}
