// Every way a contact can end. The codes are the product's public vocabulary (reports, exports, the fleet), so they are
// never renamed; what a person reads for each lives in ../batch/explain-code.ts.
import type { SiteQuestion } from './site-question.ts';

export const SENT_CODES = ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL', 'SENT_BY_YOU'] as const;

export const NEEDS_YOU_CODES = [
  'CAPTCHA_VISIBLE',
  'CAPTCHA_CHALLENGE',
  'QUIZ',
  'BOT_WALL',
  'SITE_REFUSED',
  'SPAM_FLAGGED',
  'UNCONFIRMED',
  'READY_TO_SEND',
  'CONSENT_REQUIRED',
  'PHONE_REQUIRED',
  'REQUIRED_UNKNOWN',
  'FORM_AMBIGUOUS',
  'STORE_CHOICE',
  'REDIRECTED_STORE',
  'EMAIL_ONLY',
  'MAILTO_FORM',
  'PHONE_ONLY',
  'TEXT_ONLY',
  'CHAT_ONLY',
  'LOGIN_REQUIRED',
  'FRAME_PERMISSION',
  'CLOSED_SHADOW',
  'UNREADABLE_FORM',
  'FILE_REQUIRED',
  'DATE_REQUIRED',
  'MESSAGE_TOO_LONG',
  'DIALOG_OPEN',
  'VALIDATION',
] as const;

export const FAILED_CODES = [
  'DNS',
  'CONNECT',
  'TLS',
  'TIMEOUT',
  'HTTP_404',
  'HTTP_410',
  'HTTP_4XX',
  'HTTP_5XX',
  'BLOCKED',
  'PARKED',
  'DEALER_CLOSED',
  'NOT_A_DEALER',
  'NO_CONTACT_PAGE',
  'NO_FORM',
  'SUBMIT_NO_EFFECT',
  'SERVER_ERROR',
  'RATE_LIMITED',
  'TAB_CLOSED',
  'PAGE_CRASH',
  'EXT_ERROR',
  'NOT_HTML',
] as const;

export const SKIPPED_CODES = [
  'DUPLICATE_DOMAIN',
  'DUPLICATE_DEALER',
  'ALREADY_SENT',
  'SUPPRESSED',
  'NO_WEBSITE',
  'BAD_URL',
  'NOT_OWN_SITE',
  'USER_SKIPPED',
  'DAILY_CAP',
  'STOPPED',
  'NO_HOST_PERMISSION',
] as const;

export type SentCode = (typeof SENT_CODES)[number];
export type NeedsYouCode = (typeof NEEDS_YOU_CODES)[number];
export type FailedCode = (typeof FAILED_CODES)[number];
export type SkippedCode = (typeof SKIPPED_CODES)[number];
export type ReasonCode = SentCode | NeedsYouCode | FailedCode | SkippedCode;

/** What proves a send: the site's own words (`message`), its thank-you page (`url`) or the person's word (`person`). */
export interface Receipt {
  readonly by: 'message' | 'url' | 'person';
  /** Final address the proof was seen at. */
  readonly url: string;
  /** The matched words, at most 300 characters; '' when only the address proved it. */
  readonly text: string;
}

/** How a contact ended, as decided from one page. `detail` is one plain sentence for the person. */
export type Outcome =
  | { readonly status: 'sent'; readonly code: SentCode; readonly detail: string; readonly receipt: Receipt }
  /** `questions`: what the site asks and we have no answer for. */
  | { readonly status: 'needs-you'; readonly code: NeedsYouCode; readonly detail: string; readonly questions?: readonly SiteQuestion[] }
  | { readonly status: 'failed'; readonly code: FailedCode; readonly detail: string };
