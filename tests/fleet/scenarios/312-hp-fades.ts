// A trap that asks for the city like any other field, until two seconds after load.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { hideLate } from '../page-scripts/page-habits.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 312,
  name: 'hp-fades',
  dealer: inventedDealer(312, 'Fading Signal Toyota'),
  expect: SENT,
  ...leadSite({
    beforeButton: '<div class="field city-row"><label for="city">City</label><input type="text" id="city" name="city"></div>',
    plan: { head: '<style>.away{position:absolute;left:-9000px}</style>' },
    page: () => ({ after: inlineScript(hideLate, { target: '.city-row', afterMs: 2000, className: 'away' }) }),
    rule: { traps: ['city'] },
    watch: { traps: ['#city'] },
  }),
};
