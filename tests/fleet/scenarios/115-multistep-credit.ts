// Begins like a question and ends, in its third step, with a social security number.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { stepForm } from '../page-scripts/step-form.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const fields = usualFields();

const SECRETS =
  '<div class="field"><label for="ssn">Social Security Number *</label><input type="text" id="ssn" name="ssn" required></div><div class="field"><label for="income">Gross monthly income *</label><input type="text" id="income" name="income" required></div>';

const step = (title: string, content: string, index: number): string =>
  `<fieldset class="step"><legend>Step ${index} of 3: ${title}</legend>${content}<div class="form-errors" role="alert"></div>${index > 1 ? '<button type="button" class="previous">Back</button> ' : ''}${index < 3 ? '<button type="button" class="next">Next</button>' : '<button type="submit">Send Request</button>'}</fieldset>`;

export const scenario: Scenario = {
  number: 115,

  name: 'multistep-credit',
  dealer: inventedDealer(115, 'Trapdoor Auto Finance'),
  expect: { status: 'needs-you', codes: ['FORM_AMBIGUOUS'] },
  ...leadSite({
    fields,
    formMarkup: () =>
      `<form id="contact-form" action="/contact-us" method="post"><h2>Ask us anything</h2>${step('About you', contactFields(fields.slice(0, 3)), 1)}${step('Your question', contactFields(fields.slice(3)), 2)}${step('Almost done', SECRETS, 3)}</form>`,
    page: () => ({ after: inlineScript(stepForm, { form: '#contact-form' }) }),
    rule: { never: 'a credit application' },
    watch: { forbidden: { 'social security number': '#ssn', income: '#income' } },
  }),
};
