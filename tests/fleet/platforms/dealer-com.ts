// Dealer.com's contact form (dealer-sites.md 1.4.1): dotted ids that start with digits, hidden tokens filled by script on
// the button's click, an invisible reCAPTCHA whose textarea stands outside the form, a result page at the form's own action.

import type { Chance } from '../chance.ts';
import { commonPage, homePage, hoursPage } from '../page/common-pages.ts';
import { text } from '../page/markup.ts';
import { invisibleRecaptcha } from '../page/recaptcha-pieces.ts';
import { sitePage } from '../page/site-page.ts';
import type { SitePlan } from '../page/site-plan.ts';
import { dealerComForm } from '../page-scripts/dealer-com-form.ts';
import { inlineScript, jsonInPage } from '../page-scripts/inline-script.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

// In place of the vendor's own bot tokens.
const TOKENS = { vv: 'fleet-vv', userSessionId: 'fleet-session', captchaToken: '03AFcWeA-fleet' };

const plan: SitePlan = {
  contact: { path: '/contact.htm', label: 'Contact Us' },
  hours: { path: '/dealership/directions.htm', label: 'Hours and Directions' },
  contactInMenu: true,
  builtBy: 'Website by Dealer.com',
  head: '<meta name="generator" content="ddc"><link rel="preconnect" href="https://static.dealer.com">',
};

export function dealerCom(): Pick<Scenario, 'oracle' | 'watch' | 'handle'> {
  return {
    oracle: {
      path: '/form/confirm.htm',
      fields: {
        'given-name': 'contact.firstName',
        'family-name': 'contact.lastName',
        email: 'contact.email.sep',
        tel: 'contact.phone.sep',
        'postal-code': 'contact.address.postalCode',
        message: 'comments',
      },
      required: ['given-name', 'family-name'],
      traps: ['g-recaptcha-response'],
      pageFills: TOKENS,
    },
    watch: {
      form: 'form[data-form-tracking-id="CONTACT"][method="post"]',
      press: 'form[data-form-tracking-id="CONTACT"][method="post"] button[type=submit]',
      traps: ['textarea[name="g-recaptcha-response"]'],
    },
    handle: (request) => pageOf(request),
  };
}

function pageOf(request: FleetRequest): FleetResponse {
  if (request.path === '/') return homePage(request, plan, directionsDecoy(request.chance));
  if (request.path === '/contact.htm') return contactPage(request);
  if (request.path === '/form/confirm.htm') return resultPage(request);
  if (request.path === plan.hours.path) return hoursPage(request, plan);
  return commonPage(request, plan) ?? lostPage(request);
}

// The vendor's home page calls its directions form CONTACT, too.
const directionsDecoy = (chance: Chance): string =>
  `<section class="contact-form panel" data-widget-name="contact-form"><h3>Get Directions</h3><form data-form-tracking-id="CONTACT" data-form-id="${chance.hex(32)}" action="/directions/go" method="get"><label>Address<input type="text" name="strt1"></label><label>ZIP<input type="text" name="zipc1"></label><button type="submit">Go</button></form></section>`;

function contactPage(request: FleetRequest): FleetResponse {
  const { chance } = request;
  const ids = { form: chance.hex(32), event: chance.hex(32) };
  return sitePage(request, plan, {
    title: 'Contact Us',
    bodyClass: 'ddc-page ddc-content',
    head: dataLayer('CONTACT_DEFAULT', false),
    main: `<h1>Contact Us</h1><div class="columns"><section data-widget-name="contact-form">${contactForm(request, ids)}</section><aside class="panel"><h3>We're here to help</h3><p>Call, visit, or send us a note.</p></aside></div>`,
    after: `${invisibleRecaptcha(chance)}${inlineScript(dealerComForm, { form: `form[data-form-id="${ids.form}"]`, tokens: TOKENS })}`,
  });
}

function contactForm({ scenario, chance }: FleetRequest, ids: { form: string; event: string }): string {
  const hidden = Object.entries({
    _action: 'SubmitGenericLead',
    formId: `${ids.form}_custom_contact_1`,
    'form.id': ids.form,
    formEventId: ids.event,
    accountId: `${scenario.dealer.host.replace('.test', '')}fleet`,
    source: 'Contact Us | Dealer.Com Website',
    vk: chance.hex(16),
    captchaToken: '',
    captchaVersion: 'enterprise',
  }).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const group = (name: string, label: string, control: string) =>
    `<div class="form-group"><label class="control-label" for="${ids.form}-${name}">${label}</label>${control}<span class="help-block"></span></div>`;
  const input = (name: string, label: string, type: string, more: string) =>
    group(name, label, `<input type="${type}" class="form-control" id="${ids.form}-${name}" name="${name}" ${more}>`);
  return `<form action="/form/confirm.htm?formId=${ids.form}_custom_contact_1&amp;pageAlias=CONTACT_DEFAULT&amp;formTrackingName=contact&amp;formEventId=${ids.event}" method="post" class="validate form-horizontal" role="form" aria-label="Make an Inquiry" data-form-id="${ids.form}" data-form-tracking-id="CONTACT" novalidate data-email-required="false" data-phone-required="false">
${hidden.join('')}<fieldset><legend>Make an Inquiry</legend>
${input('contact.firstName', 'First Name*', 'text', 'required autocomplete="given-name" pattern="[A-Za-z.\' -]{2,}"')}
${input('contact.lastName', 'Last Name*', 'text', 'required autocomplete="family-name" pattern="[A-Za-z.\' -]{2,}"')}
${input('contact.email.sep', 'Email', 'email', 'autocomplete="email"')}
${input('contact.phone.sep', 'Phone', 'tel', 'autocomplete="tel"')}
${input('contact.address.postalCode', 'Zip Code', 'text', 'autocomplete="postal-code" maxlength="10"')}
${group('comments', 'Comments', `<textarea class="form-control" id="${ids.form}-comments" name="comments" rows="5"></textarea>`)}</fieldset>
<button type="submit" class="btn btn-primary">Send</button>
<p class="fine">By submitting your contact information, you consent to be contacted by telephone about purchasing a vehicle or obtaining vehicle financing. Clicking on the button above is your electronic signature.</p></form>`;
}

function resultPage(request: FleetRequest): FleetResponse {
  const accepted = request.verdict?.accepted === true;
  const refused = `<div class="alert alert-danger">Sorry! Unfortunately, we were unable to process your request at this time. Please try again later or contact us directly at ${text(request.scenario.dealer.phone)}.</div>`;
  return sitePage(request, plan, {
    title: 'Contact Us',
    bodyClass: 'ddc-page ddc-content',
    head: dataLayer('CONTACT_CONFIRM', accepted),
    main: accepted ? "<h1>Thank you.</h1><p>We'll be in touch shortly.</p>" : refused,
  });
}

const lostPage = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, {
    status: 404,
    title: 'Oops! 404 Error',
    bodyClass: 'ddc-page ddc-content',
    head: dataLayer('404', false),
    main: '<h1>Oops!</h1><p>This page is in the shop. We were unable to locate the page you requested.</p>',
  });

const dataLayer = (pageAlias: string, isConfirm: boolean): string =>
  `<script>window.DDC = { dataLayer: { page: ${jsonInPage({ attributes: { pageAlias }, pageInfo: { isConfirm } })} } };</script>`;
