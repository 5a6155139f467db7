// The table of rules in tests/README.md tells the truth: every rule has its row, whatever a row names is there, each deciding rule has
// the mutants that are made of it, and what must never happen has a scenario whose oracle would see it.
import { describe, expect, test } from 'vitest';
import { loadScenarios } from '../../fleet/load-scenarios.ts';
import { RULE_MUTANTS } from '../../fleet/mutants/rule-mutants.ts';
import { missingTests, quotesOf, rowsUnder, spansOf } from './readme-table.ts';

const between = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, index) => `R${first + index}`);

const ALL = between(1, 60);
const DECIDING = [...between(8, 26), ...between(29, 43), 'R47', 'R48', 'R52'];
const NEVER = between(54, 60);

/** The first of twins is called like its file, the others by their letter, too. */
const SCENARIOS = (await loadScenarios()).map(
  ({ number, variant = 'a', name }) => `${String(number).padStart(3, '0')}${variant === 'a' ? '' : variant}-${name}`,
);

const rows = rowsUnder('Rules', /^R\d/).map(([rule = '', tests = '', mutants = '', scenarios = '']) => ({
  rule: rule.split(' ')[0]!,
  tests,
  mutants: quotesOf(mutants),
  scenarios: spansOf(scenarios),
}));

const mutantsOf = (rule: string): string[] => RULE_MUTANTS.filter((mutant) => mutant.rule === rule).map(({ name }) => name);

describe('the table of rules', () => {
  test('has a row for each, in their order', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(ALL);
  });

  test.each(rows.map((row) => [row.rule, row] as const))('of %s names tests, and nothing that isn’t there', (rule, row) => {
    expect(spansOf(row.tests).length).toBeGreaterThan(0);
    expect(missingTests(row.tests)).toEqual([]);
    expect(row.mutants).toEqual(mutantsOf(rule));
    expect(row.scenarios.filter((name) => !SCENARIOS.includes(name))).toEqual([]);
  });

  test.each(DECIDING)('has a mutant of %s', (rule) => {
    expect(rows.find((row) => row.rule === rule)?.mutants.length).toBeGreaterThan(0);
  });

  test.each(NEVER)('has a scenario whose oracle would see %s broken', (rule) => {
    expect(rows.find((row) => row.rule === rule)?.scenarios.length).toBeGreaterThan(0);
  });

  test('would not pass with a name that is made up', () => {
    expect(
      missingTests('`core/batch/permit.test.ts` “is given to the live attempt’s own script”, “is refused to nobody”; `core/none.test.ts`'),
    ).toEqual(['is refused to nobody', 'core/none.test.ts']);
    expect(SCENARIOS).toContain('109b-hp-visible-required');
    expect(SCENARIOS).not.toContain('999-nowhere');
  });
});
