// DealerOn, thanks in place of the form. It insists on a phone number.

import { dealeron } from '../platforms/dealeron.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 5,
  name: 'dlron-inline',
  dealer: {
    name: 'Columbine Honda',
    host: 'columbinehonda.test',
    street: '5250 South Wadsworth Boulevard',
    city: 'Littleton',
    state: 'CO',
    zip: '80123',
    phone: '(303) 555-0105',
  },
  website: 'columbinehonda.test',
  expect: {
    status: 'sent',
    codes: ['SENT_CONFIRMED_MESSAGE'],
    withoutPhone: { status: 'needs-you', codes: ['PHONE_REQUIRED'] },
  },
  ...dealeron(),
};
