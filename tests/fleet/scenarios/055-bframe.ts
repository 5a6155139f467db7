// An invisible reCAPTCHA with doubts: on the press it opens its grid of pictures, and only a person's answer sends the form.

import { inventedDealer } from '../invented-dealer.ts';
import { checkHost } from '../page-scripts/check-frame.ts';
import { doubtfulCheck } from '../page-scripts/doubtful-check.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { invisibleRecaptcha, pictureChallenge } from '../page/recaptcha-pieces.ts';
import { click, finishedByPerson } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const TOKEN = '03AFcWeA-fleet-pictures';

export const scenario: Scenario = {
  number: 55,
  name: 'bframe',
  dealer: inventedDealer(55, 'Elk Meadow Mazda'),
  expect: { status: 'needs-you', codes: ['CAPTCHA_CHALLENGE'] },
  interlude: finishedByPerson(click('#recaptcha-verify-button', '/bframe')),
  ...leadSite({
    beforeButton: '<input type="hidden" name="recaptcha_token" value="">',
    page: (_form, { chance }) => ({
      after: `${invisibleRecaptcha(chance)}${pictureChallenge(chance)}${inlineScript(doubtfulCheck, { form: '#contact-form', token: '[name=recaptcha_token]', challenge: '[data-check-frame]' })}${inlineScript(checkHost, { origin: 'https://www.google.com', response: '[name=recaptcha_token]', token: TOKEN, submit: '#contact-form' })}`,
    }),
    rule: { pageFills: { recaptcha_token: TOKEN }, traps: ['g-recaptcha-response'] },
    watch: { traps: ['textarea[name="g-recaptcha-response"]'] },
  }),
};
