// Dealers by the dozen: a name is chosen by hand, everything else follows from the scenario's number, so that no two share
// a host, a phone or a street. All invented; the ZIPs are real.

import type { Dealer } from './scenario.ts';

const PLACES = [
  ['Aurora', '80014'],
  ['Denver', '80216'],
  ['Englewood', '80110'],
  ['Centennial', '80112'],
  ['Parker', '80134'],
  ['Broomfield', '80020'],
  ['Louisville', '80027'],
  ['Lafayette', '80026'],
  ['Northglenn', '80233'],
  ['Commerce City', '80022'],
  ['Wheat Ridge', '80033'],
  ['Longmont', '80504'],
  ['Loveland', '80538'],
  ['Fort Collins', '80525'],
  ['Greeley', '80634'],
  ['Boulder', '80303'],
  ['Littleton', '80127'],
  ['Lakewood', '80215'],
  ['Highlands Ranch', '80129'],
  ['Lone Tree', '80124'],
  ['Castle Rock', '80109'],
  ['Evergreen', '80439'],
  ['Colorado Springs', '80909'],
] as const;

const STREETS = [
  'South Havana Street',
  'West Colfax Avenue',
  'Arapahoe Road',
  'East 104th Avenue',
  'South Broadway',
  'Wadsworth Boulevard',
] as const;

/** Twins have area codes of their own, so a number may be used once in each. */
const AREA_CODES: Readonly<Record<string, string>> = { a: '303', b: '970', c: '719' };
const AREA_CODES_ABOVE_99: Readonly<Record<string, string>> = { a: '720', b: '983', c: '505' };
const AREA_CODES_ABOVE_299: Readonly<Record<string, string>> = { a: '575', b: '620', c: '316' };
const AREA_CODES_ABOVE_399: Readonly<Record<string, string>> = { a: '785', b: '806', c: '940' };
const AREA_CODES_ABOVE_499: Readonly<Record<string, string>> = { a: '605', b: '701', c: '402' };
const AREA_CODES_ABOVE_599: Readonly<Record<string, string>> = { a: '405', b: '918', c: '580' };

/** `name` in letters and blanks; its letters make the host. */
export function inventedDealer(number: number, name: string, twin: 'a' | 'b' | 'c' = 'a'): Dealer {
  const areaCode = areaCodesOf(number)[twin]!;
  // The buyer's own number is (303) 555-0142.
  const free = areaCode === '303' && number === 42 ? '719' : areaCode;
  return dealerAt(name, number * 3 + twin.charCodeAt(0), `(${free}) 555-01${String(number % 100).padStart(2, '0')}`);
}

function areaCodesOf(number: number): Readonly<Record<string, string>> {
  if (number < 300) return number < 100 ? AREA_CODES : AREA_CODES_ABOVE_99;
  if (number < 500) return number < 400 ? AREA_CODES_ABOVE_299 : AREA_CODES_ABOVE_399;
  return number < 600 ? AREA_CODES_ABOVE_499 : AREA_CODES_ABOVE_599;
}

/** No scenario of its own has one of these: each is good for a hundred listed dealers. */
const AREA_CODES_OF_LISTED = ['801', '307', '385', '435', '406', '208', '775', '702', '725', '986'] as const;

/** The nth dealer of a long list, apart from all scenarios' own. */
export const listedDealer = (index: number, name: string): Dealer =>
  dealerAt(name, index, `(${AREA_CODES_OF_LISTED[Math.floor(index / 100)]!}) 555-01${String(index % 100).padStart(2, '0')}`);

function dealerAt(name: string, place: number, phone: string): Dealer {
  const [city, zip] = PLACES[place % PLACES.length]!;
  const street = `${1200 + place * 31} ${STREETS[place % STREETS.length]!}`;
  return { name, host: `${name.toLowerCase().replace(/[^a-z]/g, '')}.test`, street, city, state: 'CO', zip, phone };
}
