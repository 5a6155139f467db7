// GoDaddy's website builder (dealer-sites.md 1.5): one page, the form behind a button, everything told by `data-aid`.

import { telLink, text } from '../page/markup.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { goDaddyForm } from '../page-scripts/godaddy-form.ts';
import type { FleetRequest, Site } from '../scenario.ts';
import { leadSite } from './lead-site.ts';

const input = (aid: string, name: string, label: string, type: string): string =>
  `<div data-ux="Block"><input type="${type}" name="${name}" data-aid="${aid}" placeholder="${label}" aria-label="${label}" id="input-${name}"></div>`;

const formOf = (dealer: string): string =>
  `<form data-ux="Form" data-aid="CONTACT_FORM_CONTAINER_REND" aria-live="polite" novalidate><h4 data-aid="CONTACT_FORM_TITLE_REND">Drop us a line!</h4>
${input('CONTACT_FORM_NAME', 'name', 'Name', 'text')}${input('CONTACT_FORM_EMAIL', 'email', 'Email*', 'email')}${input('CONTACT_FORM_PHONE', 'phone', 'Phone', 'tel')}
<div data-ux="Block"><textarea name="message" data-aid="CONTACT_FORM_MESSAGE" aria-label="Message" placeholder="How can we help?" rows="5"></textarea></div>
<div data-ux="Block"><label><input type="checkbox" name="optedInToMarketing" data-aid="CONTACT_FORM_EMAIL_OPT_IN" value="true"> Sign up for our email list for updates, promotions, and more from ${text(dealer)}.</label></div>
<div class="form-errors" data-aid="CONTACT_FORM_SUBMIT_ERROR_MESSAGE_REND" hidden></div>
<button type="submit" data-aid="CONTACT_FORM_SUBMIT_BUTTON_REND" data-ux="ButtonPrimary">Send</button> <button type="button" data-aid="CONTACT_FORM_CANCEL_BUTTON_REND">Cancel</button></form>`;

const section = ({ scenario: { dealer } }: FleetRequest): string =>
  `<section id="contact" data-aid="CONTACT_SECTION"><h1>Contact Us</h1><h4 data-aid="CONTACT_INFO_BIZ_NAME_REND">${text(dealer.name)}</h4><p>${telLink(dealer.phone, dealer.phone)}</p><button type="button" data-aid="CONTACT_FORM_TOGGLE" class="btn">Drop us a line!</button><div data-aid="FORM_SLOT"></div></section>`;

export function goDaddySite(): Site {
  return leadSite({
    plan: {
      contact: { path: '/contact-us', label: 'Contact Us' },
      builtBy: 'Powered by GoDaddy',
      head: '<meta name="generator" content="Starfield Technologies; Go Daddy Website Builder 8.0.0000">',
    },
    formMarkup: section,
    page: (shown, { scenario: { dealer } }) => ({
      main: shown,
      after: inlineScript(goDaddyForm, { formHtml: formOf(dealer.name), action: '/api/contact' }),
    }),
    answer: 'own-script',
    rule: {
      fields: { name: 'name', email: 'email', tel: 'phone', message: 'message' },
      required: ['email', 'message'],
      consents: ['optedInToMarketing'],
    },
    watch: {
      form: '[data-aid="CONTACT_FORM_CONTAINER_REND"]',
      press: '[data-aid="CONTACT_FORM_SUBMIT_BUTTON_REND"]',
      consents: ['[data-aid="CONTACT_FORM_EMAIL_OPT_IN"]'],
    },
  });
}
