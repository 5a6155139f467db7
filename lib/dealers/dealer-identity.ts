// The forms in which two dealers' names, ZIPs, phones and streets are compared. '' means "says nothing": too little, or filler such as
// 000-000-0000, never makes two dealers one.

const COMPANY_FORM = /\b(?:the|inc|incorporated|llc|llp|ltd|co|corp|corporation|company)\b/g;

const STREET_WORDS: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  highway: 'hwy',
  parkway: 'pkwy',
  turnpike: 'tpke',
  circle: 'cir',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
};

export function comparableName(name: string): string {
  const words = plainWords(name.replaceAll('&', ' and '));
  return plainWords(words.replace(COMPANY_FORM, ' ')) || words;
}

export function comparableZip(zip: string): string {
  return /^\s*(\d{5})(?:-?\d{4})?\s*$/.exec(zip)?.[1] ?? '';
}

/** Ten digits without country code and extension; of several numbers the first. */
export function comparablePhone(phone: string): string {
  return nationalDigits(phone) || nationalDigits(phone.split(/[/;,|]|\b(?:or|and|o|ou|y|et)\b/i, 1)[0] ?? '');
}

function nationalDigits(phone: string): string {
  const digits = phone.replace(/(?:ext|x|#).*$/i, '').replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return national.length === 10 && !/^(\d)\1+$/.test(national) ? national : '';
}

/** A street without house number is no address of one dealer. */
export function comparableStreet(street: string): string {
  const words = plainWords(street).split(' ');
  return words.some((word) => /\d/.test(word)) && words.length > 1 ? words.map((word) => STREET_WORDS[word] ?? word).join(' ') : '';
}

const PLAIN = /^[ -~]*$/;

function plainWords(text: string): string {
  // Most texts have no accents to take off.
  const unaccented = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f’]/g, '');
  return unaccented
    .replace(/['.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
