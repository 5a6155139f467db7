// An old form program thanks for “filling out this form” and repeats what it got.

import { inventedDealer } from '../invented-dealer.ts';
import { text } from '../page/markup.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 408,

  name: 'filled-out-thanks',
  dealer: inventedDealer(408, 'Old Mill Buick'),
  expect: SENT,
  ...leadSite({
    thanks: ({ fields }) =>
      `<h2>Thank You For Filling Out This Form</h2><p>Below is what you submitted:</p><p><b>email_address:</b> ${text(fieldOf(fields, 'email_address'))}</p>`,
  }),
};
