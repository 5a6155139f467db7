// A group's contact page for all of its stores: the list has the one of our list (302a), or only others (302b).

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Site } from '../scenario.ts';

const OTHERS = [
  ['11', 'Frontline Honda of Pueblo'],
  ['14', 'Frontline Toyota of Cheyenne'],
  ['17', 'Frontline Ford of Santa Fe'],
] as const;

const OURS = '12';
const store = inventedDealer(302, 'Frontline Subaru');

const site = (
  stores: readonly (readonly [string, string])[],
  rule: { choices: Record<string, readonly string[]> } | { never: string },
): Site =>
  leadSite({
    fields: [
      ...usualFields('camel'),
      {
        name: 'location',
        label: 'Preferred location',
        type: 'select',
        required: true,
        options: [['', 'Select a location'], ...stores],
      },
    ],
    rule,
  });

export const scenario: Scenario = {
  number: 302,
  variant: 'a',
  name: 'group-stores',
  dealer: store,
  expect: SENT,
  ...site([...OTHERS.slice(0, 2), [OURS, `Frontline Subaru of ${store.city}`], ...OTHERS.slice(2)], { choices: { location: [OURS] } }),
};

export const twins: readonly Scenario[] = [
  {
    number: 302,
    variant: 'b',
    name: 'group-without-ours',
    dealer: inventedDealer(302, 'Rearguard Subaru', 'b'),
    expect: { status: 'needs-you', codes: ['STORE_CHOICE'] },
    ...site(OTHERS, { never: 'none of these stores was asked' }),
  },
];
