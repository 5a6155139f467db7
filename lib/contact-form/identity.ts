// Whether the page we landed on belongs to the store of the list (R9): two of name, city, ZIP and phone must agree. Silence of the
// list or the page agrees with nothing.
import type { PageSnapshot } from './page-snapshot.ts';
import type { ExpectedDealer } from './visit.ts';
import { plainWords } from './words.ts';

const LEAST_SHARE = 0.6;
const LEAST_AGREEMENTS = 2;
const COMMON = new Set([
  'the',
  'of',
  'and',
  'inc',
  'llc',
  'co',
  'auto',
  'autos',
  'cars',
  'car',
  'motors',
  'motor',
  'dealership',
  'dealer',
  'group',
  'sales',
]);

export interface StoreCheck {
  readonly same: boolean;
  /** Which of name, city, zip, phone agreed. */
  readonly agreed: readonly string[];
}

export function sameStore(identity: PageSnapshot['identity'], expected: ExpectedDealer): StoreCheck {
  const agreed: string[] = [];
  if (identity.names.some((name) => namesAgree(name, expected.name))) agreed.push('name');
  if (expected.city !== '' && identity.cities.some((city) => plainWords(city).endsWith(plainWords(expected.city)))) agreed.push('city');
  if (expected.zip !== '' && identity.zips.some((zip) => zip.slice(0, 5) === expected.zip.slice(0, 5))) agreed.push('zip');
  if (digits(expected.phone).length === 10 && identity.phones.some((phone) => digits(phone) === digits(expected.phone)))
    agreed.push('phone');
  return { same: agreed.length >= LEAST_AGREEMENTS, agreed };
}

function digits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-10);
}

function tokens(name: string): string[] {
  return plainWords(name)
    .split(' ')
    .filter((word) => word.length > 1 && !COMMON.has(word));
}

function namesAgree(said: string, expected: string): boolean {
  const wanted = tokens(expected);
  const there = new Set(tokens(said));
  const hits = wanted.filter((word) => there.has(word)).length;
  return wanted.length > 0 && hits / wanted.length >= LEAST_SHARE;
}

/** A text that names the store: its whole name, run together or not, or most of a name of several words of its own. */
export function agreesWithName(said: string, expected: string): boolean {
  const whole = compact(expected);
  if (whole.length >= LEAST_NAME && compact(said).includes(whole)) return true;
  return tokens(expected).length >= 2 && said.length <= LONGEST_NAME && namesAgree(said, expected);
}

const LEAST_NAME = 5;
const LONGEST_NAME = 150;

function compact(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}
