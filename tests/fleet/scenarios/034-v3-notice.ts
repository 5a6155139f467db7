// The notice of a reCAPTCHA that only scores: script and words, nothing to solve.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 34,
  name: 'v3-notice',
  dealer: inventedDealer(34, 'Skyline Subaru'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    plan: { head: '<script async src="https://www.google.com/recaptcha/api.js?render=6Lfleet"></script>' },
    beforeButton: '<p class="fine">This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.</p>',
  }),
};
