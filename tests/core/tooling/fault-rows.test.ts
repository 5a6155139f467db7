// The table of faults in tests/README.md tells the truth: every fault has its row, and whatever a row names is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../../../scripts/chaos/fault.ts';
import { FAULT_NAMES } from '../../simulation/fault-table.ts';
import { WORLD_FACTS } from '../../simulation/world-facts.ts';

const tests = join(import.meta.dirname, '../..');
const LAST_FAULT = 77;
const CHAOS: readonly string[] = [...FAULTS, 'stop', 'kill-browser'];
const FACTS = WORLD_FACTS.map(({ name }) => name);

interface Row {
  readonly fault: number;
  readonly simulation: readonly string[];
  readonly chaos: readonly string[];
  readonly others: string;
}

const rows = readFileSync(join(tests, 'README.md'), 'utf8')
  .split('\n## Faults\n')[1]!
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map(readRow);

function readRow(line: string): Row {
  const [fault = '', simulation = '', chaos = '', others = ''] = line.slice(1).split('|');
  return { fault: Number.parseInt(fault, 10), simulation: spans(simulation), chaos: spans(chaos), others };
}

function spans(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
}

/** What the last column names and isn't there. */
function missing(text: string): string[] {
  let words = '';
  const wrong: string[] = [];
  for (const [, fact, quote, span] of text.matchAll(/fact “([^”]+)”|“([^”]+)”|`([^`]+)`/g)) {
    if (fact !== undefined && !FACTS.includes(fact)) wrong.push(fact);
    if (quote !== undefined && !words.includes(quote)) wrong.push(quote);
    if (span === undefined || CHAOS.includes(span)) continue;
    const file = fileOf(span);
    words = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (words === '') wrong.push(span);
  }
  return wrong;
}

function fileOf(span: string): string {
  if (/^\d{3}-/.test(span)) return join(tests, 'fleet/scenarios', `${span}.ts`);
  return span.startsWith('scripts/') ? join(tests, '..', span) : join(tests, span);
}

describe('the table of faults', () => {
  test('has a row for each', () => {
    expect(rows.map(({ fault }) => fault)).toEqual(Array.from({ length: LAST_FAULT }, (_, index) => index + 1));
  });

  test.each(rows.map((row) => [row.fault, row] as const))('of fault %i names something, and nothing that isn’t there', (_fault, row) => {
    expect(row.simulation.length + row.chaos.length + spans(row.others).length).toBeGreaterThan(0);
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
      'is refused to nobody',
      'pigs fly',
      '999-nowhere',
    ]);
  });
});
