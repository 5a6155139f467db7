// "Sending…", for ever.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 120,

  name: 'endless',
  dealer: inventedDealer(120, 'Perpetual Motors'),
  expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
  ...leadSite({ answer: { done: { how: 'endless', what: '' } } }),
};
