// "Email or phone is required": no field says so, only the script, and it takes either.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFieldsBut } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 19,
  name: 'email-or-phone',
  dealer: inventedDealer(19, 'Granite Peak Nissan'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    fields: usualFieldsBut({ email: { required: false }, tel: { required: false } }),
    beforeButton: '<p class="fine">Email or phone is required.</p>',
    rule: { oneOf: ['email', 'tel'] },
    sorry: () => 'Please enter an email address or a phone number.',
    answer: {},
  }),
};
