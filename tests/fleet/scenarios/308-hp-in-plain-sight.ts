// Two traps that a broken stylesheet left in plain sight: one is a phone number but for its name, the other a city but for its words.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFieldsBut } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 308,
  name: 'hp-in-plain-sight',
  dealer: inventedDealer(308, 'Glasshouse Auto'),
  expect: SENT,
  ...leadSite({
    fields: usualFieldsBut({ tel: null }),
    beforeButton:
      '<div class="field"><label for="second">Phone</label><input type="text" id="second" name="hp_phone"></div><div class="field"><label for="third">City (if you are human, leave this blank)</label><input type="text" id="third" name="city"></div>',
    rule: { traps: ['hp_phone', 'city'] },
    watch: { traps: ['#second', '#third'] },
  }),
};
