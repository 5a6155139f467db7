import { describe, expect, test } from 'vitest';
import { collectDealers, siteOfPage } from '../../../lib/dealers/collect-dealers.ts';
import type { CollectedLink, CollectedPage } from '../../../lib/dealers/collected-page.ts';
import { parseCollectedPage } from '../../../lib/dealers/collected-page.ts';
import { redirectTarget } from '../../../lib/dealers/redirect-target.ts';

const LOCATOR = 'https://www.summitmaker.test/find-a-dealer';

function link(url: string, more: Partial<CollectedLink> = {}): CollectedLink {
  return { url, text: 'Visit website', heading: '', phone: '', city: '', state: '', zip: '', ...more };
}

function pageOf(links: readonly CollectedLink[], more: Partial<CollectedPage> = {}): CollectedPage {
  return { url: LOCATOR, title: 'Find a dealer', links: [...links], businesses: [], ...more };
}

const sites = (page: CollectedPage) => collectDealers(page).map(({ row }) => row.website);
const business = {
  name: 'Oak Ford',
  url: 'https://oakford.test/',
  phone: '(303) 555-0111',
  street: '1 Oak St',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
};

describe('links of a locator', () => {
  test('become dealers with the name, phone and place of their entry, at their front page', () => {
    const entry = { heading: 'Oak Ford', phone: '303-555-0111', city: 'Denver', state: 'CO', zip: '80202' };
    expect(collectDealers(pageOf([link('https://www.oakford.test/new-inventory/?utm_source=maker', entry)]))).toEqual([
      {
        dealerKey: 'oakford.test',
        likely: true,
        row: {
          name: 'Oak Ford',
          website: 'https://www.oakford.test/',
          phone: '303-555-0111',
          street: '',
          city: 'Denver',
          state: 'CO',
          zip: '80202',
        },
      },
    ]);
  });

  test.each([
    ['the page’s own site', 'https://www.summitmaker.test/offers'],
    ['its other hosts without an entry', 'https://owners.summitmaker.test/'],
    ['a social network', 'https://www.facebook.com/oakford'],
    ['a map', 'https://maps.google.com/?q=oak+ford'],
    ['a marketplace', 'https://www.cars.com/dealers/1'],
    ['this computer', 'http://localhost:3000/'],
    ['no web address', 'javascript:alert(1)'],
  ])('leave out %s', (_, url) => {
    expect(sites(pageOf([link(url)]))).toEqual([]);
  });

  test('of a group keep its stores on hosts of its own domain, not its other services', () => {
    const group = { url: 'https://group.test/locations', title: 'Our stores' };
    const links = [
      link('https://oak.group.test/', { heading: 'Oak Kia', zip: '80202' }),
      link('https://careers.group.test/', { text: 'Careers', zip: '80202' }),
    ];
    expect(sites(pageOf(links, group))).toEqual(['https://oak.group.test/']);
  });

  test('of one dealer are one, and the richer texts are kept', () => {
    const links = [link('https://oakford.test/'), link('http://www.oakford.test/specials', { heading: 'Oak Ford', phone: '303-555-0111' })];
    const [only, ...more] = collectDealers(pageOf(links));
    expect(more).toEqual([]);
    expect(only?.row).toMatchObject({ name: 'Oak Ford', website: 'https://oakford.test/', phone: '303-555-0111' });
  });

  test('that may be anything are offered, but not as likely ones, and last', () => {
    const links = [link('https://weather.test/', { text: 'Today’s weather' }), link('https://elmkia.test/', { text: 'Elm Kia' })];
    expect(collectDealers(pageOf(links)).map(({ row, likely }) => [row.website, likely])).toEqual([
      ['https://elmkia.test/', true],
      ['https://weather.test/', false],
    ]);
  });

  test.each([
    'Visit website',
    'Directions',
    'Apply for Credit',
    'Book Service',
    'www.oakford.test',
    'oakford.test › inventory',
    'More',
    '→',
  ])('“%s” is nobody’s name', (text) => {
    expect(collectDealers(pageOf([link('https://oakford.test/', { text, heading: text })]))[0]?.row.name).toBe('');
  });

  test('that wrap the address in one of the page’s own are unwrapped', () => {
    expect(sites(pageOf([link('https://www.summitmaker.test/out?to=https%3A%2F%2Foakford.test%2Fabout')]))).toEqual([
      'https://oakford.test/',
    ]);
  });
});

test('a business of the page’s data is a dealer, also without a link', () => {
  expect(collectDealers(pageOf([], { businesses: [business] }))).toMatchObject([
    { likely: true, row: { name: 'Oak Ford', street: '1 Oak St' } },
  ]);
});

describe('this very site', () => {
  const own = { url: 'https://www.oakford.test/inventory?page=2', title: 'New cars | Oak Ford | Denver' };

  test('is taken with what its data say', () => {
    expect(siteOfPage(pageOf([], { ...own, businesses: [business] }))?.row).toMatchObject({
      name: 'Oak Ford',
      street: '1 Oak St',
      zip: '80202',
      website: 'https://www.oakford.test/',
    });
  });

  test('is named by its title where it says nothing else', () => {
    expect(siteOfPage(pageOf([], own))?.row.name).toBe('Oak Ford');
  });

  test.each(['https://www.facebook.com/oakford', 'http://192.168.0.1/', 'chrome://settings/', 'file:///home/list.html'])(
    '%s is none',
    (url) => {
      expect(siteOfPage(pageOf([], { url }))).toBeNull();
    },
  );
});

describe('redirectTarget', () => {
  test.each([
    ['https://search.test/url?q=https://oakford.test/a&sa=U', 'https://oakford.test/a'],
    ['https://a.test/r?u=https%3A%2F%2Fb.test%2Fgo%3Furl%3Dhttps%253A%252F%252Foakford.test', 'https://oakford.test'],
    ['https://oakford.test/?next=/home', 'https://oakford.test/?next=/home'],
    ['https://oakford.test/?page=https://oakford.test/b', 'https://oakford.test/?page=https://oakford.test/b'],
    ['https://oakford.test/?x=javascript:alert(1)', 'https://oakford.test/?x=javascript:alert(1)'],
    ['https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Foakford.test&data=05%7C01%7C', 'https://oakford.test'],
    ['https://urldefense.com/v3/__https://oakford.test/new__;!!abc$', 'https://oakford.test/new'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__oak-2Dford.test_new&d=x', 'https://oak-ford.test/new'],
    ['https://secure-web.cisco.com/1a2b/https%3A%2F%2Foakford.test%2Fnew', 'https://oakford.test/new'],
    ['https://web.archive.org/web/20240101000000/https://oakford.test/', 'https://oakford.test/'],
    ['https://href.li/?https://oakford.test', 'https://oakford.test'],
    ['https://search.test/url?q=oakford.test', 'https://oakford.test'],
    ['https://search.test/find?q=oakford.test', 'https://search.test/find?q=oakford.test'],
    ['https://oakford.test/go?to=specials.html', 'https://oakford.test/go?to=specials.html'],
    ['https://oakford.test/see/https:', 'https://oakford.test/see/https:'],
    ['no address', 'no address'],
  ])('%s leads to %s', (address, target) => {
    expect(redirectTarget(address)).toBe(target);
  });
});

describe('the answer of a page', () => {
  test.each([
    null,
    'text',
    {},
    { url: LOCATOR, title: '', links: [{ url: 1 }], businesses: [] },
    { ...pageOf([]), links: Array(2001).fill(link('https://a.test')) },
  ])('of another shape is refused (%#)', (answer) => {
    expect(parseCollectedPage(answer)).toBeNull();
  });

  test('is cut to sane lengths', () => {
    expect(parseCollectedPage({ ...pageOf([]), title: 'x'.repeat(5000) })?.title).toHaveLength(300);
  });
});
