// A dealer that is valid by default; a test overrides what matters to it.
import { dealerKey } from '../../../lib/dealers/dealer-key.ts';
import type { Dealer } from '../../../lib/dealers/dealer.ts';

export function buildDealer(overrides: Partial<Dealer> = {}): Dealer {
  const address = overrides.address ?? 'https://mapletonford.test/';
  return {
    id: 'dealer-1',
    dealerKey: dealerKey(address),
    name: 'Mapleton Ford',
    website: address,
    address,
    city: 'Mapleton',
    state: 'CO',
    zip: '80202',
    phone: '(303) 555-0101',
    addedAt: 1_000,
    ...overrides,
  };
}
