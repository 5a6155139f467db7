// Which of a page's links are dealers' own sites. Likely ones say so (a "Website" link in an entry, a phone or an address beside it,
// schema.org data); other outbound links are offered too, but not chosen. Links of the page's own site, social networks, maps and
// other sites that are nobody's own are left out. Nothing is guessed: a text the page doesn't give stays ''.
import type { CollectedBusiness, CollectedLink, CollectedPage } from './collected-page.ts';
import { dealerKey } from './dealer-key.ts';
import { comparablePhone } from './dealer-identity.ts';
import { cleanText } from './dealer-of-row.ts';
import type { ListRow } from './header-words.ts';
import { redirectTarget } from './redirect-target.ts';
import { namesAPage } from './site-pages.ts';
import { withoutWww } from './web-host.ts';
import { TRADE } from './trade-words.ts';
import { parseWebsite, sameSite } from './website.ts';

export interface Candidate {
  /** Key of the dealer it would be; one candidate each. */
  readonly dealerKey: string;
  readonly row: ListRow & { readonly name: string; readonly website: string };
  readonly likely: boolean;
}

const SITE_LINK =
  /^(?:(?:visit|view|go to|see|open)\b.{0,30}\b(?:web ?site|site|dealer|store|inventory)|(?:dealer(?:ship)?s? )?(?:web ?site|web ?page|homepage)|(?:shop|view|see|browse) .{0,30}inventory|visitar .*|sitio web|site (?:web|internet)|visiter .*)\b/i;
const NO_NAME =
  /^(?:visit|view|go|see|open|click|shop|browse|more|details|learn|directions?|get|call|contact|web ?site|site|home|inventory|schedule|service|here|visitar|visiter|ver|voir|sitio|www\.|https?:)|^[\w-]+(?:\.[\w-]+)+(?:\s*[/›].*)?$|^\W*$/i;
/** Of the page's own domain, these hosts are no stores. */
const OWN_SERVICE = /^(?:www\d?|m|shop|store|blog|careers?|jobs|service|parts|account|login|my|help|support|media|news|cdn|static|api)\./i;

export function collectDealers(page: CollectedPage): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of candidatesOf(page)) {
    const known = found.get(candidate.dealerKey);
    found.set(candidate.dealerKey, known ? richer(known, candidate) : candidate);
  }
  return [...found.values()].sort((one, other) => Number(other.likely) - Number(one.likely));
}

/** The page itself as a dealer's; null when it is nobody's own site. */
export function siteOfPage(page: CollectedPage): Candidate | null {
  const own = page.businesses.find(({ url }) => url === '' || sameSite(url, page.url));
  const { origin } = new URL(page.url);
  return candidateOf({ ...(own ?? NOTHING), url: origin, name: own?.name || nameOfTitle(page.title) }, true);
}

const NOTHING: CollectedBusiness = { name: '', url: '', phone: '', street: '', city: '', state: '', zip: '' };

function nameOfTitle(title: string): string {
  const parts = title.split(/\s[|–—-]\s/).map((part) => part.trim());
  const names = parts.filter((part) => !/^(?:new|used|pre-?owned|home|welcome|contact|about|inventory)\b/i.test(part));
  return names.find((part) => TRADE.test(part)) ?? names[0] ?? '';
}

function candidatesOf({ url, links, businesses }: CollectedPage): Candidate[] {
  const known = businesses.filter((business) => isElsewhere(business.url, url, true));
  const outbound = links
    .map((link) => ({ ...link, url: redirectTarget(link.url) }))
    .filter((link) => isElsewhere(link.url, url, isEntry(link)));
  return [...known.map((business) => candidateOf(business, true)), ...outbound.map(ofLink)].filter((found) => found !== null);
}

/** Another site; or, for an entry that is plainly a store's, another host of a group's own domain. */
function isElsewhere(address: string, page: string, isStore: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const [host, own] = [new URL(address).hostname, new URL(page).hostname].map(withoutWww) as [string, string];
  if (host === own) return false;
  return !sameSite(address, page) || (isStore && !OWN_SERVICE.test(host));
}

function isEntry({ phone, zip }: Pick<CollectedLink, 'phone' | 'zip'>): boolean {
  return comparablePhone(phone) !== '' || zip !== '';
}

function ofLink(link: CollectedLink): Candidate | null {
  const name = nameOf(link);
  const likely = isEntry(link) || SITE_LINK.test(link.text) || TRADE.test(name);
  return candidateOf({ ...link, name, street: '' }, likely);
}

function nameOf({ heading, text }: CollectedLink): string {
  const title = cleanText(heading);
  if (isName(title)) return title;
  const own = cleanText(text);
  return isName(own) ? own : '';
}

function isName(text: string): boolean {
  return text !== '' && !NO_NAME.test(text) && !namesAPage(text);
}

function candidateOf({ name, url, phone, street, city, state, zip }: CollectedBusiness, likely: boolean): Candidate | null {
  const site = parseWebsite(url);
  if (!site.ok) return null;
  const key = dealerKey(site.url);
  return { dealerKey: key, likely, row: { name: cleanText(name), website: homeOf(site.url, key), phone, street, city, state, zip } };
}

/** A locator links deep into a dealer's site (inventory, specials): its front page is what we want, unless a path names the store. */
function homeOf(address: string, key: string): string {
  return key.includes(':/') ? address : `${new URL(address).origin}/`;
}

function richer(one: Candidate, other: Candidate): Candidate {
  const filled = Object.fromEntries(Object.entries(other.row).filter(([, text]) => text !== ''));
  const kept = Object.fromEntries(Object.entries(one.row).filter(([, text]) => text !== ''));
  return { ...one, likely: one.likely || other.likely, row: { ...one.row, ...filled, ...kept } };
}
