// Turnstile that does not solve itself: its field stays empty until a person ticks the box.

import { inventedDealer } from '../invented-dealer.ts';
import { turnstile } from '../page/other-captchas.ts';
import { click, finishedByPerson, waitFor } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const TOKEN = 'fleet-turnstile-ticked';

export const scenario: Scenario = {
  number: 53,
  name: 'turnstile-stuck',
  dealer: inventedDealer(53, 'Lavender Hill Volvo'),
  expect: { status: 'needs-you', codes: ['CAPTCHA_VISIBLE'] },
  interlude: finishedByPerson(
    click('#checkbox', 'challenges.cloudflare.com'),
    waitFor('#checkbox[aria-checked=true]', 'challenges.cloudflare.com'),
    click('#contact-form [type=submit]'),
  ),
  ...leadSite({ beforeButton: ({ chance }) => turnstile(chance, TOKEN), rule: { pageFills: { 'cf-turnstile-response': TOKEN } } }),
};
