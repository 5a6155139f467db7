import { describe, expect, test } from 'vitest';
import { findContactLinks, linksIntoSite, nextPage } from '../../../lib/contact-form/find-contact-page.ts';
import { withoutOtherStores } from '../../../lib/contact-form/store-links.ts';
import type { LinkSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { packsFor } from '../../../lib/contact-form/rules/languages.ts';
import { MORE_PACKS } from '../../../lib/contact-form/rules/more-languages.ts';
import { aPage } from './build-snapshot.ts';

const HOME = 'https://www.dealer.test/';

function aLink(text: string, href: string, change: Partial<LinkSnapshot> = {}): LinkSnapshot {
  const url = URL.canParse(href, HOME) ? new URL(href, HOME).href : '';
  return { id: 1, url, href, text, ariaLabel: '', title: '', landmark: 'nav', visible: true, ...change };
}

function found(...links: LinkSnapshot[]): string[] {
  return findContactLinks(aPage({ url: HOME, links })).map(({ url }) => new URL(url).pathname);
}

const DEALER = { name: 'Crestview Toyota of Golden', city: 'Golden', state: 'CO', zip: '80401', phone: '' };

describe('links of a group to its stores', () => {
  const stores = ['boulder', 'golden', 'pueblo'].map((city) => aLink('Contact', `/locations/${city}/contact`));

  test('are only followed to the dealer’s own, by address or by what stands around', () => {
    expect(withoutOtherStores(stores, DEALER)).toEqual([stores[1]]);
    const numbered = ['7', '8'].map((id, at) =>
      aLink('Contact', `/s/${id}/contact`, { around: `Crestview ${['Ford', 'Toyota'][at]} of Golden` }),
    );
    expect(withoutOtherStores(numbered, DEALER)).toEqual([numbered[1]]);
  });

  test('are none of them followed where no one is the dealer’s', () => {
    expect(withoutOtherStores(stores, { ...DEALER, name: 'Fairpoint', city: 'Aurora' })).toEqual([]);
  });

  test('are no stores when they say the same but lead to different pages', () => {
    const links = [aLink('Contact Us', '/contact/index.htm'), aLink('Contact Us', '/contact.htm')];
    expect(withoutOtherStores(links, DEALER)).toEqual(links);
  });
});

describe('contact links', () => {
  test('are ranked by what they say', () => {
    expect(found(aLink('About us', '/about'), aLink('Hours & Directions', '/contact.htm'), aLink('Contact Us', '/contact-us/'))).toEqual([
      '/contact-us/',
      '/contact.htm',
    ]);
  });

  test.each([
    'Nous joindre',
    'Joignez-nous',
    'Escríbanos',
    'Drop us a line',
    'Reach Us',
    'Ask us anything',
    'Send us a note',
    'Say hello',
    'Talk to sales',
    'Speak with an expert',
    'Message this store',
    'Email a salesperson',
    'Leave us a message',
    'Have a question?',
    'Directions & Hours',
  ])('say "%s" too', (text) => {
    expect(found(aLink(text, '/x'))).toEqual(['/x']);
  });

  test('are kept when a collapsed menu hides them', () => {
    expect(found(aLink('Contact', '/contact.htm', { visible: false }))).toEqual(['/contact.htm']);
  });

  test.each([
    ['mail', 'mailto:sales@dealer.test'],
    ['a phone', 'tel:+13035550142'],
    ['a file', '/contact-us.pdf'],
    ['a script', 'javascript:void(0)'],
    ['another site', 'https://www.facebook.com/contact'],
    ['the maker', 'https://corporate.example.com/contact'],
    ['the service department', '/contact-service/'],
    ['this very page', '/#contact'],
  ])('never lead to %s', (_, href) => {
    expect(found(aLink('Contact us', href))).toEqual([]);
  });

  test('"contact lenses" and careers are no contact', () => {
    expect(found(aLink('Contact our careers team', '/careers/contact'))).toEqual([]);
  });
});

describe('links to a form for a price', () => {
  test.each(['Get a Quote', 'Get ePrice', 'Request pricing', 'Get your best price'])('“%s” is the last resort', (text) => {
    expect(found(aLink(text, '/q'), aLink('Locations', '/stores'))).toContain('/q');
    expect(found(aLink(text, '/q'), aLink('Contact', '/contact'))[0]).toBe('/contact');
  });

  test.each(['Get a service quote', 'Insurance quote', 'Tire prices', 'Rental price', 'Used cars under $10,000'])(
    '“%s” is none',
    (text) => {
      expect(found(aLink(text, '/q'))).toEqual([]);
    },
  );
});

describe('a page that only lets one in', () => {
  const ways = (links: LinkSnapshot[], language = 'en') =>
    linksIntoSite(aPage({ url: HOME, links }), language)
      .toSorted((one, other) => other.score - one.score)
      .map(({ url }) => new URL(url).pathname);
  const languages = [aLink('Español', '/es/'), aLink('English', '/en/'), aLink('Français', '/fr/')];

  test('leads to the language of the message first, then to English', () => {
    expect(ways(languages)[0]).toBe('/en/');
    expect(ways(languages, 'fr')).toEqual(['/fr/', '/en/', '/es/']);
    expect(ways(languages, 'de')[0]).toBe('/en/');
  });

  test('leads in by its “Enter”', () => {
    expect(ways([aLink('Enter site', '/home'), aLink('Facebook', 'https://www.facebook.com/x')])).toEqual(['/home']);
  });

  test('is not every page that can be had in other languages', () => {
    const cars = ['New', 'Used', 'Service', 'Parts'].map((text) => aLink(text, `/${text}`));
    expect(ways([...languages, ...cars])).toEqual([]);
    expect(ways([aLink('Español', '/es/')])).toEqual([]);
    expect(ways(Array.from({ length: 20 }, (_, at) => aLink('English', `/en/${at}`)))).toEqual([]);
  });
});

test.each(['Contact sales', 'E-mail us', 'Ask a question'])('“%s” is one more hop from a contact page (R34)', (text) => {
  const url = `${HOME}contact-us/`;
  const links = findContactLinks(aPage({ url, links: [aLink(text, '/form-7/')] }));
  expect(nextPage({ startUrl: HOME, tried: [HOME, url], links, loadsLeft: 3 })).toEqual({ url: `${HOME}form-7/`, by: 'link' });
});

describe('contact links in other languages', () => {
  const german = aPage({
    url: HOME,
    links: [aLink('Schreiben Sie uns', '/a'), aLink('So erreichen Sie uns', '/b'), aLink('Fuhrpark', '/c')],
  });

  test('are known by their pack', () => {
    expect(findContactLinks(german, packsFor('de', MORE_PACKS)).map(({ text }) => text)).toEqual([
      'Schreiben Sie uns',
      'So erreichen Sie uns',
    ]);
  });

  test('say nothing without it', () => {
    expect(findContactLinks(german)).toEqual([]);
  });
});

describe('the next page', () => {
  const links = [
    { url: 'https://www.dealer.test/contact-us/', score: 16, text: 'Contact' },
    { url: 'https://www.dealer.test/about', score: 3, text: 'About' },
  ];

  test('is the best link not yet tried', () => {
    expect(nextPage({ startUrl: HOME, tried: [HOME], links, loadsLeft: 5 })).toEqual({
      url: 'https://www.dealer.test/contact-us/',
      by: 'link',
    });
    expect(nextPage({ startUrl: HOME, tried: [HOME, 'https://dealer.test/contact-us'], links, loadsLeft: 5 })?.url).toBe(
      'https://www.dealer.test/about',
    );
  });

  test('is a usual path when no link is left', () => {
    expect(nextPage({ startUrl: HOME, tried: [HOME], links: [], loadsLeft: 5 })).toEqual({
      url: 'https://www.dealer.test/contact-us/',
      by: 'path',
    });
  });

  test('follows the file style of the site', () => {
    expect(nextPage({ startUrl: HOME, tried: [`${HOME}inventory.aspx`], links: [], loadsLeft: 5 })?.url).toBe(
      'https://www.dealer.test/contactus.aspx',
    );
  });

  test('is none without loads left', () => {
    expect(nextPage({ startUrl: HOME, tried: [], links, loadsLeft: 0 })).toBeNull();
  });

  test('is never on another site', () => {
    const foreign = [{ url: 'https://other.test/contact', score: 99, text: 'Contact' }];
    expect(new URL(nextPage({ startUrl: HOME, tried: [HOME], links: foreign, loadsLeft: 5 })?.url ?? '').hostname).toBe('www.dealer.test');
  });
});
