// Lists that are no table: one address per line, links copied as HTML, JSON of strings or objects. Each reader returns null when the
// text isn't of its kind. HTML is searched as text and never becomes a page.
import { columnOf, type DealerColumn, type ListRow } from './header-words.ts';

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\S+|\/\/\S+|[^\s@,;/]+\.[^\s@,;/.]{2,}(?:[/?#]\S*)?)$/i;
const LINK_TEXT_OF_NO_NAME = /^(?:visit|view|go|see|open|click|dealer|web ?site|site|home|inventory|more|details|contact|www\.|https?:)/i;

/** Lines of addresses; a line may hold several. Needs at least half of the lines to look like one, so prose is not taken for a list. */
export function readAddresses(text: string): ListRow[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const addresses = lines.map(addressesOfLine);
  if (addresses.filter((found) => found !== null).length * 2 < lines.length) return null;
  return lines.flatMap((line, index) => addresses[index] ?? [line]).map((website) => ({ website }));
}

function addressesOfLine(line: string): string[] | null {
  const words = line.split(/[\s;,]+/).filter(Boolean);
  if (words.length > 0 && words.every((word) => ADDRESS.test(word))) return words;
  return ADDRESS.test(line) ? [line] : null;
}

export function readJson(text: string): ListRow[] | null {
  const entries = jsonEntries(text);
  const rows = entries?.map(jsonRow) ?? null;
  return rows?.every((row) => row !== null) ? rows : null;
}

/** Absolute links in the order of the text, with their text as name where it is one. */
export function readHtmlLinks(html: string): ListRow[] | null {
  const anchors = html.split(/<a(?=\s)/i).slice(1);
  const rows = anchors.map(htmlRow).filter((row) => row !== null);
  return rows.length === 0 ? null : rows;
}

function jsonEntries(text: string): readonly unknown[] | null {
  const json = parsed(text);
  if (Array.isArray(json)) return json;
  const dealers = isRecord(json) ? json['dealers'] : null;
  return Array.isArray(dealers) ? dealers : null;
}

function jsonRow(entry: unknown): ListRow | null {
  if (typeof entry === 'string') return { website: entry };
  if (!isRecord(entry)) return null;
  const row: Partial<Record<DealerColumn, string>> = {};
  for (const [key, value] of Object.entries(entry)) {
    const column = columnOf(key);
    if (column !== null && (row[column] ?? '') === '') row[column] = jsonText(value);
  }
  return row;
}

function jsonText(value: unknown): string {
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

// Only the start of each anchor is looked at, so hostile markup can't make this slow.
function htmlRow(anchor: string): ListRow | null {
  const opening = anchor.slice(0, 4000);
  const [, , quoted, bare] = /\shref\s*=\s*(?:(["'])(https?:\/\/[^"'<>]*)\1|(https?:\/\/[^\s"'<>]*))/i.exec(opening) ?? [];
  const website = quoted ?? bare;
  if (website === undefined) return null;
  const inner = opening.slice(opening.indexOf('>') + 1).split(/<\/a/i)[0] ?? '';
  const name = decoded(inner.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return { website: decoded(website), name: LINK_TEXT_OF_NO_NAME.test(name) ? '' : name };
}

function decoded(text: string): string {
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
