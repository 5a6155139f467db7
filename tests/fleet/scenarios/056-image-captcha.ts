// A picture of letters to be typed.

import { inventedDealer } from '../invented-dealer.ts';
import { letterCaptcha } from '../page/other-captchas.ts';
import { click, finishedByPerson, type } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 56,
  name: 'image-captcha',
  dealer: inventedDealer(56, 'Sandhill Auto Outlet'),
  expect: { status: 'needs-you', codes: ['CAPTCHA_VISIBLE'] },
  interlude: finishedByPerson(type('#captcha_code', 'K7RTX'), click('#contact-form [type=submit]')),
  ...leadSite({
    beforeButton: ({ chance }) => letterCaptcha(chance, 'captcha_code'),
    rule: { pageFills: { captcha_code: 'K7RTX' } },
  }),
};
