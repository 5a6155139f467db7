// The button stays off until the address was left and the vendor has looked it up, which takes six seconds.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { lookUpAddress } from '../page-scripts/late-permission.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 309,
  name: 'button-wakes-late',
  dealer: inventedDealer(309, 'Slow Sunrise Kia'),
  expect: SENT,
  ...leadSite({
    page: () => ({
      after: inlineScript(lookUpAddress, { field: '#cf-email_address', button: '#contact-form [type=submit]', takesMs: 6000 }),
    }),
  }),
};
