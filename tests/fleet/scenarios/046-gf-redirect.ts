// Gravity Forms whose confirmation is a page of its own.

import { inventedDealer } from '../invented-dealer.ts';
import { dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 46,
  name: 'gf-redirect',
  dealer: inventedDealer(46, 'Crested Butte Chrysler'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_URL', 'SENT_CONFIRMED_MESSAGE'] },
  ...dealerInspire(
    {
      inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 5, message: 4 },
      honeypot: { input: 1339, label: 'Phone' },
    },
    { answer: 'redirect' },
  ),
};
