// A telephone number is required; only `aria-required` says so.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFieldsBut } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 29,
  name: 'phone-required',
  dealer: inventedDealer(29, 'High Prairie Kia'),
  expect: {
    status: 'sent',
    codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'],
    withoutPhone: { status: 'needs-you', codes: ['PHONE_REQUIRED'] },
  },
  ...leadSite({
    fields: usualFieldsBut({ tel: { attributes: 'aria-required="true"' } }, 'short'),
    rule: { required: ['given-name', 'family-name', 'email', 'tel', 'message'] },
  }),
};
