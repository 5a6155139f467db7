// The mutants of `npm run fleet -- --mutants` in short: each fits the source as it is and is still TypeScript, names a scenario there
// is, and two of them are seen to break the core by itself.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { applyPatches } from '../../mutants/patch.ts';
import { loadScenarios } from '../load-scenarios.ts';
import { labelOf } from '../scenario.ts';
import type { RuleMutant } from './rule-mutant.ts';
import { RULE_MUTANTS } from './rule-mutants.ts';

const LABELS = (await loadScenarios()).map(labelOf);
const named = RULE_MUTANTS.map((mutant) => [`${mutant.rule} ${mutant.name}`, mutant] as const);

/** Each patched file, without its types. */
function patchedSources({ patches }: RuleMutant): string[] {
  return [...Map.groupBy(patches, ({ file }) => file)].map(([file, own]) => {
    const source = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    return stripTypeScriptTypes(applyPatches(source, own));
  });
}

describe('a mutant', () => {
  test.each(named)('%s fits, and can be compiled', (_name, mutant) => {
    expect(patchedSources(mutant).every((source) => source.length > 0)).toBe(true);
    expect(mutant.patches.filter(({ file }) => !file.startsWith('lib/'))).toEqual([]);
    expect(LABELS).toContain(mutant.scenario);
  });

  test('that doesn’t fit any more, or twice, is an error', () => {
    const patch = { file: 'lib/page/press.ts', find: 'one', put: 'two' };
    expect(applyPatches('one', [patch])).toBe('two');
    expect(() => applyPatches('none, one', [patch])).toThrow('matches 2 times');
    expect(() => applyPatches('zero', [patch])).toThrow('matches 0 times');
  });

  test('has a name of its own', () => {
    expect(new Set(RULE_MUTANTS.map(({ name }) => name)).size).toBe(RULE_MUTANTS.length);
  });
});

test('without R20 a list is chosen from by place, without R47 a word for spam is not understood; with them neither', async () => {
  const script = fileURLToPath(new URL('core-check.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  expect(JSON.parse(stdout)).toEqual({
    choice: { asItIs: 'Any time', mutated: 'Morning' },
    verdict: { asItIs: 'SPAM_FLAGGED', mutated: 'SITE_REFUSED' },
  });
});
