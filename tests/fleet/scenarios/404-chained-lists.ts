// The lists of makes and models get their choices only once the one before is answered.

import { inventedDealer } from '../invented-dealer.ts';
import { usualFields, type ContactField } from '../page/contact-fields.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { chainedLists } from '../page-scripts/chained-lists.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const list = (name: string, label: string, options: readonly string[], attributes = ''): ContactField => ({
  name,
  label,
  type: 'select',
  required: true,
  options: [['', 'Select'], ...options],
  attributes,
});

const CHOICES = { make: ['Acura', 'Honda', 'Mazda'], model: ['Accord', 'Civic', 'CR-V', 'Pilot'] };

export const scenario: Scenario = {
  number: 404,

  name: 'chained-lists',
  dealer: inventedDealer(404, 'Chainlink Honda'),
  expect: SENT,
  ...leadSite({
    fields: [
      list('year', 'Year', ['2024', '2025', '2026']),
      list('make', 'Make', CHOICES.make, 'disabled data-later'),
      list('model', 'Model', CHOICES.model, 'disabled data-later'),
      ...usualFields(),
    ],
    page: () => ({ after: inlineScript(chainedLists, { lists: ['year', 'make', 'model'], lateMs: 400 }) }),
    rule: { choices: { year: ['2026'], make: ['Honda'], model: ['CR-V'] } },
  }),
};
