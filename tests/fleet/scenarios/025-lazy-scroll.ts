// The form arrives only when the foot of the page scrolls into view; its thanks have a page of their own.

import { inlineScript } from '../page-scripts/inline-script.ts';
import { lateFragment } from '../page-scripts/late-fragment.ts';
import { contactFields } from '../page/contact-fields.ts';
import { inventoryCards } from '../page/filler.ts';
import { text } from '../page/markup.ts';
import { htmlResponse, redirectResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const plan = plainPlan({ contact: { path: '/contact', label: 'Get in Touch' } });

const contactPage = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, {
    title: 'Get in Touch',
    main: `<h1>Get in Touch</h1><p>Our showroom is open six days a week.</p>${inventoryCards(request.chance, 15)}<section class="panel"><h2>Write to us</h2><div id="contact-slot" aria-busy="true" style="min-height:120px"></div></section>`,
    after: inlineScript(lateFragment, { slot: '#contact-slot', url: '/fragments/contact-form', when: 'in-view', ajaxForm: null }),
  });

const fragment = (): FleetResponse =>
  htmlResponse(
    `<form id="lead" action="/contact/send" method="post">${contactFields(
      [
        { name: 'firstname', label: 'First name', type: 'text', required: true },
        { name: 'lastname', label: 'Last name', type: 'text', required: true },
        { name: 'email', label: 'E-mail', type: 'email', required: true },
        { name: 'phone', label: 'Phone', type: 'tel' },
        { name: 'comments', label: 'Comments', type: 'textarea', required: true },
      ],
      'lead-',
    )}<button type="submit">Submit</button></form>`,
  );

const send = ({ verdict }: FleetRequest): FleetResponse => redirectResponse(verdict?.accepted ? '/contact/thank-you' : '/contact?error=1');

const thanksPage = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, {
    title: 'Thank You',
    main: `<h1>Thank you for contacting ${text(request.scenario.dealer.name)}</h1><p>We have received your message and will be in touch.</p>`,
  });

export const scenario: Scenario = {
  number: 25,
  name: 'lazy-scroll',
  dealer: {
    name: 'Juniper Hyundai',
    host: 'juniperhyundai.test',
    street: '9100 Federal Boulevard',
    city: 'Westminster',
    state: 'CO',
    zip: '80031',
    phone: '(303) 555-0125',
  },
  website: 'www.juniperhyundai.test/',
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  oracle: {
    path: '/contact/send',
    fields: { 'given-name': 'firstname', 'family-name': 'lastname', email: 'email', tel: 'phone', message: 'comments' },
    required: ['given-name', 'family-name', 'email', 'message'],
  },
  watch: { form: '#lead', press: '#lead button[type=submit]' },
  handle: plainSite(plan, {
    '/contact': contactPage,
    '/fragments/contact-form': fragment,
    '/contact/send': send,
    '/contact/thank-you': thanksPage,
  }),
};
