// After sending the form is gone, and not a word is said.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 119,

  name: 'vanish',
  dealer: inventedDealer(119, 'Vanishing Point Motors'),
  expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
  ...leadSite({ answer: { done: { how: 'vanish', what: '' } } }),
};
