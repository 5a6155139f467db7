// "We do not serve this ZIP": a different one would do, and nobody is to make one up.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 131,

  name: 'zip-area',
  dealer: inventedDealer(131, 'Borderline Buick'),
  expect: { status: 'needs-you', codes: ['VALIDATION'] },
  ...leadSite({
    rule: { never: 'outside the area' },
    sorry: () => 'ZIP Code: We do not serve this ZIP.',
  }),
};
