// A list of several lines a dealer: entries copied from a map or a directory, one below the other with a blank line between or with the
// website last, points with points of their own below, or lines that say themselves what they are ("Phone: …"). What each line is shows by
// its label or its shape; the first other line is the name. At least half of the entries must hold an address, so prose is not taken for a list.
import { kindOfCell, looksLikeAddress } from './cell-kinds.ts';
import type { CellsOfRow, DealerColumn, ListRow } from './header-words.ts';
import { columnsOf } from './header-words.ts';
import { isOwnSite, markedAddresses } from './line-addresses.ts';
import { nameOfLink } from './link-name.ts';
import { withPlace } from './split-place.ts';
import { takeCell } from './take-cell.ts';

const LONGEST_LINE = 2100;
const MOST_LINES = 15;
const LABELLED = /^[-*•\s]*([\p{L}][\p{L} ./_-]{0,29}?)\s*[:=]\s*(?!\/\/)(\S.*)$/u;
const LINK_LABEL = /^(?:website|web ?site|directions|call|share|save|sitio web|c.mo llegar|site web|itin.raire|appeler|llamar)$/i;
const KINDS: Readonly<Record<string, DealerColumn>> = { website: 'website', email: 'email', phone: 'phone' };
const LINK = /\[([^\][]{0,300})\]\(\s*<?(https?:\/\/[^\s)>]+)[^)]{0,300}\)/g;
const POINT = /^(?:[-*+•]|\d{1,5}[.)])\s+/;
const WITHIN_LINE = /\s[·•⋅|]\s/;

/** null: the text is no such list. */
export function readBlocks(text: string): ListRow[] | null {
  const written = text.trim().split('\n');
  const lines = written.map(plainLine);
  if (lines.some((line) => line.length > LONGEST_LINE)) return null;
  const blocks = lines.includes('') ? paragraphs(lines) : [];
  return rowsOf(pointsBelowPoints(written)) ?? rowsOf(repeatedLabels(lines)) ?? rowsOf(blocks) ?? rowsOf(endedByWebsite(lines));
}

// Without Markdown's emphasis; a link stands as a part of its own.
function plainLine(line: string): string {
  const linked = line.includes('](')
    ? line.replace(LINK, (_whole, name: string, address: string) => (nameOfLink(name) ? `${name} · ${address}` : address))
    : line;
  return linked.replace(/\*\*|`/g, '').trim();
}

function rowsOf(blocks: readonly (readonly string[])[]): ListRow[] | null {
  const isLong = blocks.filter((block) => block.length > 1).length * 4 >= blocks.length * 3;
  if (blocks.length === 0 || !isLong || blocks.some((block) => block.length > MOST_LINES)) return null;
  if (blocks.some((block) => block.filter(holdsAddress).length > 1)) return null;
  const rows = blocks.map(rowOfBlock);
  const addressed = rows.filter(({ website }) => website !== undefined).length;
  const named = rows.filter(({ name }) => name !== undefined).length;
  return addressed * 2 >= rows.length && named * 2 >= rows.length ? rows.map(withPlace) : null;
}

function holdsAddress(line: string): boolean {
  return looksLikeAddress(line) || (labelled(line) === null && markedAddresses(line).some(isOwnSite));
}

function paragraphs(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function pointsBelowPoints(lines: readonly string[]): string[][] {
  const filled = lines.filter((line) => line.trim() !== '' && !/^#+\s/.test(line));
  const points = filled.filter((line) => !/^\s/.test(line));
  if (points.length === filled.length || !points.every((line) => POINT.test(line))) return [];
  return cut(filled, (index) => !/^\s/.test(filled[index] ?? '')).map((block) => block.map((line) => plainLine(line).replace(POINT, '')));
}

// A label that comes again begins the next entry.
function repeatedLabels(lines: readonly string[]): string[][] {
  const filled = lines.filter((line) => line !== '');
  const labels = filled.map((line) => labelled(line)?.column ?? null);
  if (labels.filter((column) => column !== null).length < filled.length * 0.8) return [];
  const first = labels.find((column) => column !== null);
  return cut(filled, (index) => labels[index] === first);
}

function endedByWebsite(lines: readonly string[]): string[][] {
  const filled = lines.filter((line) => line !== '');
  return looksLikeAddress(filled.at(-1) ?? '') ? cut(filled, (index) => looksLikeAddress(filled[index - 1] ?? '')) : [];
}

function cut(lines: readonly string[], begins: (index: number) => boolean): string[][] {
  const blocks: string[][] = [];
  lines.forEach((line, index) => {
    if (index === 0 || begins(index)) blocks.push([]);
    blocks.at(-1)?.push(line);
  });
  return blocks;
}

function rowOfBlock(block: readonly string[]): ListRow {
  const row: CellsOfRow = {};
  for (const line of block) {
    const said = labelled(line);
    if (said) takeCell(row, said.column, said.value);
    else for (const part of line.split(WITHIN_LINE)) takePart(row, part.trim());
  }
  return row;
}

function takePart(row: CellsOfRow, part: string): void {
  const column = KINDS[kindOfCell(part)];
  if (column) takeCell(row, column, part);
  else if (isPlace(part)) takeCell(row, 'place', part);
  else if (row.name === undefined && !LINK_LABEL.test(part) && /\p{L}/u.test(part)) row.name = part.replace(/^(?:[-*•]+|\d+[.)])\s+/, '');
  else if (row.street === undefined && kindOfCell(part) === 'street') row.street = part;
}

function isPlace(part: string): boolean {
  const { city, state } = withPlace({ place: part });
  return city !== undefined && state !== undefined;
}

function labelled(line: string): { column: DealerColumn; value: string } | null {
  const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
  const [column = null] = label === '' ? [] : columnsOf([label]);
  return column === null ? null : { column, value: value.replace(/^(["'])(.*)\1,?$/, '$2') };
}
