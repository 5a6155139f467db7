// Three required choices, each with an unfit first option.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 21,
  name: 'required-selects',
  dealer: inventedDealer(21, 'Clear Creek Volkswagen'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({
    fields: [
      ...usualFields('camel'),
      {
        name: 'department',
        label: 'Department',
        type: 'select',
        required: true,
        options: ['Service', 'Parts', 'Sales', 'Collision Center'],
      },
      {
        name: 'topic',
        label: 'How can we help?',
        type: 'select',
        required: true,
        options: [['', 'Select one'], 'Schedule service', 'Employment', 'Request a quote', 'Leave feedback'],
      },
      {
        name: 'bestTime',
        label: 'Best time to contact',
        type: 'select',
        required: true,
        options: ['Morning', 'Afternoon', 'Evening', 'Any time'],
      },
    ],
    rule: { choices: { department: ['Sales'], topic: ['Request a quote'], bestTime: ['Any time'] } },
  }),
};
