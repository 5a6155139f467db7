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
    ['points below points', '- **Oak Ford**\n  - Website: https://oak.test\n- **Elm Kia**\n  - Website: https://elm.test\n'],
    [
      'points below points, with a heading',
      '# Mine\n\n1. Oak Ford\n   - **Website:** https://oak.test\n   - Phone: 303-555-0101\n   - City: Denver\n   - State: CO\n\n2. Elm Kia\n   - **Website:** elm.test',
    ],
    ['points below points, with links', '* Oak Ford\n  * [Website](https://oak.test)\n* [Elm Kia](https://elm.test)\n  * 303-555-0101\n'],
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

  test('a line with an address of its own is another dealer than the address below', () => {
    expect(outcomes('Oak Ford - https://oak.test\nhttps://elm.test')).toEqual([OAK, 'https://elm.test/']);
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

  test.each([
    '[Oak Ford](https://oak.test), Denver, CO 80202, 303-555-0101',
    '- [ ] [Oak Ford](https://oak.test/) - Denver, CO 80202 - 303-555-0101',
    '* **[Oak Ford](https://oak.test)** 303-555-0101 | Denver, CO 80202',
    'Oak Ford - https://oak.test - 303-555-0101 - Denver, CO 80202',
    '[Visit](https://oak.test) Oak Ford, Denver, CO 80202, 303-555-0101',
  ])('gives what stands beside the address: %s', (text) => {
    expect(importText(text).dealers).toMatchObject([
      { name: 'Oak Ford', address: 'https://oak.test/', city: 'Denver', state: 'CO', zip: '80202', phone: '303-555-0101' },
    ]);
  });
});

describe('several dealers on a line', () => {
  test.each([
    ['names and addresses in turn', 'Oak Ford https://oak.test Elm Kia https://elm.test'],
    ['commas', 'Oak Ford https://oak.test, Elm Kia https://elm.test'],
    ['links', '[Oak Ford](https://oak.test) | [Elm Kia](https://elm.test)'],
    ['addresses first', 'https://oak.test (Oak Ford), https://elm.test (Elm Kia)'],
    ['a word between', 'Oak Ford https://oak.test and Elm Kia https://elm.test'],
    ['hosts', 'Oak Ford (oak.test) Elm Kia (elm.test)'],
    ['another page of the first', 'Oak Ford https://oak.test https://oak.test/new | Elm Kia https://elm.test'],
  ])('%s', (_what, text) => {
    expect(outcomes(text)).toEqual([OAK, ELM]);
  });

  test.each([
    ['hosts', 'Try oak.test and elm.test, or www.ash.test.', 3],
    ['addresses', 'I would try https://oak.test and https://elm.test this week.', 2],
  ])('a sentence with %s names nobody', (_what, text, count) => {
    expect(importText(text).dealers.map(({ name }) => name)).toEqual(Array.from({ length: count }, () => ''));
  });

  test('stores of one group are several', () => {
    expect(outcomes('[Oak](https://group.test/oak) [Elm](https://group.test/elm)')).toEqual([
      'Oak https://group.test/oak',
      'Elm https://group.test/elm',
    ]);
  });
});

test('of a letter only the addresses are read, and that is said', () => {
  const letter =
    'Hi Sam,\n\nI talked to Oak Ford (https://oak.test) yesterday, they said to try www.elm.test.\nOr mail joe@ash.test, or look at <https://ash.test/new>.\n\nThanks,\nPat';
  const { dealers, rows, notes } = importText(letter);
  expect(dealers.map(({ name, address }) => `${name} ${address}`)).toEqual([
    ' https://oak.test/',
    ' https://www.elm.test/',
    ' https://ash.test/new',
  ]);
  expect([rows.length, notes]).toEqual([3, ['The text is no list, so only the web addresses in it were read.']]);
});

test('of a chat the stamps are no names', () => {
  const chat =
    '[11/2/26, 10:03] Bob: check https://oak.test\n[11/2/26, 10:04] Amy: nice\n11/2/26, 10:05 AM - Bob: Elm Kia https://elm.test';
  expect(importText(chat).rows.map(({ name, code }) => [name, code])).toEqual([
    ['', null],
    ['nice', 'NO_WEBSITE'],
    ['Elm Kia', null],
  ]);
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

  test.each([
    ['a bold line', '<a href="https://oak.test"><b>Oak Ford</b><br>1 First St</a>'],
    ['a heading', '<a href="https://oak.test"><span>2 mi</span><h3>Oak Ford</h3><p>1 First St</p></a>'],
    ['the lines above the street', '<a href="https://oak.test">Oak<br>Ford<br>1 First St<br>Denver, CO 80202</a>'],
    ['all of it where only a part is bold', '<a href="https://oak.test">Oak <b>Ford</b></a>'],
  ])('the name of a link is %s', (_what, html) => {
    expect(outcomes(html)).toEqual([OAK]);
  });

  test.each([
    ['the heading above', '<h2>Oak Ford</h2><p>1 First St</p><a href="https://oak.test">oak.test</a>'],
    ['a heading with a bold part', '<h2>Oak <b>Ford</b></h2><a href="https://oak.test">Website</a>'],
    ['the heading above a bold label', '<h2>Oak Ford</h2><p><b>Website:</b> <a href="https://oak.test">www.oak.test</a></p>'],
    ['the heading above a street', '<h2>Oak Ford</h2><p>1 First St - <a href="https://oak.test">Website</a></p>'],
    ['the term', '<dl><dt>Oak Ford<dd>Denver, CO - <a href="https://oak.test">Website</a></dl>'],
    ['the words before it on its line', '<ul><li>Oak Ford - <a href="https://oak.test">https://oak.test</a></li></ul>'],
    ['those rather than the heading of the list', '<h2>Near me</h2><p>Oak Ford: <a href="https://oak.test">oak.test</a></p>'],
  ])('a link that shows only an address is named by %s', (_what, html) => {
    expect(outcomes(html)).toEqual([OAK]);
  });

  test('a name with a dot is a name, a label is none', () => {
    expect(outcomes('<a href="https://oak.test">St.Charles</a><p>Website: <a href="https://elm.test">elm.test</a></p>')).toEqual([
      'St.Charles https://oak.test/',
      'https://elm.test/',
    ]);
  });

  test('several on a line have a name each', () => {
    const html = '<p>Oak Ford - <a href="https://oak.test">oak.test</a>, Elm Kia - <a href="https://elm.test">elm.test</a></p>';
    expect(outcomes(html)).toEqual([OAK, ELM]);
  });

  test('a link may leave the scheme to the page', () => {
    expect(outcomes('<a href="//oak.test/">Oak Ford</a>')).toEqual([OAK]);
  });

  test('the links around the list lead about the page’s own site, unless they are all there is', () => {
    const nav = '<nav><a href="https://maker.test/">Home</a><a href="https://maker.test/models">Models</a></nav>';
    const footer = '<footer><a href="https://maker.test/privacy">Privacy</a></footer>';
    expect(outcomes(`<div>${nav}<a href="https://oak.test">Oak Ford</a>${footer}</div>`)).toEqual([OAK]);
    expect(outcomes('<nav><a href="https://oak.test">Oak Ford</a></nav>')).toEqual([OAK]);
    expect(outcomes('<div><h3>Oak Ford</h3><footer><a href="https://oak.test">Website</a></footer></div>')).toEqual([OAK]);
    expect(outcomes('<nav><a href="https://oak.test">Website</a></nav>')).toEqual(['https://oak.test/']);
  });

  test('a link that calls gives what it calls where it shows only that', () => {
    const cells = (phone: string, email: string): string =>
      `<table><tr><th>Dealer</th><th>Website</th><th>Phone</th><th>Email</th></tr><tr><td>Oak Ford</td><td>oak.test</td><td>${phone}</td><td>${email}</td></tr></table>`;
    const called = cells('<a href="tel:+13035550101">Call us</a>', '<a href="mailto:a@oak.test?subject=Hi"><img></a>');
    expect(importText(called).dealers).toMatchObject([{ phone: '+13035550101', email: 'a@oak.test' }]);
    const shown = cells('<a href="tel:+13035550101">(303) 555-0101</a>', '<a href="mailto:a@oak.test">sales@oak.test</a>');
    expect(importText(shown).dealers).toMatchObject([{ phone: '(303) 555-0101', email: 'sales@oak.test' }]);
  });

  test('a link to another site leaves the heading to the next', () => {
    const html = '<dl><dt>Oak Ford</dt><dd><a href="https://facebook.com/oak">here</a> <a href="https://oak.test">Website</a></dd></dl>';
    expect(outcomes(html)).toEqual(['NOT_OWN_SITE', OAK]);
  });

  test.each([
    ['of phone numbers', '<tr><th>Name</th><th>Phone</th></tr><tr><td>Customer care</td><td>800-555-0100</td></tr>'],
    ['with headings only', '<tr><th>Name</th><th>Phone</th></tr>'],
  ])('a table %s does not hide the dealers around it', (_what, rows) => {
    const html = `<table>${rows}</table><h3>Oak Ford</h3><a href="https://oak.test">Website</a><h3>Elm Kia</h3><a href="https://elm.test">Website</a>`;
    expect(outcomes(html)).toEqual([OAK, ELM]);
  });

  test.each([
    ['no link leads to any', '<a href="https://facebook.com/x">us</a>'],
    ['only the menu has links', '<a href="https://list.test">Home</a>'],
  ])('a table of dealers without websites stays one where %s', (_what, menu) => {
    const rows = '<tr><td>Oak</td><td>303-555-0101</td></tr><tr><td>Elm</td><td>303-555-0102</td></tr>';
    expect(outcomes(`${menu}<table><tr><th>Name</th><th>Phone</th></tr>${rows}</table>`)).toEqual(['NO_WEBSITE', 'NO_WEBSITE']);
  });
});
