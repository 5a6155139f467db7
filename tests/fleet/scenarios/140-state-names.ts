// The state is chosen from a list: of full names (140a) or of abbreviations (140b).

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Site } from '../scenario.ts';
import { US_STATES } from '../us-states.ts';

const site = (valueOf: (name: string, code: string) => string): Site =>
  leadSite({
    fields: [
      ...usualFields(),
      {
        name: 'state',
        label: 'State',
        type: 'select',
        required: true,
        options: [['', 'Select state'] as const, ...US_STATES.map(([code, name]) => valueOf(name, code))],
      },
    ],
    rule: { choices: { state: [valueOf('Colorado', 'CO')] } },
  });

export const scenario: Scenario = {
  number: 140,
  variant: 'a',
  name: 'state-names',
  dealer: inventedDealer(140, 'Statehouse Chrysler'),
  expect: SENT,
  ...site((name) => name),
};

export const twins: readonly Scenario[] = [
  {
    number: 140,
    variant: 'b',
    name: 'state-codes',
    dealer: inventedDealer(140, 'Statehouse Dodge', 'b'),
    expect: SENT,
    ...site((_name, code) => code),
  },
];
