// The plain contact form most small vendors write: one labelled field per line. Platforms with markup of their own
// (Dealer.com, Gravity Forms) do not use it.

import type { LeadRole } from '../scenario.ts';
import { text } from './markup.ts';

export type ContactField = {
  name: string;
  label: string;
  type: 'text' | 'email' | 'tel' | 'url' | 'date' | 'file' | 'textarea' | 'select' | 'checkbox' | 'radio';
  /** What the lead rule expects in it. */
  role?: LeadRole;
  required?: boolean;
  autocomplete?: string;
  /** Of a choice: values, or value and words. An empty value is the placeholder. */
  options?: readonly (string | readonly [value: string, words: string])[];
  /** What it holds when it is shown again after a refusal. */
  value?: string;
  /** More attributes, as markup. */
  attributes?: string;
  /** Where the label goes; 'none' leaves it out, 'placeholder' writes it into the field. */
  labelled?: 'before' | 'after' | 'placeholder' | 'none';
};

function contactField(field: ContactField, prefix: string): string {
  const id = `${prefix}${field.name}`;
  const words = `${field.label}${field.required ? ' *' : ''}`;
  const label = `<label for="${id}">${words}</label>`;
  const control = controlOf(field, id, words);
  if (field.type === 'checkbox') return `<div class="field checkbox">${control} ${label}</div>`;
  if (field.type === 'radio') return `<fieldset class="field"><legend>${words}</legend>${control}</fieldset>`;
  if (field.labelled === 'placeholder' || field.labelled === 'none') return `<div class="field">${control}</div>`;
  return `<div class="field">${field.labelled === 'after' ? control + label : label + control}</div>`;
}

function controlOf(field: ContactField, id: string, words: string): string {
  const attributes = [
    `id="${id}"`,
    `name="${field.name}"`,
    field.required ? 'required' : '',
    field.autocomplete ? `autocomplete="${field.autocomplete}"` : '',
    field.labelled === 'placeholder' ? `placeholder="${words}"` : '',
    field.attributes ?? '',
  ]
    .filter(Boolean)
    .join(' ');
  if (field.type === 'textarea') return `<textarea ${attributes} rows="5">${text(field.value ?? '')}</textarea>`;
  if (field.type === 'checkbox') return `<input type="checkbox" value="yes" ${attributes}>`;
  const options = (field.options ?? []).map((option) => (typeof option === 'string' ? ([option, option] as const) : option));
  if (field.type === 'select')
    return `<select ${attributes}>${options.map(([value, said]) => `<option value="${text(value)}">${text(said)}</option>`).join('')}</select>`;
  if (field.type === 'radio')
    return options
      .map(([value, said]) => `<label><input type="radio" name="${field.name}" value="${text(value)}"> ${text(said)}</label>`)
      .join('');
  return `<input type="${field.type}" ${attributes}${field.value ? ` value="${text(field.value)}"` : ''}>`;
}

export const contactFields = (fields: readonly ContactField[], prefix = ''): string =>
  fields.map((field) => contactField(field, prefix)).join('\n');

export type NameStyle = 'snake' | 'camel' | 'short' | 'bracket';

const NAMES: Record<NameStyle, readonly [string, string, string, string, string, string]> = {
  snake: ['first_name', 'last_name', 'email_address', 'phone', 'zip', 'message'],
  camel: ['firstName', 'lastName', 'emailAddress', 'phoneNumber', 'zipCode', 'comments'],
  short: ['fname', 'lname', 'email', 'tel', 'zip', 'msg'],
  bracket: ['lead[first]', 'lead[last]', 'lead[email]', 'lead[phone]', 'lead[zip]', 'lead[body]'],
};

/** First and last name, e-mail, phone, ZIP and message, as most dealers ask for them. */
export function usualFields(style: NameStyle = 'snake'): ContactField[] {
  const [first, last, email, phone, zip, message] = NAMES[style];
  return [
    { role: 'given-name', name: first, label: 'First Name', type: 'text', required: true, autocomplete: 'given-name' },
    { role: 'family-name', name: last, label: 'Last Name', type: 'text', required: true, autocomplete: 'family-name' },
    { role: 'email', name: email, label: 'Email', type: 'email', required: true, autocomplete: 'email' },
    { role: 'tel', name: phone, label: 'Phone', type: 'tel', autocomplete: 'tel' },
    { role: 'postal-code', name: zip, label: 'ZIP Code', type: 'text', autocomplete: 'postal-code' },
    { role: 'message', name: message, label: 'Message', type: 'textarea', required: true },
  ];
}

/** The usual fields with one of them changed; `null` leaves it out. */
export const usualFieldsBut = (changes: Partial<Record<LeadRole, Partial<ContactField> | null>>, style?: NameStyle): ContactField[] =>
  usualFields(style).flatMap((field) => {
    const change = changes[field.role!];
    return change === null ? [] : [{ ...field, ...change }];
  });
