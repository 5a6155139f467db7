// A list that is no table: one dealer a line, as an address, "Name - address", a Markdown link, with bullets or numbers before it; several
// bare addresses on a line are several dealers. At least half of the lines must hold one, so prose is not taken for a list.
import { looksLikeAddress } from './cell-kinds.ts';
import type { ListRow } from './header-words.ts';
import { nameOfLink } from './link-name.ts';
import { withPlace } from './split-place.ts';

const BULLET = /^(?:[-*+•·◦‣▪●○–—>]+|\(?\d{1,5}[.)]|\[[ xX]?\])\s+/;
const MARKDOWN = /\[([^\][]{0,300})\]\(\s*<?((?:https?:\/\/|www\.)[^\s)>]+)/i;
const WRITTEN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']+/gi;
const BETWEEN = /^[\s\-–—:|,;=>()<"'[\]]+|[\s\-–—:|,;=>()<"'[\]]+$/g;
const PHONE = /(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/;
const NAME_AND_PLACE = /^([^,–—|]{2,80}?)\s*(?:[,–—|(]|\s-\s)\s*([^()]+)\)?$/;
const LONGEST_LINE = 5000;

export function readLines(text: string): ListRow[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isRemark(line));
  const found = lines.map(rowsOfLine);
  if (found.filter((rows) => rows !== null).length * 2 < lines.length) return null;
  const hasNames = found.some((rows) => rows?.some(({ name }) => name));
  return lines.flatMap((line, index) => found[index] ?? [hasNames ? { name: withoutBullet(line) } : { website: line }]);
}

function isRemark(line: string): boolean {
  return /^(?:#+\s|\/\/\s)/.test(line);
}

function rowsOfLine(line: string): ListRow[] | null {
  if (line.length > LONGEST_LINE) return looksLikeAddress(line) ? [{ website: line }] : null;
  const text = withoutBullet(line);
  const words = text.split(/[\s;,]+/).filter(Boolean);
  if (words.every(looksLikeAddress)) return words.map((website) => ({ website }));
  if (looksLikeAddress(text)) return [{ website: text }];
  const row = linkRow(text) ?? namedRow(text, words);
  return row && [row];
}

function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}

function linkRow(text: string): ListRow | null {
  const [, name = '', website] = MARKDOWN.exec(text) ?? [];
  return website === undefined ? null : named(name, website);
}

function namedRow(text: string, words: readonly string[]): ListRow | null {
  const written = (text.match(WRITTEN_ADDRESS) ?? []).map(withoutPunctuation);
  if (written.length > 0) return named(text.replace(WRITTEN_ADDRESS, ' '), written.join(' '));
  const likely = [words.at(-1), words[0], ...words.filter((word) => /^[([<].*[)\]>]$/.test(word))];
  const bare = likely.map((word) => withoutPunctuation(word ?? '')).find(isBareHost);
  return bare === undefined ? null : named(text.replace(bare, ' '), bare);
}

// Among other words "Inc.com" or "e.g.this" must not pass for an address.
function isBareHost(word: string): boolean {
  return looksLikeAddress(word) && /^[a-z0-9.-]*[a-z0-9-]{2,}\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(word) && word === word.toLowerCase();
}

function withoutPunctuation(word: string): string {
  return word.replace(/^[(<["']+/, '').replace(/[)>\]"'.,;:!]+$/, '');
}

function named(text: string, website: string): ListRow {
  const phone = PHONE.exec(text)?.[0];
  const rest = phone === undefined ? text : text.replace(phone, ' ');
  const name = nameOfLink(
    rest
      .replace(/[*_`]{1,3}/g, '')
      .replace(/[([<]\s*[)\]>]/g, ' ')
      .replace(BETWEEN, ''),
  );
  return { ...(name === '' ? {} : namedAt(name)), website, ...(phone === undefined ? {} : { phone }) };
}

// "Oak Ford, Denver, CO"
function namedAt(text: string): ListRow {
  const [, name = '', rest = ''] = NAME_AND_PLACE.exec(text) ?? [];
  const { street, city, state, zip } = withPlace({ place: rest });
  return city === undefined || state === undefined
    ? { name: text }
    : { name, city, state, ...(street === undefined ? {} : { street }), ...(zip === undefined ? {} : { zip }) };
}
