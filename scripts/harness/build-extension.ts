// Builds the extension into .output/chrome-mv3: the very bytes a person would load.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export function buildExtension(): Promise<void> {
  return runQuietly([resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build']);
}

/** Runs a script in a Node of its own. Rejects with all it said when it fails. */
export function runQuietly(script: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, script, { cwd: ROOT, stdio: 'pipe' });
    const words: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => words.push(part));
    child.stderr.on('data', (part: Buffer) => words.push(part));
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(Buffer.concat(words).toString()))));
  });
}
