// Cloudflare measures in the background on a page like any other: no wall.

import { inventedDealer } from '../invented-dealer.ts';
import { anyDealerInspireForm, dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 36,
  name: 'cf-jsd',
  dealer: inventedDealer(36, 'Painted Sky Chevrolet'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...dealerInspire({
    inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 6, message: 4 },
    honeypot: { input: 1339, label: 'Comments' },
  }),
  vary: (chance) => dealerInspire(anyDealerInspireForm(chance)),
};
