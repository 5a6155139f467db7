// A table as rows of known columns. The headings may stand below a title; where there are none the columns are told by what stands in
// them. Repeated headings, sums and remarks are no rows. Decides nothing about a dealer.
import { restoreFormula } from './formula-cells.ts';
import { kindOfCell, looksLikeAddress } from './cell-kinds.ts';
import { guessColumns, guessWebsite, namesDealersToo } from './guess-columns.ts';
import type { CellsOfRow, DealerColumn, ListRow } from './header-words.ts';
import { columnOf, columnsOf, dealerNames, isOfSomethingElse, plainestFirst } from './header-words.ts';
import { isExportHeading } from './list-columns.ts';
import { withPlace } from './split-place.ts';
import { takeCell } from './take-cell.ts';

export interface TableColumns {
  /** The headings as written; empty where there are none. */
  readonly headings: readonly string[];
  readonly columns: readonly (DealerColumn | null)[];
  /** In which order the cells of a row are looked at: of two with one meaning the first that is filled counts. */
  readonly order: readonly number[];
  /** How many of the first records are the title and the headings. */
  readonly above: number;
  /** The table is our own export: each cell means exactly what it says. */
  readonly verbatim: boolean;
  readonly notes: readonly string[];
}

const HEADINGS_WITHIN = 25;
const MOST_NAMED = 20;
const MAYBE_TOTAL = /^(?:grand|sub|sum|n.mero|nombre|tot|count)/i;
const TOTAL =
  /^(?:(?:grand|sub|sum|nombre|numero)[\s-]*)?(?:de )?(?:totals?|totale?s|totaux|sum|suma|count)(?: (?:general|dealers?|rows?|count|de concesionarios|des? concessionnaires?))?\s*[:=]?\s*[\d.,]*$/i;
const QUOTED = /^\s*['‘“«]\s*([^'‘’“”«»]+?)\s*['’”»]\s*$/;
// "addr:postcode", as OpenStreetMap calls its columns.
const KEY = /^[a-z_]+:(?!\/\/)/i;
const NUMBERS = /^[\d.,%$€\s-]+$/;

/** The headings among the first records: the row that names most known columns, one of them a name or a website. */
export function findHeadings(records: readonly (readonly string[])[]): TableColumns | null {
  let best: TableColumns | null = null;
  records.slice(0, HEADINGS_WITHIN).forEach((cells, index) => {
    const headings = cells.map((cell) => restoreFormula(cell).trim());
    const columns = columnsOf(headings);
    const known = knownColumns(columns);
    if (!columns.includes('website') && !columns.includes('name')) return;
    if (headings.some(isValue) && headings.filter((heading) => columnOf(heading) !== null).length < 2) return;
    if (known === 1 && headings.filter(Boolean).length > (columns.includes('website') ? Infinity : 3)) return;
    if (known === 1 && index > 0 && !headsAddresses(records, index, columns)) return;
    if (best !== null && known <= knownColumns(best.columns)) return;
    best = { headings, columns, order: [], above: index + 1, verbatim: index === 0 && isExportHeading(cells), notes: [] };
  });
  return best;
}

// An address or a phone number, alone or among words, belongs to a dealer. "contact.website" only looks like one.
function isValue(cell: string): boolean {
  if (columnOf(cell) !== null) return false;
  const kind = kindOfCell(cell);
  return kind === 'email' || kind === 'phone' || cell.split(/\s+/).some((word) => looksLikeAddress(word) && !KEY.test(word));
}

// A word such as "Website" in the middle of a text heads nothing: what it heads is addresses, and none stand above it.
function headsAddresses(records: readonly (readonly string[])[], index: number, columns: readonly (DealerColumn | null)[]): boolean {
  const at = columns.indexOf('website');
  const isAddress = (cells: readonly string[]): boolean => looksLikeAddress((cells[at] ?? '').trim());
  const below = records.slice(index + 1);
  return at === -1 || (!records.slice(0, index).some(isAddress) && below.filter(isAddress).length * 2 > below.length);
}

/** The same with its headings above, where they stand in the first column instead and each of them once. */
export function withHeadingsAbove(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (records.length > HEADINGS_WITHIN) return records;
  const columns = records.map(([heading = '']) => columnOf(heading));
  const known = knownColumns(columns);
  const isAside = columns.includes('name') && columns.includes('website') && known === columns.filter((column) => column !== null).length;
  if (!isAside || known <= knownColumns(findHeadings(records)?.columns ?? [])) return records;
  const width = Math.max(...records.map((cells) => cells.length));
  const turned = Array.from({ length: width }, (_, index) => records.map((cells) => cells[index] ?? ''));
  return turned.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

export function knownColumns(columns: readonly (DealerColumn | null)[]): number {
  return new Set(columns.filter((column) => column !== null)).size;
}

/** Says more about the columns when the records below the headings are known. */
export function withContent(table: TableColumns, records: readonly (readonly string[])[]): TableColumns {
  const below = records.slice(table.above);
  const isOther = (index: number): boolean => isOfSomethingElse(table.headings[index] ?? '');
  const at = table.columns.includes('website') || table.verbatim ? null : guessWebsite(table.columns, below, isOther);
  const columns = table.columns.map((column, index) => (index === at ? 'website' : column));
  if (at !== null && at >= columns.length) columns[at] = 'website';
  const guessed = at === null ? [] : [`The column "${shown(table.headings[at] ?? '')}" holds web addresses and was read as the website.`];
  return {
    ...table,
    columns,
    order: orderOf(table.headings, columns, below),
    notes: [...guessed, ...unusedColumns(table.headings, columns)],
  };
}

function orderOf(
  headings: readonly string[],
  columns: readonly (DealerColumn | null)[],
  records: readonly (readonly string[])[],
): readonly number[] {
  const order = plainestFirst(columns.map((_, index) => headings[index] ?? ''));
  const names = dealerNames(headings, columns);
  if (!names || !namesDealersToo(names.dealer, names.bare, records)) return order;
  return [names.dealer, ...order.filter((index) => index !== names.dealer)];
}

/** A table without headings; null when its columns can't be told. */
export function withoutHeadings(records: readonly (readonly string[])[]): TableColumns | null {
  const columns = guessColumns(records);
  if (columns === null) return null;
  const read = columns.flatMap((column, index) => (column === null ? [] : [`${column} in column ${index + 1}`]));
  const left = columns.filter((column) => column === null).length;
  const unread = left === 0 ? '' : ` ${left === 1 ? 'One column is' : `${left} columns are`} not used.`;
  const note = `The list has no headings, so its columns were told by what is in them: ${read.join(', ')}.${unread}`;
  return { headings: [], columns, order: [...columns.keys()], above: 0, verbatim: false, notes: [note] };
}

/** null: no row, but headings again, a sum or a remark. */
export function rowOfRecord(table: TableColumns, cells: readonly string[]): ListRow | null {
  if (table.verbatim) return rowOf(table, cells);
  return isNoRow(table, cells) ? null : withPlace(rowOf(table, cells.map(withoutQuotes)));
}

function rowOf({ columns, order }: TableColumns, cells: readonly string[]): ListRow {
  const row: CellsOfRow = {};
  for (const index of order) {
    const column = columns[index] ?? null;
    if (column !== null) takeCell(row, column, restoreFormula(cells[index] ?? ''));
  }
  return row;
}

// Quotation marks that are none of CSV's.
function withoutQuotes(cell: string): string {
  return QUOTED.exec(cell)?.[1] ?? cell;
}

function isNoRow({ headings }: TableColumns, cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  const [first = '', ...others] = filled;
  if (others.length === 0 && /^(?:#|\/\/)/.test(first)) return true;
  if (isTotal(first) && others.every((cell) => NUMBERS.test(cell))) return true;
  return (
    headings.length > 1 && cells.length >= headings.length && headings.every((heading, index) => heading === (cells[index] ?? '').trim())
  );
}

function isTotal(cell: string): boolean {
  return cell.length < 60 && MAYBE_TOTAL.test(cell) && TOTAL.test(cell.normalize('NFKD').replace(/\p{M}/gu, ''));
}

function unusedColumns(headings: readonly string[], columns: readonly (DealerColumn | null)[]): string[] {
  return headings
    .filter((heading, index) => columns[index] === null && heading !== '')
    .slice(0, MOST_NAMED)
    .map((heading) => `The column "${shown(heading)}" is not used.`);
}

function shown(heading: string): string {
  return heading.slice(0, 40);
}
