// Picks the Node that runs the project's TypeScript: the one among its packages, else the system's when that is new enough to read
// TypeScript by itself (22.18).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { binFolder, fromRoot } from './root.mjs';

export function chooseNode() {
  const packaged = [join(binFolder, 'node'), fromRoot('node_modules', 'node', 'bin', 'node.exe')];
  const node = [...packaged, process.execPath].find(readsTypeScript);
  if (!node)
    throw new Error('Node 24 could not be installed as a package (are install scripts switched off?): install Node 24 or newer yourself.');
  return node;
}

function readsTypeScript(node) {
  if (!existsSync(node)) return false;
  try {
    const [major = 0, minor = 0] = execFileSync(node, ['--version'], { encoding: 'utf8' }).slice(1).split('.').map(Number);
    return major > 22 || (major === 22 && minor >= 18);
  } catch {
    return false;
  }
}
