// The tables of tests/README.md as data, and what they name that isn't there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const TESTS = join(import.meta.dirname, '../..');

/** Cells of each row under a heading whose first cell begins so. */
export function rowsUnder(heading: string, beginning: RegExp): string[][] {
  const [, part = ''] = readFileSync(join(TESTS, 'README.md'), 'utf8').split(`\n## ${heading}\n`);
  const [table = ''] = part.split('\n## ');
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && beginning.test(line.slice(2)));
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

export function spansOf(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
}

export function quotesOf(text: string): string[] {
  return [...text.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote);
}

/** Files (in backticks) that don't exist, and quoted words that the file before them doesn't have. */
export function missingTests(text: string, fileOf: (span: string) => string = (span) => join(TESTS, span)): string[] {
  let words = '';
  const wrong: string[] = [];
  for (const [, quote, span] of text.matchAll(/“([^”]+)”|`([^`]+)`/g)) {
    if (quote !== undefined && !words.includes(quote)) wrong.push(quote);
    if (span === undefined) continue;
    const file = fileOf(span);
    words = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (words === '') wrong.push(span);
  }
  return wrong;
}
