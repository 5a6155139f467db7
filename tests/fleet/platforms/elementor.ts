// Elementor Pro (dealer-sites.md 1.5): fields in brackets, placeholders beside labels, success under an emptied form.

import type { Site } from '../scenario.ts';
import { leadSite } from './lead-site.ts';

const group = (id: string, label: string, type: string, required: boolean): string => {
  const attributes = `name="form_fields[${id}]" id="form-field-${id}" class="elementor-field elementor-size-sm elementor-field-textual" placeholder="${label}"${required ? ' required aria-required="true"' : ''}`;
  const control = type === 'textarea' ? `<textarea ${attributes} rows="4"></textarea>` : `<input type="${type}" ${attributes}>`;
  return `<div class="elementor-field-type-${type} elementor-field-group elementor-column elementor-field-group-${id}"><label for="form-field-${id}" class="elementor-field-label">${label}</label>${control}</div>`;
};

const form = `<div class="elementor-widget-form" data-widget_type="form.default"><form class="elementor-form" method="post" name="Contact" aria-label="Contact"><input type="hidden" name="post_id" value="12"><input type="hidden" name="form_id" value="4f2a9c1"><div class="elementor-form-fields-wrapper elementor-labels-above">
${group('name', 'First Name', 'text', true)}${group('field_lastname', 'Last Name', 'text', true)}${group('email', 'Email', 'email', true)}${group('field_phone', 'Phone', 'tel', false)}${group('message', 'Message', 'textarea', true)}
<div class="elementor-field-type-text elementor-field-group" style="display:none"><input type="text" name="form_fields[field_hp]" id="form-field-field_hp" size="1"></div>
<div class="elementor-field-group elementor-field-type-submit"><button class="elementor-button elementor-size-sm" type="submit"><span class="elementor-button-text">Send</span></button></div></div></form></div>`;

export function elementorSite(): Site {
  return leadSite({
    plan: {
      contact: { path: '/contact/', label: 'Contact' },
      builtBy: 'Built with Elementor',
      head: '<meta name="generator" content="Elementor 3.25">',
    },
    formMarkup: () => form,
    answer: {
      form: 'form.elementor-form',
      missing: 'Your submission failed because of an error.',
      sending: null,
      done: {
        how: 'below',
        what: '<div class="elementor-message elementor-message-success" role="alert">Your submission was successful.</div>',
      },
    },
    rule: {
      fields: {
        'given-name': 'form_fields[name]',
        'family-name': 'form_fields[field_lastname]',
        email: 'form_fields[email]',
        tel: 'form_fields[field_phone]',
        message: 'form_fields[message]',
      },
      required: ['given-name', 'family-name', 'email', 'message'],
      traps: ['form_fields[field_hp]'],
    },
    watch: { form: 'form.elementor-form', press: 'form.elementor-form [type=submit]', traps: ['#form-field-field_hp'] },
  });
}
