// Which contacts of a list would be sent to and which would not, and why, before anything is started. The same rules as the
// queue's own: it asks `priorSend`, so the review can't promise what Start would refuse. A dealer asked lately is asked again
// only where the person said so, knowing of every send until then.
import type { LedgerEntry } from './attempt.ts';
import type { Contact } from './contact.ts';
import { leftOut } from './end-attempt.ts';
import { ledgerLookup, nextSend, priorSend } from './lookup.ts';
import type { Policy } from './policy.ts';

/** "Ask this dealer again anyway": holds until another send comes. */
export interface AskAgain {
  readonly dealerKey: string;
  /** The latest send the person knew of, epoch milliseconds. */
  readonly askedAt: number;
}

export interface AskedBefore {
  readonly contact: Contact;
  readonly askedAt: number;
  /** The contact of that send: its batch knows what was asked. */
  readonly askedBy: string;
}

export interface Review {
  /** In the order of the list; those that won't be contacted are settled already. */
  readonly contacts: readonly Contact[];
  readonly toSend: readonly Contact[];
  readonly alreadyAsked: readonly AskedBefore[];
  /** Asked before, and to be asked again by the person's wish: part of `toSend`. */
  readonly askedAgain: readonly AskedBefore[];
  readonly neverContact: readonly Contact[];
}

export interface ReviewRules {
  /** Holds at least the rows of the contacts' dealers. */
  readonly ledger: readonly LedgerEntry[];
  readonly askAgain: readonly AskAgain[];
  /** Keys of dealers on the never-contact list. */
  readonly forbidden: ReadonlySet<string>;
  readonly policy: Policy;
  readonly now: number;
}

type Verdict = 'send' | 'again' | 'asked' | 'never';

interface Judged {
  readonly contact: Contact;
  readonly verdict: Verdict;
  readonly last: LedgerEntry | undefined;
}

export function reviewContacts(contacts: readonly Contact[], rules: ReviewRules): Review {
  const ledgerOf = ledgerLookup(rules.ledger);
  const wished = new Map(rules.askAgain.map(({ dealerKey, askedAt }) => [dealerKey, askedAt]));
  const judged = contacts.map((contact) => judge(contact, ledgerOf(contact), wished.get(contact.dealerKey) ?? -Infinity, rules));
  const withVerdict = (...verdicts: readonly Verdict[]) => judged.filter(({ verdict }) => verdicts.includes(verdict));
  return {
    contacts: judged.map(({ contact }) => contact),
    toSend: withVerdict('send', 'again').map(({ contact }) => contact),
    alreadyAsked: withVerdict('asked').map(askedBefore),
    askedAgain: withVerdict('again').map(askedBefore),
    neverContact: withVerdict('never').map(({ contact }) => contact),
  };
}

function judge(contact: Contact, ledger: readonly LedgerEntry[], wishedAfter: number, { forbidden, policy, now }: ReviewRules): Judged {
  const last = latest(ledger);
  if (forbidden.has(contact.dealerKey)) return { contact: leftOut(contact, 'SUPPRESSED', now), verdict: 'never', last };
  if (!last || !priorSend({ ledger }, contact, policy, now)) return { contact, verdict: 'send', last };
  if (wishedAfter < last.issuedAt) return { contact: leftOut(contact, 'ALREADY_SENT', now), verdict: 'asked', last };
  return { contact: { ...contact, send: nextSend({ ledger }, contact), againAfter: wishedAfter }, verdict: 'again', last };
}

function latest(ledger: readonly LedgerEntry[]): LedgerEntry | undefined {
  return ledger.reduce<LedgerEntry | undefined>((last, row) => (last && last.issuedAt >= row.issuedAt ? last : row), undefined);
}

function askedBefore({ contact, last }: Judged): AskedBefore {
  return { contact, askedAt: last?.issuedAt ?? 0, askedBy: last?.contactId ?? '' };
}
