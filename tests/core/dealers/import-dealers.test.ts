import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import { importDealers } from '../../../lib/dealers/import-dealers.ts';
import type { ImportReport } from '../../../lib/dealers/import-report.ts';
import { countRows } from '../../../lib/dealers/import-report.ts';
import { buildDealer } from './build-dealer.ts';

function importText(text: string, existing: readonly Dealer[] = []): ImportReport {
  let count = 0;
  return importDealers(text, existing, { now: 5_000, newId: () => `new-${(count += 1)}` });
}

const codes = (report: ImportReport): (string | null)[] => report.rows.map(({ code }) => code);
const names = (report: ImportReport): string[] => report.dealers.map(({ name }) => name);

describe('tables', () => {
  test('a row becomes a dealer with cleaned texts', () => {
    const report = importText(
      'Dealer Name,Website,Tel,E-mail,Address,City,State,ZIP Code,Make,Notes,Tags\r\n' +
        ' Mapleton   Ford ,www.MapletonFord.test/?utm_source=x,(303) 555-0101,sales@example.com,1 Main St,Mapleton,CO,02134,Ford,"two\nlines",a; b;a\r\n',
    );
    expect(report.dealers).toEqual([
      {
        id: 'new-1',
        dealerKey: 'mapletonford.test',
        name: 'Mapleton Ford',
        website: 'www.MapletonFord.test/?utm_source=x',
        address: 'https://www.mapletonford.test/',
        city: 'Mapleton',
        state: 'CO',
        zip: '02134',
        phone: '(303) 555-0101',
        street: '1 Main St',
        email: 'sales@example.com',
        brand: 'Ford',
        notes: 'two lines',
        tags: ['a', 'b'],
        addedAt: 5_000,
      },
    ]);
    expect(report.rows).toEqual([
      { row: 1, name: 'Mapleton Ford', website: 'www.MapletonFord.test/?utm_source=x', dealerId: 'new-1', code: null, message: 'Added.' },
    ]);
    expect(report).toMatchObject({ notes: [], error: null, message: '1 dealer is new.' });
  });

  test('missing texts are empty and optional ones are absent', () => {
    const [dealer] = importText('website\nmapletonford.test').dealers;
    expect(dealer).toEqual({
      id: 'new-1',
      dealerKey: 'mapletonford.test',
      name: '',
      website: 'mapletonford.test',
      address: 'https://mapletonford.test/',
      city: '',
      state: '',
      zip: '',
      phone: '',
      addedAt: 5_000,
    });
  });

  test.each([',', ';', '\t', '|'])('delimiter %j is detected', (delimiter) => {
    const lines = [
      ['name', 'city', 'url'],
      ['"Maple, Oak; Elm"', 'Mapleton', 'a.test'],
      ['Oak', 'Oakville', 'b.test'],
    ];
    const report = importText(lines.map((cells) => cells.join(delimiter)).join('\n'));
    expect(names(report)).toEqual(['Maple, Oak; Elm', 'Oak']);
  });

  test.each([
    ['byte order mark', '\ufeffname,website\nOak,oak.test'],
    ['blank lines first', '\n \n\nname,website\nOak,oak.test'],
    ['spreadsheet delimiter line', 'sep=;\r\nname;website\r\nOak;oak.test'],
    ['old line ends', 'name,website\rOak,oak.test'],
    ['mixed line ends', 'name,website\r\nOak,oak.test\n\n\r\n'],
    ['quoted headings', '"Name","Web Site"\n"Oak","oak.test"'],
    ['other order and case', 'WEB_SITE,Dealership\noak.test,Oak'],
    ['empty first heading', '\tname\twebsite\n1\tOak\toak.test'],
    ['rows too short and too long', 'name,website,city,zip\nOak,oak.test\n'],
    ['cells beyond the headings', 'name,website\nOak,oak.test,extra,cells'],
    ['camel case headings', 'dealerName,websiteUrl\nOak,oak.test'],
    ['a website column called address', 'name,address\nOak,https://oak.test'],
    ['two columns of one meaning', 'name,url,website\nOak,,oak.test'],
    ['blank rows of commas', 'name,website\n,,\nOak,oak.test\n , \n'],
  ])('%s is read', (_what, text) => {
    const report = importText(text);
    expect(names(report)).toEqual(['Oak']);
    expect(report.rows).toHaveLength(1);
    expect(report.rows[0]?.row).toBe(1);
  });

  test('a lone heading keeps commas in the addresses', () => {
    expect(importText('website\nhttps://group.test/oak?a=1,2').dealers[0]?.address).toBe('https://group.test/oak?a=1,2');
  });

  test('the delimiter that explains most headings wins', () => {
    expect(importText('name;phone;zip|url\nOak;303-555-0101;80202').rows[0]).toMatchObject({ name: 'Oak', code: 'NO_WEBSITE' });
  });

  test('unknown columns are left out and named', () => {
    const report = importText('name,website,OEM code,Rating\nOak,oak.test,77,5');
    expect(report.notes).toEqual(['The column "OEM code" is not used.', 'The column "Rating" is not used.']);
    expect(JSON.stringify(report.dealers)).not.toContain('77');
  });

  test('a misplaced quotation mark is noted', () => {
    expect(importText('name,website\n"Oak,oak.test\nElm,elm.test').notes[0]).toMatch(/quotation mark/);
  });

  test('a contact page is kept only on the own site of the dealer', () => {
    const report = importText('website,contact page\noak.test,https://www.oak.test/contact\nelm.test,https://evil.test/contact');
    expect(report.dealers.map(({ contactUrl }) => contactUrl)).toEqual(['https://www.oak.test/contact', undefined]);
    expect(report.rows[1]).toMatchObject({ code: null, message: expect.stringContaining('without the contact page') });
  });

  test('cells that look like formulas stay texts', () => {
    const report = importText('name,website,notes\n=HYPERLINK(1),oak.test,@x\n+Elm,elm.test,-1');
    expect(report.dealers.map(({ name, notes }) => [name, notes])).toEqual([
      ['=HYPERLINK(1)', '@x'],
      ['+Elm', '-1'],
    ]);
  });

  test('control, direction and zero-width characters are taken out of texts, and long ones are cut', () => {
    const report = importText(`name,website,city\n"Oak\u0000\u202e Ford\u200b\r\nX",oak.test,${'c'.repeat(5000)}`);
    expect(report.dealers[0]?.name).toBe('Oak Ford X');
    expect(report.dealers[0]?.city).toHaveLength(200);
  });
});

describe('rows that are left out', () => {
  test('every row is reported in order with its reason', () => {
    const report = importText(
      'name,website,phone\nOak,oak.test,303-555-0101\nNone,,\nBad,javascript:alert(1),\nFace,facebook.com/x,\nOak 2,http://www.oak.test,\nElm,elm.test,(303) 555-0101\nAsh,ash.test,',
    );
    expect(codes(report)).toEqual([null, 'NO_WEBSITE', 'BAD_URL', 'NOT_OWN_SITE', 'DUPLICATE_DOMAIN', 'DUPLICATE_DEALER', null]);
    expect(report.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(report.rows.map(({ dealerId }) => dealerId)).toEqual(['new-1', null, null, null, 'new-1', 'new-1', report.dealers[1]?.id]);
    expect(countRows(report.rows)).toEqual({ added: 2, merged: 2, known: 0, rejected: 3 });
    expect(report.rows[2]?.website).toBe('javascript:alert(1)');
    expect(report.rows[4]?.message).toBe('This is the same dealer as row 1 ("Oak"): same website.');
    expect(report.rows[5]?.message).toBe('This is the same dealer as row 1 ("Oak"): same phone number.');
    expect(report.message).toBe('2 dealers are new; 2 rows were folded into their twins; 3 rows were left out, with the reason for each.');
    expect(names(report)).toEqual(['Oak', 'Ash']);
  });

  test('a dealer of the list is recognised and stays', () => {
    const mapleton = buildDealer({ id: 'old' });
    const report = importText('name,website,phone\nMapleton Ford,mapletonford.test,\nElm,elm.test,303 555 0101', [mapleton]);
    expect(report.dealers).toEqual([]);
    expect(report.rows).toMatchObject([
      { code: 'DUPLICATE_DOMAIN', dealerId: 'old', message: expect.stringContaining('already in your list') },
      { code: 'DUPLICATE_DEALER', dealerId: 'old', message: expect.stringContaining('already in your list') },
    ]);
  });

  test('stores of a group are kept apart, with keys of their own', () => {
    const report = importText(
      'name,website,zip\nOak Ford,group.test/oak,80202\nElm Ford,group.test/elm,80301\nElm again,https://www.group.test/elm/contact,80301\nAsh,ash.group.test,80401',
    );
    expect(codes(report)).toEqual([null, null, 'DUPLICATE_DOMAIN', null]);
    expect(report.dealers.map(({ dealerKey }) => dealerKey)).toEqual(['group.test:/oak', 'group.test:/elm', 'group.test:ash.group.test']);
  });

  test('keys do not depend on the order or company of the rows', () => {
    const rows = ['Oak Ford,group.test/oak,80202', 'Elm Ford,group.test/elm,80301', 'Group,group.test,80401'];
    const keysOf = (lines: readonly string[]): string[] =>
      importText(['name,website,zip', ...lines].join('\n'))
        .dealers.map(({ dealerKey }) => dealerKey)
        .sort();
    expect(keysOf(rows)).toEqual(keysOf([...rows].reverse()));
    expect(rows.flatMap((row) => keysOf([row])).sort()).toEqual(keysOf(rows));
  });

  test('a list of only bad rows is reported row by row', () => {
    const report = importText('name,website\nOak,\nElm,localhost');
    expect(report).toMatchObject({
      dealers: [],
      error: null,
      message: 'No dealer is new; 2 rows were left out, with the reason for each.',
    });
    expect(codes(report)).toEqual(['NO_WEBSITE', 'BAD_URL']);
  });

  test('a list without a website column reports each row', () => {
    expect(codes(importText('name,phone\nOak,303-555-0101\nElm,303-555-0102'))).toEqual(['NO_WEBSITE', 'NO_WEBSITE']);
  });
});

describe('lists that are no table', () => {
  test('one address per line', () => {
    const report = importText('https://oak.test/\r\n\r\nelm.test\nwww.oak.test\nhello there\njavascript:alert(1)');
    expect(codes(report)).toEqual([null, null, 'DUPLICATE_DOMAIN', 'BAD_URL', 'BAD_URL']);
    expect(report.rows[3]).toMatchObject({ row: 4, website: 'hello there' });
  });

  test('several addresses on a line', () => {
    expect(importText('oak.test, elm.test; https://ash.test/x\thttp://fir.test').dealers.map(({ address }) => address)).toEqual([
      'https://oak.test/',
      'https://elm.test/',
      'https://ash.test/x',
      'http://fir.test/',
    ]);
  });

  test('a single address', () => {
    expect(importText('oak.test').dealers).toHaveLength(1);
  });

  test('JSON of addresses or of objects', () => {
    expect(importText('["oak.test", "elm.test"]').dealers).toHaveLength(2);
    const report = importText(
      '{"dealers":[{"name":"Oak","websiteUrl":"oak.test","zip":80202,"tags":["a","b"],"x":{"y":1}},{"name":null}]}',
    );
    expect(report.dealers[0]).toMatchObject({ name: 'Oak', zip: '80202', tags: ['a', 'b'] });
    expect(codes(report)).toEqual([null, 'NO_WEBSITE']);
  });

  test('links copied as HTML', () => {
    const report = importText(
      '<ul><li><a class="x" href="https://oak.test/?utm_source=a&amp;b=1"><b>Oak &amp; Sons</b></a> <a href=\'https://elm.test\'>Visit site</a>' +
        '<a href="/local">x</a><a href="javascript:alert(1)">y</a><a href=https://ash.test>Ash</a></ul>',
    );
    expect(report.dealers.map(({ name, address }) => [name, address])).toEqual([
      ['Oak & Sons', 'https://oak.test/?b=1'],
      ['', 'https://elm.test/'],
      ['Ash', 'https://ash.test/'],
    ]);
  });
});

describe('lists that cannot be read', () => {
  test.each([
    ['', 'EMPTY_LIST'],
    [' \n\t\r\n', 'EMPTY_LIST'],
    ['\ufeff', 'EMPTY_LIST'],
    ['name,website\n', 'EMPTY_LIST'],
    ['name,website\n,,\n', 'EMPTY_LIST'],
    ['[]', 'EMPTY_LIST'],
    ['foo,bar\n1,2', 'UNREADABLE_LIST'],
    ['Dear dealer, please call me.\nI want a car.', 'UNREADABLE_LIST'],
    ['[1, 2', 'UNREADABLE_LIST'],
    ['[1, 2]', 'UNREADABLE_LIST'],
    ['{"a":1}', 'UNREADABLE_LIST'],
    ['<p>no links</p>', 'UNREADABLE_LIST'],
    ['PNG\u0000\u0001\u0002', 'UNREADABLE_LIST'],
    ['x'.repeat(20_000_001), 'LIST_TOO_LARGE'],
  ])('%.20j ends in an error of the whole list', (text, code) => {
    const report = importText(text);
    expect(report).toMatchObject({ rows: [], dealers: [], error: { code, message: expect.stringMatching(/\.$/) } });
    expect(report.message).toBe(report.error?.message);
  });
});

describe('any list', () => {
  test('never throws, reports each row once, and makes only valid dealers without twins', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.webUrl(),
      fc.domain(),
      fc.constantFrom('oak.test', 'group.test/oak', '', '"', '\n'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(cell, cell, cell)).map((rows) => `name,website,phone\n${rows.map((row) => row.join(',')).join('\n')}`),
    );
    fc.assert(
      fc.property(text, (list) => {
        const report = importText(list);
        expect(report.rows.map(({ row }) => row)).toEqual(report.rows.map((_, index) => index + 1));
        expect(report.rows.filter(({ code }) => code === null).map(({ dealerId }) => dealerId)).toEqual(report.dealers.map(({ id }) => id));
        expect(new Set(report.dealers.map(({ dealerKey }) => dealerKey)).size).toBe(report.dealers.length);
        expect(importText(list, report.dealers).dealers).toEqual([]);
      }),
    );
  });

  // Comparing every store with every other would outlast the test's own limit.
  test('a long list whose rows are all one group keeps its stores apart', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, index) => `Store ${index},group.test/store-${index},"${index} Main St, Suite 2",${10_000 + index}`,
    );
    expect(importText(`name,website,street,zip\n${lines.join('\n')}`).dealers).toHaveLength(10_000);
  });
});
