// The page wants to know where one is.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { askPlace } from '../page-scripts/page-habits.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 128,

  name: 'geo-prompt',
  dealer: inventedDealer(128, 'Compass Rose Honda'),
  expect: SENT,
  ...leadSite({ page: () => ({ after: inlineScript(askPlace, null) }) }),
};
