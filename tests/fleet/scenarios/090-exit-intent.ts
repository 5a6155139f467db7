// A coupon for an e-mail address as soon as the visitor seems to leave.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { exitIntent } from '../page-scripts/overlays.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 90,

  name: 'exit-intent',
  dealer: inventedDealer(90, 'Sugarloaf Mitsubishi'),
  expect: SENT,
  ...leadSite({
    page: () => ({ after: inlineScript(exitIntent, { id: 'bx-campaign-1' }) }),
    watch: { forbidden: { coupon: '#bx-campaign-1' } },
    answer: {},
  }),
};
