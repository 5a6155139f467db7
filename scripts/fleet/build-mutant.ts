// Builds the extension with patches of its source into a folder of its own.
import { resolve } from 'node:path';
import type { Patch } from '../../tests/mutants/patch.ts';
import { runQuietly } from '../harness/build-extension.ts';

/** One build at a time: they share the folder of generated types. */
let former: Promise<unknown> = Promise.resolve();

/** The folder of the built extension. Rejects with the build's own words. */
export async function buildMutant(patches: readonly Patch[], folder: string): Promise<string> {
  const script = resolve(import.meta.dirname, 'build-patched.ts');
  const own = former.then(() => runQuietly([script, folder, JSON.stringify(patches)]));
  former = own.catch(() => undefined);
  await own;
  return resolve(folder, 'extension');
}
