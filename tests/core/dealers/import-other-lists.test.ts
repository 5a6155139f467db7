import { describe, expect, test } from 'vitest';
import { choosePaste } from '../../../lib/dealers/choose-paste.ts';
import { importText, outcomes } from './import-text.ts';

const OAK = 'Oak Ford https://oak.test/';
const ELM = 'Elm Kia https://elm.test/';

describe('lines', () => {
  test.each([
    ['with dashes', 'Oak Ford - https://oak.test\nElm Kia – elm.test'],
    ['with colons', 'Oak Ford: https://oak.test\nElm Kia: elm.test'],
    ['numbered', '1. Oak Ford https://oak.test\n2) Elm Kia - elm.test'],
    ['with bullets', '- Oak Ford: oak.test\n• Elm Kia: elm.test'],
    ['Markdown links', '* [Oak Ford](https://oak.test)\n* **[Elm Kia](https://elm.test)**'],
    ['address first', 'https://oak.test (Oak Ford)\nelm.test - Elm Kia'],
    ['with a remark', '# mine\nOak Ford https://oak.test\nElm Kia elm.test'],
    ['in angle brackets', 'Oak Ford <https://oak.test>\nElm Kia <https://elm.test>'],
    ['two addresses, one their own', 'Oak Ford https://facebook.com/oak https://oak.test\nElm Kia https://elm.test'],
  ])('%s', (_what, text) => {
    expect(outcomes(text)).toEqual([OAK, ELM]);
  });

  test('a name alone among named addresses can be completed', () => {
    expect(importText('Oak Ford - oak.test\nElm Kia - elm.test\nPine Auto').rows[2]).toMatchObject({
      name: 'Pine Auto',
      code: 'NO_WEBSITE',
    });
  });

  test('a link text that names nobody is no name', () => {
    expect(outcomes('[Visit website](https://oak.test)\nhttps://elm.test - click here')).toEqual([
      'https://oak.test/',
      'https://elm.test/',
    ]);
  });

  test('prose is no list', () => {
    expect(importText('Dear Oak Ford,\nplease call me.\nSee oak.test\nThank you').error?.code).toBe('UNREADABLE_LIST');
  });
});

describe('JSON', () => {
  const rows = [
    { name: 'Oak Ford', website: 'oak.test' },
    { name: 'Elm Kia', website: 'elm.test' },
  ];
  test.each([
    ['an array', rows],
    ['dealers', { dealers: rows }],
    ['results', { count: 2, results: rows }],
    ['a wrapper in a wrapper', { response: { data: { items: rows } } }],
    ['table rows', [['Name', 'URL'], ['Oak Ford', 'oak.test'], ['Elm Kia', 'elm.test']]], // prettier-ignore
    ['names and addresses', { 'Oak Ford': 'https://oak.test', 'Elm Kia': 'elm.test' }],
    ['dealers by their keys', { 7: rows[0], 'Elm Kia': { website: 'elm.test' } }],
    [
      'texts and addresses in objects',
      [
        { displayName: { text: 'Oak Ford' }, websiteUri: 'oak.test' },
        { name: 'Elm Kia', urls: [{ url: 'elm.test' }] },
      ],
    ],
    [
      'two websites, one their own',
      [
        { ...rows[0], website: 'facebook.com/oak', url: 'oak.test' },
        { name: 'Elm Kia', websites: ['yelp.com/elm', 'elm.test'] },
      ],
    ],
    [
      'an array of addresses with names',
      ['Oak Ford', 'Elm Kia'].map((name, index) => ({ nom: name, siteWeb: ['oak.test', 'elm.test'][index] })),
    ],
  ])('%s', (_what, json) => {
    expect(outcomes(JSON.stringify(json, null, 1))).toEqual([OAK, ELM]);
  });

  test.each([
    ['places searched', { locations: ['Denver'], results: rows }],
    ['an empty list', { stores: [], results: rows }],
    [
      'links of the service',
      { links: { self: 'https://api.test/x', next: 'https://api.test/y', last: 'https://api.test/z' }, found: rows },
    ],
    ['more names than dealers', { items: [{ name: 'Ford' }, { name: 'Kia' }, { name: 'Ram' }], nearby: rows }],
    ['pictures', { images: ['https://pictures.test/1', 'https://pictures.test/2'], props: { found: rows } }],
    ['makers', { makers: [{ name: 'Ford', website: 'ford.com' }], dealers: rows }],
    ['a name and an address of the list itself', { name: 'Mine', url: 'https://list.test', dealers: rows }],
    ['groups', { dealers: { CO: [rows[0]], TX: [rows[1]] } }],
    ['groups and a count', { count: 2, CO: [rows[0]], TX: [rows[1]] }],
  ])('the dealers are found beside %s', (_what, json) => {
    expect(outcomes(JSON.stringify(json))).toEqual([OAK, ELM]);
  });

  test('the departments and links of a dealer are no dealers', () => {
    const dealer = { ...rows[0], departments: rows, links: [{ url: 'https://ash.test' }, { url: 'https://fir.test' }] };
    expect(outcomes(JSON.stringify(dealer))).toEqual([OAK]);
    expect(outcomes(JSON.stringify({ found: [dealer, rows[1]] }))).toEqual([OAK, ELM]);
  });

  test('dealers without websites are more than the links beside them', () => {
    expect(outcomes(JSON.stringify({ links: ['https://api.test'], dealers: [{ name: 'Oak' }, { name: 'Elm' }] }))).toHaveLength(2);
  });

  test('one object a line', () => {
    expect(outcomes(rows.map((row) => JSON.stringify(row)).join('\n'))).toEqual([OAK, ELM]);
  });

  test('a line that is none is a row of its own', () => {
    const lines = rows.map((row) => JSON.stringify(row));
    expect(outcomes([lines[0], '{"name": oops}', lines[1]].join('\n'))).toEqual([OAK, 'NO_WEBSITE', ELM]);
  });

  test('a comma too many is forgiven, half a file is not', () => {
    const text = JSON.stringify(rows);
    expect(outcomes(text.replace(/]$/, ',]'))).toEqual([OAK, ELM]);
    expect(importText(text.slice(0, -12))).toMatchObject({ rows: [], error: { code: 'UNREADABLE_LIST' } });
  });

  test('one dealer alone', () => {
    expect(outcomes(JSON.stringify(rows[0]))).toEqual([OAK]);
  });

  test('schema.org: the address inside, not the address of the logo', () => {
    const json = {
      '@type': 'AutoDealer',
      name: 'Oak Ford',
      url: 'https://oak.test',
      telephone: '303-555-0101',
      logo: { url: 'https://logos.test/oak.png' },
      address: { streetAddress: '1 Main St', addressLocality: 'Denver', addressRegion: 'CO', postalCode: '80202' },
    };
    expect(importText(JSON.stringify({ '@graph': [json] })).dealers).toMatchObject([
      {
        name: 'Oak Ford',
        address: 'https://oak.test/',
        phone: '303-555-0101',
        street: '1 Main St',
        city: 'Denver',
        state: 'CO',
        zip: '80202',
      },
    ]);
  });

  test('an entry that is none is a row without a website', () => {
    expect(outcomes('[{"name":"Oak Ford","website":"oak.test"},null,7]')).toEqual([OAK, 'NO_WEBSITE', 'NO_WEBSITE']);
  });

  test('keys of the language itself do nothing', () => {
    expect(outcomes('[{"__proto__":{"website":"evil.test"},"constructor":"x","name":"Oak Ford","website":"oak.test"}]')).toEqual([OAK]);
    expect(({} as Record<string, unknown>)['website']).toBeUndefined();
  });
});

describe('cards of an address book', () => {
  test('one dealer a card', () => {
    const card = (lines: readonly string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n');
    const oak = [
      'N:;;;;',
      'FN:Bob Smith',
      'ORG:Oak Ford;Sales',
      'TEL;TYPE=work,voice:303-555-0101',
      'item1.URL;type=pref:https://oak.te',
      ' st',
      'ADR;TYPE=WORK:;;1 Main St\\, Suite 2;Denver;CO;80202;USA',
      'EMAIL:sales@oak.test',
    ];
    const cards = [card(oak), card(['FN:Elm Kia', 'URL:https\\://elm.test']), card(['FN:Pine Auto', 'TEL:303-555-0103'])];
    const report = importText(cards.join('\r\n'));
    expect(report.dealers).toMatchObject([
      {
        name: 'Oak Ford',
        address: 'https://oak.test/',
        phone: '303-555-0101',
        email: 'sales@oak.test',
        street: '1 Main St, Suite 2',
        city: 'Denver',
        state: 'CO',
        zip: '80202',
      },
      { name: 'Elm Kia', address: 'https://elm.test/' },
    ]);
    expect(report.rows[2]).toMatchObject({ name: 'Pine Auto', code: 'NO_WEBSITE' });
  });

  test('keys of the language itself are no properties', () => {
    expect(outcomes('BEGIN:VCARD\nCONSTRUCTOR:x\n__PROTO__:y\nFN:Oak Ford\nURL:https://oak.test\nEND:VCARD')).toEqual([OAK]);
  });
});

describe('OpenStreetMap', () => {
  const tags = {
    shop: 'car',
    name: 'Oak Ford',
    'contact:website': 'https://oak.test',
    'contact:phone': '+1 303 555 0101; +1 303 555 0102',
    'addr:housenumber': '1',
    'addr:street': 'Main St',
    'addr:city': 'Denver',
    'addr:state': 'CO',
    'addr:postcode': '80202',
    brand: 'Ford',
  };
  const others = [{ shop: 'car_repair', name: 'Fix It', website: 'fix.test' }, { shop: 'motorcycle', name: 'Bikes' }, { shop: 'truck', name: 'Trucks' }, { amenity: 'fuel' }]; // prettier-ignore
  const elements = [tags, { shop: 'car;car_repair', name: 'Elm Kia', website: 'elm.test' }, ...others].map((entry, id) => ({
    type: 'way',
    id,
    tags: entry,
  }));
  const overpass = { version: 0.6, generator: 'Overpass API', elements: [...elements, { type: 'node', id: 99, lat: 1, lon: 2 }] };
  const features = elements.map(({ id, tags: properties }) => ({
    type: 'Feature',
    properties: { '@id': `way/${id}`, ...properties },
    geometry: null,
  }));

  test.each([
    ['a reply of Overpass', overpass],
    ['GeoJSON', { type: 'FeatureCollection', generator: 'overpass-ide', features }],
  ])('%s: car dealers are taken, the others left out with the reason', (_what, file) => {
    const report = importText(JSON.stringify(file));
    expect(report.rows.map(({ code }) => code)).toEqual([null, null, ...Array.from({ length: 4 }, () => 'NOT_A_DEALER')]);
    expect(report.rows.slice(2).map(({ message }) => message)).toEqual([
      'OpenStreetMap lists this as a car workshop, not as a car dealer.',
      'OpenStreetMap lists this as a motorcycle dealer, not as a car dealer.',
      'OpenStreetMap lists this as a truck dealer, not as a car dealer.',
      'OpenStreetMap does not list this as a car dealer (there is no shop=car).',
    ]);
    expect(report.dealers[0]).toMatchObject({
      name: 'Oak Ford',
      address: 'https://oak.test/',
      phone: '+1 303 555 0101',
      street: '1 Main St',
      city: 'Denver',
      state: 'CO',
      zip: '80202',
      brand: 'Ford',
      attribution: '© OpenStreetMap contributors',
    });
    expect(report.attribution).toBe('© OpenStreetMap contributors');
  });

  test('a dealer without a website can be completed; a workshop can not', () => {
    const file = JSON.stringify({
      generator: 'Overpass API',
      elements: [{ type: 'node', id: 1, tags: { shop: 'car', name: 'Ash' } }, elements[2]],
    });
    const given = new Map([[1, 'ash.test'], [2, 'fix2.test']]); // prettier-ignore
    expect(importText(file).rows.map(({ code }) => code)).toEqual(['NO_WEBSITE', 'NOT_A_DEALER']);
    expect(importText(file, [], given).rows.map(({ code }) => code)).toEqual([null, 'NOT_A_DEALER']);
  });

  test('of several websites the one of its own counts', () => {
    const file = { elements: [{ type: 'node', id: 1, tags: { ...tags, website: 'https://facebook.com/oak' } }] };
    expect(outcomes(JSON.stringify(file))).toEqual([OAK]);
  });

  test('a partial reply says so', () => {
    expect(importText(JSON.stringify({ ...overpass, remark: 'runtime error: Query timed out' })).notes[0]).toContain('incomplete');
  });

  test('GeoJSON of somebody else is an ordinary list', () => {
    const report = importText(
      JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'Oak Ford', website: 'oak.test' } }] }),
    );
    expect(report).toMatchObject({ attribution: '', dealers: [{ name: 'Oak Ford' }] });
  });
});

describe('HTML', () => {
  test('a table with links instead of addresses', () => {
    expect(
      outcomes(
        '<meta charset="utf-8"><table><tr><th>Dealer</th><th>Web</th></tr><tr><td>Oak&nbsp;Ford</td><td><a href="https://oak.test">Visit</a></td></tr>' +
          '<tr><td><a href="https://elm.test/?gclid=1">Elm <b>Kia</b></a></td><td></td></tr><tr><td>Pine</td><td>soon</td></tr></table>',
      ),
    ).toEqual([OAK, ELM, 'BAD_URL']);
  });

  test('spreadsheet cells', () => {
    const html =
      '<html><body><style>td{color:red}</style><table><tr><td>Oak Ford</td><td>oak.test</td></tr><tr><td>Elm Kia</td><td>elm.test</td></tr></table></body></html>';
    expect(outcomes(html)).toEqual([OAK, ELM]);
  });

  test('addresses in the text', () => {
    expect(outcomes('<ul><li>Oak Ford – oak.test</li><li>Elm Kia – elm.test</li></ul>')).toEqual([OAK, ELM]);
  });

  test('scripts, styles and comments are passed over', () => {
    const html =
      '<!-- <a href="https://no.test">No</a> --><SCRIPT>"<a href=\'https://no.test\'>"</SCRIPT><a href="https://oak.test">Oak Ford</a>';
    expect(outcomes(html)).toEqual([OAK]);
  });

  test('accents come back', () => {
    expect(outcomes('<a href="https://oak.test">&Eacute;cole &#70;ord &#x26; Fils</a>')).toEqual(['École Ford & Fils https://oak.test/']);
  });
});

describe('of what was copied', () => {
  const link = '<p><a href="https://oak.test">Oak</a></p>';
  test.each([
    ['a table', 'Oak\toak.test', '<table><tr><td>Oak</td></tr></table>', 'html'],
    ['links whose addresses the text lacks', 'Oak', link, 'html'],
    ['links whose addresses the text shows', 'Oak https://oak.test', link, 'plain'],
    ['coloured text', 'name,website', '<span style="color:red">name,website</span>', 'plain'],
    ['plain text only', 'oak.test', '', 'plain'],
  ] as const)('%s', (_what, plain, html, chosen) => {
    expect(choosePaste(plain, html)).toBe(chosen);
  });
});
