// A trap that looks like any field until two seconds after load.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { hideLate } from '../page-scripts/page-habits.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 110,

  name: 'hp-moved',
  dealer: inventedDealer(110, 'Shifting Sands Kia'),
  expect: SENT,
  ...leadSite({
    beforeButton:
      '<div class="field company-row"><label for="company">Company</label><input type="text" id="company" name="company"></div>',
    plan: { head: '<style>.away{position:absolute;left:-9000px}</style>' },
    page: () => ({ after: inlineScript(hideLate, { target: '.company-row', afterMs: 2000, className: 'away' }) }),
    rule: { traps: ['company'] },
    watch: { traps: ['#company'] },
  }),
};
