import { describe, expect, test } from 'vitest';
import type { ListOrder } from '../../../lib/dealers/sort-dealers.ts';
import { sortDealers } from '../../../lib/dealers/sort-dealers.ts';
import { away, buildListed, namesOf } from './build-listed.ts';

const LIST = [
  buildListed('éclair', { city: 'Boulder', state: 'CO' }, { outcome: 'sent', ...away(300) }),
  buildListed('Zed', { city: '', state: '' }, { outcome: 'never' }),
  buildListed('Alpha', { city: 'Austin', state: 'TX' }, { outcome: 'needs-you', ...away(9) }),
  buildListed('foxtrot', { city: 'Aurora', state: 'CO' }, { outcome: 'failed', ...away(30) }),
];

const sorted = (by: ListOrder['by'], descending = false) => namesOf(sortDealers(LIST, { by, descending }));

describe('the list', () => {
  test.each<[ListOrder['by'], string[]]>([
    ['added', ['éclair', 'Zed', 'Alpha', 'foxtrot']],
    ['name', ['Alpha', 'éclair', 'foxtrot', 'Zed']],
    ['state', ['foxtrot', 'éclair', 'Alpha', 'Zed']],
    ['city', ['foxtrot', 'Alpha', 'éclair', 'Zed']],
    ['distance', ['Alpha', 'foxtrot', 'éclair', 'Zed']],
    ['outcome', ['Alpha', 'foxtrot', 'éclair', 'Zed']],
  ])('by %s', (by, names) => {
    expect(sorted(by)).toEqual(names);
  });

  test('runs the other way, but what is not known stays last', () => {
    expect(sorted('added', true)).toEqual(['foxtrot', 'Alpha', 'Zed', 'éclair']);
    expect(sorted('distance', true)).toEqual(['éclair', 'foxtrot', 'Alpha', 'Zed']);
    expect(sorted('city', true)).toEqual(['éclair', 'Alpha', 'foxtrot', 'Zed']);
  });

  test('leaves equals in the order they were added, whichever way', () => {
    const equal = [buildListed('B', { city: 'X' }), buildListed('A', { city: 'X' })];
    expect(namesOf(sortDealers(equal, { by: 'city', descending: false }))).toEqual(['B', 'A']);
    expect(namesOf(sortDealers(equal, { by: 'city', descending: true }))).toEqual(['B', 'A']);
  });

  test('is not changed where it stands', () => {
    const before = [...LIST];
    sorted('name');
    expect(LIST).toEqual(before);
  });
});
