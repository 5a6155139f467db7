// A list that is no table: one dealer a line, as an address, "Name - address", a Markdown link, with bullets or numbers before it; several
// addresses of different sites on a line are several dealers. At least half of the lines must hold one, so prose is not taken for a list;
// of prose only the addresses are read.
import { looksLikeAddress } from './cell-kinds.ts';
import type { ListRow } from './header-words.ts';
import { nameOfLink } from './link-name.ts';
import type { Mention } from './line-addresses.ts';
import { addressesIn, isOwnSite, markedAddresses } from './line-addresses.ts';
import { withPlace } from './split-place.ts';
import { TRADE } from './trade-words.ts';
import { sameSite } from './website.ts';

const BULLET = /^(?:(?:[-*+•·◦‣▪●○–—>]+|\(?\d{1,5}[.)]|\[[ xX]?\])\s+)+/;
// "[11/2/26, 10:03] Bob: ", "11/2/26, 10:03 - Bob: "
const CHAT_STAMP = /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?:\]| -) [^:]{1,60}: /i;
const BETWEEN = /^[\s\-–—:|,;=>()<"'[\]]+|[\s\-–—:|,;=>()<"'[\]]+$/g;
const AND = /^(?:and|or|y|o|et|ou|&)\s+/i;
const SMALL_WORD = /^(?:of|the|and|at|de|del|la|el|los|las|du|des|le|les|et|y)$/;
const PHONE = /(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/;
const NAME_AND_PLACE = /^([^,–—|]{2,80}?)\s*(?:[,–—|(]|\s-\s)\s*([^()]+)\)?$/;
const PARTS = /\s[-–—|·•]\s|[;|()]/;
const LONGEST_LINE = 5000;
const MOST_IN_PROSE = 2000;

export function readLines(text: string): ListRow[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isRemark(line));
  const found = lines.map(rowsOfLine);
  if (found.filter((rows) => rows !== null).length * 2 < lines.length) return null;
  const hasNames = found.some((rows) => rows?.some(({ name }) => name));
  return lines.flatMap((line, index) => found[index] ?? [hasNames ? { name: withoutBullet(withoutStamp(line)) } : { website: line }]);
}

/** The addresses a text mentions that is no list; null where it is only one, which may be anything. */
export function readProse(text: string): ListRow[] | null {
  const mentioned = markedAddresses(text, MOST_IN_PROSE).filter(isOwnSite);
  const websites = [...new Set(mentioned.map(({ website }) => website))];
  return websites.length < 2 ? null : websites.map((website) => ({ website }));
}

function isRemark(line: string): boolean {
  return /^(?:#+\s|\/\/\s)/.test(line);
}

function rowsOfLine(line: string): ListRow[] | null {
  if (line.length > LONGEST_LINE) return looksLikeAddress(line) ? [{ website: line }] : null;
  const said = withoutStamp(line);
  const text = withoutBullet(said);
  const words = text.split(/[\s;,]+/).filter(Boolean);
  if (words.every(looksLikeAddress)) return words.map((website) => ({ website }));
  if (looksLikeAddress(text)) return [{ website: text }];
  const mentions = addressesIn(text);
  const dealers = mentions.length > 1 ? differentSites(mentions) : [];
  if (dealers.length > 1) return rowsOfSeveral(without(text, mentions, dealers), dealers);
  return mentions.length === 0 ? null : [rowOfOne(text, mentions, said !== line)];
}

function withoutStamp(line: string): string {
  return line.replace(CHAT_STAMP, '');
}

function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}

// A second address of the site before it is a page of the same dealer.
function differentSites(mentions: readonly Mention[]): Mention[] {
  const own = mentions.filter(isOwnSite);
  return own.filter(({ name, website }, index) => {
    const before = own[index - 1];
    return before === undefined || name !== '' || !sameSite(withScheme(website), withScheme(before.website));
  });
}

function withScheme(website: string): string {
  return /^https?:/i.test(website) ? website : `https://${website}`;
}

// Blanks in their place, so that all the others stand where they stood.
function without(text: string, mentions: readonly Mention[], but: readonly Mention[] = []): string {
  return mentions
    .filter((mention) => !but.includes(mention))
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

function rowOfOne(text: string, mentions: readonly Mention[], isSaid: boolean): ListRow {
  const rest = without(text, mentions);
  const website = mentions.map((mention) => mention.website).join(' ');
  const linked = mentions.map(({ name }) => nameOfLink(withoutMarks(name))).find((name) => name !== '');
  if (linked !== undefined) return { name: linked, website, ...detailsIn(rest) };
  const { name, ...row } = named(rest, website);
  return name === undefined || (isSaid && !isTitle(name, true)) ? row : { ...row, name };
}

// The names stand before the addresses, or behind them where the line begins with one. What belongs to which address can't be told of the
// rest, but of what follows a link.
function rowsOfSeveral(text: string, mentions: readonly Mention[]): ListRow[] {
  const before = mentions.map(({ start }, index) => text.slice(mentions[index - 1]?.end ?? 0, start));
  const behind = mentions.map(({ end }, index) => text.slice(end, mentions[index + 1]?.start));
  const naming = plainText(before[0] ?? '') === '' ? behind : before;
  const isProse = [...before, behind.at(-1) ?? ''].some((part) => AND.test(plainText(part)) || part.split(/\s+/).some(isProseWord));
  return mentions.map(({ name: linked, website }, index) => {
    if (linked !== '') return { ...ofName(nameOfLink(withoutMarks(linked))), website, ...detailsIn(behind[index] ?? '') };
    const name = nameOfLink(plainText(naming[index] ?? '').replace(AND, ''));
    return { ...ofName(isTitle(name, isProse) ? name : ''), website };
  });
}

function isProseWord(word: string): boolean {
  return /^\p{Ll}{2,}[.,;:!?]?$/u.test(word) && !SMALL_WORD.test(word);
}

// In a sentence "Try" and "Hi Sam" look like names too.
function isTitle(text: string, isProse: boolean): boolean {
  const words = text.split(/\s+/);
  const isCapital = words.every((word) => SMALL_WORD.test(word) || !/^\p{Ll}/u.test(word));
  return isCapital && words.length <= 8 && (!isProse || (words.length > 1 && TRADE.test(text)));
}

function named(text: string, website: string): ListRow {
  const phone = PHONE.exec(text)?.[0];
  const rest = phone === undefined ? text : text.replace(phone, ' ');
  const name = nameOfLink(plainText(rest));
  return { ...(name === '' ? {} : namedAt(name)), website, ...(phone === undefined ? {} : { phone }) };
}

function ofName(name: string): ListRow {
  return name === '' ? {} : { name };
}

function plainText(text: string): string {
  return withoutMarks(text)
    .replace(/[([<]\s*[)\]>]/g, ' ')
    .replace(BETWEEN, '');
}

function withoutMarks(text: string): string {
  return text.replace(/[*_`]{1,3}/g, '');
}

// "Oak Ford, Denver, CO"
function namedAt(text: string): ListRow {
  const [, name = '', rest = ''] = NAME_AND_PLACE.exec(text) ?? [];
  const place = placeIn(plainText(rest));
  return place === null ? { name: text } : { name, ...place };
}

// ", Denver, CO 80202, 303-555-0101" behind a link
function detailsIn(text: string): ListRow {
  const phone = PHONE.exec(text)?.[0];
  const rest = phone === undefined ? text : text.replace(phone, ' ');
  const place = rest
    .split(PARTS)
    .map((part) => placeIn(plainText(part)))
    .find((found) => found !== null);
  return { ...place, ...(phone === undefined ? {} : { phone }) };
}

function placeIn(text: string): ListRow | null {
  const { street, city, state, zip } = withPlace({ place: text });
  if (city === undefined || state === undefined) return null;
  return { city, state, ...(street === undefined ? {} : { street }), ...(zip === undefined ? {} : { zip }) };
}
