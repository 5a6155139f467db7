// A consent layer that stays, with a choice of language in it.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { complyAuto } from '../page-scripts/overlays.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 92,

  name: 'complyauto',
  dealer: inventedDealer(92, 'Sand Creek Toyota'),
  expect: SENT,
  ...leadSite({
    page: () => ({ after: inlineScript(complyAuto, { afterMs: 800 }) }),
    watch: { forbidden: { 'language of the consent layer': '#ca-language', 'accept all cookies': '.ca-primary-button' } },
  }),
};
