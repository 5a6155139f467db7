// Gravity Forms that bins, behind the normal thanks, what came within two seconds.

import { inventedDealer } from '../invented-dealer.ts';
import { dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 45,
  name: 'gf-speed',
  dealer: inventedDealer(45, 'Silver Plume Chevrolet'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE'] },
  ...dealerInspire(
    {
      inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 6, message: 4 },
      honeypot: { input: 5, label: 'Your Email' },
    },
    { speedLimit: true },
  ),
};
