// Squarespace (dealer-sites.md 1.5): the thanks are in the page from the start, hidden. `works: false` is a site whose button
// does nothing at all.

import type { Site } from '../scenario.ts';
import { leadSite } from './lead-site.ts';

const field = (id: string, label: string, control: string): string =>
  `<div id="${id}" class="form-item field"><label class="title" for="${id}-field">${label} <span class="required" aria-hidden="true">*</span></label>${control}</div>`;

const form = `<div class="form-wrapper"><div class="form-inner-wrapper"><form autocomplete="on" method="POST" novalidate action="/contact"><div class="field-list clear">
<fieldset id="name-yui_1" class="form-item fields name required"><legend class="title">Name <span class="required">*</span></legend><div class="field first-name"><label class="caption" for="fname-field">First Name</label><input id="fname-field" class="field-element" name="fname" type="text" spellcheck="false" maxlength="30" aria-required="true"></div><div class="field last-name"><label class="caption" for="lname-field">Last Name</label><input id="lname-field" class="field-element" name="lname" type="text" maxlength="30" aria-required="true"></div></fieldset>
${field('email-yui_2', 'Email', '<input class="field-element" name="email" type="email" id="email-yui_2-field" autocomplete="email" spellcheck="false" aria-required="true">')}
${field('textarea-yui_3', 'Message', '<textarea class="field-element" id="textarea-yui_3-field" name="textarea" aria-required="true"></textarea>')}</div>
<div class="form-button-wrapper"><input class="button sqs-system-button sqs-editable-button" type="submit" value="Send"></div><div class="field-error" hidden></div></form>
<div class="hidden form-submission-text">Thank you!</div><div class="hidden form-submission-html" data-submission-html=""></div></div></div>`;

export function squarespaceSite({ works }: { works: boolean }): Site {
  return leadSite({
    plan: {
      contact: { path: '/contact', label: 'Contact' },
      builtBy: 'Powered by Squarespace',
      head: '<!-- This is Squarespace. --><style>.hidden{display:none!important}</style>',
    },
    formMarkup: () => form,
    ...(works
      ? {
          answer: {
            form: '.form-wrapper form',
            required: '[aria-required="true"]',
            missing: 'Your form has encountered a problem. Please check the fields.',
            errors: '.field-error',
            sending: null,
            done: { how: 'reveal' as const, what: '.form-submission-text' },
          },
        }
      : {
          page: () => ({
            after:
              "<script>document.querySelector('.form-wrapper form').addEventListener('submit', (event) => event.preventDefault());</script>",
          }),
        }),
    rule: {
      fields: { 'given-name': 'fname', 'family-name': 'lname', email: 'email', message: 'textarea' },
      required: ['given-name', 'family-name', 'email', 'message'],
      ...(works ? {} : { never: 'no request leaves this page' }),
    },
    watch: { form: '.form-wrapper form', press: '.form-wrapper [type=submit]' },
  });
}
