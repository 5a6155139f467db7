// What the worker gives the injected script of one attempt: one dealer's message and nothing else of the person's data
// or of other dealers.
import type { Buyer, Vehicle } from '../inquiry/inquiry.ts';
import type { BeforePress, Business } from './page-report.ts';
import type { NeedsYouCode } from './reason-code.ts';
import type { KnownAnswer } from './site-question.ts';
import type { StandingConsents } from './standing-consent.ts';

/** The three rendered lengths of the message for this dealer (dealer-sites.md §4.2). */
export interface Messages {
  readonly full: string;
  readonly medium: string;
  readonly short: string;
}

/** What may be written into a form. */
export interface Answers {
  readonly buyer: Buyer;
  readonly vehicle: Vehicle;
  readonly message: Messages;
  /** The person's answers to questions that sites have asked before; absent: none. */
  readonly remembered?: readonly KnownAnswer[];
}

/** The policy waits of mission.md, in milliseconds. */
export interface Pace {
  readonly loadToWriteMs: number;
  readonly writeToPressMs: number;
  readonly visibleToPressMs: number;
}

/** The store the page must be (rule R9); texts are '' when the list didn't say. */
export interface ExpectedDealer {
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly phone: string;
}

export interface Visit {
  readonly attemptId: string;
  /**
   * `contact`: find, fill and press. `judge`: the press was permitted on an earlier page of this tab; only watch and judge.
   * `watch`: the tab was handed over; only notice what the person does. `beside`: the script of a frame tells the story.
   */
  readonly mode: 'contact' | 'judge' | 'watch' | 'beside';
  /** Assist mode: fill and check, never ask for a permit. */
  readonly assist: boolean;
  readonly answers: Answers;
  /** Absent: every required consent is asked about. */
  readonly consents?: StandingConsents;
  readonly dealer: ExpectedDealer;
  readonly pace: Pace;
  /** Automatic work left for this contact, in milliseconds, when the reply was made. */
  readonly msLeft: number;
  /** Page loads that may still follow this one. */
  readonly loadsLeft: number;
  /** Evidence stored with the permit; null before one. */
  readonly before: BeforePress | null;
  /** Registrable domain of this page when it isn't the list's: it must show first that it is the same store (R9); '' when it is. */
  readonly otherSite: string;
  /** `watch`: the tab was handed over for a bot wall; once it is passed the work goes on. */
  readonly behindWall: boolean;
  /** `watch`: what it was handed over for. */
  readonly handedOver: NeedsYouCode | null;
  /** What the earlier pages of this visit showed. */
  readonly business: Business;
}
