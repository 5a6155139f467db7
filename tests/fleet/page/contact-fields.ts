// The plain contact form most small vendors write: one labelled field per line. Platforms with markup of their own
// (Dealer.com, Gravity Forms) do not use it.

export type ContactField = {
  name: string;
  label: string;
  type: 'text' | 'email' | 'tel' | 'textarea';
  required?: boolean;
  autocomplete?: string;
};

function contactField(field: ContactField, prefix = ''): string {
  const id = `${prefix}${field.name}`;
  const attributes = [
    `id="${id}"`,
    `name="${field.name}"`,
    field.required ? 'required' : '',
    field.autocomplete ? `autocomplete="${field.autocomplete}"` : '',
  ].filter(Boolean);
  const control =
    field.type === 'textarea'
      ? `<textarea ${attributes.join(' ')} rows="5"></textarea>`
      : `<input type="${field.type}" ${attributes.join(' ')}>`;
  return `<div class="field"><label for="${id}">${field.label}${field.required ? ' *' : ''}</label>${control}</div>`;
}

export const contactFields = (fields: readonly ContactField[], prefix = ''): string =>
  fields.map((field) => contactField(field, prefix)).join('\n');
