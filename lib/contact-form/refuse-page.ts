// Verdicts over a whole page, before any form on it is looked at (R10): a wall, a block, a parked or closed site, an HTTP error of
// the first page. A wall is the person's to pass; nothing here tries to.
import type { PageSnapshot } from './page-snapshot.ts';
import type { FailedCode, Outcome } from './reason-code.ts';
import {
  BLOCK_TEXTS,
  BLOCK_TITLES,
  CLOSED_TEXTS,
  PARKED_HOSTS,
  PARKED_PATHS,
  PARKED_TEXTS,
  WALL_TEXTS,
  WALL_TITLES,
} from './rules/dead-pages.ts';

/** Above this much text a page is a real one that merely mentions the words. */
const SHORT_PAGE = 1500;

export interface RefuseOptions {
  /** First page of the visit: an HTTP error ends it, while on later pages it only rules out that page. By default the site's root. */
  readonly isHome?: boolean;
  /** MIME type of the document; by default what the snapshot says. */
  readonly contentType?: string;
}

export function refusePage(snapshot: PageSnapshot, options: RefuseOptions = {}): Outcome | null {
  const { isHome = isRoot(snapshot.url), contentType = snapshot.contentType ?? '' } = options;
  if (contentType !== '' && !/html/i.test(contentType)) return failed('NOT_HTML', `The address leads to a file (${contentType}).`);
  const text = snapshot.texts.join(' ');
  const short = text.length <= SHORT_PAGE;
  return (
    blocked(snapshot, text, short) ??
    wall(snapshot, text, short) ??
    parked(snapshot, text, short) ??
    closed(snapshot) ??
    (isHome ? httpError(snapshot.status) : null)
  );
}

function isRoot(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/';
}

function failed(code: FailedCode, detail: string): Outcome {
  return { status: 'failed', code, detail };
}

function blocked({ title, status }: PageSnapshot, text: string, short: boolean): Outcome | null {
  const said = BLOCK_TITLES.test(title) || BLOCK_TEXTS.test(text);
  const solvable = WALL_TEXTS.test(text) && !/you have been blocked/i.test(text);
  return short && said && !solvable && (status === 0 || status >= 400)
    ? failed('BLOCKED', `The site says: "${text.slice(0, 120) || title}".`)
    : null;
}

function wall({ title, forms, captchas, fields, frames }: PageSnapshot, text: string, short: boolean): Outcome | null {
  if (asksForMessage(fields)) return null;
  const said =
    WALL_TITLES.test(title) ||
    WALL_TEXTS.test(text) ||
    (text.length < 300 && frames.some(({ url }) => /_incapsula_resource/i.test(url))) ||
    (text.length < 300 && captchas.some(({ element, visible }) => element === 'anchor-frame' && visible) && forms.length <= 1);
  return short && said
    ? { status: 'needs-you', code: 'BOT_WALL', detail: 'The site wants to see a person before it shows its pages.' }
    : null;
}

/** A page with a form to write into is past its wall: “Are you a robot?” is then a question of that form. */
function asksForMessage(fields: PageSnapshot['fields']): boolean {
  const shown = fields.filter(({ visible }) => visible);
  const asks = (pattern: RegExp): boolean => shown.some((field) => pattern.test(`${field.type} ${field.name} ${field.elementId}`));
  return shown.some(({ control }) => control === 'textarea' || control === 'editable') || (asks(/mail/i) && shown.length >= 3);
}

function parked({ url }: PageSnapshot, text: string, short: boolean): Outcome | null {
  const place = URL.canParse(url) ? new URL(url) : null;
  const at = place !== null && (PARKED_HOSTS.test(place.hostname) || PARKED_PATHS.test(place.pathname));
  return short && (at || PARKED_TEXTS.test(text))
    ? failed('PARKED', 'Nobody runs this site: the domain is parked, for sale, expired or suspended.')
    : null;
}

function closed({ texts, headings }: PageSnapshot): Outcome | null {
  const said = [...headings, ...texts].find(
    (text) => CLOSED_TEXTS.test(text) && text.length <= 300 && !/holiday|today|sunday|hours|lobby/i.test(text),
  );
  return said === undefined ? null : failed('DEALER_CLOSED', `The site says: "${said.slice(0, 160)}".`);
}

/** null below 400. */
export function httpError(status: number): Outcome | null {
  if (status === 404) return failed('HTTP_404', 'The address was not found (404).');
  if (status === 410) return failed('HTTP_410', 'The address is gone (410).');
  if (status >= 500) return failed('HTTP_5XX', `The site answered with an error (${status}).`);
  return status >= 400 ? failed('HTTP_4XX', `The site refused the address (${status}).`) : null;
}
