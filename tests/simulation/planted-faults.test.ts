// Ways to break the design, each put into the source for one run: a simulation that misses one proves nothing.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PATIENCE_MS = 5 * 60_000;
const simulateScript = fileURLToPath(new URL('../../scripts/simulate.ts', import.meta.url));

test(
  'every way to break the design is caught by a named invariant',
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [simulateScript, '--mutants'], { maxBuffer: 2 ** 24 });
    expect(stdout).not.toContain('MISSED');
    const [, caught, all] = /(\d+) of (\d+) mutants caught\s*$/.exec(stdout) ?? [];
    expect(Number(all)).toBeGreaterThanOrEqual(16);
    expect(caught).toBe(all);
  },
  PATIENCE_MS,
);
