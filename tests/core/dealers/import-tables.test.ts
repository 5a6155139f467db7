import { describe, expect, test } from 'vitest';
import { importText, outcomes } from './import-text.ts';

describe('headings', () => {
  test.each([
    'Sitio web',
    'Página web',
    'Dirección web',
    'Site internet',
    'Adresse web',
    'URL du site',
    'Website URL*',
    'WEB_ADDRESS',
    'Dealer’s Website',
    'Official Website',
    'Home Page',
    'Company Website URL',
    'Website (https://…)',
    'Sitio web oficial del concesionario',
    'Adresse du site web',
    'Contact:website',
  ])('“%s” is the website', (heading) => {
    expect(outcomes(`Name,${heading}\nOak,oak.test`)).toEqual(['Oak https://oak.test/']);
  });

  test.each([
    ['Concesionario', 'name'],
    ['Razón social', 'name'],
    ['Concessionnaire', 'name'],
    ['Nom du concessionnaire', 'name'],
    ['Teléfono', 'phone'],
    ['N° de téléphone', 'phone'],
    ['Phone #', 'phone'],
    ['Correo electrónico', 'email'],
    ['Courriel', 'email'],
    ['Dirección', 'street'],
    ['Adresse', 'street'],
    ['Ciudad', 'city'],
    ['Ville', 'city'],
    ['Estado', 'state'],
    ['Province', 'state'],
    ['State/Province', 'state'],
    ['Código postal', 'zip'],
    ['C.P.', 'zip'],
    ['ZIP / Postal Code', 'zip'],
    ['ZIP (5)', 'zip'],
    ['Mailing Zip/Postal Code', 'zip'],
    ['addr:postcode', 'zip'],
    ['NO. TÉL', 'phone'],
    ['Phone (10 digits)', 'phone'],
    ['Phone1', 'phone'],
    ['Mailing City', 'city'],
    ['Nombre comercial', 'name'],
    ['Marca', 'brand'],
    ['Marque', 'brand'],
    ['Étiquettes', 'tags'],
    ['Observaciones', 'notes'],
    ['Commentaires', 'notes'],
  ])('“%s” is the %s', (heading, field) => {
    const [dealer] = importText(`Website;${heading}\noak.test;Value 7`).dealers;
    const value = dealer?.[field as 'name' | 'tags'];
    expect(value).toEqual(field === 'tags' ? ['Value 7'] : 'Value 7');
  });

  test.each([
    'Contact name',
    'Dealer ID',
    'Fax',
    'Facebook URL',
    'Website provider',
    'Toll-free phone',
    'Manager email',
    'Sales manager',
    'Dealer group',
    'Latitude',
    '__proto__',
    'constructor',
  ])('“%s” is none of ours', (heading) => {
    const report = importText(`Website,${heading}\noak.test,Value`);
    expect(JSON.stringify(report.dealers)).not.toContain('Value');
    expect(report.notes).toEqual([`The column "${heading}" is not used.`]);
  });

  test.each([
    ['a title above', 'Dealers near Denver\n\nExported by hand,,\nName,Website,City\nOak,oak.test,Denver'],
    ['a title that is a heading itself', 'Dealers,,\nName,Website,City\nOak,oak.test,Denver'],
    ['two headings of one meaning, the first empty', 'Name,Website,Website\nOak,,oak.test'],
    ['two websites, the first none', 'Name,Website,Web\nOak,n/a,oak.test'],
    ['a delimiter that is announced', 'sep=|\nName|Website\nOak|oak.test'],
    ['empty columns at the end', 'Name,Website,,,,\nOak,oak.test,,,,'],
    ['an unknown heading over the addresses', 'Name,Portal\nOak,oak.test'],
    ['addresses beyond the headings', 'Name\nOak\toak.test'],
    ['title as the only name', 'title,url\nOak,oak.test'],
    ['headings that look like hosts', 'dealer.name,contact.website,location.latitude\nOak,oak.test,1.5'],
    ['the source of the list beside the headings', 'Name,Website,Source: https://list.test\nOak,oak.test,'],
  ])('%s', (_what, text) => {
    expect(outcomes(text)).toEqual(['Oak https://oak.test/']);
  });

  test.each([
    ['a number of the dealer', 'Dealer #,Dealer Name,Website\n1042,Oak,oak.test'],
    ['a number of the store', 'Store #,Store,Website\n7,Oak,oak.test'],
    ['an id in brackets', 'Dealer (ID),Dealer,Website\nD7,Oak,oak.test'],
    ['a person', 'Name,Dealership,Website\nBob,Oak,oak.test'],
    ['a store that is a number', 'Name,Store,Website\nOak,12,oak.test'],
    ['a link to a car', 'Dealer,Link,Website\nOak,https://listings.test/car/1,oak.test'],
    ['a link only', 'Dealer,Link,Website\nOak,https://oak.test,'],
    ['pictures', 'Dealer,Picture 1,Presence\nOak,https://pictures.test/oak.png,https://oak.test'],
    ['a logo without an ending', 'Dealer,Logo,Presence\nOak,https://pictures.test/7,https://oak.test'],
  ])('%s beside what is meant', (_what, text) => {
    expect(outcomes(text)).toEqual(['Oak https://oak.test/']);
  });

  test('the name of the trade is taken, whatever the headings of two names say', () => {
    expect(outcomes('Name,Dealer,Website\nOak Ford,Bob Smith,oak.test')).toEqual(['Oak Ford https://oak.test/']);
  });

  test('numbers alone name nobody', () => {
    expect(outcomes('Dealer #,Website\n1042,oak.test').concat(outcomes('Dealer No,Website\n1042,elm.test'))).toEqual([
      'https://oak.test/',
      'https://elm.test/',
    ]);
  });

  test('the phone number stands under “Phone”, not under “Call”', () => {
    expect(importText('Dealer,Call,Phone,Website\nOak,303-555-0109,303-555-0101,oak.test').dealers).toMatchObject([
      { phone: '303-555-0101' },
    ]);
  });

  test('an unknown heading over addresses is told', () => {
    expect(importText('Name,Portal\nOak,oak.test').notes).toEqual(['The column "Portal" holds web addresses and was read as the website.']);
  });

  test.each([
    ['sums', 'Name,Website\nOak,oak.test\nTotal,\nTotal: 1,\nGrand total,12\nNombre total,1'],
    ['remarks', '# made by hand\nName,Website\n# the good ones\nOak,oak.test\n// end'],
    ['headings again', 'Name,Website\nOak,oak.test\nName,Website'],
  ])('%s are no rows', (_what, text) => {
    expect(outcomes(text)).toEqual(['Oak https://oak.test/']);
  });

  test.each(['Total Auto Center', 'Summit Ford', 'Count’s Cars', '#1 Motors'])('a dealer called %s stays one', (name) => {
    expect(importText(`Name,Website,City\n${name},,Denver`).rows).toMatchObject([{ name, code: 'NO_WEBSITE' }]);
  });

  test('rows are counted without blank lines, and a cell with line breaks is in one row', () => {
    const report = importText('name,website\n\n"Oak\nFord\n\nDenver",oak.test\n\n , \nBad,\n');
    expect(report.rows.map(({ row, name, code }) => [row, name, code])).toEqual([
      [1, 'Oak Ford Denver', null],
      [2, 'Bad', 'NO_WEBSITE'],
    ]);
  });
});

describe('headings in the first column', () => {
  test.each([
    ['two dealers', 'Name,Oak,Elm\nWebsite,oak.test,elm.test\nCity,Erie,York'],
    ['website first, and a heading nobody knows', 'Website\toak.test\telm.test\nName\tOak\tElm\nMood\tgood\tbad'],
    ['many dealers', `Name;Oak;Elm;${'Ash;'.repeat(5)}\nWebsite;oak.test;elm.test`],
  ])('%s', (_what, text) => {
    expect(outcomes(text).slice(0, 2)).toEqual(['Oak https://oak.test/', 'Elm https://elm.test/']);
  });

  test('an empty column at the end is no dealer', () => {
    expect(outcomes('Name,Oak,Elm,\nWebsite,oak.test,elm.test,')).toHaveLength(2);
  });

  test('one dealer', () => {
    expect(outcomes('Name,Oak\nWebsite,oak.test\nPhone,303-555-0101')).toEqual(['Oak https://oak.test/']);
  });

  test('dealers called like headings do not turn the table', () => {
    expect(outcomes('Name,Website,City\nGarage,garage.test,Erie\nInternet,internet.test,York')).toHaveLength(2);
  });
});

describe('no headings', () => {
  test('columns are told by what is in them, and that is said', () => {
    const report = importText('Oak Ford,https://oak.test,1 Main St,Denver,CO,80202,303-555-0101\nElm,elm.test,2 Main St,Boulder,CO,80301,');
    expect(report.dealers[0]).toMatchObject({
      name: 'Oak Ford',
      street: '1 Main St',
      city: 'Denver',
      state: 'CO',
      zip: '80202',
      phone: '303-555-0101',
    });
    expect(report.rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(report.notes[0]).toContain('name in column 1, website in column 2');
  });

  test.each([
    ['numbers before', '1\tOak\toak.test\n2\tElm\telm.test', ['Oak https://oak.test/', 'Elm https://elm.test/']],
    ['address first', 'https://oak.test;Oak\nhttps://elm.test;Elm', ['Oak https://oak.test/', 'Elm https://elm.test/']],
    [
      'the name behind the place',
      '80202,CO,Denver,oak.test,Oak\n80301,CO,Boulder,elm.test,Elm',
      ['Oak https://oak.test/', 'Elm https://elm.test/'],
    ],
    [
      'a name of the trade, not the brand',
      'Ford,Denver,Oak Motors,oak.test\nKia,Boulder,Elm Auto,elm.test',
      ['Oak Motors https://oak.test/', 'Elm Auto https://elm.test/'],
    ],
    [
      'pictures before',
      'https://p.test/1.png,Oak,oak.test\nhttps://p.test/2.jpg?w=1,Elm,elm.test',
      ['Oak https://oak.test/', 'Elm https://elm.test/'],
    ],
    ['a bad one among them', 'Oak,oak.test\nElm,localhost\nAsh,ash.test', ['Oak https://oak.test/', 'BAD_URL', 'Ash https://ash.test/']],
  ])('%s', (_what, text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });

  test.each([
    ['place in one cell', 'oak.test,Oak Ford,"Akron, OH 44301"\nelm.test,Elm Kia,"Canton, OH 44702"'],
    ['state and ZIP in one cell', 'Oak Ford,1 Main St,Akron,OH 44301,oak.test\nElm Kia,2 Main St,Canton,OH 44702,elm.test'],
    ['numbered lines', '1) Oak Ford, Akron, OH 44301, oak.test\n2) Elm Kia, Canton, OH 44702, elm.test'],
    ['points', '- Oak Ford; Akron, OH 44301; oak.test\n- Elm Kia; Canton, OH 44702; elm.test'],
    ['only the place beside the address', 'oak.test;Akron, OH 44301\nelm.test;Canton, OH 44702'],
  ])('the place is found: %s', (what, text) => {
    const name = what.startsWith('only') ? '' : 'Oak Ford';
    expect(importText(text).dealers[0]).toMatchObject({ name, address: 'https://oak.test/', city: 'Akron', state: 'OH', zip: '44301' });
  });

  test('a text that could mean anything is left out', () => {
    const report = importText('Oak,oak.test,friendly\nElm,elm.test,busy');
    expect(JSON.stringify(report.dealers)).not.toContain('friendly');
    expect(report.notes[0]).toContain('One column is not used.');
  });

  test.each([
    ['an address with a word of headings', 'https://internet-oak.test\nhttps://elm.test'],
    ['a host with a word of headings', 'web.oak.test\nelm.test'],
    ['an address with a path', 'https://oak.test/site-web\nhttps://elm.test'],
    ['a row with an address', 'Oak,https://oak.test/internet/,303-555-0101\nElm,https://elm.test,303-555-0102'],
    ['a row with a bare host', 'Internet Kia,internetkia.test,303-555-0101\nElm,elm.test,303-555-0102'],
    ['a line with a bare host', 'Internet Kia - internetkia.test\nElm - elm.test'],
    ['a host in brackets', 'Internet Kia (internetkia.test)\nElm (elm.test)'],
    ['a name that is a heading', 'Garage\tgarage.test\tParis\nElm\telm.test\tLyon'],
    ['a name that is a heading, and a phone number', 'Garage,303-555-0101,garage.test\nElm,303-555-0102,elm.test'],
    ['a label', 'Website: https://oak.test\nWebsite: https://elm.test'],
  ])('%s first is a dealer, no heading', (_what, text) => {
    expect(importText(text).dealers).toHaveLength(2);
  });

  test('addresses in several columns are several dealers', () => {
    expect(outcomes('oak.test,elm.test\nash.test,fir.test')).toHaveLength(4);
  });
});

describe('quotation marks', () => {
  test.each([
    ['one that is never closed', 'name,website\n"Oak,oak.test\nElm,elm.test', ['"Oak https://oak.test/', 'Elm https://elm.test/']],
    ['some that are not doubled', 'name,website\n"Oak "The Best" Ford",oak.test', ['Oak "The Best" Ford https://oak.test/']],
    ['in the middle', 'name,website\nOak 5" Ford,oak.test', ['Oak 5" Ford https://oak.test/']],
    [
      'a word in them at the start',
      'name,website\n"Oak" Motors,oak.test\nElm,elm.test',
      ['"Oak" Motors https://oak.test/', 'Elm https://elm.test/'],
    ],
    [
      'around every line',
      '"name,website,city"\n"""Oak, Inc"",oak.test,Erie"\n\n"Elm,elm.test,York"\n',
      ['Oak, Inc https://oak.test/', 'Elm https://elm.test/'],
    ],
    ['around every line of two cells', '"name;website"\n"Oak;oak.test"', ['Oak https://oak.test/']],
    ['around every line without headings', '"Oak,oak.test"\n"Elm,elm.test"', ['Oak https://oak.test/', 'Elm https://elm.test/']],
    ['around all cells of one column', '"Website"\n"oak.test"', ['https://oak.test/']],
    ['around a title', '"Dealers, mine"\nname,website\n"Oak",oak.test', ['Oak https://oak.test/']],
    ['blanks around', 'name,website\n "Oak, Inc" , "oak.test"', ['Oak, Inc https://oak.test/']],
  ])('%s', (_what, text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });
});

describe('a place in one cell', () => {
  const placeOf = (heading: string, cell: string) => {
    const [dealer] = importText(`website;${heading}\noak.test;${cell}`).dealers;
    return [dealer?.street ?? '', dealer?.city, dealer?.state, dealer?.zip];
  };

  test.each([
    ['City', 'Denver, CO 80202', ['', 'Denver', 'CO', '80202']],
    ['City', 'Denver CO 80202-1234', ['', 'Denver', 'CO', '80202-1234']],
    ['City', 'Salt Lake City, Utah', ['', 'Salt Lake City', 'Utah', '']],
    ['City', 'Denver, CO, 80202', ['', 'Denver', 'CO', '80202']],
    ['City', 'Toronto, ON M5V 2T6', ['', 'Toronto', 'ON', 'M5V 2T6']],
    ['City/State/ZIP', 'Denver, CO 80202', ['', 'Denver', 'CO', '80202']],
    ['State', 'CO 80202', ['', '', 'CO', '80202']],
    ['Address', '1 Main St, Suite 2, Denver, CO 80202, USA', ['1 Main St, Suite 2', 'Denver', 'CO', '80202']],
  ])('%s “%s” is taken apart', (heading, cell, expected) => {
    expect(placeOf(heading, cell)).toEqual(expected);
  });

  test.each([
    ['City', 'Denver', ['', 'Denver', '', '']],
    ['City', 'Denver, in the mall', ['', 'Denver, in the mall', '', '']],
    ['City', 'come in or call', ['', 'come in or call', '', '']],
    ['Address', '1 Main St, Denver', ['1 Main St, Denver', '', '', '']],
    ['Address', '1 Main St, Suite 2', ['1 Main St, Suite 2', '', '', '']],
  ])('%s “%s” stays as it is', (heading, cell, expected) => {
    expect(placeOf(heading, cell)).toEqual(expected);
  });

  test('nothing that is there is overwritten', () => {
    const [dealer] = importText('website;city;state;zip\noak.test;Denver, CO 80202;CO;80299').dealers;
    expect(dealer).toMatchObject({ city: 'Denver, CO 80202', state: 'CO', zip: '80299' });
  });
});

describe('a website cell with more than an address', () => {
  test.each([
    ['oak.test; elm.test', 'https://oak.test/'],
    ['https://facebook.com/oak, https://oak.test', 'https://oak.test/'],
    ['[Oak](https://oak.test/x)', 'https://oak.test/x'],
    ['"=HYPERLINK(""https://oak.test"",""Oak"")"', 'https://oak.test/'],
    ['"=HYPERLINK(""www.oak.test"",""Site"")"', 'https://www.oak.test/'],
    ['=HYPERLINK("oak.test")', 'https://oak.test/'],
    ['=HIPERVINCULO("https://oak.test";"Oak")', 'https://oak.test/'],
    ['=LIEN_HYPERTEXTE("https://oak.test"; "Oak")', 'https://oak.test/'],
    ['<https://oak.test>', 'https://oak.test/'],
    ['"<a href=""https://oak.test"">Oak</a>"', 'https://oak.test/'],
    ['oak.test (new site)', 'https://oak.test/'],
    ['Website: oak.test', 'https://oak.test/'],
    ['sales@oak.test https://oak.test', 'https://oak.test/'],
    ['see www.oak.test!', 'https://www.oak.test/'],
    ['"oak.test\nelm.test"', 'https://oak.test/'],
    ['\u200boak.test\u200b', 'https://oak.test/'],
    ['https://oak.test/?next=https://elm.test', 'https://oak.test/?next=https://elm.test'],
  ])('%s', (cell, address) => {
    expect(importText(`name\twebsite\nOak\t${cell}`).dealers[0]?.address).toBe(address);
  });

  test.each([
    ['facebook.com/oak; instagram.com/oak', 'NOT_OWN_SITE'],
    ['sales@oak.test', 'BAD_URL'],
    ['Oak Ford Inc.com is nice', 'BAD_URL'],
    ['call us', 'BAD_URL'],
    ['oak\u200b.test', 'BAD_URL'],
    ['javascript:alert(1)', 'BAD_URL'],
  ])('%s is refused with %s', (cell, code) => {
    expect(importText(`name\twebsite\nOak\t${cell}`).rows[0]?.code).toBe(code);
  });
});

describe('a formula that makes a link', () => {
  test.each([
    ['in the column of names', 'Dealer,City\n"=HYPERLINK(""https://oak.test/"",""Oak Ford"")",Toledo'],
    ['in the column of websites of a list without names', 'Website,City\n"=HYPERLINK(""oak.test"",""Oak Ford"")",Toledo'],
    ['beside the website', 'Dealer;Website\n=HYPERLINK("https://maps.test/1","Oak Ford");oak.test'],
    ['beside the name', 'Website\tDealer\n=HYPERLINK("oak.test","Site of Oak")\tOak Ford'],
    ['to an address that another cell says', 'Dealer,Website\n"=HYPERLINK(B2,""Oak Ford"")",oak.test'],
  ])('gives name and website: %s', (_what, text) => {
    expect(outcomes(text)).toEqual(['Oak Ford https://oak.test/']);
  });

  test('names nobody by the word for a link, and gives the number or address it would call', () => {
    const text =
      'Website;Phone;Email\n=HYPERLINK("oak.test","Site");=HYPERLINK("tel:303-555-0101","Call");=HYPERLINK("mailto:a@oak.test","Mail")';
    expect(importText(text).dealers).toMatchObject([{ name: '', phone: '303-555-0101', email: 'a@oak.test' }]);
  });
});

describe('what spreadsheets write around and instead of texts', () => {
  test.each([
    ['zip', '"=""01971"""', '01971'],
    ['zip', "'01970", '01970'],
    ['zip', '#REF!', ''],
    ['zip', '-', ''],
    ['phone', '"=""978-555-0102"""', '978-555-0102'],
    ['phone', "'978-555-0102", '978-555-0102'],
    ['phone', '#N/A', ''],
    ['phone', 'N/A', ''],
    ['city', 'n/a', ''],
    ['city', 'Nashua', 'Nashua'],
    ['name', '#NAME?', ''],
    ['name', 'None', 'None'],
    ['name', "'s Motors", "'s Motors"],
  ])('the %s %s is “%s”', (column, cell, expected) => {
    const [dealer] = importText(`website,${column},brand\noak.test,${cell},Ford`).dealers;
    expect(dealer?.[column as 'zip']).toBe(expected);
  });
});

describe('what spreadsheets do to numbers', () => {
  test.each([
    ['601', 'PR', '00601'],
    ['801', 'VI', '00801'],
    ['601', '', '601'],
    ['601', 'MA', '601'],
    ['2108', 'MA', '02108'],
    ['2108', '', '02108'],
    ['2108-1234', 'Massachusetts', '02108-1234'],
    ['80202.0', 'CO', '80202'],
    ['2108.0', 'ma', '02108'],
    ['2108', 'NSW', '2108'],
    ['02108', 'MA', '02108'],
    ['H2X 1Y4', 'QC', 'H2X 1Y4'],
  ])('the ZIP %j in %j is %j', (zip, state, expected) => {
    expect(importText(`name,website,state,zip\nOak,oak.test,${state},${zip}`).dealers[0]?.zip).toBe(expected);
  });

  test('a phone number keeps its ten digits', () => {
    expect(importText('name,website,phone\nOak,oak.test,3035550101.0').dealers[0]?.phone).toBe('3035550101');
  });
});

test.each([
  ['https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Foak.test&data=05', 'Oak https://oak.test/'],
  ['https://urldefense.com/v3/__https://oak.test__;!!abc', 'Oak https://oak.test/'],
  ['https://slack-redir.net/link?url=https%3A%2F%2Foak.test', 'Oak https://oak.test/'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Foak.test%2F%3Ffbclid%3D1&h=2', 'Oak https://oak.test/'],
  ['https://web.archive.org/web/20240101000000/https://oak.test/', 'Oak https://oak.test/'],
  ['google.com/url?q=oak.test', 'Oak https://oak.test/'],
  ['https://protect-us.mimecast.com/s/abc', 'NOT_OWN_SITE'],
  ['https://web.archive.org/web/20240101000000/', 'NOT_OWN_SITE'],
])('a wrapped link leads to the dealer it carries, or nowhere: %s', (website, outcome) => {
  expect(outcomes(`name\twebsite\nOak\t${website}`)).toEqual([outcome]);
});

test('a link of a search service leads to the dealer it names', () => {
  expect(outcomes('name,website\nOak,https://www.google.com/url?q=https://oak.test/&sa=D\nElm,https://www.google.com/maps?q=elm')).toEqual([
    'Oak https://oak.test/',
    'NOT_OWN_SITE',
  ]);
});
