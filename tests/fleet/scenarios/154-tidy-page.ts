// A page that sweeps out, twice a second, what it did not put there itself. A person has to tick a check in it.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { tidyUp } from '../page-scripts/page-habits.ts';
import { recaptchaCheckbox } from '../page/recaptcha-pieces.ts';
import { click, finishedByPerson, waitFor } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const TOKEN = '03AFcWeA-fleet-tidy';

export const scenario: Scenario = {
  number: 154,

  name: 'tidy-page',
  dealer: inventedDealer(154, 'Spotless Subaru'),
  expect: { status: 'needs-you', codes: ['CAPTCHA_VISIBLE'] },
  interlude: finishedByPerson(
    click('#recaptcha-anchor', '/anchor'),
    waitFor('#recaptcha-anchor[aria-checked=true]', '/anchor'),
    click('#contact-form [type=submit]'),
  ),
  ...leadSite({
    beforeButton: ({ chance }) => recaptchaCheckbox(chance, TOKEN),
    page: () => ({ after: inlineScript(tidyUp, { everyMs: 500 }) }),
    rule: { pageFills: { 'g-recaptcha-response': TOKEN } },
  }),
};
