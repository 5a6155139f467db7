// The honest code for a visit that found no usable form: the refusal nearest to one, else the channel the site does offer, else
// that there is nothing.
import type { PageNotes } from './page-report.ts';
import type { NeedsYouCode, Outcome } from './reason-code.ts';
import { httpError } from './refuse-page.ts';

/** Refusals worth more to the person than "write to this address", best first. */
const NEAR_MISSES: readonly NeedsYouCode[] = [
  'FRAME_PERMISSION',
  'CLOSED_SHADOW',
  'UNREADABLE_FORM',
  'MAILTO_FORM',
  'FORM_AMBIGUOUS',
  'FILE_REQUIRED',
  'DATE_REQUIRED',
  'LOGIN_REQUIRED',
  'STORE_CHOICE',
];

export function endOfSearch(notes: readonly PageNotes[]): Outcome {
  const real = notes.filter(({ kind }) => kind === 'ordinary');
  return nearMiss(notes) ?? channel(real) ?? siteError(notes, real) ?? nothing(notes, real);
}

/** Nothing but error pages: the site is broken, which says more than "no contact page". */
function siteError([first]: readonly PageNotes[], real: readonly PageNotes[]): Outcome | null {
  return first?.kind === 'http-error' && real.length === 0 ? httpError(first.status) : null;
}

function needsYou(code: NeedsYouCode, detail: string): Outcome {
  return { status: 'needs-you', code, detail };
}

function nearMiss(notes: readonly PageNotes[]): Outcome | null {
  const refusals = notes.flatMap((note) => note.refusals);
  for (const code of NEAR_MISSES) {
    const found = refusals.find((refusal) => refusal.code === code);
    if (found) return needsYou(code, found.detail);
  }
  return null;
}

function channel(notes: readonly PageNotes[]): Outcome | null {
  const email = salesFirst(notes.flatMap(({ emails }) => emails));
  if (email !== undefined) return needsYou('EMAIL_ONLY', `This dealer has no form: write to ${email}.`);
  const phone = notes.flatMap(({ phones }) => phones)[0];
  if (notes.some(({ chat }) => chat) && phone === undefined) return needsYou('CHAT_ONLY', 'The site only offers a chat.');
  if (notes.some(({ textOnly }) => textOnly) && phone === undefined) return needsYou('TEXT_ONLY', 'The site only offers text messages.');
  return phone === undefined ? null : needsYou('PHONE_ONLY', `This dealer has no form: call ${phone}.`);
}

const OTHER_DEPARTMENTS = /^(service|parts|body|finance|credit|hr|jobs|careers|privacy|webmaster|accounting)/i;

/** The sales people's address where the site tells one; another department's only when there is no other. */
function salesFirst(emails: readonly string[]): string | undefined {
  return (
    emails.find((email) => /^(sales|internet|ventas|verkauf|ventes)/i.test(email)) ??
    emails.find((email) => !OTHER_DEPARTMENTS.test(email)) ??
    emails[0]
  );
}

function nothing(notes: readonly PageNotes[], real: readonly PageNotes[]): Outcome {
  if (notes.length <= 1 || real.length <= 1)
    return { status: 'failed', code: 'NO_CONTACT_PAGE', detail: 'No contact page was found on this site.' };
  return { status: 'failed', code: 'NO_FORM', detail: 'The pages of this site have no contact form.' };
}
