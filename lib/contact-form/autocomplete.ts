// The autocomplete attribute as the HTML standard reads it: the last token of its grammar that names a field, behind optional
// `section-*`, `shipping|billing` and a kind of phone. `off` and `on` say nothing about meaning.
// https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-processing-model
import type { InnerRole } from './rules/rule.ts';

const ROLES: Readonly<Record<string, InnerRole>> = {
  name: 'name',
  'given-name': 'given-name',
  'additional-name': 'additional-name',
  'family-name': 'family-name',
  email: 'email',
  tel: 'tel',
  'tel-national': 'tel',
  'tel-local': 'tel',
  'tel-area-code': 'tel-area-code',
  'tel-local-prefix': 'tel-local-prefix',
  'tel-local-suffix': 'tel-local-suffix',
  'tel-extension': 'tel-extension',
  'tel-country-code': 'other',
  'street-address': 'street-address',
  'address-line1': 'street-address',
  'address-line2': 'address-line2',
  'address-line3': 'address-line2',
  'address-level2': 'address-level2',
  'address-level1': 'address-level1',
  'postal-code': 'postal-code',
  country: 'country',
  'country-name': 'country',
  organization: 'organization',
  'organization-title': 'other',
  username: 'username',
  'current-password': 'password',
  'new-password': 'password',
  'one-time-code': 'password',
  url: 'url',
  bday: 'birth',
  'bday-day': 'birth',
  'bday-month': 'birth',
  'bday-year': 'birth',
  sex: 'other',
  nickname: 'username',
  'honorific-prefix': 'other',
  'honorific-suffix': 'other',
  'cc-name': 'sensitive',
  'cc-number': 'sensitive',
  'cc-csc': 'sensitive',
  'cc-exp': 'sensitive',
  'cc-exp-month': 'sensitive',
  'cc-exp-year': 'sensitive',
};
/** Seen in the wild for the right token. */
const MISSPELLED: Readonly<Record<string, string>> = {
  fname: 'given-name',
  'first-name': 'given-name',
  firstname: 'given-name',
  lname: 'family-name',
  'last-name': 'family-name',
  lastname: 'family-name',
  'full-name': 'name',
  fullname: 'name',
  phone: 'tel',
  telephone: 'tel',
  mobile: 'tel',
  zip: 'postal-code',
  'zip-code': 'postal-code',
  city: 'address-level2',
  state: 'address-level1',
  address: 'street-address',
  company: 'organization',
};
const CONTACT_KINDS = new Set(['home', 'work', 'mobile', 'fax', 'pager']);

export interface AutofillToken {
  readonly token: string;
  readonly role: InnerRole;
}

/** null when the attribute names no field. */
export function autofillToken(attribute: string): AutofillToken | null {
  const tokens = attribute
    .toLowerCase()
    .split(/[\t\n\f\r ]+/)
    .filter(Boolean);
  if (tokens.at(-1) === 'webauthn') tokens.pop();
  const last = tokens.at(-1) ?? '';
  const token = MISSPELLED[last] ?? last;
  const role = Object.hasOwn(ROLES, token) ? ROLES[token] : undefined;
  if (!role || !fitsGrammar(tokens.slice(0, -1), token)) return null;
  return { token, role: tokens.at(-2) === 'fax' && role === 'tel' ? 'fax' : role };
}

function fitsGrammar(before: readonly string[], token: string): boolean {
  const rest = [...before];
  const kind = rest.at(-1) ?? '';
  if (CONTACT_KINDS.has(kind)) {
    if (token !== 'email' && !token.startsWith('tel')) return false;
    rest.pop();
  }
  if (rest.at(-1) === 'shipping' || rest.at(-1) === 'billing') rest.pop();
  if (rest.at(-1)?.startsWith('section-')) rest.pop();
  return rest.length === 0;
}
