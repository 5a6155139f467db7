// Lists as they are copied out of maps, directories, notes and pages of print.
import { describe, expect, test } from 'vitest';
import { importText, outcomes } from './import-text.ts';

const OAK = 'Oak Ford https://oak.test/';
const ELM = 'Elm Kia https://elm.test/';

describe('several lines a dealer', () => {
  test.each([
    ['name and address in turn', 'Oak Ford\nhttps://oak.test\nElm Kia\nelm.test'],
    ['blank lines between', 'Oak Ford\nhttps://oak.test\n\nElm Kia\nelm.test'],
    ['the address first', 'oak.test\nOak Ford\n\nelm.test\nElm Kia'],
    ['labels', 'Name: Oak Ford\nWebsite: https://oak.test\n\nName: Elm Kia\nWebsite: elm.test'],
    ['labels without blank lines', 'Concesionario: Oak Ford\nSitio web: oak.test\nConcesionario: Elm Kia\nSitio web: elm.test'],
    ['YAML', '- name: Oak Ford\n  website: https://oak.test\n- name: "Elm Kia"\n  website: https://elm.test\n'],
    ['copied from a map', 'Oak Ford\n4.3(1,204)\nFord dealer · 1 Main St\nWebsite\noak.test\n\nElm Kia\n4.6(532)\nWebsite\nelm.test'],
  ])('%s', (_what, text) => {
    expect(outcomes(text)).toEqual([OAK, ELM]);
  });

  test('each line says what it is by its shape', () => {
    const text = 'Oak Ford\n1 Main St\nDenver, CO 80202\nOpen · Closes 9 PM · (303) 555-0101\nsales@oak.test\nwww.oak.test';
    expect(importText(`${text}\n\nElm Kia\n2 Main St, Boulder, CO 80301\nelm.test`).dealers).toMatchObject([
      {
        name: 'Oak Ford',
        street: '1 Main St',
        city: 'Denver',
        state: 'CO',
        zip: '80202',
        phone: '(303) 555-0101',
        email: 'sales@oak.test',
      },
      { name: 'Elm Kia', street: '2 Main St', city: 'Boulder', state: 'CO', zip: '80301' },
    ]);
  });

  test('an entry without an address can be completed', () => {
    expect(outcomes('Oak Ford\noak.test\n\nElm Kia\nelm.test\n\nAsh Auto\n3 Main St')).toEqual([OAK, ELM, 'NO_WEBSITE']);
  });

  test('addresses in groups are addresses', () => {
    expect(outcomes('https://oak.test\nhttps://elm.test\n\nash.test\nfir.test')).toHaveLength(4);
  });

  test.each([
    ['a letter', 'Hi,\n\nplease look at oak.test for me.\n\nThanks,\nPat'],
    ['map results without addresses', 'Oak Ford\n4.3(1,204)\nFord dealer\nWebsite\nDirections\nElm Kia\n4.6(532)\nWebsite\nDirections'],
  ])('%s is no list', (_what, text) => {
    expect(importText(text)).toMatchObject({ rows: [], error: { code: 'UNREADABLE_LIST' } });
  });
});

describe('tables of notes', () => {
  test.each([
    ['Markdown', '| Dealer | Website |\n|:-------|:----:|\n| Oak Ford | https://oak.test |\n| **Elm Kia** | `elm.test` |'],
    [
      'Markdown with text around',
      '# Mine\n\nDealer | Web\n--- | ---\nOak Ford | oak.test\nElm Kia | [site](https://elm.test "x")\n\nAsk them!',
    ],
    ['two of Markdown', '|Dealer|Web|\n|--|--|\n|Oak Ford|oak.test|\n\nmore\n\n|Dealer|Web|\n|--|--|\n|Elm Kia|elm.test|'],
    ['linked names', '| Dealer | City |\n|---|---|\n| [Oak Ford](https://oak.test) | Denver |\n| [Elm Kia](https://elm.test) | |'],
    ['drawn', '+------+-----+\n| Name | Web |\n+------+-----+\n| Oak Ford | oak.test |\n| Elm Kia | elm.test |\n+------+-----+'],
    ['blanks between the columns', 'Name          Website\nOak Ford      oak.test\nElm Kia       elm.test\n'],
    ['quotation marks of print', 'name,website\n“Oak Ford”,“oak.test”\n‘Elm Kia’,‘elm.test’'],
  ])('%s', (_what, text) => {
    expect(outcomes(text)).toEqual([OAK, ELM]);
  });

  test('blanks within cells are no columns', () => {
    expect(importText('name,website\nOak  Ford,oak.test').dealers).toMatchObject([{ name: 'Oak Ford' }]);
  });
});

describe('a line', () => {
  test('gives the phone and the place it names', () => {
    const text = 'Oak Ford (oak.test) 303-555-0101\nElm Kia, Boulder, CO 80301 - https://elm.test\nAsh, Inc. https://ash.test';
    expect(importText(text).dealers).toMatchObject([
      { name: 'Oak Ford', address: 'https://oak.test/', phone: '303-555-0101' },
      { name: 'Elm Kia', address: 'https://elm.test/', city: 'Boulder', state: 'CO', zip: '80301' },
      { name: 'Ash, Inc.', city: '' },
    ]);
  });
});

describe('HTML', () => {
  test('a heading names the link below it, once', () => {
    const entry = (name: string, host: string): string => `<h3>${name}</h3><p>1 Main St</p><a href="https://${host}">Visit website</a>`;
    const html = `<div>${entry('Oak Ford', 'oak.test')}${entry('Elm Kia', 'elm.test')}<a href="https://ash.test">Website</a></div>`;
    expect(outcomes(html)).toEqual([OAK, ELM, 'https://ash.test/']);
  });

  test.each([
    ['schedule-a-test-drive', 'Schedule a Test Drive'],
    ['finance-application/', 'Apply for Credit'],
    ['service-appointment', 'Book Service'],
    ['models', 'Models'],
    ['privacy-policy', 'Privacy'],
    ['oak-specials', 'View Specials'],
  ])('a page of a dealer’s own (%s, “%s”) makes no second dealer', (page, text) => {
    const html = `<h3>Oak Ford</h3><a href="https://oak.test/">Website</a><a href="https://oak.test/${page}">${text}</a>`;
    expect(outcomes(html)).toEqual([OAK, 'DUPLICATE_DOMAIN']);
  });

  test('a link to another site leaves the heading to the next', () => {
    const html = '<dl><dt>Oak Ford</dt><dd><a href="https://facebook.com/oak">here</a> <a href="https://oak.test">Website</a></dd></dl>';
    expect(outcomes(html)).toEqual(['NOT_OWN_SITE', OAK]);
  });
});
