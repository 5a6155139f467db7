// What is kept from one contact to the next: where a dealer's form was, what the person answered to a site's question, and which
// consents they gave beforehand. A transition gets the rows it may need; what it adds or drops is written with the rest.
import type { StandingConsents } from '../contact-form/standing-consent.ts';
import { ASK_EACH_TIME } from '../contact-form/standing-consent.ts';
import { LONGEST_ANSWER, mayBeKept, questionKey } from '../contact-form/site-question.ts';
import type { Turn } from './turn.ts';

/** What the person answered to a site's own required question; asked once, used wherever the same words ask again (R21). */
export interface RememberedAnswer {
  /** The question in plain lower-case words: the key. */
  readonly question: string;
  /** The question as the site put it, for the person to read. */
  readonly label: string;
  readonly answer: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Where the contact form of a dealer was when it last worked: tried first next time. */
export interface KnownContactPage {
  readonly dealerKey: string;
  readonly url: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface Memory {
  /** Of the dealers whose contacts are loaded. */
  readonly contactPages: readonly KnownContactPage[];
  /** Empty where an event can't need them. */
  readonly answers: readonly RememberedAnswer[];
  readonly consents: StandingConsents;
}

export const NO_MEMORY: Memory = { contactPages: [], answers: [], consents: ASK_EACH_TIME };

const MOST_ANSWERS = 200;

/** False when it is no question to keep an answer to. */
export function rememberAnswer(turn: Turn, label: string, answer: string): boolean {
  const kept = answer.trim().slice(0, LONGEST_ANSWER);
  if (kept === '' || !mayBeKept(label)) return false;
  const { memory } = turn.state;
  const row = { question: questionKey(label), label, answer: kept, at: turn.now };
  const others = memory.answers.filter(({ question }) => question !== row.question);
  if (others.length >= MOST_ANSWERS) return false;
  turn.state = { ...turn.state, memory: { ...memory, answers: [...others, row] } };
  return true;
}

export function rememberPage(turn: Turn, page: KnownContactPage): void {
  const { memory } = turn.state;
  const known = memory.contactPages.find(({ dealerKey }) => dealerKey === page.dealerKey);
  if (known?.url === page.url) return;
  turn.state = { ...turn.state, memory: { ...memory, contactPages: [...memory.contactPages.filter((row) => row !== known), page] } };
}

export function forgetPage(turn: Turn, dealerKey: string): void {
  const { memory } = turn.state;
  const contactPages = memory.contactPages.filter((row) => row.dealerKey !== dealerKey);
  if (contactPages.length < memory.contactPages.length) turn.state = { ...turn.state, memory: { ...memory, contactPages } };
}
