// Fields whose names say nothing, with labels alone (98a), placeholders alone (98b) or autocomplete tokens alone (98c).

import { inventedDealer } from '../invented-dealer.ts';
import { type ContactField, usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const NAMES = ['_u481', 'field2', 'text-3', 'input_77', '_u9', 'x6'];

/** The usual fields with one sign of their meaning left. */
const fields = (sign: 'label' | 'placeholder' | 'autocomplete'): ContactField[] =>
  usualFields().map(({ autocomplete: _token, ...field }, index) => {
    const bare: ContactField = { ...field, name: NAMES[index]! };
    if (sign === 'label') return bare;
    if (sign === 'placeholder') return { ...bare, labelled: 'placeholder' };
    const token = TOKENS[index];
    return { ...bare, labelled: 'none', ...(token === undefined ? {} : { autocomplete: token }) };
  });

/** There is none for a message: it is the only large field. */
const TOKENS = ['given-name', 'family-name', 'email', 'tel', 'postal-code'];

export const scenario: Scenario = {
  number: 98,
  variant: 'a',
  name: 'labels-only',
  dealer: inventedDealer(98, 'Plain Label Motors'),
  expect: SENT,
  ...leadSite({ fields: fields('label') }),
};

export const twins: readonly Scenario[] = [
  {
    number: 98,
    variant: 'b',
    name: 'placeholder-only',
    dealer: inventedDealer(98, 'Pale Placeholder Motors', 'b'),
    expect: SENT,
    ...leadSite({ fields: fields('placeholder') }),
  },
  {
    number: 98,
    variant: 'c',
    name: 'autocomplete-only',
    dealer: inventedDealer(98, 'Token Hill Motors', 'c'),
    expect: SENT,
    ...leadSite({ fields: fields('autocomplete') }),
  },
];
