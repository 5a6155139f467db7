// Builds the extension with patches of its source into a folder of its own. The product has no switch for any of them: they are put
// into the sources while they are read. A patch that doesn't fit, or whose file is in no bundle, is an error.
import { resolve } from 'node:path';
import type { InlineConfig } from 'wxt';
import { build } from 'wxt';
import { applyPatches, type Patch } from '../../tests/mutants/patch.ts';

type Plugin = { name: string; enforce: 'pre'; transform(code: string, id: string): string | null };

const ROOT = resolve(import.meta.dirname, '../..');
const silence = (): void => undefined;
const SILENT = { debug: silence, log: silence, info: silence, warn: silence, error: silence, fatal: silence, success: silence, level: 0 };

/** One build at a time: they share what WXT keeps in this process. */
let former: Promise<unknown> = Promise.resolve();

/** The folder of the built extension. Rejects with the build's own words. */
export function buildMutant(patches: readonly Patch[], folder: string): Promise<string> {
  const own = former.then(() => buildNow(patches, folder));
  former = own.catch(silence);
  return own;
}

async function buildNow(patches: readonly Patch[], folder: string): Promise<string> {
  const bundled = new Set<Patch>();
  const config: InlineConfig = {
    root: ROOT,
    outDir: folder,
    outDirTemplate: 'extension',
    logger: SILENT,
    vite: () => ({ logLevel: 'silent', plugins: [patching(patches, bundled)] }),
  };
  await build(config);
  const unused = patches.find((patch) => !bundled.has(patch));
  if (unused) throw new Error(`${unused.file} is in no bundle`);
  return resolve(folder, 'extension');
}

function patching(patches: readonly Patch[], bundled: Set<Patch>): Plugin {
  return {
    name: 'take-a-rule-away',
    enforce: 'pre',
    transform: (code, id) => {
      const own = patches.filter(({ file }) => id.split('?')[0] === resolve(ROOT, file));
      if (own.length === 0) return null;
      for (const patch of own) bundled.add(patch);
      return applyPatches(code, own);
    },
  };
}
