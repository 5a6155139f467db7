// Dealer.com's contact form (dealer-sites.md 1.4.1): dotted ids that start with digits, hidden tokens filled by script on
// the button's click, an invisible reCAPTCHA whose textarea stands outside the form, a result page at the form's own action.

import type { Chance } from '../chance.ts';
import { commonPage, homePage, hoursPage } from '../page/common-pages.ts';
import { text } from '../page/markup.ts';
import { invisibleRecaptcha } from '../page/recaptcha-pieces.ts';
import { htmlResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import type { SitePlan } from '../page/site-plan.ts';
import { dealerComForm } from '../page-scripts/dealer-com-form.ts';
import { inlineScript, jsonInPage } from '../page-scripts/inline-script.ts';
import type { FleetRequest, FleetResponse, Site } from '../scenario.ts';

// In place of the vendor's own bot tokens.
const TOKENS = { vv: 'fleet-vv', userSessionId: 'fleet-session', captchaToken: '03AFcWeA-fleet' };

const PLAN: SitePlan = {
  contact: { path: '/contact.htm', label: 'Contact Us' },
  hours: { path: '/dealership/directions.htm', label: 'Hours and Directions' },
  contactInMenu: true,
  builtBy: 'Website by Dealer.com',
  head: '<meta name="generator" content="ddc"><link rel="preconnect" href="https://static.dealer.com">',
};

export type DealerComOptions = {
  /** How a refusal comes: at the result page, or in place. The server of such a store refuses everybody. */
  refuses?: 'page' | 'in-place';
  /** Asks how to be reached, and for leave to send marketing texts. */
  contactMeBy?: boolean;
  plan?: Partial<SitePlan>;
  /** What a path answers instead of the usual error page. */
  own?: Readonly<Record<string, (request: FleetRequest, plan: SitePlan) => FleetResponse>>;
};

const CONTACT_BY = 'contact.preferredContactMethod';
const MARKETING_TEXTS = 'contact.marketingTextConsent';

export function dealerCom(options: DealerComOptions = {}): Site {
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
      ...(options.refuses ? { never: 'low score' } : {}),
      ...(options.contactMeBy ? { consents: [MARKETING_TEXTS], needs: [CONTACT_BY], choices: { [CONTACT_BY]: ['Email'] } } : {}),
    },
    watch: {
      form: 'form[data-form-tracking-id="CONTACT"][method="post"]',
      press: 'form[data-form-tracking-id="CONTACT"][method="post"] button[type=submit]',
      traps: ['textarea[name="g-recaptcha-response"]'],
      consents: [`[name="${MARKETING_TEXTS}"]`],
    },
    handle: (request) => pageOf(request, options),
  };
}

function pageOf(request: FleetRequest, options: DealerComOptions): FleetResponse {
  const plan = { ...PLAN, ...options.plan };
  const own = options.own?.[request.path.replace(/(.)\/$/, '$1')];
  if (own) return own(request, plan);
  if (request.path === '/') return homePage(request, plan, directionsDecoy(request.chance));
  if (request.path === '/contact.htm') return contactPage(request, plan, options);
  if (request.path === '/form/confirm.htm') return resultPage(request, plan);
  if (request.path === plan.hours.path) return hoursPage(request, plan);
  return commonPage(request, plan) ?? lostPage(request, plan);
}

// The vendor's home page calls its directions form CONTACT, too.
const directionsDecoy = (chance: Chance): string =>
  `<section class="contact-form panel" data-widget-name="contact-form"><h3>Get Directions</h3><form data-form-tracking-id="CONTACT" data-form-id="${chance.hex(32)}" action="/directions/go" method="get"><label>Address<input type="text" name="strt1"></label><label>ZIP<input type="text" name="zipc1"></label><button type="submit">Go</button></form></section>`;

function contactPage(request: FleetRequest, plan: SitePlan, options: DealerComOptions): FleetResponse {
  const { chance } = request;
  const ids = { form: chance.hex(32), event: chance.hex(32) };
  return sitePage(request, plan, {
    title: 'Contact Us',
    bodyClass: 'ddc-page ddc-content',
    head: dataLayer('CONTACT_DEFAULT', false),
    main: `<h1>Contact Us</h1><div class="columns"><section data-widget-name="contact-form">${contactForm(request, ids, options)}</section><aside class="panel"><h3>We're here to help</h3><p>Call, visit, or send us a note.</p></aside></div>`,
    after: `${invisibleRecaptcha(chance)}${inlineScript(dealerComForm, { form: `form[data-form-id="${ids.form}"]`, tokens: TOKENS, inPlace: options.refuses === 'in-place', contactBy: options.contactMeBy ? CONTACT_BY : null })}`,
  });
}

function contactForm({ scenario, chance }: FleetRequest, ids: { form: string; event: string }, options: DealerComOptions): string {
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
${group('comments', 'Comments', `<textarea class="form-control" id="${ids.form}-comments" name="comments" rows="5"></textarea>`)}${options.contactMeBy ? contactMeBy(group, ids.form, scenario.dealer.name) : ''}</fieldset>
<button type="submit" class="btn btn-primary">Send</button>
<p class="fine">By submitting your contact information, you consent to be contacted by telephone about purchasing a vehicle or obtaining vehicle financing. Clicking on the button above is your electronic signature.</p></form>`;
}

const THANKS = "<h1>Thank you.</h1><p>We'll be in touch shortly.</p>";

const contactMeBy = (group: (name: string, label: string, control: string) => string, form: string, dealer: string): string =>
  group(
    CONTACT_BY,
    'Contact Me by*',
    `<select class="form-control" id="${form}-${CONTACT_BY}" name="${CONTACT_BY}" required><option value=""></option>${['Phone', 'Email', 'Text'].map((way) => `<option value="${way}">${way}</option>`).join('')}</select>`,
  ) +
  `<div class="form-group checkbox"><label><input type="checkbox" name="${MARKETING_TEXTS}" value="true"> I consent to receive marketing text messages from ${text(dealer)}. Consent is not a condition of purchase. Message and data rates may apply.</label></div>`;

function resultPage(request: FleetRequest, plan: SitePlan): FleetResponse {
  const accepted = request.verdict?.accepted === true;
  const refused = `<div class="alert alert-danger">Sorry! Unfortunately, we were unable to process your request at this time. Please try again later or contact us directly at ${text(request.scenario.dealer.phone)}.</div>`;
  if (request.headers['x-requested-with']) return htmlResponse(accepted ? THANKS : refused);
  return sitePage(request, plan, {
    title: 'Contact Us',
    bodyClass: 'ddc-page ddc-content',
    head: `${dataLayer('CONTACT_CONFIRM', accepted)}<script>window.trackForm = { onsuccess: 'success', status: 'success' };</script>`,
    main: accepted ? THANKS : refused,
  });
}

const lostPage = (request: FleetRequest, plan: SitePlan): FleetResponse =>
  sitePage(request, plan, {
    status: 404,
    title: 'Oops! 404 Error',
    bodyClass: 'ddc-page ddc-content',
    head: dataLayer('404', false),
    main: '<h1>Oops!</h1><p>This page is in the shop. We were unable to locate the page you requested.</p>',
  });

const dataLayer = (pageAlias: string, isConfirm: boolean): string =>
  `<script>window.DDC = { dataLayer: { page: ${jsonInPage({ attributes: { pageAlias }, pageInfo: { isConfirm } })} } };</script>`;
