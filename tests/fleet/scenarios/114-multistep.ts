// Three steps with Next; the message comes last (114), first (114b), or each step is drawn in the place of the one before (114c).

import { drawnSteps } from '../page-scripts/drawn-steps.ts';
import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { stepForm } from '../page-scripts/step-form.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const fields = usualFields();

const step = (title: string, content: string, index: number): string =>
  `<fieldset class="step"><legend>Step ${index} of 3: ${title}</legend>${content}<div class="form-errors" role="alert"></div>${index > 1 ? '<button type="button" class="previous">Back</button> ' : ''}${index < 3 ? '<button type="button" class="next">Next</button>' : '<button type="submit">Send Request</button>'}</fieldset>`;

export const scenario: Scenario = {
  number: 114,

  name: 'multistep',
  dealer: inventedDealer(114, 'Stairway Motors'),
  expect: SENT,
  ...leadSite({
    fields,
    formMarkup: ({ verdict }) =>
      `<form id="contact-form" action="/contact-us" method="post"><h2>Contact us</h2>${verdict ? '<div class="alert" role="alert">Please start again.</div>' : ''}${step('About you', contactFields(fields.slice(0, 2)), 1)}${step('How to reach you', contactFields(fields.slice(2, 5)), 2)}${step('Your message', contactFields(fields.slice(5)), 3)}</form>`,
    page: () => ({ after: inlineScript(stepForm, { form: '#contact-form' }) }),
  }),
};

const drawn = [fields.slice(0, 2), fields.slice(2, 5), fields.slice(5)].map((some) => contactFields(some));

export const twins: readonly Scenario[] = [
  {
    number: 114,
    variant: 'b',
    name: 'multistep-message-first',
    dealer: inventedDealer(114, 'Escalator Ford', 'b'),
    expect: SENT,
    ...leadSite({
      fields,
      formMarkup: () =>
        `<form id="contact-form" action="/contact-us" method="post" aria-label="Contact our team">${step('Your question', contactFields(fields.slice(5)), 1)}${step('You', contactFields(fields.slice(0, 2)), 2)}${step('Your address', contactFields(fields.slice(2, 5)), 3)}</form>`,
      page: () => ({ after: inlineScript(stepForm, { form: '#contact-form' }) }),
    }),
  },
  {
    number: 114,
    variant: 'c',
    name: 'multistep-drawn',
    dealer: inventedDealer(114, 'Ladder Motors', 'c'),
    expect: SENT,
    ...leadSite({
      fields,
      formMarkup: () =>
        '<form id="contact-form" action="/contact-us" method="post"><h2>Contact us</h2><div class="steps"></div><button type="submit">Next</button></form>',
      page: () => ({ after: inlineScript(drawnSteps, { form: '#contact-form', steps: drawn, delayMs: 400 }) }),
      watch: { press: '#contact-form button.last' },
    }),
  },
];
