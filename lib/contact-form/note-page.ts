// What a page without a usable form offers instead, and whether it is a real page at all (R11): two signs of "not found" make it a
// missing one, whatever its status says.
import { dealerSigns } from './dealer-signs.ts';
import type { PageNotes } from './page-report.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { ExpectedDealer } from './visit.ts';
import { MISSING_ALIAS, MISSING_TEXTS, MISSING_TITLES } from './rules/dead-pages.ts';

const TEXT_US = /^(text us|text me|send (us )?a text|sms)/i;
const CHAT_WITH = /\b(live chat|chat (with us|now|live)|start (a )?chat)\b/i;

export function notePage(snapshot: PageSnapshot, dealer: ExpectedDealer): PageNotes {
  return {
    kind: kindOf(snapshot),
    status: snapshot.status,
    emails: snapshot.emails,
    phones: snapshot.phones,
    chat:
      snapshot.chat ||
      [...snapshot.texts, ...snapshot.buttons.map(({ text }) => text)].some((text) => text.length < 60 && CHAT_WITH.test(text)),
    textOnly: snapshot.links.some(({ href }) => /^sms:/i.test(href)) || snapshot.buttons.some(({ text }) => TEXT_US.test(text)),
    business: dealerSigns(snapshot, dealer).business,
    refusals: [],
  };
}

export function isSoft404(snapshot: PageSnapshot): boolean {
  const heads = [snapshot.title, ...snapshot.headings.slice(0, 3)];
  const signs = [
    heads.some((text) => MISSING_TITLES.test(text)),
    MISSING_ALIAS.test(snapshot.dataLayer ?? ''),
    snapshot.texts.some((text) => MISSING_TEXTS.test(text)),
    !snapshot.fields.some((field) => field.visible && (field.type === 'email' || /e-?mail/i.test(`${field.name} ${field.labels.label}`))),
  ];
  return signs.filter(Boolean).length >= 2 && signs.slice(0, 3).some(Boolean);
}

function kindOf(snapshot: PageSnapshot): PageNotes['kind'] {
  if (snapshot.status >= 400) return 'http-error';
  return isSoft404(snapshot) ? 'soft-404' : 'ordinary';
}
