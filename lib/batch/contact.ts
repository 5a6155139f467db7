// One dealer's turn in a batch. The row is the state: nothing else says how far a dealer has come.
import type { Outcome, ReasonCode, Receipt } from '../contact-form/reason-code.ts';
import type { GivenConsent } from '../contact-form/standing-consent.ts';
import type { SiteQuestion } from '../contact-form/site-question.ts';
import type { Messages } from '../contact-form/visit.ts';

export type ContactStatus = 'queued' | 'contacting' | Outcome['status'] | 'skipped';

/** What a contact needs to know of its dealer, copied at Start so that later edits of the list don't change a running batch. */
export interface ContactDealer {
  readonly name: string;
  /** The cell as written in the list. */
  readonly website: string;
  /** Addresses to try in order (rule R8). */
  readonly addresses: readonly string[];
  /** Registrable domain: the only site the attempt may touch. */
  readonly site: string;
  /** The contact page the person named; absent: none. */
  readonly contactUrl?: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly phone: string;
}

export interface Contact {
  readonly id: string;
  readonly batchId: string;
  readonly inquiryId: string;
  readonly dealerId: string;
  readonly dealerKey: string;
  /** More keys that rows of the ledger, of the never-contact list and of remembered pages may stand under; absent: none. */
  readonly formerKeys?: readonly string[];
  readonly dealer: ContactDealer;
  /** The text this dealer gets, rendered when the person confirmed it. */
  readonly message: Messages;
  /** Only filled, whatever the batch's mode: the person presses Send. */
  readonly assist: boolean;
  /** Queue position; a retried contact moves behind the others. */
  readonly order: number;
  readonly status: ContactStatus;
  readonly code: ReasonCode | null;
  readonly detail: string;
  /** Tries that were counted against the limit. */
  readonly attempts: number;
  /** Automatic milliseconds used by ended tries. */
  readonly spentMs: number;
  /** Not claimed before (epoch milliseconds). */
  readonly dueAt: number;
  /** Addresses visited, in order. */
  readonly pages: readonly string[];
  /** Ledger send number: 1, raised only by the person's "send again". */
  readonly send: number;
  /** When `send` is above 1: the person knew of the sends to this dealer up to here (epoch milliseconds) and wanted another. */
  readonly againAfter?: number;
  /** When the permit of this send was committed. */
  readonly pressedAt: number | null;
  readonly receipt: Receipt | null;
  /** What the site asks and only the person can answer; absent: nothing. */
  readonly questions?: readonly SiteQuestion[];
  /** It ended for want of access to its form, which stands in a frame of this host; absent: for something else. */
  readonly closedForm?: string;
  /** Required consents ticked in the last filling, as the person allowed beforehand; absent: none. */
  readonly consents?: readonly TickedConsent[];
  readonly startedAt: number | null;
  readonly endedAt: number | null;
}

export interface TickedConsent extends GivenConsent {
  readonly url: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** All that may be known of its dealer stands under one of these; its own first. */
export function keysOf({ dealerKey, formerKeys = [] }: Pick<Contact, 'dealerKey' | 'formerKeys'>): readonly string[] {
  return [dealerKey, ...formerKeys];
}

/** Ended, or waiting for the person: the batch has nothing more to do for it by itself. */
export function isSettled(contact: Contact): boolean {
  return contact.status !== 'queued' && contact.status !== 'contacting';
}

/** Longer than any list: so far behind its place, a contact comes after all the others; so far before it, first. */
export const WHOLE_LINE = 1_000_000;

/** In line again, as if it had never been tried. */
export function untried(contact: Contact): Contact {
  const fresh = { status: 'queued', code: null, detail: '', attempts: 0, spentMs: 0, dueAt: 0, pressedAt: null, receipt: null } as const;
  const { questions: _questions, consents: _consents, closedForm: _closed, ...rest } = contact;
  return { ...rest, ...fresh, endedAt: null };
}
