// Three steps with Next; the message comes last.

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
