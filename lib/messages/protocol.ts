// Every message there is. The injected script sends `hello, may-press, unused, pressed, report`; pages send `nudge` after
// a commit of their own. The worker replies, and announces `changed` on a BroadcastChannel. Nothing else listens.
import type { BeforePress, PageReport } from '../contact-form/page-report.ts';
import type { Visit } from '../contact-form/visit.ts';

/** First word of a page's script; `status` is the page's own HTTP status (0 when unknown), `hidden` whether it can't paint. */
export interface Hello {
  readonly kind: 'hello';
  readonly nonce: string;
  readonly url: string;
  readonly status: number;
  readonly hidden: boolean;
}
export type HelloReply = { readonly kind: 'visit'; readonly visit: Visit } | Stale;

/** Asks for the single leave to press. The permit lives 5 s by the page's own monotonic clock, from the asking. */
export interface MayPress {
  readonly kind: 'may-press';
  readonly attemptId: string;
  readonly nonce: string;
  readonly before: BeforePress;
  /** For the one control of the site's own review page or dialog, which belongs to the permit that was given (R41). */
  readonly review?: boolean;
}
export type MayPressReply = { readonly kind: 'permit'; readonly permitId: string } | Stale;

/** The permit came too late or the form had changed: nothing was pressed. */
export interface Unused {
  readonly kind: 'unused';
  readonly attemptId: string;
  readonly nonce: string;
  readonly permitId: string;
}

export interface Pressed {
  readonly kind: 'pressed';
  readonly attemptId: string;
  readonly nonce: string;
  readonly permitId: string;
}

export interface Report {
  readonly kind: 'report';
  readonly attemptId: string;
  readonly nonce: string;
  readonly report: PageReport;
}

/** The attempt is over or another document has taken over: go inert. */
export interface Stale {
  readonly kind: 'stale';
}
export interface Noted {
  readonly kind: 'noted';
}

export type PageMessage = Hello | MayPress | Unused | Pressed | Report;
/** A page of ours committed something: look at the store. */
export interface Nudge {
  readonly kind: 'nudge';
}
