// Loads a module with the product's source patched under it, into this process: a module asked for by a mutated one is mutated
// too, so each mutant has its own copy of everything.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { applyPatches, type Patch } from './patch.ts';

const ROOT = new URL('../../', import.meta.url).href;

/** Returns what imports a module (a file URL) for a mutant by its name. Rejects when a patch doesn't fit or the module doesn't load. */
export function mutatedImports(patchesOf: (name: string) => readonly Patch[]): (address: string, name: string) => Promise<unknown> {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context);
      const name = context.parentURL && mutantOf(context.parentURL);
      const isOurs = resolved.url.startsWith(ROOT) && !resolved.url.includes('/node_modules/');
      return name && isOurs ? { ...resolved, url: marked(resolved.url, name) } : resolved;
    },
    load(url, context, nextLoad) {
      const name = url.startsWith('file:') ? mutantOf(url) : null;
      const patches = name === null ? [] : patchesOf(name).filter(({ file }) => url.startsWith(`${ROOT}${file}?`));
      if (patches.length === 0) return nextLoad(url, context);
      const source = readFileSync(fileURLToPath(url.split('?')[0] ?? url), 'utf8');
      return { format: 'module-typescript', shortCircuit: true, source: applyPatches(source, patches) };
    },
  });
  return (address, name) => import(marked(address, name)) as Promise<unknown>;
}

const marked = (url: string, name: string): string => `${url}?mutant=${encodeURIComponent(name)}`;

const mutantOf = (url: string): string | null => new URL(url).searchParams.get('mutant');
