import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRows } from '../../../lib/dealers/import-report.ts';
import { withKeys } from '../../../lib/dealers/known-keys.ts';
import { withFilling, withoutFilling } from '../../../lib/dealers/merge-dealers.ts';
import { buildDealer } from './build-dealer.ts';
import { importText } from './import-text.ts';

const HEADINGS = 'name,website,phone,street,city,state,zip,email,tags\n';

/** "1 2<1 3": row 2 was folded into row 1. */
function folds(text: string): string {
  const { rows } = importText(HEADINGS + text);
  return rows.map(({ row, code, kept }) => (code === null ? `${row}` : `${row}<${kept?.row ?? code}`)).join(' ');
}

describe('who is folded into whom', () => {
  test.each([
    ['the same address however written', 'A,oak.test\nB,HTTP://WWW.OAK.TEST/?utm_source=x\nC,https://oak.test//#top', '1 2<1 3<1'],
    ['one phone', 'A,oak.test,303-555-0101\nB,elm.test,+1 (303) 555-0101', '1 2<1'],
    ['one street and ZIP', 'A,oak.test,,1 North Main Street,,,80202\nB,elm.test,,1 N. Main St,,,80202-1234', '1 2<1'],
    ['one street, another ZIP', 'A,oak.test,,1 Main St,,,80202\nB,elm.test,,1 Main St,,,80301', '1 2'],
    ['stores of a group', 'A,group.test/a,,,,,80202\nB,group.test/b,,,,,80301\nB again,group.test/b/,,,,,80301', '1 2 3<2'],
    ['by the phone of a twin', 'A,oak.test,\nA,oak.test,303-555-0101\nB,elm.test,303-555-0101', '1 2<1 3<1'],
    ['by the site of a twin', 'A,oak.test,303-555-0101\nB,elm.test,303-555-0101\nC,elm.test,', '1 2<1 3<1'],
    ['a row that joins two above', 'A,oak.test,303-555-0101\nB,elm.test,\nC,elm.test,303-555-0101', '1 2<1 3<1'],
    ['a row that joins two by what it gives', 'A,oak.test,,1 Main St\nB,elm.test,,1 Main St,,,80202\nA,oak.test,,,,,80202', '1 2<1 3<1'],
    ['a nameless row claims no other store', 'A,group.test/a,,,,,80202\n,group.test/b\nB,group.test/b,,,,,80301', '1 2<1 3'],
  ])('%s', (_what, text, expected) => {
    expect(folds(text)).toBe(expected);
  });

  test('a list that was imported brings nothing new, also where one row joined two that shared only a site', () => {
    const text = `${HEADINGS}A,oak.test,,1 Main St,,,80202\nA,a.group.test,303-555-0101,1 Main St,,,80301\nA,group.test/b,303-555-0102,1 Main St\nA,oak.test,303-555-0102,1 Main St,,,80202`;
    const { dealers } = importText(text);
    expect(dealers).toHaveLength(1);
    expect(importText(text, dealers).dealers).toEqual([]);
  });

  test('a list that was imported brings nothing new, also where the place that told two stores apart came from a third row', () => {
    const text = `${HEADINGS}A,a.group.test,303-555-0101,1 Main St\nA,group.test/b,,2 Main St,,,80202\nA,oak.test,303-555-0101,1 Main St,,,80301`;
    const { dealers } = importText(text);
    expect(dealers).toHaveLength(1);
    expect(dealers[0]?.formerKeys).toEqual(['group.test:/b', 'oak.test']);
    expect(importText(text, dealers).dealers).toEqual([]);
  });

  test('rows, added, merged and rejected add up, whatever comes together', () => {
    const site = fc.constantFrom('oak.test', 'elm.test', 'group.test/a', 'group.test/b', 'a.group.test', '', 'localhost', 'www.oak.test');
    const row = fc.record({
      name: fc.constantFrom('A', 'B', ''),
      site,
      phone: fc.constantFrom('303-555-0101', '303-555-0102', ''),
      street: fc.constantFrom('1 Main St', '2 Main St', ''),
      zip: fc.constantFrom('80202', '80301', ''),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const text =
          HEADINGS +
          rows.map(({ name, site: website, phone, street, zip }) => `${name},${website},${phone},${street},,,${zip},,x`).join('\n');
        const report = importText(text);
        const { added, merged, known, rejected } = countRows(report.rows);
        expect([report.dealers.length, known, added + merged + rejected]).toEqual([added, 0, report.rows.length]);
        for (const { kept } of report.rows) if (kept?.row) expect(report.rows[kept.row - 1]).toMatchObject({ code: null, row: kept.row });
        expect(report.rows.every(({ kept, row: number }) => (kept?.row ?? 0) <= number)).toBe(true);
        // What told stores of a group apart may have stood in a row that is folded by now.
        if (!text.includes('group')) expect(importText(text, report.dealers).dealers).toEqual([]);
      }),
    );
  });
});

describe('the keys of what was folded', () => {
  const STORED = buildDealer({ id: 'old', address: 'https://oak.test/', phone: '303-555-0101' });

  test('go to the one that is kept, in the list too, and are no news the second time', () => {
    const report = importText(`${HEADINGS}B,elm.test,303-555-0101\nB,elm.test/,`, [STORED]);
    expect(report.filled).toEqual([{ id: 'old', filling: {}, keys: ['elm.test'] }]);
    const known = withKeys(STORED, ['elm.test']);
    expect(importText(`${HEADINGS}B,elm.test,303-555-0101\nB,elm.test/,`, [known])).toMatchObject({ dealers: [], filled: [] });
  });

  test('go on with one that is folded later itself', () => {
    const { dealers } = importText(`${HEADINGS}A,oak.test,\nB,elm.test,303-555-0101\nC,fir.test,303-555-0101\nD,oak.test,303-555-0101`);
    expect(dealers.map(({ dealerKey, formerKeys }) => [dealerKey, formerKeys])).toEqual([['oak.test', ['elm.test', 'fir.test']]]);
  });

  test('stay with another dealer of the list whose they are', () => {
    const other = buildDealer({ id: 'other', address: 'https://elm.test/', phone: '' });
    expect(importText(`${HEADINGS}B,elm.test,303-555-0101`, [STORED, other]).filled.flatMap(({ keys = [] }) => keys)).toEqual([]);
  });
});

describe('what the kept one gets', () => {
  test('only what it lacks, from each of its twins', () => {
    const report = importText(
      `${HEADINGS}Oak,oak.test,,,Denver,CO,,,x\nOther name,www.oak.test,303-555-0101,1 Main St,Denver,CO,80202,,y;z\n,oak.test,303-555-0199,,,,,sales@oak.test`,
    );
    expect(report.dealers).toEqual([
      {
        id: 'new-1',
        dealerKey: 'oak.test',
        name: 'Oak',
        website: 'oak.test',
        address: 'https://oak.test/',
        phone: '303-555-0101',
        street: '1 Main St',
        city: 'Denver',
        state: 'CO',
        zip: '80202',
        email: 'sales@oak.test',
        tags: ['x'],
        addedAt: 5_000,
      },
    ]);
    expect(report.rows.map(({ kept }) => kept?.gained)).toEqual([undefined, ['phone', 'street', 'zip'], ['email']]);
  });

  test('no part of another place', () => {
    const [dealer] = importText(`${HEADINGS}Oak,oak.test,,,Denver\nOak,oak.test,,9 Elm St,Boulder,CO,80301`).dealers;
    expect(dealer).toMatchObject({ city: 'Denver', state: '', zip: '' });
    expect(dealer?.street).toBeUndefined();
  });

  test('a contact page only of its own site', () => {
    const text =
      'name,website,phone,contact page\nA,oak.test,303-555-0101,\nB,elm.test,303-555-0101,https://elm.test/contact\nC,oak.test,,https://oak.test/contact';
    expect(importText(text).dealers[0]?.contactUrl).toBe('https://oak.test/contact');
  });

  test('the credit for the data it takes over', () => {
    const text = 'name,website,phone,attribution\nA,oak.test,,\nA,oak.test,303-555-0101,© OpenStreetMap contributors';
    expect(importText(text).dealers[0]).toMatchObject({ phone: '303-555-0101', attribution: '© OpenStreetMap contributors' });
  });
});

describe('a dealer of the list', () => {
  const stored = buildDealer({ id: 'old', address: 'https://oak.test/', phone: '', city: '', state: '', zip: '' });
  const row = `${HEADINGS}Oak,oak.test,303-555-0101,1 Main St,Denver,CO,80202`;

  test('is filled, not added', () => {
    const report = importText(row, [stored]);
    const filling = { phone: '303-555-0101', street: '1 Main St', city: 'Denver', state: 'CO', zip: '80202' };
    expect(report).toMatchObject({ dealers: [], filled: [{ id: 'old', filling }] });
    expect(report.rows[0]).toMatchObject({ code: 'DUPLICATE_DOMAIN', dealerId: 'old', kept: { row: null, name: 'Mapleton Ford' } });
    expect(withoutFilling(withFilling(stored, filling), filling)).toEqual(stored);
  });

  test('keeps what the person changed meanwhile when the filling is taken back', () => {
    const filling = { phone: '303-555-0101', street: '1 Main St' };
    const edited = { ...withFilling(stored, filling), phone: '303-555-0777' };
    expect(withoutFilling(edited, filling)).toEqual({ ...stored, phone: '303-555-0777' });
  });

  test('takes in a row that another row was folded into', () => {
    const report = importText(`${HEADINGS}A,elm.test,303-555-0101\nB,elm.test,\nC,oak.test,303-555-0101`, [stored]);
    expect(report.rows.map(({ dealerId, kept }) => [dealerId, kept?.row])).toEqual([['old', null], ['old', null], ['old', null]]); // prettier-ignore
    expect(report.dealers).toEqual([]);
  });

  test('is not filled so that it would become the twin of another', () => {
    const other = buildDealer({ id: 'other', address: 'https://elm.test/', phone: '303-555-0101' });
    expect(importText(row, [stored, other])).toMatchObject({ dealers: [], filled: [] });
  });
});

test('a website given for a row makes it a dealer, or folds it', () => {
  const text = 'name,website\nOak,oak.test\nElm,\nOak too,n/a\nAsh,bad';
  const given = new Map([[2, 'elm.test'], [3, 'www.oak.test'], [4, 'localhost']]); // prettier-ignore
  expect(importText(text, [], given).rows.map(({ code }) => code)).toEqual([null, null, 'DUPLICATE_DOMAIN', 'BAD_URL']);
});
