// Dealer Inspire whose only form is in the modal the header's "Contact" opens; /contact-us/ is no page.

import { inventedDealer } from '../invented-dealer.ts';
import { dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 49,
  name: 'di-modal',
  dealer: inventedDealer(49, 'Bear Lake Dodge'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE'] },
  ...dealerInspire(
    {
      inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 5, message: 4 },
      honeypot: { input: 7, label: 'FName' },
    },
    { modal: true, plan: { contact: { path: '#ab-modal--contactUs', label: 'Contact' }, footerContact: null } },
  ),
};
