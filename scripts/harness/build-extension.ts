// Builds the extension into .output/chrome-mv3: the very bytes a person would load.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Rejects with the build's own words when it fails. */
export function buildExtension(): Promise<void> {
  return new Promise((done, fail) => {
    const build = spawn(process.execPath, [resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: ROOT, stdio: 'pipe' });
    const words: Buffer[] = [];
    build.stdout.on('data', (part: Buffer) => words.push(part));
    build.stderr.on('data', (part: Buffer) => words.push(part));
    build.once('exit', (code) => (code === 0 ? done() : fail(new Error(Buffer.concat(words).toString()))));
  });
}
