// Controlled fields as React has them: what is sent is the page's state, not what stands in the fields.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { reactForm } from '../page-scripts/react-form.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 93,

  name: 'react-ctl',
  dealer: inventedDealer(93, 'Kit Carson Kia'),
  expect: SENT,
  ...leadSite({
    fields: usualFields('camel'),
    formMarkup: () =>
      `<form id="contact-form" novalidate>${contactFields(usualFields('camel'))}<div class="form-errors" role="alert"></div><button type="submit">Send</button></form>`,
    page: () => ({
      after: inlineScript(reactForm, {
        form: '#contact-form',
        action: '/api/contact',
        thanks: '<div class="done" role="status"><h2>Thank you!</h2><p>Your message has been sent. We will be in touch.</p></div>',
      }),
    }),
    answer: 'own-script',
  }),
};
