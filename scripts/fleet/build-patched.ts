// `node build-patched.ts FOLDER PATCHES`: the extension into FOLDER/extension, from sources that are patched while they are read: the
// product has no switch for any of it. A patch that doesn't fit, or whose file is in no bundle, is an error.
import { resolve } from 'node:path';
import { build } from 'wxt';
import { applyPatches, type Patch } from '../../tests/mutants/patch.ts';

type Plugin = { name: string; enforce: 'pre'; transform(code: string, id: string): string | null };

const ROOT = resolve(import.meta.dirname, '../..');
const [, , folder = '', list = '[]'] = process.argv;
const patches = JSON.parse(list) as readonly Patch[];
const bundled = new Set<Patch>();

const patching: Plugin = {
  name: 'patched-sources',
  enforce: 'pre',
  transform: (code, id) => {
    const own = patches.filter(({ file }) => id.split('?')[0] === resolve(ROOT, file));
    for (const patch of own) bundled.add(patch);
    return own.length === 0 ? null : applyPatches(code, own);
  },
};

await build({ root: ROOT, outDir: folder, outDirTemplate: 'extension', vite: () => ({ plugins: [patching] }) });
const unused = patches.find((patch) => !bundled.has(patch));
if (unused) throw new Error(`${unused.file} is in no bundle`);
