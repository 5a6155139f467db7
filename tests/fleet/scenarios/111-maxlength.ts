// The message may have 250 characters (111a), or 100, which is too few for any of ours (111b).

import { inventedDealer } from '../invented-dealer.ts';
import { usualFieldsBut } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import { fieldOf } from '../read-fields.ts';
import type { Scenario, Site } from '../scenario.ts';

const site = (most: number): Site =>
  leadSite({
    fields: usualFieldsBut({ message: { attributes: `maxlength="${most}"` } }),
    afterButton: `<p class="fine">${most} characters at most.</p>`,
    rule: {
      uncut: true,
      refuse: (fields) => (fieldOf(fields, 'message').length > most ? 'message too long' : null),
    },
  });

export const scenario: Scenario = {
  number: 111,
  variant: 'a',
  name: 'maxlength',
  dealer: inventedDealer(111, 'Brevity Auto Group'),
  expect: SENT,
  ...site(250),
};

export const twins: readonly Scenario[] = [
  {
    number: 111,
    variant: 'b',
    name: 'maxlength-tiny',
    dealer: inventedDealer(111, 'Haiku Auto Group', 'b'),
    expect: { status: 'needs-you', codes: ['MESSAGE_TOO_LONG'] },
    ...site(100),
  },
];
