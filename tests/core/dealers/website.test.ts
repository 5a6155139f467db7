import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressVariants, isAllowedDestination, parseWebsite, sameSite, sitePattern } from '../../../lib/dealers/website.ts';
import { buildDealer } from './build-dealer.ts';

function urlOf(cell: string): string {
  const site = parseWebsite(cell);
  return site.ok ? site.url : `${site.code}: ${site.message}`;
}

function codeOf(cell: string): string {
  const site = parseWebsite(cell);
  return site.ok ? 'ok' : site.code;
}

describe('a website cell that is a website', () => {
  test.each([
    ['mapletonford.test', 'https://mapletonford.test/'],
    ['  WWW.MapletonFord.TEST  ', 'https://www.mapletonford.test/'],
    ['//mapletonford.test', 'https://mapletonford.test/'],
    ['http://mapletonford.test', 'http://mapletonford.test/'],
    ['HTTPS://mapletonford.test/', 'https://mapletonford.test/'],
    ['mapletonford.test.', 'https://mapletonford.test/'],
    ['mapletonford.test:443', 'https://mapletonford.test/'],
    ['https://mapletonford.test/index.html', 'https://mapletonford.test/'],
    ['https://mapletonford.test/Default.aspx', 'https://mapletonford.test/'],
    ['https://mapletonford.test/home/', 'https://mapletonford.test/'],
    ['https://mapletonford.test/en-us/', 'https://mapletonford.test/'],
    ['https://mapletonford.test//', 'https://mapletonford.test/'],
    ['https://mapletonford.test/#inventory', 'https://mapletonford.test/'],
    ['https://mapletonford.test/?utm_source=list&UTM_medium=x&gclid=1&fbclid=2', 'https://mapletonford.test/'],
    ['https://group.test/Mapleton-Ford', 'https://group.test/Mapleton-Ford'],
    ['https://group.test/locations/oak/?utm_campaign=a&store=7&fbclid=b', 'https://group.test/locations/oak/?store=7'],
    ['https://group.test/index.php?store=5', 'https://group.test/index.php?store=5'],
    ['https://group.test/oak;jsessionid=AB12?q=a%20b', 'https://group.test/oak?q=a%20b'],
    ['https://mapletonford.test/contact-us', 'https://mapletonford.test/contact-us'],
    ['https://münchenmotors.test/', 'https://xn--mnchenmotors-dlb.test/'],
    ['xn--mnchenmotors-dlb.test', 'https://xn--mnchenmotors-dlb.test/'],
    ['ｍapletonford．test', 'https://mapletonford.test/'],
    ['https:\\\\mapletonford.test\\oak', 'https://mapletonford.test/oak'],
  ])('%s starts at %s', (cell, url) => {
    expect(urlOf(cell)).toBe(url);
  });

  test('tells host, registrable domain and whether a scheme was written', () => {
    expect(parseWebsite('Ford.MapleGroup.co.uk/oak')).toEqual({
      ok: true,
      url: 'https://ford.maplegroup.co.uk/oak',
      host: 'ford.maplegroup.co.uk',
      registrableDomain: 'maplegroup.co.uk',
      schemeWritten: false,
    });
    expect(parseWebsite('http://www.mapletonford.test')).toMatchObject({ schemeWritten: true, registrableDomain: 'mapletonford.test' });
  });

  test('takes a page on a site builder as a site of its own', () => {
    expect(parseWebsite('maplemotors.wixsite.com')).toMatchObject({ registrableDomain: 'maplemotors.wixsite.com' });
    expect(codeOf('wixsite.com')).toBe('BAD_URL');
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (written) => {
        const once = parseWebsite(written);
        if (once.ok) expect(urlOf(once.url)).toBe(once.url);
      }),
    );
  });
});

describe('a website cell that is refused', () => {
  test.each(['', '   ', '-', '--', 'n/a', 'N/A', 'none', 'null', 'TBD', '?'])('%j gives no website', (cell) => {
    expect(codeOf(cell)).toBe('NO_WEBSITE');
  });

  test.each([
    ['javascript:alert(1)', /starts with "javascript:"/],
    [' JavaScript:1', /starts with "javascript:"/],
    ['java\nscript:alert(1)', /line breaks/],
    ['file:///etc/passwd', /starts with "file:"/],
    ['data:text/html,hello', /starts with "data:"/],
    ['blob:https://mapletonford.test/1', /starts with "blob:"/],
    ['chrome://settings', /starts with "chrome:"/],
    ['chrome-extension://abc/x.html', /starts with "chrome-extension:"/],
    ['view-source:https://mapletonford.test', /starts with "view-source:"/],
    ['about:blank', /starts with "about:"/],
    ['ftp://mapletonford.test', /starts with "ftp:"/],
    ['tel:3035550101', /starts with "tel:"/],
    ['mailto:sales@example.com', /e-mail address/],
    ['sales@example.com', /e-mail address/],
    ['https://user:secret@mapletonford.test', /user name/],
    ['https://google.com@mapletonford.test/', /user name/],
    ['user@mapletonford.test/page', /user name/],
    ['http://127.0.0.1', /IP address/],
    ['10.0.0.1', /IP address/],
    ['http://2130706433/', /IP address/],
    ['http://0x7f.1/', /IP address/],
    ['http://0177.0.0.1', /IP address/],
    ['https://[::1]/', /IP address/],
    ['http://[::ffff:10.0.0.1]', /IP address/],
    ['http://8.8.8.8', /IP address/],
    ['localhost', /this computer/],
    ['http://localhost:3000', /this computer/],
    ['dealer.localhost', /this computer/],
    ['printer.local', /local network/],
    ['http://localhost./', /this computer/],
    ['intranet', /local network/],
    ['www.mapletonford', /not a complete website name/],
    ['https://www.mapletonford/new', /not a complete website name/],
    ['mapleton', /not a complete website name/],
    ['https://https://mapletonford.test', /not a complete website name/],
    ['com', /not a complete website name/],
    ['co.uk', /not a complete website name/],
    ['mapletonford.test:8080', /port 8080/],
    ['https://mapletonford.test:22/', /port 22/],
    ['https://mapletonford.test:99999', /not a web address/],
    ['a.test, b.test', /not a web address/],
    ['a.test,b.test', /not a complete website name/],
    ['Mapleton Ford', /not a web address/],
    ['-bad-.test', /not a complete website name/],
    ['foo..test', /not a complete website name/],
    [`${'a'.repeat(64)}.test`, /not a complete website name/],
    [`${'abcdefghi.'.repeat(25)}test`, /not a complete website name/],
    ['mapleton\u0000ford.test', /invisible/],
    ['mapleton\u202eford.test', /invisible/],
    [`mapletonford.test/${'a'.repeat(3000)}`, /too long \(3018 characters\)/],
  ])('%j is a bad address', (cell, reason) => {
    const site = parseWebsite(cell);
    expect(site).toMatchObject({ ok: false, code: 'BAD_URL', message: expect.stringMatching(reason) });
  });

  test.each([
    ['facebook.com/mapletonford', 'social network'],
    ['https://m.facebook.com/x', 'social network'],
    ['https://x.com/mapleton', 'social network'],
    ['https://www.google.com/maps/place/x', 'map service'],
    ['https://maps.app.goo.gl/abc', 'map service'],
    ['https://goo.gl/maps/abc', 'map service'],
    ['https://www.cars.com/dealers/1', 'marketplace'],
    ['https://denver.craigslist.org/x', 'marketplace'],
    ['https://www.cargurus.com/Cars/m-x', 'marketplace'],
    ['https://www.yelp.com/biz/x', 'directory'],
    ['https://www.carvana.com', 'sells cars online'],
    ['https://www.ford.com/dealerships', 'car maker'],
    ['https://www.toyota.com', 'car maker'],
    ['https://bit.ly/abc', 'shortener'],
    ['https://web.archive.org/web/2024/', 'wraps or keeps'],
    ['https://sites.google.com/view/oak-ford', 'one website shared'],
  ])('%s is not the own site of a dealer', (cell, what) => {
    expect(parseWebsite(cell)).toMatchObject({ ok: false, code: 'NOT_OWN_SITE', message: expect.stringContaining(what) });
  });

  test.each(['notfacebook.com', 'mapletonford.com', 'x.com.test', 'mycars.com', 'ford.test', 'facebook.com.mapleton.test', 'carmax.com'])(
    '%s only resembles such a site and is taken',
    (cell) => {
      expect(codeOf(cell)).toBe('ok');
    },
  );

  test('any text gives a website of a public host or a sentence, and never throws', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.domain(),
      fc.ipV4(),
      fc.ipV6(),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anyCell, (cell) => {
        const site = parseWebsite(cell);
        if (!site.ok) {
          expect(site.message).toMatch(/^[A-Za-z].*\.$/);
          return;
        }
        expect(isAllowedDestination(site.url, site.registrableDomain)).toBe(true);
        expect(sitePattern(site.url)).toBe(`*://*.${site.registrableDomain}/*`);
      }),
      { numRuns: 500 },
    );
  });

  test('no notation of an IP address gets through', () => {
    const notation = fc.tuple(fc.nat(0xffffffff), fc.constantFrom(10, 16, 8)).map(([number, base]) => {
      const prefix = { 10: '', 16: '0x', 8: '0' }[base] ?? '';
      return `http://${prefix}${number.toString(base)}/`;
    });
    fc.assert(
      fc.property(
        fc.oneof(
          notation,
          fc.ipV4Extended(),
          fc.ipV6().map((ip) => `[${ip}]`),
        ),
        (cell) => {
          expect(codeOf(cell)).toBe('BAD_URL');
        },
      ),
    );
  });
});

describe('addresses to try', () => {
  const variantsOf = (website: string): string[] => addressVariants(buildDealer({ website, address: urlOf(website) }));

  test('a bare host tries https, then http, then the www variant', () => {
    expect(variantsOf('mapletonford.test')).toEqual([
      'https://mapletonford.test/',
      'http://mapletonford.test/',
      'https://www.mapletonford.test/',
    ]);
  });

  test('a bare www host tries its bare variant last', () => {
    expect(variantsOf('www.mapletonford.test')).toEqual([
      'https://www.mapletonford.test/',
      'http://www.mapletonford.test/',
      'https://mapletonford.test/',
    ]);
  });

  test('a written scheme is kept', () => {
    expect(variantsOf('https://mapletonford.test/oak')).toEqual(['https://mapletonford.test/oak', 'https://www.mapletonford.test/oak']);
    expect(variantsOf('http://www.mapletonford.test')).toEqual(['http://www.mapletonford.test/', 'http://mapletonford.test/']);
  });

  test('a store on a host of its own has no www variant', () => {
    expect(variantsOf('oak.group.test')).toEqual(['https://oak.group.test/', 'http://oak.group.test/']);
  });

  test('an address changed by hand counts as written with its scheme', () => {
    const dealer = buildDealer({ website: 'mapletonford.test', address: 'https://oakford.test/' });
    expect(addressVariants(dealer)).toEqual(['https://oakford.test/', 'https://www.oakford.test/']);
  });
});

describe('sites and destinations', () => {
  test('the access pattern covers the registrable domain and nothing above it', () => {
    expect(sitePattern('https://www.ford.maplegroup.co.uk/x')).toBe('*://*.maplegroup.co.uk/*');
    expect(sitePattern('http://maplemotors.wixsite.com')).toBe('*://*.maplemotors.wixsite.com/*');
  });

  test.each(['https://localhost/', 'javascript:1', 'nonsense', 'https://127.0.0.1/'])('there is no access pattern for %s', (url) => {
    expect(() => sitePattern(url)).toThrow(/no public website/);
  });

  test('hosts of one registrable domain are one site', () => {
    expect(sameSite('https://www.mapletonford.test/a', 'http://shop.mapletonford.test/b')).toBe(true);
    expect(sameSite('https://a.wixsite.com', 'https://b.wixsite.com')).toBe(false);
    expect(sameSite('https://mapletonford.test', 'https://mapletonford.example')).toBe(false);
  });

  test('two addresses without a site are not the same site', () => {
    expect(sameSite('https://127.0.0.1/', 'https://127.0.0.1/')).toBe(false);
    expect(sameSite('about:blank', 'about:blank')).toBe(false);
  });

  test('a visit may go anywhere on the site of the dealer', () => {
    for (const url of ['https://mapletonford.test/contact', 'http://www.mapletonford.test:80/', 'https://forms.mapletonford.test/a?b#c']) {
      expect(isAllowedDestination(url, 'mapletonford.test')).toBe(true);
    }
  });

  test.each([
    'https://mapletonford.test.evil.test/',
    'https://evilmapletonford.test/',
    'https://mapletonford.test@evil.test/',
    'https://evil.test/?mapletonford.test',
    'https://user@mapletonford.test/',
    'https://mapletonford.test:8443/',
    'http://10.0.0.1/',
    'http://127.0.0.1:80/',
    'data:text/html,x',
    'chrome-error://chromewebdata/',
    'view-source:https://mapletonford.test/',
    'ftp://mapletonford.test/',
    'about:blank',
    '',
  ])('a visit may not go to %j', (url) => {
    expect(isAllowedDestination(url, 'mapletonford.test')).toBe(false);
  });
});
