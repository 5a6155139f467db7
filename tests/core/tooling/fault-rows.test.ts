// The table of faults in tests/README.md tells the truth: every fault has its row, and whatever a row names is there.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../../../scripts/chaos/fault.ts';
import { FAULT_NAMES } from '../../simulation/fault-table.ts';
import { WORLD_FACTS } from '../../simulation/world-facts.ts';
import { missingTests, rowsUnder, spansOf, TESTS } from './readme-table.ts';

const LAST_FAULT = 77;
const CHAOS: readonly string[] = [...FAULTS, 'stop', 'kill-browser'];
const FACTS = WORLD_FACTS.map(({ name }) => name);

const rows = rowsUnder('Faults', /^\d/).map(([fault = '', simulation = '', chaos = '', others = '']) => ({
  fault: Number.parseInt(fault, 10),
  simulation: spansOf(simulation),
  chaos: spansOf(chaos),
  others,
}));

/** What the last column names and isn't there. */
function missing(text: string): string[] {
  const facts = [...text.matchAll(/fact “([^”]+)”/g)].map(([, fact = '']) => fact).filter((fact) => !FACTS.includes(fact));
  const tests = CHAOS.reduce((left, name) => left.replaceAll(`\`${name}\``, ''), text.replaceAll(/fact “[^”]+”/g, ''));
  return [...facts, ...missingTests(tests, fileOf)];
}

function fileOf(span: string): string {
  if (/^\d{3}-/.test(span)) return join(TESTS, 'fleet/scenarios', `${span}.ts`);
  return span.startsWith('scripts/') ? join(TESTS, '..', span) : join(TESTS, span);
}

describe('the table of faults', () => {
  test('has a row for each', () => {
    expect(rows.map(({ fault }) => fault)).toEqual(Array.from({ length: LAST_FAULT }, (_, index) => index + 1));
  });

  test.each(rows.map((row) => [row.fault, row] as const))('of fault %i names something, and nothing that isn’t there', (_fault, row) => {
    expect(row.simulation.length + row.chaos.length + spansOf(row.others).length).toBeGreaterThan(0);
    expect(row.simulation.filter((name) => !(FAULT_NAMES as readonly string[]).includes(name))).toEqual([]);
    expect(row.chaos.filter((name) => !CHAOS.includes(name))).toEqual([]);
    expect(missing(row.others)).toEqual([]);
  });

  test('leaves out no fault that is made', () => {
    const numbered = FAULT_NAMES.filter((name) => name.startsWith('F'));
    const named = new Set(rows.flatMap(({ simulation, chaos }) => [...simulation, ...chaos]));
    expect([...numbered, ...CHAOS].filter((name) => !named.has(name))).toEqual([]);
  });

  test('would not pass with a name that is made up', () => {
    expect(missing('`core/batch/permit.test.ts` “is refused to nobody”; fact “pigs fly”; fleet `999-nowhere`')).toEqual([
      'pigs fly',
      'is refused to nobody',
      '999-nowhere',
    ]);
  });
});
