import { expect, test } from 'vitest';
import { dealerIds } from '../../../lib/ui/dealer-ids.ts';

test('ids of one import sort in the order of the list, past ten and past a hundred', () => {
  const newId = dealerIds(1_700_000_000_000, 'x');
  const ids = Array.from({ length: 1200 }, newId);
  expect(ids.toSorted()).toEqual(ids);
});

test('two imports in the same millisecond share no id', () => {
  expect(dealerIds(5, 'one')()).not.toBe(dealerIds(5, 'other')());
});
