// Of a group's links that say the same and lead to one store each: only the dealer's own may be followed (R31). Never the first because
// it is first; where none can be told to be the dealer's, none of them is.
import { wordPatterns } from './choose-option.ts';
import type { LinkSnapshot } from './page-snapshot.ts';
import type { ExpectedDealer } from './visit.ts';
import { nameWords, plainWords } from './words.ts';

/** The links without those of the group's other stores. */
export function withoutOtherStores(links: readonly LinkSnapshot[], dealer: ExpectedDealer): LinkSnapshot[] {
  const sets = Map.groupBy(links.filter(isWeb), (link) => `${plainWords(link.text || link.ariaLabel)} ${lastOf(link.url)}`);
  const others = new Set([...sets.values()].filter(isStoreSet).flatMap((set) => otherLinks(set, dealer)));
  return links.filter((link) => !others.has(link));
}

function isWeb({ url }: LinkSnapshot): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}

function partsOf(url: string): string[] {
  return new URL(url).pathname.split('/').filter(Boolean);
}

function lastOf(url: string): string {
  const parts = partsOf(url);
  return `${parts.length} ${parts.at(-1) ?? ''}`;
}

/** Addresses that differ in exactly one part before the last. */
function isStoreSet(set: readonly LinkSnapshot[]): boolean {
  const paths = [...new Set(set.map(({ url }) => partsOf(url).join('/')))].map((path) => path.split('/'));
  const [first] = paths;
  if (first === undefined || paths.length < 2) return false;
  return first.filter((_, at) => new Set(paths.map((path) => path[at])).size > 1).length === 1;
}

function otherLinks(set: readonly LinkSnapshot[], dealer: ExpectedDealer): LinkSnapshot[] {
  const own = ownLinks(set, dealer);
  return set.filter((link) => !own.includes(link));
}

function ownLinks(set: readonly LinkSnapshot[], { name, zip, city }: ExpectedDealer): readonly LinkSnapshot[] {
  for (const clue of [name, zip, city]) {
    const patterns = wordPatterns(clue);
    const found = set.filter((link) => patterns.some((pattern) => wordsOf(link).some((words) => pattern.test(words))));
    if (found.length > 0) return found;
  }
  return [];
}

function wordsOf({ around = '', ariaLabel, title, text, url }: LinkSnapshot): string[] {
  return [around, ariaLabel, title, text].map((words) => words.toLowerCase()).concat(nameWords(new URL(url).pathname));
}
