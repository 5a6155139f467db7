// A preferred day must be named.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 141,

  name: 'date-required',
  dealer: inventedDealer(141, 'Calendar Street Motors'),
  expect: { status: 'needs-you', codes: ['DATE_REQUIRED'] },
  ...leadSite({ fields: [...usualFields(), { name: 'preferred_day', label: 'Preferred day', type: 'date', required: true }] }),
};
