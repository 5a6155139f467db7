// DealerOn that knows which telephone numbers nobody has, and stays where it is.

import { inventedDealer } from '../invented-dealer.ts';
import { dealeron } from '../platforms/dealeron.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 7,
  name: 'dlron-reject',
  dealer: inventedDealer(7, 'Meadowlark Honda'),
  expect: {
    status: 'needs-you',
    codes: ['VALIDATION'],
    withoutPhone: { status: 'needs-you', codes: ['PHONE_REQUIRED'] },
  },
  ...dealeron({ thanks: 'url', checksPhone: true }),
};
