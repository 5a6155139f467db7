// Dealer.com as most of its stores have it. The lead only counts when the site's own button filled the tokens.

import { dealerCom } from '../platforms/dealer-com.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 1,
  name: 'ddc-classic',
  dealer: {
    name: 'Mapleton Ford',
    host: 'mapletonford.test',
    street: '1420 South Havana Street',
    city: 'Aurora',
    state: 'CO',
    zip: '80012',
    phone: '(303) 555-0101',
  },
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...dealerCom(),
};
