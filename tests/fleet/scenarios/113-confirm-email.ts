// The e-mail address is asked twice.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 113,

  name: 'confirm-email',
  dealer: inventedDealer(113, 'Echo Lake Nissan'),
  expect: SENT,
  ...leadSite({
    fields: usualFields().flatMap((field) =>
      field.role === 'email'
        ? [field, { role: 'email-again', name: 'email_confirm', label: 'Confirm Email', type: 'email', required: true }]
        : [field],
    ),
    rule: { refuse: (fields) => (fieldOf(fields, 'email_confirm') === fieldOf(fields, 'email_address') ? null : 'addresses differ') },
  }),
};
