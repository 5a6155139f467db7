// A visible hCaptcha.

import { inventedDealer } from '../invented-dealer.ts';
import { hcaptcha } from '../page/other-captchas.ts';
import { click, finishedByPerson, waitFor } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const TOKEN = 'fleet-hcaptcha-ticked';

export const scenario: Scenario = {
  number: 54,
  name: 'hcaptcha',
  dealer: inventedDealer(54, 'Copper Basin Nissan'),
  expect: { status: 'needs-you', codes: ['CAPTCHA_VISIBLE'] },
  interlude: finishedByPerson(
    click('#checkbox', 'hcaptcha.com'),
    waitFor('#checkbox[aria-checked=true]', 'hcaptcha.com'),
    click('#contact-form [type=submit]'),
  ),
  ...leadSite({ beforeButton: ({ chance }) => hcaptcha(chance, TOKEN), rule: { pageFills: { 'h-captcha-response': TOKEN } } }),
};
