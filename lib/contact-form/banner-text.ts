// What the banner on a waiting tab says, by code: one plain instruction, nothing of the person's data, nothing the page said.
import type { NeedsYouCode } from './reason-code.ts';

const TEXTS: Partial<Record<NeedsYouCode, string>> = {
  CAPTCHA_VISIBLE: 'The form is filled. Solve the check, then press the site’s send button.',
  CAPTCHA_CHALLENGE: 'Finish the site’s check to send the message.',
  QUIZ: 'The form is filled. Answer the site’s question, then press its send button.',
  BOT_WALL: 'The site wants to see a person. Please pass its check.',
  SITE_REFUSED: 'The site refused the message. Send it yourself, or call.',
  SPAM_FLAGGED: 'The site took the message for spam. Send it yourself, or call.',
  UNCONFIRMED: 'We can’t tell whether this was sent. Please check.',
  READY_TO_SEND: 'The form is filled. Look it over and press the site’s send button.',
  CONSENT_REQUIRED: 'The form is filled. Read the required consent, decide, then send it yourself.',
  PHONE_REQUIRED: 'This dealer insists on a phone number. Fill it in and send, or skip.',
  REQUIRED_UNKNOWN: 'The site asks something we can’t answer. Fill it in, then press its send button.',
  FORM_AMBIGUOUS: 'Which form is right? Fill it in and send it, or skip.',
  FRAME_PERMISSION: 'The form here belongs to another site, so it was left alone. Fill it in and send it yourself.',
  CLOSED_SHADOW: 'We can’t reach into this form. Fill it in and send it yourself.',
  UNREADABLE_FORM: 'We can’t fill this form. Fill it in and send it yourself.',
  STORE_CHOICE: 'Choose the store, then send the form.',
  FILE_REQUIRED: 'The site insists on a file. Decide, then send it yourself.',
  DATE_REQUIRED: 'The site insists on a date. Choose one, then send it yourself.',
  MESSAGE_TOO_LONG: 'The message does not fit. Shorten it, then press the site’s send button.',
  VALIDATION: 'The site complains about the form. Correct it, then press its send button.',
};

/** Asked below it when the person has answered something we could not. */
export const KEEP_QUESTION = 'Use your answer to this site’s question for other dealers who ask the same?';
export const KEPT = 'Remembered. You can delete it in the dashboard under “Answers”.';

export function bannerText(code: NeedsYouCode | null): string {
  return (code && TEXTS[code]) ?? 'This one needs you. Tell us when it is sent, or skip it.';
}
