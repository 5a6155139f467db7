// What a website cell means, and where a visit may go (Q6, F55, R8). Anything that isn't a public website of the dealer's own is refused
// with a sentence for the person: the browser itself would open nearly every address it is given.
import type { Dealer } from './dealer.ts';
import { whyNotOwnSite } from './not-own-site.ts';
import { startAddress } from './start-address.ts';
import { hostProblem, parseUrl, registrableDomain, withoutFinalDot, withoutWww } from './web-host.ts';

export interface OwnWebsite {
  readonly ok: true;
  /** Normalised start URL. */
  readonly url: string;
  /** Lower case, punycode. */
  readonly host: string;
  readonly registrableDomain: string;
  /** False for a bare host: `url` then carries an assumed https. */
  readonly schemeWritten: boolean;
}

export interface RefusedWebsite {
  readonly ok: false;
  readonly code: 'NO_WEBSITE' | 'BAD_URL' | 'NOT_OWN_SITE';
  readonly message: string;
}

const LONGEST_CELL = 2048;
const PLACEHOLDER = /^(?:#?n\/?a|nan|nil|ningun[oa]?|aucune?|#ref!|none|no|no website|null|undefined|unknown|tbd|-+|\?+|\.+)$/i;
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/u;
const E_MAIL = /^(?:mailto:)?[^\s@/:]+@[^\s@/:]+$/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
// These are schemes even when digits follow, where others would be a host and its port.
const NUMBER_SCHEMES = new Set(['tel', 'sms', 'callto', 'data', 'about', 'javascript', 'file', 'blob', 'mailto', 'fax']);

/** Reads a website cell of a list. Codes as in form-rules.md §6. */
export function parseWebsite(cell: string): OwnWebsite | RefusedWebsite {
  const text = cell.trim();
  if (text === '' || PLACEHOLDER.test(text)) return refused('NO_WEBSITE', 'No website is given.');
  const writtenProblem = textProblem(text);
  if (writtenProblem !== null) return refused('BAD_URL', writtenProblem);
  const schemeWritten = writtenScheme(text) !== null;
  const url = parseUrl(schemeWritten ? text : `https://${text.replace(/^\/+/, '')}`);
  if (url === null) return refused('BAD_URL', 'This is not a web address.');
  return readUrl(url, schemeWritten);
}

/**
 * The addresses to try, in order (R8): at most three. A written scheme is kept; a bare host tries https, then http; last comes the
 * variant with or without `www.`. The caller decides after which failure the next one may be tried.
 */
export function addressVariants(dealer: Pick<Dealer, 'website' | 'address'>): string[] {
  const written = parseWebsite(dealer.website);
  const isBare = written.ok && !written.schemeWritten && written.url === dealer.address;
  const plain = isBare ? [dealer.address.replace(/^https:/, 'http:')] : [];
  const toggled = toggleWww(dealer.address);
  return [...new Set([dealer.address, ...plain, ...(toggled === null ? [] : [toggled])])];
}

/** The host permission a dealer's site needs. Throws on an address that is no public website. */
export function sitePattern(url: string): string {
  const domain = domainOf(url);
  if (domain === null) throw new Error('This address is no public website, so there is no access to ask for.');
  return `*://*.${domain}/*`;
}

export function sameSite(urlA: string, urlB: string): boolean {
  const domain = domainOf(urlA);
  return domain !== null && domain === domainOf(urlB);
}

/** Whether a visit to the dealer of `domain` may be at this URL, redirects included. */
export function isAllowedDestination(url: string, domain: string): boolean {
  return domainOf(url) === domain.toLowerCase();
}

function readUrl(url: URL, schemeWritten: boolean): OwnWebsite | RefusedWebsite {
  const problem = hostProblem(url);
  if (problem !== null) return refused('BAD_URL', problem);
  url.hostname = withoutFinalDot(url.hostname);
  const otherSite = whyNotOwnSite(url.hostname);
  if (otherSite !== null) return refused('NOT_OWN_SITE', otherSite);
  const domain = registrableDomain(url.hostname) ?? url.hostname;
  return { ok: true, url: startAddress(url), host: url.hostname, registrableDomain: domain, schemeWritten };
}

function textProblem(text: string): string | null {
  if (text.length > LONGEST_CELL) return `The address is too long (${text.length} characters).`;
  if (INVISIBLE.test(text)) return 'The address holds line breaks or invisible characters.';
  if (E_MAIL.test(text)) return 'This is an e-mail address, not a website.';
  const scheme = writtenScheme(text);
  if (scheme === null || scheme === 'http' || scheme === 'https') return null;
  return `An address that starts with "${scheme.slice(0, 20)}:" is not a website.`;
}

// `example.com:443` and `localhost:3000` look like a scheme too, but name a host and its port.
function writtenScheme(text: string): string | null {
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return null;
  if (NUMBER_SCHEMES.has(scheme)) return scheme;
  const rest = text.slice(scheme.length + 1);
  return scheme.includes('.') || /^\d+(?:[/?#]|$)/.test(rest) ? null : scheme;
}

function toggleWww(address: string): string | null {
  const url = parseUrl(address);
  if (url === null) return null;
  const bare = withoutWww(url.hostname);
  if (bare !== registrableDomain(url.hostname)) return null;
  url.hostname = bare === url.hostname ? `www.${bare}` : bare;
  return url.href;
}

function domainOf(address: string): string | null {
  const url = parseUrl(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || hostProblem(url) !== null) return null;
  return registrableDomain(url.hostname);
}

function refused(code: RefusedWebsite['code'], message: string): RefusedWebsite {
  return { ok: false, code, message };
}
