// Old dealer domains are sold: what must be there before a form on one is written into.
import { describe, expect, test } from 'vitest';
import { businessOf, dealerSigns } from '../../../lib/contact-form/dealer-signs.ts';
import type { PageSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import type { ExpectedDealer } from '../../../lib/contact-form/visit.ts';
import { aPage } from './build-snapshot.ts';

const BIGHORN: ExpectedDealer = { name: 'Bighorn Chevrolet', city: 'Denver', state: 'CO', zip: '80202', phone: '(303) 555-0142' };
const nobody = { names: [], phones: [], cities: [], zips: [] };
const isDealer = (page: Partial<PageSnapshot>, dealer = BIGHORN): boolean => dealerSigns(aPage(page), dealer).business === 'dealer';

describe('a dealer is known by', () => {
  test.each<[string, Partial<PageSnapshot>]>([
    ['the list’s phone alone', { identity: { ...nobody, phones: ['303.555.0142'] } }],
    ['the list’s city and ZIP', { identity: { ...nobody, cities: ['Denver'], zips: ['80202-1234'] } }],
    ['the list’s name on a bare contact page', { title: 'Contact – Bighorn Chevrolet' }],
    ['its name run together', { texts: ['BIGHORNCHEVROLET'] }],
    ['another name of the trade', { title: 'Mile High Motors' }],
    ['its goods', { texts: ['New and used trucks', 'Parts & Service'] }],
    ['its menu', { links: ['/new-inventory/', '/service/'].map((path, id) => aLink(id, path)) }],
    ['motorcycles', { texts: ['Denver Powersports'] }],
    ['Spanish words', { texts: ['Autos usados y seminuevos'] }],
    ['French words', { texts: ['Véhicules d’occasion'] }],
  ])('%s', (_, page) => expect(isDealer(page)).toBe(true));
});

describe('no dealer is', () => {
  test.each<[string, Partial<PageSnapshot>]>([
    ['a bare page of nobody', { title: 'Contact', texts: ['Write to the editors'] }],
    ['a blog with one word of the trade', { title: 'Simple Garden', texts: ['Terms of service', 'Rent a car in Italy'] }],
    ['a city that only happens to be the same', { identity: { ...nobody, cities: ['Denver'] }, title: 'Denver Bakery' }],
    ['half of the name', { title: 'Bighorn Hiking Club' }],
  ])('%s', (_, page) => expect(isDealer(page)).toBe(false));

  test('a name of one word that others have too, without the rest', () => {
    expect(isDealer({ title: 'Bighorn Hiking Club' }, { ...BIGHORN, name: 'Bighorn Auto' })).toBe(false);
  });

  test('a long text with a stray word or two', () => {
    const texts = ['We write about sourdough. '.repeat(80), 'My car broke down.', 'Our terms of service.'];
    expect(isDealer({ texts })).toBe(false);
  });
});

describe('a casino under a dealer’s old name', () => {
  const casino = { title: 'Bighorn Chevrolet Casino', texts: ['Slots and jackpots?', 'Live dealer roulette', 'Win a car'] };

  test('is no dealer, and says why', () => {
    expect(dealerSigns(aPage(casino), BIGHORN)).toEqual({
      business: 'another',
      agreesInPlace: false,
      otherTrade: ['casino', 'slots', 'jackpots', 'roulette'],
    });
  });

  test('unless the place agrees: a dealer may have a casino night', () => {
    expect(isDealer({ ...casino, identity: { ...nobody, phones: ['(303) 555-0142'] } })).toBe(true);
  });
});

describe('a visit', () => {
  test('with one page that is plainly something else is not to a dealer, whatever the others say', () => {
    expect(businessOf(['unclear', 'dealer'])).toBe('dealer');
    expect(businessOf(['another', 'dealer'])).toBe('another');
    expect(businessOf([])).toBe('unclear');
  });
});

function aLink(id: number, path: string): PageSnapshot['links'][number] {
  return { id, url: `https://dealer.test${path}`, href: path, text: '', ariaLabel: '', title: '', landmark: 'nav', visible: true };
}
