// Dealer Inspire with a honeypot that asks for a first name.

import { anyDealerInspireForm, dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 3,
  name: 'di-legacy',
  dealer: {
    name: 'River City Chrysler Dodge Jeep Ram',
    host: 'rivercitycdjr.test',
    street: '255 Bridge Street',
    city: 'Brighton',
    state: 'CO',
    zip: '80601',
    phone: '(303) 555-0103',
  },
  website: 'HTTP://RiverCityCDJR.test',
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE'] },
  ...dealerInspire({
    inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 5, message: 4 },
    honeypot: { input: 7, label: 'FName' },
  }),
  vary: (chance) => dealerInspire(anyDealerInspireForm(chance)),
};
