// A survey in the middle of the page and black over everything else, five seconds after load.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { surveyCover } from '../page-scripts/overlays.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 89,

  name: 'survey-cover',
  dealer: inventedDealer(89, 'Tamarack Honda'),
  expect: SENT,
  ...leadSite({
    page: () => ({ after: inlineScript(surveyCover, { afterMs: 5000 }) }),
    watch: { forbidden: { 'yes to the survey': '#ip-yes' } },
  }),
};
