// A spinner for eight seconds after load, then the form.

import { inlineScript } from '../page-scripts/inline-script.ts';
import { lateFragment } from '../page-scripts/late-fragment.ts';
import { contactFields } from '../page/contact-fields.ts';
import { text } from '../page/markup.ts';
import { htmlResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const plan = plainPlan({ contact: { path: '/contact-us.html', label: 'Contact Us' } });

const SPINNER =
  '<style>.spinner{width:44px;height:44px;border:5px solid #ddd;border-top-color:var(--accent);border-radius:50%;animation:turn 1s linear infinite}@keyframes turn{to{transform:rotate(1turn)}}</style><div class="spinner" role="progressbar" aria-label="Loading form"></div>';

const contactPage = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, {
    title: 'Contact Us',
    main: `<h1>Contact Us</h1><p>We usually answer within one business day.</p><section id="form-host" aria-busy="true">${SPINNER}</section>`,
    after: inlineScript(lateFragment, { slot: '#form-host', url: '/widgets/lead-form', when: 8000, ajaxForm: 'form' }),
  });

const widget = (): FleetResponse =>
  htmlResponse(
    `<form class="lead-widget" action="/widgets/lead-form/send" method="post" aria-label="Contact form">${contactFields([
      { name: 'lead[first]', label: 'First Name', type: 'text', required: true },
      { name: 'lead[last]', label: 'Last Name', type: 'text', required: true },
      { name: 'lead[email]', label: 'Email', type: 'email', required: true },
      { name: 'lead[phone]', label: 'Phone', type: 'tel' },
      { name: 'lead[zip]', label: 'Zip', type: 'text' },
      { name: 'lead[body]', label: 'Message', type: 'textarea', required: true },
    ])}<button type="submit">Send</button></form>`,
  );

const send = ({ verdict, scenario: { dealer } }: FleetRequest): FleetResponse =>
  verdict?.accepted
    ? htmlResponse(
        `<div class="lead-widget-done" role="status">Thanks! Your message has been sent. ${text(dealer.name)} will contact you soon.</div>`,
      )
    : htmlResponse('<div class="alert" role="alert">Something is missing. Please reload the page and try again.</div>', 422);

export const scenario: Scenario = {
  number: 26,
  name: 'late-form',
  dealer: {
    name: 'Silver Creek Kia',
    host: 'silvercreekkia.test',
    street: '8303 Wadsworth Boulevard',
    city: 'Arvada',
    state: 'CO',
    zip: '80003',
    phone: '(303) 555-0126',
  },
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  oracle: {
    path: '/widgets/lead-form/send',
    fields: {
      'given-name': 'lead[first]',
      'family-name': 'lead[last]',
      email: 'lead[email]',
      tel: 'lead[phone]',
      'postal-code': 'lead[zip]',
      message: 'lead[body]',
    },
    required: ['given-name', 'family-name', 'email', 'message'],
  },
  watch: { form: 'form.lead-widget', press: 'form.lead-widget button[type=submit]' },
  handle: plainSite(plan, { '/contact-us.html': contactPage, '/widgets/lead-form': widget, '/widgets/lead-form/send': send }),
};
