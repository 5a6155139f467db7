import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import { exportDealersCsv } from '../../../lib/dealers/export-dealers.ts';
import { importDealers } from '../../../lib/dealers/import-dealers.ts';
import { neutraliseFormula, restoreFormula } from '../../../lib/dealers/formula-cells.ts';
import { buildDealer } from './build-dealer.ts';

function importCsv(text: string): readonly Dealer[] {
  return importDealers(text, [], { now: 1_000, newId: () => 'dealer-1' }).dealers;
}

test('an empty list is its headings', () => {
  expect(exportDealersCsv([])).toBe('name,website,phone,email,street,city,state,zip,contact_url,brand,tags,notes,attribution\r\n');
});

test('cells are quoted as RFC 4180 says', () => {
  const csv = exportDealersCsv([buildDealer({ name: 'Oak "The Best", Ford', street: '1 Main\nSuite 2' })]);
  expect(csv).toContain('\r\n"Oak ""The Best"", Ford",https://mapletonford.test/,');
  expect(csv).toContain('"1 Main\nSuite 2"');
});

describe('formulas', () => {
  test.each(['=1+1', '+13035550101', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '\0x', ' =1', "'=1"])('%j gets an apostrophe', (cell) => {
    expect(neutraliseFormula(cell)).toBe(`'${cell}`);
  });

  test.each(['Oak Ford', "'s Motors", 'a=b', '303-555-0101', ''])('%j stays', (cell) => {
    expect(neutraliseFormula(cell)).toBe(cell);
  });

  test('no cell of an export starts like one', () => {
    const csv = exportDealersCsv([buildDealer({ name: '=cmd()', phone: '+1 303 555 0101', city: '@x', notes: '-y', tags: ['=z'] })]);
    expect(csv).toContain("'=cmd(),https://mapletonford.test/,'+1 303 555 0101,,,'@x,");
    expect(csv).toContain("'=z,'-y");
  });

  test('neutralising is undone exactly', () => {
    const tricky = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\n', '\0', 'a') });
    fc.assert(
      fc.property(tricky, (cell) => {
        expect(restoreFormula(neutraliseFormula(cell))).toBe(cell);
        expect(neutraliseFormula(cell)).not.toMatch(/^[=+\-@\t\r\n\0]/);
      }),
    );
  });
});

describe('round trip', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom("'", '"', '=', '+', '-', '@', ',', ';', '|', '\t', ' ', '\n', '\r', '#', '“', 'a', '0'),
        maxLength: 8,
      }),
      fc.constantFrom(
        "'=1+1",
        '+1 303 555 0101',
        '@home',
        '-',
        'Total',
        '# 1',
        '\u202eFord',
        '\u200b',
        '2108',
        '80202.0',
        'Denver, CO 80202',
        'n/a',
      ),
    )
    .map((written) => importCsv(`website,name\noak.test,"${written.replaceAll('"', '""')}"`)[0]?.name ?? '');
  const words = fc.constantFrom('Oak', 'Elm', '1 Main St', '(303) 555-0101', '+1 303 555 0101', '80202', '');

  test('import, export and import again give the same dealers', () => {
    const row = fc.record({
      name: text,
      city: text,
      state: words,
      notes: text,
      street: text,
      phone: words,
      zip: words,
      email: text,
      brand: text,
      contactUrl: fc.constantFrom('', '/contact', '/contact?a="b",c'),
      attribution: fc.constantFrom('', '© OpenStreetMap contributors'),
      tags: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const table = rows.map((cells, index) => ({
          ...cells,
          tags: cells.tags.join(';'),
          website: `http://dealer${index}.test/oak?x=${index}`,
          contactUrl: cells.contactUrl && `http://dealer${index}.test${cells.contactUrl}`,
        }));
        const first = importDealers(JSON.stringify(table), [], { now: 1_000, newId: () => 'dealer-1' }).dealers;
        expect(first.length).toBeGreaterThan(0);
        // Keys of before stay here: a list from elsewhere must not be able to claim them.
        expect(importCsv(exportDealersCsv(first))).toEqual(first.map(({ formerKeys: _keys, ...dealer }) => dealer));
      }),
    );
  });

  test('our own export is taken at its word: no cell is taken apart, no dealer is passed over', () => {
    const dealers = [
      buildDealer({ id: 'a', name: 'Total', address: 'https://oak.test/', phone: '', city: 'Denver, CO 80202', state: '', zip: '' }),
      buildDealer({
        id: 'b',
        name: '# 1',
        address: 'https://elm.test/',
        phone: '',
        street: '1 Main St, Denver, CO 80202',
        city: '',
        state: '',
        zip: '',
      }),
    ];
    const ids = ['a', 'b'];
    const again = importDealers(exportDealersCsv(dealers), [], { now: 1_000, newId: () => ids.shift() ?? '' });
    expect(again.dealers).toEqual(dealers);
    expect(again.notes).toEqual([]);
  });

  test('every optional text comes back', () => {
    const dealer = buildDealer({
      street: '1 Main St',
      email: 'sales@example.com',
      contactUrl: 'https://mapletonford.test/contact',
      brand: 'Ford',
      notes: 'near the mall',
      tags: ['first', 'second'],
      attribution: '© OpenStreetMap contributors',
    });
    expect(importCsv(exportDealersCsv([dealer]))).toEqual([dealer]);
  });
});
