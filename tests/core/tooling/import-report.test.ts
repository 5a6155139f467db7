import { expect, test } from 'vitest';
import { jsonReport } from '../../../scripts/import/json-report.ts';
import { tellImport } from '../../../scripts/import/tell-import.ts';
import { importText } from '../dealers/import-text.ts';

const LIST = 'name,website\nOak,oak.test\nBad,\nOak again,www.oak.test\nElm,javascript:1\n"Ash\nFord",ash.test';

test('the JSON counts folded rows apart from rejected ones, and everything adds up', () => {
  const report = jsonReport(importText(LIST));
  expect(Object.keys(report)).toEqual(['rows', 'added', 'merged', 'rejected', 'dealers']);
  expect(report).toMatchObject({ rows: 5, added: 2, merged: 1 });
  expect(report.rejected).toEqual([
    { row: 2, reason: 'NO_WEBSITE', message: 'No website is given.' },
    { row: 4, reason: 'BAD_URL', message: 'An address that starts with "javascript:" is not a website.' },
  ]);
  expect(report.dealers.map(({ name }) => name)).toEqual(['Oak', 'Ash Ford']);
});

test('a list that cannot be read is no dealers and an error', () => {
  expect(jsonReport(importText('lorem ipsum'))).toMatchObject({
    rows: 0,
    added: 0,
    merged: 0,
    rejected: [],
    dealers: [],
    error: { code: 'UNREADABLE_LIST' },
  });
});

test('a person reads what was left out first, with the reason, then what was merged, then what is new', () => {
  const told = tellImport(importText(LIST));
  expect(told).toMatch(/^5 rows: 2 new, 1 merged, 2 left out\n/);
  expect(told).toMatch(
    /Left out\n.*2 {2}Bad\n.*NO_WEBSITE: No website is given\.[^]*Merged\n.*3 {2}Oak again[^]*same website\.\n[^]*New\n.*1 {2}Oak/,
  );
});
