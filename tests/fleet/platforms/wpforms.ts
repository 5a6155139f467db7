// WPForms (dealer-sites.md 1.5): a honeypot with an attractive label, slow sending, a confirmation that replaces the form.

import type { Site } from '../scenario.ts';
import { leadSite } from './lead-site.ts';

const FORM = '#wpforms-form-27';
const field = (id: number | string, label: string, control: string, more = ''): string =>
  `<div id="wpforms-27-field_${id}-container" class="wpforms-field ${more}"><label class="wpforms-field-label" for="wpforms-27-field_${id}">${label}</label>${control}</div>`;
const input = (id: number | string, type: string, name: string, required = true): string =>
  `<input type="${type}" id="wpforms-27-field_${id}" class="wpforms-field-large${required ? ' wpforms-field-required' : ''}" name="${name}"${required ? ' required' : ''}>`;
const STAR = ' <span class="wpforms-required-label" aria-hidden="true">*</span>';

const form = `<div class="wpforms-container wpforms-container-full" id="wpforms-27"><form id="wpforms-form-27" class="wpforms-validate wpforms-form wpforms-ajax-form" data-formid="27" method="post" enctype="multipart/form-data" action="/contact/" novalidate><div class="wpforms-field-container">
<fieldset id="wpforms-27-field_0-container" class="wpforms-field wpforms-field-name"><legend class="wpforms-field-label">Name${STAR}</legend><div class="wpforms-field-row"><div>${input('0', 'text', 'wpforms[fields][0][first]')}<label for="wpforms-27-field_0" class="wpforms-field-sublabel after">First</label></div><div>${input('0-last', 'text', 'wpforms[fields][0][last]')}<label for="wpforms-27-field_0-last" class="wpforms-field-sublabel after">Last</label></div></div></fieldset>
${field(1, `Email${STAR}`, input(1, 'email', 'wpforms[fields][1]'))}${field(3, 'Phone', input(3, 'tel', 'wpforms[fields][3]', false))}
${field(2, `Comment or Message${STAR}`, '<textarea id="wpforms-27-field_2" class="wpforms-field-medium wpforms-field-required" name="wpforms[fields][2]" required></textarea>')}</div>
${field('hp', 'Website', '<input type="text" name="wpforms[hp]" id="wpforms-27-field-hp" class="wpforms-field-medium">', 'wpforms-field-hp')}
<div class="wpforms-submit-container"><input type="hidden" name="wpforms[id]" value="27"><button type="submit" name="wpforms[submit]" id="wpforms-submit-27" class="wpforms-submit" data-alt-text="Sending..." data-submit-text="Submit" value="wpforms-submit">Submit</button></div></form></div>`;

export function wpFormsSite(): Site {
  return leadSite({
    plan: {
      contact: { path: '/contact/', label: 'Contact' },
      builtBy: 'Proudly powered by WordPress',
      head: '<meta name="generator" content="WordPress 6.7"><style>.wpforms-container .wpforms-field-hp{display:none!important;position:absolute!important;left:-9000px!important}.wpforms-error{color:#c00}</style>',
    },
    formMarkup: () => form,
    page: (shown) => ({ main: `<h1>Contact</h1><p>We would love to hear from you.</p><div class="form-slot">${shown}</div>` }),
    answer: {
      form: FORM,
      missing: 'This field is required.',
      sending: 'Sending...',
      slowMs: 4000,
      done: {
        how: 'replace',
        what: '<div class="wpforms-confirmation-container-full wpforms-confirmation-scroll" id="wpforms-confirmation-27"><p>Thanks for contacting us! We will be in touch with you shortly.</p></div>',
      },
    },
    rule: {
      fields: {
        'given-name': 'wpforms[fields][0][first]',
        'family-name': 'wpforms[fields][0][last]',
        email: 'wpforms[fields][1]',
        tel: 'wpforms[fields][3]',
        message: 'wpforms[fields][2]',
      },
      required: ['given-name', 'family-name', 'email', 'message'],
      traps: ['wpforms[hp]'],
    },
    watch: { form: FORM, press: '#wpforms-submit-27', traps: ['[name="wpforms[hp]"]'] },
  });
}
