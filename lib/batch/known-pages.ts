// Pages to go to before the usual search: the one the person named, then the one where the form was last time. Only on the
// dealer's own site; one that has no form any more is left for the start page, and forgotten if it was ours to remember.
import type { NeedsYouCode } from '../contact-form/reason-code.ts';
import { pageKey } from '../contact-form/registrable-site.ts';
import type { Attempt } from './attempt.ts';
import type { Contact } from './contact.ts';
import { keysOf } from './contact.ts';
import { forgetPage, rememberPage } from './memory.ts';
import type { Turn } from './turn.ts';
import { contactOf, note } from './turn.ts';

const LONGEST_ADDRESS = 2000;

/** In the order they are tried; never the start page, which comes anyway. */
export function knownPages(turn: Turn, contact: Contact): string[] {
  const { dealer } = contact;
  const { contactPages } = turn.state.memory;
  const learned = keysOf(contact)
    .map((key) => contactPages.find((row) => row.dealerKey === key)?.url)
    .find((url) => url !== undefined && isOfSite(url, dealer.site));
  const start = pageKey(dealer.addresses[0] ?? '');
  const pages = [dealer.contactUrl, learned].filter((url) => url !== undefined && isOfSite(url, dealer.site) && pageKey(url) !== start);
  const byKey = new Map((pages as string[]).toReversed().map((url) => [pageKey(url), url]));
  return [...byKey.values()].toReversed();
}

function isOfSite(url: string, site: string): boolean {
  if (!URL.canParse(url) || url.length > LONGEST_ADDRESS) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && (hostname === site || hostname.endsWith(`.${site}`));
}

/** Outcomes that leave a filled form. */
const FILLED: readonly NeedsYouCode[] = [
  'READY_TO_SEND',
  'CAPTCHA_VISIBLE',
  'QUIZ',
  'CONSENT_REQUIRED',
  'PHONE_REQUIRED',
  'REQUIRED_UNKNOWN',
  'FILE_REQUIRED',
  'DATE_REQUIRED',
  'MESSAGE_TOO_LONG',
  'VALIDATION',
];

/** The page in which the attempt has just filled a form. */
export function learnPage(turn: Turn, { contactId, step }: Attempt, code: NeedsYouCode | null): void {
  const contact = contactOf(turn, contactId);
  const [url = ''] = (contact?.pages.at(-1) ?? '').split('#');
  const filled = code === null || (FILLED.includes(code) && (step === 'filling' || step === 'waiting' || step === 'sending'));
  if (contact && filled && isOfSite(url, contact.dealer.site)) rememberPage(turn, { dealerKey: contact.dealerKey, url, at: turn.now });
}

/** The page being left was to have the form, and has not. */
export function unlearnPage(turn: Turn, attempt: Attempt): void {
  const keys = keysOf(contactOf(turn, attempt.contactId) ?? attempt);
  const left = pageKey(attempt.search.url);
  const learned = turn.state.memory.contactPages.find(({ dealerKey, url }) => keys.includes(dealerKey) && pageKey(url) === left);
  if (!learned) return;
  forgetPage(turn, learned.dealerKey);
  note(turn, 'form moved', attempt, learned.url);
}
