// A WordPress site with Contact Form 7 (dealer-sites.md 1.5): sent by fetch, state in `data-status`, reset on success,
// an Akismet honeypot in the form.

import { commonPage, homePage, hoursPage } from '../page/common-pages.ts';
import { jsonResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import type { SitePlan } from '../page/site-plan.ts';
import { contactForm7 } from '../page-scripts/contact-form-7.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { fieldOf } from '../read-fields.ts';
import type { FleetRequest, FleetResponse, Site } from '../scenario.ts';

const ENDPOINT = '/wp-json/contact-form-7/v1/contact-forms/123/feedback';

const plan: SitePlan = {
  contact: { path: '/contact/', label: 'Contact' },
  hours: { path: '/hours-location/', label: 'Hours & Location' },
  builtBy: 'Proudly powered by WordPress',
  head: '<meta name="generator" content="WordPress 6.7"><style>.wpcf7-response-output{margin:2em .5em 1em;padding:.2em 1em;border:2px solid #00a0d2}.wpcf7-form.init .wpcf7-response-output,.wpcf7-form.validating .wpcf7-response-output{display:none}.wpcf7-form.sent .wpcf7-response-output{border-color:#46b450}.wpcf7-form.invalid .wpcf7-response-output{border-color:#ffb900}.wpcf7-form.spam .wpcf7-response-output{border-color:#f56e28}.wpcf7-not-valid-tip{color:#dc3232;display:block}</style>',
};

/** `spam`: Akismet takes everybody for a spammer. */
export function contactForm7Site({ spam = false } = {}): Site {
  return {
    oracle: {
      path: ENDPOINT,
      fields: {
        'given-name': 'first-name',
        'family-name': 'last-name',
        email: 'your-email',
        tel: 'your-tel',
        'postal-code': 'text-748',
        message: 'your-message',
      },
      required: ['given-name', 'family-name', 'email', 'message'],
      traps: ['_wpcf7_ak_hp_textarea'],
      ...(spam ? { never: 'spam' } : {}),
    },
    watch: { form: 'form.wpcf7-form', press: 'form.wpcf7-form .wpcf7-submit', traps: ['[name="_wpcf7_ak_hp_textarea"]'] },
    handle: pageOf,
  };
}

function pageOf(request: FleetRequest): FleetResponse {
  if (request.path === '/') return homePage(request, plan);
  if (request.path === '/contact/') return contactPage(request);
  if (request.path === ENDPOINT) return feedback(request);
  if (request.path === plan.hours.path) return hoursPage(request, plan);
  return (
    commonPage(request, plan) ??
    sitePage(request, plan, {
      status: 404,
      title: 'Page not found',
      main: '<h1>Nothing here</h1><p>It looks like nothing was found at this location.</p>',
    })
  );
}

function feedback({ verdict, fields, scenario }: FleetRequest): FleetResponse {
  if (verdict?.accepted)
    return jsonResponse({ contact_form_id: 123, status: 'mail_sent', message: 'Thank you for your message. It has been sent.' });
  const rule = scenario.oracle!;
  if (verdict?.reason === 'spam')
    return jsonResponse({
      contact_form_id: 123,
      status: 'spam',
      message: 'There was an error trying to send your message. Please try again later.',
    });
  const empty = rule.required.map((role) => rule.fields[role]!).filter((name) => fieldOf(fields, name).trim() === '');
  const invalid_fields = empty.map((field) => ({ field, message: 'Please fill out this field.' }));
  return jsonResponse({
    contact_form_id: 123,
    status: 'validation_failed',
    message: 'One or more fields have an error. Please check and try again.',
    invalid_fields,
  });
}

function contactPage(request: FleetRequest): FleetResponse {
  return sitePage(request, plan, {
    title: 'Contact',
    bodyClass: 'wp-theme-dealer page-id-45',
    main: `<article class="page type-page"><h1 class="entry-title">Contact</h1><div class="entry-content"><p>Questions about a car? Drop us a line, we read everything.</p>${contactForm}</div></article>`,
    after: inlineScript(contactForm7, { form: 'form.wpcf7-form', endpoint: ENDPOINT }),
  });
}

const wrap = (name: string, label: string, control: string): string =>
  `<p><label> ${label}<br><span class="wpcf7-form-control-wrap" data-name="${name}">${control}</span> </label></p>`;

const input = (name: string, label: string, type: string, required: boolean): string =>
  wrap(
    name,
    label,
    `<input size="40" class="wpcf7-form-control wpcf7-${type}${required ? ' wpcf7-validates-as-required' : ''}" aria-required="${required}" aria-invalid="false" value="" type="${type}" name="${name}">`,
  );

const contactForm = `<div class="wpcf7 js" id="wpcf7-f123-p45-o1" lang="en-US" dir="ltr"><div class="screen-reader-response"><p role="status" aria-live="polite" aria-atomic="true"></p><ul></ul></div>
<form action="/contact/#wpcf7-f123-p45-o1" method="post" class="wpcf7-form init" aria-label="Contact form" novalidate="novalidate" data-status="init"><div style="display:none"><input type="hidden" name="_wpcf7" value="123"><input type="hidden" name="_wpcf7_unit_tag" value="wpcf7-f123-p45-o1"></div>
${input('first-name', 'First name (required)', 'text', true)}${input('last-name', 'Last name (required)', 'text', true)}${input('your-email', 'Your email (required)', 'email', true)}${input('your-tel', 'Phone', 'tel', false)}${input('text-748', 'ZIP code', 'text', false)}
${wrap('your-message', 'Your message (required)', '<textarea cols="40" rows="10" class="wpcf7-form-control wpcf7-textarea" aria-required="true" aria-invalid="false" name="your-message"></textarea>')}
<p style="display:none!important" class="akismet-fields-container"><label>&#916;<textarea name="_wpcf7_ak_hp_textarea" cols="45" rows="8" maxlength="100"></textarea></label></p>
<p><input class="wpcf7-form-control wpcf7-submit has-spinner" type="submit" value="Send"></p><div class="wpcf7-response-output" aria-hidden="true"></div></form></div>`;
