// A visible field that says "Leave this field blank"; the twin is marked as required by mistake.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Site } from '../scenario.ts';

const site = (required: boolean): Site =>
  leadSite({
    beforeButton: `<div class="field"><label for="notes2">Leave this field blank${required ? ' *' : ''}</label><input type="text" id="notes2" name="notes2"${required ? ' required' : ''}></div>`,
    rule: { traps: ['notes2'], ...(required ? { never: 'its page wants the trap filled' } : {}) },
    watch: { traps: ['#notes2'] },
  });

export const scenario: Scenario = {
  number: 109,
  variant: 'a',
  name: 'hp-visible',
  dealer: inventedDealer(109, 'Beekeeper Auto'),
  expect: SENT,
  ...site(false),
};

export const twins: readonly Scenario[] = [
  {
    number: 109,
    variant: 'b',
    name: 'hp-visible-required',
    dealer: inventedDealer(109, 'Honeycomb Auto', 'b'),
    expect: { status: 'needs-you', codes: ['REQUIRED_UNKNOWN'] },
    ...site(true),
  },
];
