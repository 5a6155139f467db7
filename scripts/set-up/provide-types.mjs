// WXT writes the tsconfig that ours extends; without it no tool can read the sources of a fresh clone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fromRoot } from './root.mjs';

export function provideTypes(node) {
  if (existsSync(fromRoot('.wxt', 'tsconfig.json'))) return;
  execFileSync(node, [fromRoot('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], { cwd: fromRoot(), stdio: ['ignore', 'ignore', 2] });
}
