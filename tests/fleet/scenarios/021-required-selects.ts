// Three required choices, each with an unfit first option; or one, and the rest shows itself once it is made (21b).

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
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

const REVEAL =
  "<script>document.getElementById('department').onchange = (event) => (document.getElementById('rest').hidden = !event.target.value)</script>";

export const twins: readonly Scenario[] = [
  {
    number: 21,
    variant: 'b',
    name: 'department-first',
    dealer: inventedDealer(21, 'Tamarack GMC', 'b'),
    expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
    ...leadSite({
      fields: usualFields(),
      formMarkup: () =>
        `<form id="contact-form" action="/contact-us" method="post"><h2>How can we help?</h2><label>Department * <select name="department" id="department" required><option value="">Choose a department</option><option>Service</option><option>Parts</option><option value="3">Vehicle Sales</option></select></label><div id="rest" hidden>${contactFields(usualFields())}<button type="submit">Submit request</button></div></form>`,
      page: () => ({ after: REVEAL }),
      rule: { choices: { department: ['3'] } },
    }),
  },
];
