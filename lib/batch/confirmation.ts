// Binds a batch to exactly what the person saw and confirmed (rule R1): who gets it and who is left out, every text, the profile,
// and who presses Send. Kept in parts, so that the person can be told which of them changed. Not a secret: it only has to change
// when any of these does. Access that was refused since is no part of it: it only takes dealers away.
import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';

type Confirmed = Pick<Batch, 'inquiry' | 'mode'>;
type Recipient = Pick<Contact, 'dealerKey' | 'dealer' | 'message' | 'assist' | 'send' | 'againAfter' | 'code'>;

/** A short fingerprint each. */
export interface ConfirmationParts {
  /** Who, at which address, for the first time or again, and who is left out. */
  readonly list: string;
  readonly message: string;
  readonly profile: string;
  /** Who presses Send, for all and for each. */
  readonly mode: string;
  /** The texts as each dealer gets them. */
  readonly letters: string;
}

export function confirmationParts(batch: Confirmed, contacts: readonly Recipient[]): ConfirmationParts {
  const confirmation = beginConfirmation(batch);
  for (const contact of contacts) confirmation.add(contact);
  return confirmation.parts();
}

/** The same, contact by contact: those of a long list take a while. */
export interface Confirmation {
  add(contact: Recipient): void;
  parts(): ConfirmationParts;
}

export function beginConfirmation({ inquiry, mode }: Confirmed): Confirmation {
  const [list, letters] = [hashOfList(), hashOfList()];
  const assisted: string[] = [];
  return {
    add(contact) {
      list.add(recipientOf(contact));
      letters.add(contact.message);
      if (contact.assist) assisted.push(contact.dealerKey);
    },
    parts: () => ({
      list: list.end(),
      message: hash(inquiry.message),
      profile: hash([inquiry.buyer, inquiry.vehicle]),
      mode: hash([mode, assisted]),
      letters: letters.end(),
    }),
  };
}

export function confirmationOf(batch: Confirmed, contacts: readonly Recipient[]): string {
  return bindParts(confirmationParts(batch, contacts));
}

export function bindParts({ list, message, profile, mode, letters }: ConfirmationParts): string {
  return hash([list, message, profile, mode, letters]);
}

function recipientOf({ dealerKey, dealer, send, againAfter, code }: Recipient): unknown[] {
  const leftOut = code === 'ALREADY_SENT' || code === 'SUPPRESSED';
  return [dealerKey, dealer.name, dealer.addresses, leftOut ? code : '', send, againAfter ?? null];
}

const CHANGED_WORDS = [
  ['list', 'the list'],
  ['message', 'the message'],
  ['profile', 'your details or the car'],
  ['mode', 'who presses Send'],
] as const;

/** E.g. "The list and the message"; '' when nothing did. */
export function changedParts(before: ConfirmationParts, after: ConfirmationParts): string {
  const changed = CHANGED_WORDS.filter(([part]) => before[part] !== after[part]).map(([, words]) => words);
  if (changed.length === 0 && before.letters !== after.letters) changed.push('the message');
  const last = changed.pop();
  if (last === undefined) return '';
  const words = changed.length === 0 ? last : `${changed.join(', ')} and ${last}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const START = [0xcbf29ce4, 0x84222325] as const;
type Halves = readonly [high: number, low: number];

/** Of what `JSON.stringify` makes of the content. */
function hash(content: unknown): string {
  return digits(withText(START, JSON.stringify(content)));
}

/** Of an array, item by item. */
function hashOfList() {
  let halves = withText(START, '[');
  let separator = '';
  return {
    add(item: object): void {
      halves = withText(halves, separator + JSON.stringify(item));
      separator = ',';
    },
    end: () => digits(withText(halves, ']')),
  };
}

/** 64-bit FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function withText([before, beforeLow]: Halves, text: string): Halves {
  let high = before;
  let low = beforeLow;
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return [high, low];
}

function digits(halves: Halves): string {
  return halves.map((word) => word.toString(16).padStart(8, '0')).join('');
}
