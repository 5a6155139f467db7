// The autocomplete attribute as the HTML standard reads it: the last token of its grammar that names a field, behind optional
// `section-*`, `shipping|billing` and a kind of phone. `off` and `on` say nothing about meaning.
// https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-processing-model
import type { InnerRole } from './rules/rule.ts';

const SAME =
  'name given-name additional-name family-name email tel tel-area-code tel-local-prefix tel-local-suffix tel-extension street-address address-line2 address-level2 address-level1 postal-code country organization username url';
const OTHERS: Readonly<Partial<Record<InnerRole, string>>> = {
  tel: 'tel-national tel-local',
  'street-address': 'address-line1',
  'address-line2': 'address-line3',
  country: 'country-name',
  username: 'nickname',
  password: 'current-password new-password one-time-code',
  birth: 'bday bday-day bday-month bday-year',
  sensitive: 'cc-name cc-number cc-csc cc-exp cc-exp-month cc-exp-year',
  other: 'tel-country-code organization-title sex honorific-prefix honorific-suffix',
};
/** Seen in the wild for the right token. */
const MISSPELLED: Readonly<Record<string, string>> = {
  'given-name': 'fname first-name firstname',
  'family-name': 'lname last-name lastname',
  name: 'full-name fullname',
  tel: 'phone telephone mobile',
  'postal-code': 'zip zip-code',
  'address-level2': 'city',
  'address-level1': 'state',
  'street-address': 'address',
  organization: 'company',
};

/** Word → the key it stands under. */
function keyOfWords(lists: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(lists).flatMap(([key, words]) => words.split(' ').map((word): [string, string] => [word, key])));
}

const ROLES = new Map([
  ...SAME.split(' ').map((word): [string, string] => [word, word]),
  ...keyOfWords(OTHERS as Readonly<Record<string, string>>),
]);
const RIGHT = keyOfWords(MISSPELLED);
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
  const token = RIGHT.get(last) ?? last;
  const role = ROLES.get(token) as InnerRole | undefined;
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
