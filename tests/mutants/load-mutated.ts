// Loads a module with the product's source patched under it, into this process: a module asked for by a mutated one is mutated
// too, so each mutant has its own copy of everything.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
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
      const file = name === null ? '' : fileURLToPath(url.split('?')[0] ?? url);
      if (patches.length === 0 && !file.endsWith('.ts')) return nextLoad(url, context);
      if (patches.length === 0) return { format: 'module', shortCircuit: true, source: asJavaScript(file) };
      const source = readFileSync(file, 'utf8');
      return { format: 'module-typescript', shortCircuit: true, source: applyPatches(source, patches) };
    },
  });
  return (address, name) => import(marked(address, name)) as Promise<unknown>;
}

const stripped = new Map<string, string>();

/** What no patch touches is the same for every mutant: its types are taken away once. */
function asJavaScript(file: string): string {
  const known = stripped.get(file) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'));
  stripped.set(file, known);
  return known;
}

const marked = (url: string, name: string): string => `${url}?mutant=${encodeURIComponent(name)}`;

const mutantOf = (url: string): string | null => new URL(url).searchParams.get('mutant');
