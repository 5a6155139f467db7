// A visible reCAPTCHA checkbox inside the form. The server takes the lead only with the token a person's tick brings.

import { contactFields } from '../page/contact-fields.ts';
import { text } from '../page/markup.ts';
import { recaptchaCheckbox } from '../page/recaptcha-pieces.ts';
import { sitePage } from '../page/site-page.ts';
import { click, finishedByPerson, waitFor } from '../person.ts';
import { plainPlan, plainSite } from '../platforms/plain-site.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const TOKEN = '03AFcWeA-fleet-ticked';

const plan = plainPlan({ head: '<script async src="https://www.google.com/recaptcha/api.js"></script>' });

function contactPage(request: FleetRequest): FleetResponse {
  const { dealer } = request.scenario;
  const thanks = `<div class="form-confirmation" role="status"><h2>Message sent</h2><p>Thank you for your message. The ${text(dealer.name)} team will get back to you.</p></div>`;
  return sitePage(request, plan, {
    title: 'Contact Us',
    main: `<h1>Contact ${text(dealer.name)}</h1>${request.verdict?.accepted ? thanks : contactForm(request)}`,
  });
}

const contactForm = ({ verdict, chance }: FleetRequest): string =>
  `<form id="contactForm" action="/contact-us" method="post">${verdict ? '<div class="alert" role="alert">Please confirm that you are not a robot.</div>' : ''}
${contactFields(
  [
    { name: 'FirstName', label: 'First Name', type: 'text', required: true, autocomplete: 'given-name' },
    { name: 'LastName', label: 'Last Name', type: 'text', required: true, autocomplete: 'family-name' },
    { name: 'Email', label: 'Email', type: 'email', required: true, autocomplete: 'email' },
    { name: 'Phone', label: 'Phone', type: 'tel', autocomplete: 'tel' },
    { name: 'Message', label: 'Message', type: 'textarea', required: true },
  ],
  'cf-',
)}${recaptchaCheckbox(chance, TOKEN)}<button type="submit">Send Message</button></form>`;

export const scenario: Scenario = {
  number: 33,
  name: 'recaptcha-box',
  dealer: {
    name: 'Cottonwood Nissan',
    host: 'cottonwoodnissan.test',
    street: '10400 Grant Street',
    city: 'Thornton',
    state: 'CO',
    zip: '80229',
    phone: '(303) 555-0133',
  },
  expect: { status: 'needs-you', codes: ['CAPTCHA_VISIBLE'] },
  interlude: finishedByPerson(
    click('#recaptcha-anchor', '/anchor'),
    waitFor('#recaptcha-anchor[aria-checked=true]', '/anchor'),
    click('#contactForm [type=submit]'),
  ),
  oracle: {
    path: '/contact-us',
    fields: { 'given-name': 'FirstName', 'family-name': 'LastName', email: 'Email', tel: 'Phone', message: 'Message' },
    required: ['given-name', 'family-name', 'email', 'message'],
    pageFills: { 'g-recaptcha-response': TOKEN },
  },
  watch: { form: '#contactForm', press: '#contactForm button[type=submit]' },
  handle: plainSite(plan, { '/contact-us': contactPage }),
};
