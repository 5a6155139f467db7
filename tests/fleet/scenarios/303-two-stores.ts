// Two stores share a contact page, each with the same form of its own: which one is meant only the person can say.

import { inventedDealer } from '../invented-dealer.ts';
import { contactFields, usualFields } from '../page/contact-fields.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

const storeForm = (id: string, action: string, store: string): string =>
  `<section class="panel"><form id="${id}" action="${action}" method="post"><h2>Contact our ${store} store</h2>${contactFields(usualFields(), `${id}-`)}<button type="submit">Send to ${store}</button></form></section>`;

export const scenario: Scenario = {
  number: 303,
  name: 'two-stores',
  dealer: inventedDealer(303, 'Both Banks Auto Group'),
  expect: { status: 'needs-you', codes: ['FORM_AMBIGUOUS'] },
  ...leadSite({
    formMarkup: () => `${storeForm('contact-form', '/contact-us', 'Eastbank')}${storeForm('other-store', '/stores/westbank', 'Westbank')}`,
    rule: { never: 'nobody said which store' },
    watch: { forbidden: { 'the other store': '#other-store' } },
  }),
};
