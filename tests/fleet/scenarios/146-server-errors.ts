// No check in the page; the server lists its errors at the top.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 146,

  name: 'server-errors',
  dealer: inventedDealer(146, 'Checklist Chevrolet'),
  expect: { status: 'needs-you', codes: ['VALIDATION'] },
  ...leadSite({
    form: 'novalidate',
    rule: { never: 'wants a stock number' },
    sorry: () => 'There is 1 error: Message must contain the stock number of a vehicle.',
  }),
};
