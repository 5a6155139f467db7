// The forms in which two dealers' names, ZIPs, phones and streets are compared. '' means "says nothing": too little, or filler such as
// 000-000-0000, never makes two dealers one.
import { US_CODES } from './region-codes.ts';

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

// Numbers that are those of no house, in the words that are compared.
const NUMBERED_ROAD = [
  '(?:hwy|highways|routes?|rte?|us|interstate|i|cr|sr|sh|fm|rm|ih|loop|spur|carretera|carr|autopista|ruta|autoroute) (?:no )?\\d+[a-z]{0,2}',
  '(?:county|state|farm|ranch|market|township|forest) rd (?:no )?\\d+[a-z]?',
  `(?:${US_CODES.toLowerCase().replaceAll(' ', '|')}|k|m) \\d+[a-z]?`,
];
const NUMBERED_STREET = [
  '\\d+(?:st|nd|rd|th)',
  '(?:calle|carrera|avenida|ave) \\d+',
  '\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)',
];
const PART_OF_HOUSE = '(?:suite|ste|unit|local|bureau|apt|bldg|building|lot|floor|exit) [a-z]?\\d+[a-z]?';
const NO_HOUSE_NUMBER = new RegExp(`\\b(?:${[...NUMBERED_ROAD, ...NUMBERED_STREET, PART_OF_HOUSE].join('|')})\\b`, 'g');

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
  return national.length === 10 && !isFiller(national) ? national : '';
}

// Numbers nobody has, as they are written where one is asked for: 555-555-5555, 123-456-7890, 303-555-1212.
function isFiller(national: string): boolean {
  const local = national.slice(3);
  return /^(?:000|111|123)/.test(national) || /^555(?:1212|1234)$/.test(local) || /^(\d\d)\1+$/.test(national) || isRun(local);
}

/** The same digit again and again, or each one more or one less than the one before. */
function isRun(digits: string): boolean {
  const steps = Array.from(digits.slice(1), (digit, index) => (Number(digit) - Number(digits[index]) + 10) % 10);
  return [0, 1, 9].includes(steps[0] ?? 0) && steps.every((step) => step === steps[0]);
}

/** A street without house number is no address of one dealer; the number of a road, of a numbered street or of a suite is none. */
export function comparableStreet(street: string): string {
  const words = plainWords(street)
    .split(' ')
    .map((word) => STREET_WORDS[word] ?? word)
    .join(' ');
  return /\d/.test(words.replace(NO_HOUSE_NUMBER, ' ')) && words.includes(' ') ? words : '';
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
