// As 3, but the honeypot asks for "Your Email" under the number that is the ZIP elsewhere.

import { anyDealerInspireForm, dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 4,
  name: 'di-honeypot-email',
  dealer: {
    name: 'Front Range Chevrolet',
    host: 'frontrangechevrolet.test',
    street: '1075 South Hover Street',
    city: 'Longmont',
    state: 'CO',
    zip: '80501',
    phone: '(303) 555-0104',
  },
  website: 'http://www.frontrangechevrolet.test/?utm_source=google',
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE'] },
  ...dealerInspire({
    inputs: { 'given-name': 1, 'family-name': 2, email: 3, 'postal-code': 6, tel: 1341, message: 4 },
    honeypot: { input: 5, label: 'Your Email' },
  }),
  vary: (chance) => dealerInspire(anyDealerInspireForm(chance)),
};
