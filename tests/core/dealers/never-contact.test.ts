import { describe, expect, test } from 'vitest';
import { dealerKey } from '../../../lib/dealers/dealer-key.ts';
import { forbiddingKeys, isForbidden } from '../../../lib/dealers/never-contact.ts';
import { buildDealer } from './build-dealer.ts';

const at = (address: string) => buildDealer({ address });
const listed = (...addresses: string[]) => new Set(addresses.map(dealerKey));

describe('the never-contact list', () => {
  test('covers its dealer and no other', () => {
    const list = listed('https://oakford.test/');
    expect(isForbidden(at('https://www.oakford.test/contact'), list)).toBe(true);
    expect(isForbidden(at('https://elmkia.test/'), list)).toBe(false);
    expect(isForbidden(at('https://oakford.test.example.com/'), list)).toBe(false);
  });

  test('covers every store and page of a site that is listed as a whole', () => {
    const list = listed('https://group.test/');
    expect(isForbidden(at('https://group.test/oak-ford'), list)).toBe(true);
    expect(isForbidden(at('https://elm.group.test/'), list)).toBe(true);
  });

  test('covers one store of a group without its sisters', () => {
    const list = listed('https://group.test/oak-ford');
    expect(isForbidden(at('https://group.test/locations/oak-ford'), list)).toBe(true);
    expect(isForbidden(at('https://group.test/elm-kia'), list)).toBe(false);
    expect(isForbidden(at('https://group.test/'), list)).toBe(false);
  });

  test('holds for a dealer that has moved to a listed site, and for one that has moved away from it', () => {
    const moved = buildDealer({ address: 'https://new.test/', dealerKey: 'old.test' });
    expect(forbiddingKeys(moved, listed('https://new.test/'))).toEqual(['new.test']);
    expect(forbiddingKeys(moved, listed('https://old.test/'))).toEqual(['old.test']);
  });

  test('names every entry that has to go before the dealer may be contacted', () => {
    const list = listed('https://group.test/', 'https://group.test/oak-ford', 'https://elmkia.test/');
    expect(forbiddingKeys(at('https://group.test/oak-ford'), list)).toEqual(['group.test:/oak-ford', 'group.test']);
  });

  test('covers nobody while it is empty', () => {
    expect(isForbidden(at('https://oakford.test/'), new Set())).toBe(false);
  });
});
