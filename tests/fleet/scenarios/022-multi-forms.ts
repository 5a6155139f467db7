// A contact page with seven forms of its own; only one of them is for writing to the dealer.

import { contactFields } from '../page/contact-fields.ts';
import { directionsForm, loginDrawer, newsletterForm, serviceForm, tradeInForm } from '../page/decoy-forms.ts';
import { text } from '../page/markup.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const plan = plainPlan({ contact: { path: '/contact-us', label: 'Contact' }, contactInMenu: true });

function contactPage(request: FleetRequest): FleetResponse {
  const { dealer } = request.scenario;
  const thanks = `<div class="form-success"><h2>Thank you for contacting us!</h2><p>Your message has been sent to the ${text(dealer.name)} team.</p></div>`;
  return sitePage(request, plan, {
    title: 'Contact Us',
    main: `<section class="panel"><b>Be the first to know</b>${newsletterForm('top')}</section>
<h1>Contact ${text(dealer.name)}</h1><div class="columns"><div>${request.verdict?.accepted ? thanks : contactForm(request)}${serviceForm()}</div>
<aside><div class="panel">${tradeInForm()}</div><div class="panel">${directionsForm(dealer)}</div></aside></div>${loginDrawer()}`,
  });
}

const contactForm = ({ verdict }: FleetRequest): string =>
  `<form id="contact-form" class="lead-form" action="/contact-us" method="post" aria-label="Contact us"><h2>Send us a message</h2>${verdict ? `<div class="alert" role="alert">Please check the form: ${verdict.reason}</div>` : ''}<input type="hidden" name="form_type" value="contact">
${contactFields(
  [
    { name: 'first_name', label: 'First Name', type: 'text', required: true, autocomplete: 'given-name' },
    { name: 'last_name', label: 'Last Name', type: 'text', required: true, autocomplete: 'family-name' },
    { name: 'email_address', label: 'Email Address', type: 'email', required: true, autocomplete: 'email' },
    { name: 'phone', label: 'Phone Number', type: 'tel', autocomplete: 'tel' },
    { name: 'zip', label: 'ZIP Code', type: 'text', autocomplete: 'postal-code' },
    { name: 'message', label: 'Your Message', type: 'textarea', required: true },
  ],
  'contact-',
)}<button type="submit">Send Message</button></form>`;

export const scenario: Scenario = {
  number: 22,
  name: 'multi-forms',
  dealer: {
    name: 'Summit Peak Subaru',
    host: 'summitpeaksubaru.test',
    street: '3885 Diagonal Highway',
    city: 'Boulder',
    state: 'CO',
    zip: '80301',
    phone: '(303) 555-0122',
  },
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  oracle: {
    path: '/contact-us',
    fields: {
      'given-name': 'first_name',
      'family-name': 'last_name',
      email: 'email_address',
      tel: 'phone',
      'postal-code': 'zip',
      message: 'message',
    },
    required: ['given-name', 'family-name', 'email', 'message'],
    pageFills: { form_type: 'contact' },
  },
  watch: { form: '#contact-form', press: '#contact-form button[type=submit]' },
  handle: plainSite(plan, { '/contact-us': contactPage }),
};
