import { describe, expect, test } from 'vitest';
import type { ListFilter } from '../../../lib/dealers/list-filter.ts';
import { activeFilters, filterChoices, NO_FILTER, passesFilter } from '../../../lib/dealers/list-filter.ts';
import { listDealer } from '../../../lib/dealers/listed-dealer.ts';
import { away, buildListed, namesOf } from './build-listed.ts';

const LIST = [
  buildListed('Citroën Élysée', { city: 'Boulder', state: 'CO', brand: 'Citroën', tags: ['Near'] }, { outcome: 'sent', ...away(12) }),
  buildListed('Oak Ford', { state: 'co', brand: 'Ford / Lincoln', notes: 'call Jordan', phone: '(303) 555-0177' }, away(60)),
  buildListed('Elm Kia', { city: 'Dallas', state: 'TX', brand: 'Kia', tags: ['near', 'cheap'], zip: '75201' }, { outcome: 'failed' }),
];

const found = (filter: Partial<ListFilter>) => namesOf(LIST.filter(passesFilter({ ...NO_FILTER, ...filter })));

describe('a search', () => {
  test.each([
    ['citroen elysee', ['Citroën Élysée']],
    ['ÉLYSÉE', ['Citroën Élysée']],
    ['jordan oak', ['Oak Ford']],
    ['3035550177', ['Oak Ford']],
    ['75201', ['Elm Kia']],
    ['near', ['Citroën Élysée', 'Elm Kia']],
    ['mapletonford.test', ['Citroën Élysée', 'Oak Ford', 'Elm Kia']],
    ['oak dallas', []],
    ['   ', ['Citroën Élysée', 'Oak Ford', 'Elm Kia']],
  ])('for “%s” finds %j', (search, names) => {
    expect(found({ search })).toEqual(names);
  });

  test('finds no word that only two fields together would spell', () => {
    const dealer = buildListed('Oak', {
      city: 'Ridge',
      website: 'https://x.test',
      address: 'https://x.test/',
      brand: 'Kia',
      notes: 'fine',
    });
    expect(passesFilter({ ...NO_FILTER, search: 'kiafine' })(dealer)).toBe(false);
    expect(passesFilter({ ...NO_FILTER, search: 'kia fine' })(dealer)).toBe(true);
  });
});

describe('a filter', () => {
  test.each<[Partial<ListFilter>, string[]]>([
    [{ state: 'CO' }, ['Citroën Élysée', 'Oak Ford']],
    [{ tag: 'near' }, ['Citroën Élysée', 'Elm Kia']],
    [{ brand: 'lincoln' }, ['Oak Ford']],
    [{ outcome: 'never' }, ['Oak Ford']],
    [{ outcome: 'failed' }, ['Elm Kia']],
    [{ withinMiles: 50 }, ['Citroën Élysée']],
    [{ withinMiles: 60 }, ['Citroën Élysée', 'Oak Ford']],
  ])('%j leaves %j', (filter, names) => {
    expect(found(filter)).toEqual(names);
  });

  test('combines with the others: all of them must hold', () => {
    expect(found({ tag: 'near', state: 'TX' })).toEqual(['Elm Kia']);
    expect(found({ tag: 'near', state: 'TX', withinMiles: 500 })).toEqual([]);
    expect(found({ tag: 'near', search: 'elysee' })).toEqual(['Citroën Élysée']);
  });

  test('that is on is named; blanks are no search', () => {
    expect(activeFilters(NO_FILTER)).toEqual([]);
    expect(activeFilters({ ...NO_FILTER, search: '  ', state: 'CO', withinMiles: 10 })).toEqual(['state', 'withinMiles']);
  });

  test('offers each choice once, in order, however it is written', () => {
    expect(filterChoices(LIST)).toEqual({ states: ['CO', 'TX'], tags: ['cheap', 'Near'], brands: ['Citroën', 'Ford', 'Kia', 'Lincoln'] });
  });
});

describe('what is known of a dealer', () => {
  const [dealer] = LIST;
  const nothing = { outcomeOf: () => null, listedKeys: new Set<string>(), from: null, places: null };
  const denver = { latitude: 39.75, longitude: -105, approximate: false };

  test('is nothing at first', () => {
    expect(listDealer(dealer!, nothing)).toMatchObject({ outcome: 'never', askedAt: 0, distance: null, forbidden: false });
  });

  test('is its last outcome, its distance, and whether it must not be contacted', () => {
    const facts = {
      outcomeOf: () => ({ outcome: 'sent', at: 7 }) as const,
      listedKeys: new Set([dealer!.dealer.dealerKey]),
      from: denver,
      places: () => ({ ...denver, approximate: true }),
    };
    expect(listDealer(dealer!, facts)).toMatchObject({
      outcome: 'sent',
      askedAt: 7,
      distance: { miles: 0, approximate: true },
      forbidden: true,
    });
  });

  test('is no distance when its ZIP is not known', () => {
    expect(listDealer(dealer!, { ...nothing, from: denver, places: () => null }).distance).toBeNull();
  });
});
