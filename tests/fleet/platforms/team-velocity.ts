// Team Velocity's contact page (dealer-sites.md 1.4.4): a cookie bar, a button further down, a modal that asks for the
// department, then the form, with a div for a dropdown and a marketing consent whose id starts with a digit.

import { commonPage, homePage, hoursPage } from '../page/common-pages.ts';
import { serviceForm } from '../page/decoy-forms.ts';
import { text } from '../page/markup.ts';
import { htmlResponse, jsonResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import type { SitePlan } from '../page/site-plan.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { teamVelocityPage } from '../page-scripts/team-velocity-page.ts';
import type { FleetRequest, FleetResponse, Site } from '../scenario.ts';

const CONSENT = '23marketing-text-disclaimer';

const plan: SitePlan = {
  contact: { path: '/contactus', label: 'Contact Us' },
  hours: { path: '/hours-directions', label: 'Hours & Directions' },
  builtBy: 'Powered by Apollo',
  head: '<link rel="preconnect" href="https://prod.cdn.secureoffersites.com"><style>.tv-reveal{opacity:0;visibility:hidden;transform:translateY(40px);transition:all .4s;text-align:center;padding:40px}.tv-reveal.revealed{opacity:1;visibility:visible;transform:none}.tv-modal{position:fixed;inset:0;background:#0008;z-index:2000}.tv-modal .modal-body{background:#fff;max-width:460px;margin:16vh auto;padding:28px;border-radius:10px}.tv-modal .dept{display:block;width:100%;padding:12px;margin:8px 0}.custom-select-dropdown{border:1px solid #b5b5b5;max-width:460px;border-radius:4px;position:relative}.custom-select-dropdown .selected{padding:8px 10px;cursor:pointer}.custom-select-dropdown ul{position:absolute;left:0;right:0;background:#fff;border:1px solid #b5b5b5;margin:0;padding:0;list-style:none;z-index:5}.custom-select-dropdown li{padding:8px 10px;cursor:pointer}</style>',
  cookies: { text: 'This site uses cookies to give you the best experience.', accept: 'Ok', reject: null },
};

export function teamVelocity(): Site {
  return {
    oracle: {
      path: '/api/lead/contactus',
      fields: {
        'given-name': 'firstName',
        'family-name': 'lastName',
        email: 'emailAddress',
        tel: 'phoneNumber',
        'postal-code': 'zipCode',
        message: 'textarea',
      },
      required: ['given-name', 'family-name', 'email', 'message'],
      consents: [CONSENT],
      choices: { preferredContact: ['Email', ''] },
      pageFills: { department: 'Sales' },
    },
    watch: {
      form: 'form.contactForm',
      press: 'form.contactForm input[type=submit]',
      consents: [`[id="${CONSENT}"]`],
      forbidden: {
        'Service department': '[data-department=Service]',
        'Parts department': '[data-department=Parts]',
        'Text as preferred contact': 'li[data-value=Text]',
      },
    },
    handle: pageOf,
  };
}

function pageOf(request: FleetRequest): FleetResponse {
  if (request.path === '/') return homePage(request, plan);
  if (request.path.replace(/\/$/, '') === '/contactus') return contactPage(request);
  if (request.path === '/api/lead/contactus') return jsonResponse({ ok: request.verdict?.accepted === true });
  if (request.path === plan.hours.path) return hoursPage(request, plan);
  if (request.path === '/ScheduleService') return sitePage(request, plan, { title: 'Schedule Service', main: serviceForm() });
  const lost =
    '<!DOCTYPE html><title>Not found</title><div class="page-not-found-container"><h1>We didn\'t find the page you\'re looking for</h1></div>';
  return commonPage(request, plan) ?? htmlResponse(lost, 404);
}

function contactPage(request: FleetRequest): FleetResponse {
  const { dealer } = request.scenario;
  const settings = {
    root: '#app-contact',
    action: '/api/lead/contactus',
    formHtml: contactForm(dealer.name),
    modalHtml: departmentModal,
    thanks: thanksOf(dealer.name),
  };
  return sitePage(request, plan, {
    title: 'Contact Us',
    main: `<div id="app-contact"><h1>Get in touch</h1><div class="hero"><h2>Visit ${text(dealer.name)}</h2><p>${text(dealer.street)}</p></div>
<section class="panel" style="min-height:420px"><h3>Departments</h3><p>Sales, Service, Parts and Collision: one roof, one team. Stop by for a coffee.</p></section>
<section class="tv-reveal"><h3>Rather write?</h3><button type="button" class="btn">Send Us A Message</button></section><div class="contact-slot"></div></div>`,
    after: inlineScript(teamVelocityPage, settings),
  });
}

const departmentModal = `<div class="modal-body" id="textmodal___BV_modal_body_" role="dialog" aria-modal="true" aria-label="Department"><button type="button" class="close" aria-label="Close">×</button><h3>Which department would you like to contact?</h3>${['Service', 'Sales', 'Parts'].map((name) => `<button type="button" class="dept" data-department="${name}">${name}</button>`).join('')}</div>`;

const input = (id: string, label: string, type: string, required: boolean): string =>
  `<div class="form-group"><label for="${id}">${label}${required ? '*' : ''}</label><input type="${type}" id="${id}" ${required ? 'aria-required="true"' : ''}><div class="invalid-feedback form-errors" id="${id}-error" hidden>${label} is required</div></div>`;

const contactForm = (name: string): string => `<form class="contactForm" novalidate><h2>Contact Sales</h2>
${input('firstName', 'First Name', 'text', true)}${input('lastName', 'Last Name', 'text', true)}${input('emailAddress', 'Email', 'email', true)}${input('phoneNumber', 'Phone', 'tel', false)}${input('zipCode', 'Zip Code', 'text', false)}
<div class="form-group preferred-contact"><label>Preferred Contact Method</label><div class="custom-select-dropdown" id="__BVID__41"><div class="selected" tabindex="0">Select</div><ul hidden><li data-value="Phone">Phone</li><li data-value="Text">Text</li><li data-value="Email">Email</li></ul></div></div>
<div class="form-group"><label for="textarea">Message*</label><textarea id="textarea" aria-required="true" rows="5"></textarea><div class="invalid-feedback form-errors" id="textarea-error" hidden>Message is required</div></div>
<div class="form-group"><input type="checkbox" id="${CONSENT}"> <label for="${CONSENT}" style="display:inline">I agree to receive marketing text messages from ${text(name)}. Message and data rates may apply. Consent is not a condition of purchase.</label></div>
<input type="submit" value="Send"></form>`;

const thanksOf = (name: string): string =>
  `<div class="thank-you" role="status"><h2>Thank you</h2><p>Thank you for contacting ${text(name)}. We have received your message and will get back to you soon.</p></div>`;
