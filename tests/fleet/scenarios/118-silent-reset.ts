// After sending the fields are empty, and not a word is said.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 118,

  name: 'silent-reset',
  dealer: inventedDealer(118, 'Quiet Valley Kia'),
  expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
  ...leadSite({ answer: { done: { how: 'reset', what: '' } } }),
};
