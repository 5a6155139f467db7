// Whether a page is a dealer's at all: old dealer domains are bought by casinos and blogs, and their contact forms look like any
// other. Agreement with the list is enough, else the words of the trade; a site that is plainly something else must agree in phone
// or place, since buyers of a domain like to keep its name.
import type { PageSnapshot } from './page-snapshot.ts';
import { DEALER_WORDS, STRANGER_WORDS } from './rules/dealer-words.ts';
import { agreesWithName, sameStore } from './identity.ts';
import type { ExpectedDealer } from './visit.ts';
import type { Business } from './page-report.ts';
import { nameWords, plainWords } from './words.ts';

export interface DealerSigns {
  readonly business: Business;
  /** The list's phone, or its city and ZIP, are on the page. */
  readonly agreesInPlace: boolean;
  /** Words of quite another trade, where they are many. */
  readonly otherTrade: readonly string[];
}

const ENOUGH_WEIGHT = 3;
/** In a long text a word or two of any trade turn up by chance. */
const ENOUGH_IN_LONG_TEXT = 5;
const LONG_TEXT = 1_500;
const PLAINLY_ANOTHER = 2;
const ANYBODYS_SERVICE = / (terms of|customer|client|self) service(?= )/g;

export function dealerSigns(snapshot: PageSnapshot, expected: ExpectedDealer): DealerSigns {
  const words = ` ${spokenWords(snapshot)} `.replace(ANYBODYS_SERVICE, ' ');
  const otherTrade = STRANGER_WORDS.flatMap((pattern) => pattern.exec(words)?.[0].trim() ?? []);
  const { agreed } = sameStore(snapshot.identity, expected);
  const isPlace = agreed.includes('phone') || (agreed.includes('city') && agreed.includes('zip'));
  if (isPlace) return { business: 'dealer', agreesInPlace: true, otherTrade: [] };
  if (otherTrade.length >= PLAINLY_ANOTHER) return { business: 'another', agreesInPlace: false, otherTrade };
  const isDealer = namesStore(snapshot, expected) || speaksOfTrade(words);
  return { business: isDealer ? 'dealer' : 'unclear', agreesInPlace: false, otherTrade: [] };
}

/** What the pages of a visit say together: one that is plainly something else is not outweighed by a name on the next. */
export function businessOf(seen: readonly Business[]): Business {
  return seen.includes('another') ? 'another' : seen.includes('dealer') ? 'dealer' : 'unclear';
}

function spokenWords({ title, headings, texts, links, buttons, identity }: PageSnapshot): string {
  const linked = links.flatMap(({ text, ariaLabel, title: told, url }) => [text, ariaLabel, told, pathWords(url)]);
  return plainWords([title, ...identity.names, ...headings, ...texts, ...linked, ...buttons.map(({ text }) => text)].join(' ! '))
    .replace(/[?/@#+=]+/g, ' ')
    .replace(/ {2,}/g, ' ');
}

function pathWords(url: string): string {
  return URL.canParse(url) ? nameWords(new URL(url).pathname) : '';
}

function namesStore({ title, headings, texts, links, identity }: PageSnapshot, { name }: ExpectedDealer): boolean {
  const told = [
    title,
    ...identity.names,
    ...headings,
    ...texts,
    ...links.flatMap(({ text, ariaLabel, title: hint }) => [text, ariaLabel, hint]),
  ];
  return told.some((text) => agreesWithName(text, name));
}

function speaksOfTrade(words: string): boolean {
  const weight = DEALER_WORDS.filter((word) => word.words.test(words)).reduce((sum, word) => sum + word.weight, 0);
  return weight >= (words.length > LONG_TEXT ? ENOUGH_IN_LONG_TEXT : ENOUGH_WEIGHT);
}
