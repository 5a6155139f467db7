// Small pieces of markup used by every page.

/** Text made safe for element content and quoted attributes. */
export const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const link = (href: string, label: string, attributes = ''): string => `<a href="${text(href)}"${attributes}>${text(label)}</a>`;

export const list = (items: readonly string[], className: string): string =>
  `<ul class="${className}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export const telLink = (phone: string, label: string): string => link(`tel:+1${phone.replace(/\D/g, '')}`, label);
