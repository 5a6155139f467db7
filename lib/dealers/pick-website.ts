// Finds the website in a cell that holds more than one bare address: several addresses, a Markdown or HTML link, a spreadsheet's
// HYPERLINK, a label before or a remark after it. Takes the first that is a website of the dealer's own; makes up nothing.
import { looksLikeAddress } from './cell-kinds.ts';
import { linkOfFormula } from './formula-cells.ts';
import { redirectTarget } from './redirect-target.ts';
import type { OwnWebsite, RefusedWebsite } from './website.ts';
import { parseWebsite } from './website.ts';

export interface PickedWebsite {
  /** The part of the cell that was read. */
  readonly written: string;
  readonly site: OwnWebsite | RefusedWebsite;
}

const LONGEST_SEARCHED = 4200;
const MOST_TOKENS = 20;
const EDGE_INVISIBLE = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g;
const LABEL = /^(?:web ?site|url|web|site|link|sitio web|site web)\s*[:=]\s*(?=\S)/i;
const LINK = /\]\(\s*<?(https?:\/\/[^\s)>]+)|hyperlink\(\s*"+(https?:\/\/[^"]+)"|href\s*=\s*["']?(https?:\/\/[^"'\s>]+)/i;
const NEXT_ADDRESS = /[\s,;|]https?:\/\//i;

export function pickWebsite(cell: string): PickedWebsite {
  const text = cell.replace(EDGE_INVISIBLE, '');
  const whole = { written: text, site: parseWebsite(text) };
  if (text.length > LONGEST_SEARCHED || (whole.site.ok && !NEXT_ADDRESS.test(text))) return whole;
  const picked = candidates(text).map(behindRedirect);
  return picked.find(({ site }) => site.ok) ?? picked.find(({ site }) => isOtherSite(site)) ?? whole;
}

// A link of a search service, a map or a mail program carries the dealer's address.
function behindRedirect(written: string): PickedWebsite {
  const site = parseWebsite(written);
  const address = /^https?:/i.test(written) ? written : `https://${written}`;
  const target = isOtherSite(site) ? redirectTarget(address) : address;
  return target === address ? { written, site } : { written: target, site: parseWebsite(target) };
}

function isOtherSite(site: PickedWebsite['site']): boolean {
  return !site.ok && site.code === 'NOT_OWN_SITE';
}

function candidates(text: string): string[] {
  const link = linkOfFormula(text)?.address || LINK.exec(text)?.slice(1).find(Boolean);
  if (link) return [link];
  const bare = text.replace(LABEL, '').replace(/\([^()]*\)/g, ' ');
  const tokens = bare.split(/[\s,;|]+/).flatMap(trimmedToken);
  if (tokens.length > MOST_TOKENS) return [];
  const addresses = tokens.filter((token) => looksLikeAddress(token) && !token.includes('@'));
  // Among other words a bare name with a dot may be anything; one that says so itself is an address.
  const onlyAddresses = tokens.every((token) => looksLikeAddress(token) || token.includes('@') || token === '/');
  return onlyAddresses ? addresses : addresses.filter((token) => /^(?:https?:\/\/|www\.)/i.test(token));
}

function trimmedToken(token: string): string[] {
  const trimmed = token.replace(/^[<("'[*_]+/, '').replace(/[>)"'\]*_.!]+$/, '');
  return trimmed === '' ? [] : [trimmed];
}
