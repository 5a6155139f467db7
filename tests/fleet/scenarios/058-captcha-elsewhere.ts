// A visible check, but it belongs to the reviews below; the contact form has none.

import { inventedDealer } from '../invented-dealer.ts';
import { reviewForm } from '../page/decoy-forms.ts';
import { recaptchaCheckbox } from '../page/recaptcha-pieces.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 58,
  name: 'captcha-elsewhere',
  dealer: inventedDealer(58, 'Pawnee Hills Kia'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    page: (form, { chance }) => ({
      main: `<h1>Contact Us</h1>${form}<section style="margin-top:700px">${reviewForm(recaptchaCheckbox(chance, 'fleet-review'))}</section>`,
    }),
    watch: { forbidden: { 'review form': 'form.review' } },
  }),
};
