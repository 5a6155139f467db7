// The web addresses a line of text mentions, and where: Markdown links, addresses that say so themselves, and names of hosts. A name with
// a dot may be anything, so it counts at either end of the line, in brackets, or beside another address.
import { isPicture, looksLikeAddress } from './cell-kinds.ts';
import { pickWebsite } from './pick-website.ts';

export interface Mention {
  readonly website: string;
  /** The text of a link; '' where the address stands alone. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LINK_OR_ADDRESS =
  /\[([^\][]{0,300})\]\(\s*<?((?:https?:\/\/|www\.)[^\s)>]+)(?:[^)\n]{0,300}\))?|((?:https?:\/\/|\bwww\.)[^\s<>"']+)/gi;
const WORD = /[^\s,;|]+/g;

export function addressesIn(text: string): Mention[] {
  const marked = markedAddresses(text);
  const hosts = bareHosts(text).filter(({ start, end }) => marked.every((mention) => end <= mention.start || start >= mention.end));
  if (marked.length + hosts.length > 1) return [...marked, ...hosts].toSorted((one, other) => one.start - other.start);
  return marked.length > 0 ? marked : hosts.filter((host) => isApart(text, host));
}

/** The addresses that can be nothing else. */
export function markedAddresses(text: string, most = Infinity): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(LINK_OR_ADDRESS)) {
    const [whole, name = '', linked, written = ''] = match;
    const website = linked ?? withoutPunctuation(written);
    mentions.push({ website, name, start: match.index, end: match.index + (linked === undefined ? website : whole).length });
    if (mentions.length >= most) break;
  }
  return mentions;
}

export function isOwnSite({ website }: Mention): boolean {
  return !isPicture(website) && pickWebsite(website).site.ok;
}

function bareHosts(text: string): Mention[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const website = withoutPunctuation(word);
    const start = index + word.indexOf(website);
    return isBareHost(website) ? [{ website, name: '', start, end: start + website.length }] : [];
  });
}

// Among other words "Inc.com" or "e.g.this" must not pass for an address.
function isBareHost(word: string): boolean {
  return looksLikeAddress(word) && /^[a-z0-9.-]*[a-z0-9-]{2,}\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(word) && word === word.toLowerCase();
}

function isApart(text: string, { start, end }: Mention): boolean {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  return !/[\s,;|]/.test(before) || !/[\s,;|]\S/.test(behind) || (/[([<]$/.test(before) && /^[)\]>]/.test(behind));
}

function withoutPunctuation(word: string): string {
  return word.replace(/^[(<["']+/, '').replace(/[)>\]"'.,;:!]+$/, '');
}
