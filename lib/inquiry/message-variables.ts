// The variables a message may use (dealer-sites.md §4.2) and their values. A dealer's texts come from a list or a page and are hostile:
// cleanValue makes any value one plain line that can hold no tag. A dealer "name" that is only an address says nothing to write.
import { BY_E_MAIL, wordsIn } from './choices.ts';
import type { DealerFacts, Inquiry, MessageLanguage } from './inquiry.ts';

export const MESSAGE_VARIABLES = [
  'first_name',
  'last_name',
  'full_name',
  'email',
  'phone',
  'zip',
  'city',
  'state',
  'dealer_name',
  'dealer_city',
  'condition',
  'year',
  'make',
  'model',
  'trim',
  'ext_color',
  'int_color',
  'must_have',
  'avoid',
  'vin',
  'stock',
  'timeframe',
  'payment',
  'trade_in',
  'contact_preference',
  'deadline',
] as const;

export type MessageVariable = (typeof MESSAGE_VARIABLES)[number];
export type MessageVariables = Readonly<Record<MessageVariable, string>>;

const LONGEST_DEALER_TEXT = 80;
const ONLY_AN_ADDRESS = /^(?:https?:|www\.|\S+@)|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/;
const NO_TEXT = /^(?:undefined|null|nan|n\/a)$/i;

type Asking = Pick<Inquiry, 'buyer' | 'vehicle' | 'language'>;

type DealerVariable = 'dealer_name' | 'dealer_city';

/** Every variable has a value; '' where the person gave none. Our own words are in the inquiry's language, theirs as typed. */
export function messageVariables(asking: Asking, dealer: DealerFacts): MessageVariables {
  return { ...inquiryVariables(asking), ...dealerVariables(dealer) };
}

/** Those that are different for each dealer. */
export function dealerVariables({ name, city }: DealerFacts): Pick<MessageVariables, DealerVariable> {
  return { dealer_name: said(dealerText(name)), dealer_city: said(dealerText(city)) };
}

/** Those that are the same for all dealers. */
export function inquiryVariables({ buyer, vehicle, language }: Asking): Omit<MessageVariables, DealerVariable> {
  const values: Omit<MessageVariables, DealerVariable> = {
    first_name: buyer.firstName,
    last_name: buyer.lastName,
    full_name: `${buyer.firstName} ${buyer.lastName}`,
    email: buyer.email,
    phone: buyer.phone,
    zip: buyer.zip,
    city: buyer.city,
    state: buyer.state,
    condition: wordsIn(language, vehicle.condition),
    year: vehicle.year,
    make: vehicle.make,
    model: vehicle.model,
    trim: vehicle.trim,
    ext_color: vehicle.exteriorColor,
    int_color: vehicle.interiorColor,
    must_have: vehicle.mustHave,
    avoid: vehicle.avoid,
    vin: vehicle.vin,
    stock: vehicle.stock,
    timeframe: wordsIn(language, vehicle.timeframe),
    payment: wordsIn(language, vehicle.payment),
    trade_in: vehicle.tradeIn,
    contact_preference: wordsIn(language, buyer.contactPreference) || BY_E_MAIL[language],
    deadline: dateWords(vehicle.deadline, language),
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)])) as typeof values;
}

/** `2026-12-04` as a date of that language; anything else is the person's own words. */
function dateWords(deadline: string, language: MessageLanguage): string {
  const date = new Date(`${deadline.trim()}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(deadline.trim()) || Number.isNaN(date.getTime())) return deadline;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

// A dash or a question mark typed into a field says nothing; a comma at the end of one would stand before our own full stop.
function said(value: string): string {
  const clean = cleanValue(value);
  return /[\p{L}\p{N}]/u.test(clean) ? clean.replace(/[\s,;:]+$/, '') : '';
}

// Nothing to clean, as in nearly all values.
const CLEAN = /^(?:[!-z|~]+(?: [!-z|~]+)*)?$/;

/** One line without control or invisible characters and without braces. */
export function cleanValue(value: string): string {
  if (CLEAN.test(value)) return value;
  return value
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}\p{Co}{}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

// A person may be called Null; a dealer's name that reads so is a hole in a list.
function dealerText(text: string): string {
  const clean = cleanValue(text);
  if (ONLY_AN_ADDRESS.test(clean.toLowerCase()) || NO_TEXT.test(clean)) return '';
  return [...clean].slice(0, LONGEST_DEALER_TEXT).join('');
}
