// Dealer Inspire with a visible check, in a field called "Are you a robot?".

import { inventedDealer } from '../invented-dealer.ts';
import { recaptchaCheckbox } from '../page/recaptcha-pieces.ts';
import { click, finishedByPerson, waitFor } from '../person.ts';
import { dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

const TOKEN = '03AFcWeA-fleet-gravity';

export const scenario: Scenario = {
  number: 50,
  name: 'di-v2',
  dealer: inventedDealer(50, 'Gunnison Ram'),
  expect: { status: 'needs-you', codes: ['CAPTCHA_VISIBLE'] },
  interlude: finishedByPerson(
    click('#recaptcha-anchor', '/anchor'),
    waitFor('#recaptcha-anchor[aria-checked=true]', '/anchor'),
    click('#gform_submit_button_3'),
  ),
  ...dealerInspire(
    {
      inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 6, message: 4 },
      honeypot: { input: 7, label: 'FName' },
    },
    {
      beforeButton: ({ chance }) =>
        `<div class="gfield gfield--type-captcha"><label class="gfield_label">Are you a robot?<span class="gfield_required">*</span></label><div class="ginput_container ginput_recaptcha">${recaptchaCheckbox(chance, TOKEN)}</div></div>`,
      rule: { pageFills: { is_submit_3: '1', gform_submit: '3', 'g-recaptcha-response': TOKEN } },
    },
  ),
};
