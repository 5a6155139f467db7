import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, movedKeys, withKeys, withoutKeys } from '../../../lib/dealers/known-keys.ts';
import { isForbidden } from '../../../lib/dealers/never-contact.ts';
import { buildDealer } from './build-dealer.ts';

const oak = buildDealer({ address: 'https://oak.test/', dealerKey: 'oak.test' });
const keys = fc.array(fc.constantFrom('oak.test', 'elm.test', 'group.test:/a', 'group.test:/b'));

describe('the keys of a dealer', () => {
  test('are each there once, its own first, and nothing is lost', () => {
    fc.assert(
      fc.property(keys, keys, (some, more) => {
        const known = keysOf(withKeys(withKeys(oak, some), more));
        expect(known[0]).toBe('oak.test');
        expect([...known].toSorted()).toEqual([...new Set(['oak.test', ...some, ...more])].toSorted());
      }),
    );
  });

  test('that are known change nothing, and those taken back leave the dealer as it was', () => {
    expect(withKeys(oak, ['oak.test'])).toBe(oak);
    expect(withoutKeys(withKeys(oak, ['elm.test']), ['elm.test'])).toEqual(oak);
    expect(withoutKeys(withKeys(oak, ['elm.test', 'fir.test']), ['fir.test']).formerKeys).toEqual(['elm.test']);
  });
});

describe('a dealer that moved', () => {
  const known = { dealerKey: 'oak.test', formerKeys: ['elm.test'] };

  test('takes along the keys something is known under, and no other', () => {
    expect(movedKeys(known, 'fir.test', () => true)).toEqual({ dealerKey: 'fir.test', formerKeys: ['oak.test', 'elm.test'] });
    expect(movedKeys(known, 'fir.test', (key) => key === 'elm.test')).toEqual({ dealerKey: 'fir.test', formerKeys: ['elm.test'] });
    expect(movedKeys(known, 'fir.test', () => false)).toEqual({ dealerKey: 'fir.test' });
  });

  test('back to where it was has that key once', () => {
    expect(movedKeys(known, 'elm.test', () => true)).toEqual({ dealerKey: 'elm.test', formerKeys: ['oak.test'] });
  });
});

test('the never-contact list counts every key, and the whole site of it', () => {
  const moved = { ...oak, formerKeys: ['group.test:/a'] };
  expect(isForbidden(moved, new Set(['group.test:/a']))).toBe(true);
  expect(isForbidden(moved, new Set(['group.test']))).toBe(true);
  expect(isForbidden(moved, new Set(['group.test:/b', 'elm.test']))).toBe(false);
});
