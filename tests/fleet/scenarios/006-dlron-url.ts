// DealerOn with a page of thanks. The form page thanks for the choice before anything is sent.

import { inventedDealer } from '../invented-dealer.ts';
import { dealeron } from '../platforms/dealeron.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 6,
  name: 'dlron-url',
  dealer: inventedDealer(6, 'Wheatland Honda'),
  expect: {
    status: 'sent',
    codes: ['SENT_CONFIRMED_URL'],
    withoutPhone: { status: 'needs-you', codes: ['PHONE_REQUIRED'] },
  },
  ...dealeron({ thanks: 'url' }),
};
