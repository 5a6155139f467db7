// One try of a contact, and what it leaves behind: the watch over a tab handed to the person, and the ledger row of a
// permit. Everything an attempt is allowed to do is fenced by its id, browser session, tab and nonce.
import type { BeforePress, ContactLink, PageNotes, Step } from '../contact-form/page-report.ts';
import type { FailedCode } from '../contact-form/reason-code.ts';

/** `opening` a tab → `loading` a page → `filling` (the script is heard) → `sending` (permitted) → `ended`. */
export type AttemptPhase = 'opening' | 'loading' | 'filling' | 'sending' | 'ended';

export interface Permit {
  readonly id: string;
  readonly issuedAt: number;
  /** A lost reply may be asked for again: no press can come later than this plus the permit's life. */
  readonly lastIssuedAt: number;
  readonly before: BeforePress;
  /** The page said that it pressed, or that it let the permit lapse. */
  readonly used: 'unknown' | 'pressed' | 'unused';
  /** When leave was given to press the one control of the site's own review as well (R41); absent: it wasn't. */
  readonly reviewedAt?: number;
}

/** A frame of another site that the form stands in: its script tells the story from then on (frame-story.ts). */
export interface FrameStory {
  /** As the main document names it. */
  readonly url: string;
  /** Of the frame's script; '' until it is heard. */
  readonly nonce: string;
  readonly documentId: string;
  readonly frameId: number;
  /** What the main document showed when the story went into the frame: no later word there is news of these. */
  readonly around: BeforePress;
  /** How it ends when the frame stays closed: here, for the person, or with the next page of the site. */
  readonly closed: { readonly isFinal: boolean; readonly detail: string };
}

/** The way through the site so far. */
export interface Search {
  /** The page being loaded or read. */
  readonly url: string;
  /** Where the usual search starts, and still to be gone to while known pages are tried first. */
  readonly home: string;
  /** Known pages not tried yet, then `home`; empty once the usual search has begun. */
  readonly ahead: readonly string[];
  /** A worker asked the tab to go there and still lives; after a boot nobody knows whether it was asked. */
  readonly asked: boolean;
  readonly tried: readonly string[];
  readonly links: readonly ContactLink[];
  readonly notes: readonly PageNotes[];
  readonly loads: number;
  /** Address variants not tried yet. */
  readonly variants: readonly string[];
  /** Last network error of the page being loaded, as the browser names it (`net::ERR_…`). */
  readonly error: string;
  /** Why a page after the first did not come: nothing found on the others is then no proof that there is nothing. Absent: all came. */
  readonly missed?: FailedCode;
  /** Host of a frame with the form that we had no access to, and that belongs to no other dealer of the list; absent: none. */
  readonly closedForm?: string;
}

export interface Attempt {
  readonly id: string;
  readonly batchId: string;
  readonly contactId: string;
  readonly dealerKey: string;
  readonly lane: number;
  readonly phase: AttemptPhase;
  /** What the person sees it doing. */
  readonly step: Step;
  /** Browser session that owns the tab id. */
  readonly session: string;
  /** Registrable domain it may work on: the dealer's, or one whose page showed that it is the same store (R9). */
  readonly site: string;
  readonly tabId: number | null;
  readonly nonce: string;
  readonly documentId: string;
  /** Absent or null: the main document's script tells the story. */
  readonly frame?: FrameStory | null;
  readonly search: Search;
  readonly startedAt: number;
  /** End of the automatic work (epoch milliseconds). */
  readonly deadlineAt: number;
  /** End of the current wait: tab, navigation or script. */
  readonly stepDeadlineAt: number;
  /** Since when it wants to be the visible lane; null: it doesn't. */
  readonly stageSince: number | null;
  /** Since when it is the visible lane; null: it isn't. */
  readonly stagedAt: number | null;
  readonly permit: Permit | null;
  /** Worst HTTP status of the submission seen after the press; 0: none. */
  readonly submissionStatus: number;
  /** A request left the tab after the permit. */
  readonly requestSeen: boolean;
  readonly endedAt: number | null;
  /** What has to become of its tab: `close` until it is gone, `keep` for the person, `gone`. */
  readonly tab: 'open' | 'close' | 'keep' | 'gone';
}

/** What still listens to a tab handed to the person. Key: the contact. */
export interface Watch {
  readonly contactId: string;
  readonly batchId: string;
  readonly attemptId: string;
  readonly tabId: number;
  readonly session: string;
  readonly nonce: string;
  readonly documentId: string;
  readonly frame?: FrameStory | null;
  /** We pressed here before handing over: its outcome is an open question. */
  readonly ours: boolean;
  readonly before: BeforePress | null;
  readonly since: number;
  /** The person typed in it, or pressed its button. */
  readonly touched: boolean;
  readonly pressed: boolean;
}

/** Insert-only record of permits; key [inquiryId, dealerKey, send]. */
export interface LedgerEntry {
  readonly inquiryId: string;
  readonly dealerKey: string;
  readonly send: number;
  readonly contactId: string;
  readonly attemptId: string;
  readonly by: 'permit' | 'person';
  readonly issuedAt: number;
}

export function isLive(attempt: Attempt): boolean {
  return attempt.endedAt === null;
}

/** An ended attempt whose tab still has to be closed. */
export function isUnreleased(attempt: Attempt): boolean {
  return attempt.endedAt !== null && attempt.tab === 'close';
}

/** Stored until nothing of it is left in the browser: live, its tab still to be closed, or watched for the person. */
export function isKept(attempt: Attempt): boolean {
  return attempt.endedAt === null || attempt.tab === 'close' || attempt.tab === 'keep';
}
