// What a page shows the script before and after the press, and the outcome it may honestly draw from it.
import type { PageNotes, PageReport } from '../../lib/contact-form/page-report.ts';
import type { Outcome } from '../../lib/contact-form/reason-code.ts';
import { questionKey } from '../../lib/contact-form/site-question.ts';
import type { Document } from './fake-browser.ts';
import type { Site } from './sites.ts';

const NOTES: PageNotes = {
  kind: 'ordinary',
  status: 200,
  emails: [],
  phones: [],
  chat: false,
  textOnly: false,
  business: 'dealer',
  refusals: [],
};

const ASKS: Outcome = {
  status: 'needs-you',
  code: 'REQUIRED_UNKNOWN',
  detail: 'a question',
  questions: [{ label: 'Favourite colour', options: [] }],
};

/** What a page that is never painted shows: no form. */
export const UNPAINTED: Extract<PageReport, { kind: 'elsewhere' }> = { kind: 'elsewhere', links: [], notes: NOTES };

type Look = Extract<PageReport, { kind: 'elsewhere' | 'outcome' }> | { readonly kind: 'form' };

export const QUESTION = 'Favourite colour';

/** `known`: keys of the questions we have an answer to. */
export function outcomeOfLook({ url, shows }: Document, site: Site, known: readonly string[]): Look {
  const page = Number(url.split('/page-')[1] ?? 0);
  if (shows !== 'page') return { kind: 'elsewhere', links: [], notes: NOTES };
  if (site.load === 'broken') return { kind: 'elsewhere', links: [], notes: { ...NOTES, kind: 'http-error', status: 503 } };
  if (site.offers === 'wall' && !site.wallPassed)
    return { kind: 'outcome', outcome: { status: 'needs-you', code: 'BOT_WALL', detail: 'a wall' } };
  if (url.endsWith('/old')) return { kind: 'elsewhere', links: [], notes: { ...NOTES, kind: 'soft-404' } };
  if (page < site.hops)
    return { kind: 'elsewhere', links: [{ url: `https://${site.name}/page-${page + 1}`, score: 9, text: 'Contact' }], notes: NOTES };
  if (site.offers === 'nothing') return { kind: 'elsewhere', links: [], notes: NOTES };
  if (site.offers === 'question' && !known.includes(questionKey(QUESTION))) return { kind: 'outcome', outcome: ASKS };
  if (site.offers === 'captcha') return { kind: 'outcome', outcome: { status: 'needs-you', code: 'CAPTCHA_VISIBLE', detail: 'a check' } };
  return { kind: 'form' };
}

/** `nothing`: no change yet; `busy`: visibly sending. Only what this document shows counts. */
export function judgeByLook(document: Document, navigated: boolean): Outcome | 'nothing' | 'busy' {
  const says = document.shows === 'answer' ? document.url.split('?')[1] : saidIn.get(document);
  switch (says) {
    case 'thanks':
      return sent(document, navigated);
    case 'error':
      return { status: 'failed', code: 'SERVER_ERROR', detail: 'the site broke' };
    case 'too-many':
      return { status: 'failed', code: 'RATE_LIMITED', detail: 'too many' };
    case 'complaint':
      return { status: 'needs-you', code: 'VALIDATION', detail: 'a field' };
    case 'busy':
      return 'busy';
    default:
      return 'nothing';
  }
}

/** Words that appeared in a document after the press, without another page. */
export const saidIn = new WeakMap<Document, 'thanks' | 'error' | 'too-many' | 'complaint' | 'busy'>();

function sent({ url }: Document, navigated: boolean): Outcome {
  const by = navigated ? 'url' : 'message';
  const code = navigated ? 'SENT_CONFIRMED_URL' : 'SENT_CONFIRMED_MESSAGE';
  return { status: 'sent', code, detail: 'thanks', receipt: { by, url, text: navigated ? '' : 'Thank you' } };
}
