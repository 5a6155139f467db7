// Sizes and shapes nobody would send in good faith. Each would take minutes, or the whole memory, if any of its steps were not in
// proportion to the text; the test's own time limit is the measure.
import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../lib/dealers/read-records.ts';
import { importSteps } from '../../../lib/dealers/import-dealers.ts';
import { importText } from './import-text.ts';

const MEGABYTE = 1_000_000;

describe('a list that is', () => {
  test.each([
    ['one cell of a megabyte', `name,website\n${'x'.repeat(MEGABYTE)},oak.test`, 1],
    ['one quoted cell of a megabyte', `name,website\n"${'x\n'.repeat(MEGABYTE / 2)}",oak.test`, 1],
    ['a website of a megabyte', `name,website\nOak,${'https://'.repeat(MEGABYTE / 8)}`, 1],
    ['100,000 columns', `name,website${',x'.repeat(100_000)}\nOak,oak.test${',y'.repeat(100_000)}`, 1],
    ['10,000 odd quotes', `name,website\n${'"a"b,oak.test\n'.repeat(10_000)}`, 10_000],
    ['one line of 20,000 odd quotes', `name,website\nOak,oak.test,${'"a"b,'.repeat(20_000)}`, 1],
    ['a quote that never ends', `name,website\n"Oak,oak.test\n${'Elm,""\n'.repeat(10_000)}`, 10_001],
    ['a formula of quotes', `name\twebsite\n=HYPERLINK(${'"'.repeat(MEGABYTE)}\toak.test`, 1],
    ['blanks', `name,website\nOak,oak.test\n${' '.repeat(MEGABYTE)}`, 1],
    ['a row of dots and signs', `name,website\nOak,x@${'.'.repeat(2000)} y\nElm,elm.test`, 2],
  ])('%s', (_what, text, rows) => {
    expect(importText(text).rows).toHaveLength(rows);
  });

  test.each([
    ['open tags', `<p>${'<'.repeat(MEGABYTE)}`],
    ['open links', `<p>${'<a href="https://oak.test" '.repeat(MEGABYTE / 25)}`],
    ['bold lines in a link', `<p><a href="https://oak.test">${'<b>x</b><br>'.repeat(MEGABYTE / 12)}`],
    ['open headings before links', `<h3>${'::<a href="https://oak.test">-</a>'.repeat(MEGABYTE / 34)}`],
    ['links that call', `<p>${'<a href="tel:1">x '.repeat(MEGABYTE / 18)}`],
    ['blanks in tags', `<p>${`<a href=" ${' '.repeat(3990)}>`.repeat(MEGABYTE / 4000)}`],
    ['open comments', `<p>${'<!--'.repeat(MEGABYTE / 4)}`],
    ['open scripts', `<p>${'<script>'.repeat(MEGABYTE / 8)}`],
    ['rows of one cell below a wide one', `<table><tr>${'<td>x'.repeat(50_000)}${'<tr><td>y'.repeat(50_000)}`],
    ['brackets', '['.repeat(MEGABYTE)],
    ['nested objects', `${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['nested arrays', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['bullets', '- '.repeat(MEGABYTE / 2)],
    ['Markdown', '[x]('.repeat(MEGABYTE / 4)],
    ['one word', 'a.'.repeat(MEGABYTE / 2)],
    ['delimiters', ',;|\t'.repeat(MEGABYTE / 4)],
    ['quotes', '"'.repeat(MEGABYTE)],
    ['blanks', ' '.repeat(MEGABYTE)],
  ])('nothing but %s ends, and names no dealer it does not hold', (_what, text) => {
    const { dealers, error, rows } = importText(text);
    expect(dealers.length <= 1 && (error !== null || rows.length > 0)).toBe(true);
  });
});

test('turned writing and invisible characters do not get into texts or addresses', () => {
  const report = importText('name,website\n"Oak\u202eroF\u202c\u200b\u2066",oak.test\nElm,e\u200blm.test\nAsh,as\u202eh.test');
  expect(report.dealers.map(({ name }) => name)).toEqual(['OakroF']);
  expect(report.rows.map(({ code }) => code)).toEqual([null, 'BAD_URL', 'BAD_URL']);
});

test('10,000 rows are worked through in many short steps, with their progress', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `Dealer ${index},dealer-${index}.test`);
  const steps = importSteps(`name,website\n${lines.join('\n')}`, [], { now: 0, newId: () => 'x' });
  const seen = [...steps];
  expect(seen.length).toBeGreaterThan(200);
  expect(seen.map(({ share }) => share)).toEqual(seen.map(({ share }) => share).toSorted((one, other) => one - other));
  expect(seen.at(-1)).toMatchObject({ done: 10_000, of: 10_000, share: 1 });
});

test('a well-formed table is read as Papa Parse reads it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', "'", 'é'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          cell.map((text) => `x${text}`),
          { minLength: 1, maxLength: 4 },
        ),
        { minLength: 1, maxLength: 6 },
      ),
      (rows) => {
        const text = Papa.unparse(rows, { newline: '\n', quotes: true });
        expect([...readRecords(text, ',')].map(({ cells }) => cells)).toEqual(rows);
        expect([...readRecords(text, ',')].map(({ cells }) => cells)).toEqual(
          Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data,
        );
      },
    ),
  );
});
