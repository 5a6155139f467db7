// What the injected script tells the worker about the page it is in. It decides nothing about the batch: the worker's
// `transition` does, and it may refuse any of these.
import type { Outcome, Receipt } from './reason-code.ts';
import type { Answered } from './site-question.ts';
import type { GivenConsent } from './standing-consent.ts';

/** Steps a person can follow in the popup, in the order they usually come. */
export const STEPS = ['opening', 'loading', 'looking', 'filling', 'waiting', 'sending', 'checking'] as const;
export type Step = (typeof STEPS)[number];

/** A link or known path that may lead to the contact form; higher scores are tried first. */
export interface ContactLink {
  readonly url: string;
  readonly score: number;
  readonly text: string;
}

/** Whose site a page shows: the list's store or at least a dealer's, plainly another trade's, or neither. */
export const BUSINESSES = ['dealer', 'another', 'unclear'] as const;
export type Business = (typeof BUSINESSES)[number];

/** What a page without a usable form offers instead, kept over all pages of a visit to name the honest reason at its end. */
export interface PageNotes {
  /** `ordinary` page, `soft-404` (R11), an HTTP error status (R10), or not a web page. */
  readonly kind: 'ordinary' | 'soft-404' | 'http-error';
  readonly status: number;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly chat: boolean;
  readonly textOnly: boolean;
  readonly business: Business;
  /** Codes of forms that were seen and refused, worst-fitting last, such as a tie (`FORM_AMBIGUOUS`) or `MAILTO_FORM`. */
  readonly refusals: readonly { readonly code: Outcome['code']; readonly detail: string }[];
}

/** Evidence from before the press, stored with the permit so that the page after it can be judged (dealer-sites.md §1.14). */
export interface BeforePress {
  readonly url: string;
  /** Absolute address the form submits to, '' when script handles it. */
  readonly action: string;
  /** Identity of the form that survives a reload: id, name, roles in order. */
  readonly form: string;
  /** Hashes of the visible text blocks that were there before the press. */
  readonly texts: readonly number[];
  /** Hashes of alerts and status texts that were there before the press. */
  readonly alerts: readonly number[];
  /** Hashes (never the values) of what was written, to see a re-rendered form with our values. */
  readonly values: readonly number[];
}

export type PageReport =
  | { readonly kind: 'progress'; readonly step: Step; /** the page must paint to go on (lazy forms) */ readonly needsStage: boolean }
  /** A page on another domain than the list's is the same store; `agreed`: which of name, city, zip, phone (R9). */
  | { readonly kind: 'same-store'; readonly agreed: readonly string[] }
  | { readonly kind: 'elsewhere'; readonly links: readonly ContactLink[]; readonly notes: PageNotes }
  /**
   * The form stands in a frame of another site. With access to it the frame's own script goes on; without, it ends here
   * (`isFinal`) or on the next page, with `detail` as the reason.
   */
  | {
      readonly kind: 'in-frame';
      readonly url: string;
      readonly isFinal: boolean;
      readonly detail: string;
      readonly around: BeforePress;
      readonly links: readonly ContactLink[];
      readonly notes: PageNotes;
    }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  /** A native question of the site is about to stop the page; only the person can answer it. */
  | { readonly kind: 'dialog-open'; readonly question: string }
  /** The page has to be seen to go on, and was hidden all its time. */
  | { readonly kind: 'cannot-paint' }
  /** Required consents that were ticked in this filling because the person allowed their kind. */
  | { readonly kind: 'consents'; readonly given: readonly GivenConsent[] }
  /** What the person answered in the handed-over tab and wants kept. */
  | { readonly kind: 'remember'; readonly answers: readonly Answered[] }
  /** The handed-over tab no longer shows the wall it was handed over for. */
  | { readonly kind: 'wall-passed' }
  /** After the press the page is still visibly sending: the worker extends the watch to at most 60 s. */
  | { readonly kind: 'still-sending' }
  /** The person touched the handed-over form (so the tab isn't closed for room), or pressed its button: then with the evidence before it. */
  | { readonly kind: 'person-touched'; readonly pressed: boolean; readonly before: BeforePress | null }
  | { readonly kind: 'person-sent'; readonly receipt: Receipt }
  | { readonly kind: 'person-skipped' };
