// Runs one of the project's command-line tools with its output live, and says whether it liked what it saw.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One command: a tool of node_modules/.bin and its arguments. */
export type Command = readonly [tool: string, ...rest: string[]];

/** Resolves to whether the tool ended with exit code 0. A tool still running after `limitMs` is killed and has failed. */
export function runTool([tool, ...rest]: Command, limitMs = 10 * 60_000): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(tool, rest, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', timeout: limitMs });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}
