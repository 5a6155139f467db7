// A patch breaks the product on purpose: a piece of its source, and what is put in its place. It must match exactly once, or what
// it was made for has moved and it proves nothing any more.
import { readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

export interface Patch {
  /** From the root of the repository. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** '' when it matches exactly once in the file as it is. */
export function patchProblem(patch: Patch): string {
  return misfit(patch, readFileSync(new URL(patch.file, ROOT), 'utf8'));
}

function misfit({ file, find }: Patch, source: string): string {
  const times = source.split(find).length - 1;
  return times === 1 ? '' : `a patch of ${file} matches ${times} times`;
}

/** Throws when one of them doesn't fit; each is looked for in what those before it left. */
export function applyPatches(source: string, patches: readonly Patch[]): string {
  return patches.reduce((text, patch) => {
    const problem = misfit(patch, text);
    if (problem) throw new Error(problem);
    return text.replace(patch.find, () => patch.put);
  }, source);
}
