// The only form asks for a price: with a place for a message it carries the question (421a), without one it is the person's (421b). A
// quote for insurance is no question about a car, whatever its boxes are (421c).

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, type ContactField } from '../page/contact-fields.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario, Site } from '../scenario.ts';

const NAMED: readonly ContactField[] = [
  { role: 'name', name: 'full_name', label: 'Name', type: 'text', required: true },
  { role: 'email', name: 'email', label: 'Email', type: 'email', required: true },
  { role: 'tel', name: 'phone', label: 'Phone', type: 'tel' },
];
const COMMENTS: ContactField = { role: 'message', name: 'comments', label: 'Comments', type: 'textarea' };

const site = (heading: string, button: string, fields: readonly ContactField[], never?: string): Site =>
  leadSite({
    plan: { contact: { path: '/get-a-quote', label: 'Get a Quote' }, footerContact: { path: '/get-a-quote', label: 'Get a Quote' } },
    fields,
    formMarkup: () =>
      `<form id="eprice" action="/get-a-quote" method="post"><h2>${heading}</h2>${contactFields(fields, 'q-')}<button type="submit">${button}</button></form>`,
    page: (form) => ({ title: heading, main: `<h1>${heading}</h1>${form}` }),
    watch: { form: '#eprice', press: '#eprice [type=submit]' },
    ...(never === undefined ? {} : { rule: { never } }),
  });

export const scenario: Scenario = {
  number: 421,
  variant: 'a',
  name: 'price-form',
  dealer: inventedDealer(421, 'Plain Figures Mazda'),
  expect: SENT,
  ...site('Your internet price', 'Get ePrice', [...NAMED, COMMENTS]),
};

export const twins: readonly Scenario[] = [
  {
    number: 421,
    variant: 'b',
    name: 'price-form-without-message',
    dealer: inventedDealer(421, 'Few Words Mazda', 'b'),
    expect: { status: 'needs-you', codes: ['FORM_AMBIGUOUS'] },
    ...site('Your internet price', 'Get ePrice', NAMED, 'nothing was asked'),
  },
  {
    number: 421,
    variant: 'c',
    name: 'insurance-quote',
    dealer: inventedDealer(421, 'Covered Wagon Mazda', 'c'),
    expect: {
      status: 'needs-you',
      codes: ['PHONE_ONLY', 'EMAIL_ONLY', 'TEXT_ONLY', 'FORM_AMBIGUOUS'],
      or: { status: 'failed', codes: ['NO_FORM'] },
    },
    ...site('Auto insurance quote', 'Get a quote', [...NAMED, COMMENTS], 'insures nobody'),
  },
];
