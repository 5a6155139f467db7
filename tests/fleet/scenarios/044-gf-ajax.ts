// Gravity Forms sent into a hidden frame, whose answer the page shows in the place of the form.

import { inventedDealer } from '../invented-dealer.ts';
import { dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 44,
  name: 'gf-ajax',
  dealer: inventedDealer(44, 'Harvest Moon Jeep'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE'] },
  ...dealerInspire(
    {
      inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 5, message: 4 },
      honeypot: { input: 7, label: 'Comments' },
    },
    { answer: 'ajax' },
  ),
};
