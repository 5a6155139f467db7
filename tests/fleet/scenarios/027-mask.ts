// A mask that only believes keys: what is incomplete when the field is left is wiped.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { keyMask } from '../page-scripts/key-mask.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 27,
  name: 'mask',
  dealer: inventedDealer(27, 'Foothills Mitsubishi'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({ page: () => ({ after: inlineScript(keyMask, { field: '#cf-phone' }) }) }),
};
