// The columns of a table without headings, by what stands in them. A column gets a meaning only where most of its cells look like that
// and nothing else; without a column of addresses it is no list of dealers. Also finds the addresses under a heading nobody knows.
import type { CellKind } from './cell-kinds.ts';
import { kindOfCell } from './cell-kinds.ts';
import type { DealerColumn } from './header-words.ts';

type Columns = readonly (DealerColumn | null)[];

const LOOKED_AT = 200;
const MOST_COLUMNS = 60;
const ENOUGH = 0.6;
const ENOUGH_ADDRESSES = 0.5;

/** null: no column of these records holds addresses, or nothing else does. */
export function guessColumns(records: readonly (readonly string[])[]): Columns | null {
  const kinds = kindsOfColumns(records);
  const website = addressColumn(kinds, () => true);
  if (website === null || kinds.filter((column) => column.some((kind) => kind !== 'blank')).length < 2) return null;
  const columns: (DealerColumn | null)[] = kinds.map(() => null);
  columns[website] = 'website';
  for (const kind of ['email', 'phone', 'zip', 'state', 'street'] as const) {
    const at = kinds.findIndex((column, index) => columns[index] === null && share(column, kind) >= ENOUGH);
    if (at !== -1) columns[at] = kind;
  }
  const texts = kinds.flatMap((column, index) => (columns[index] === null && share(column, 'text') >= ENOUGH ? [index] : []));
  return nameTexts(columns, texts);
}

/** The first column without a meaning in which most cells are addresses; null when there is none. */
export function guessWebsite(columns: Columns, records: readonly (readonly string[])[]): number | null {
  return addressColumn(kindsOfColumns(records), (index) => (columns[index] ?? null) === null);
}

function addressColumn(kinds: readonly (readonly CellKind[])[], isFree: (index: number) => boolean): number | null {
  const at = kinds.findIndex((column, index) => isFree(index) && share(column, 'website') >= ENOUGH_ADDRESSES);
  return at === -1 ? null : at;
}

// The first text is the name; the one right before the state or the ZIP is the city. Any other could mean anything.
function nameTexts(columns: (DealerColumn | null)[], texts: readonly number[]): Columns {
  const place = columns.includes('state') ? columns.indexOf('state') : columns.indexOf('zip');
  const name = texts[0];
  const city = texts.findLast((index) => index === place - 1);
  if (city !== undefined && city !== name) columns[city] = 'city';
  if (name !== undefined) columns[name] = 'name';
  return columns;
}

function kindsOfColumns(records: readonly (readonly string[])[]): CellKind[][] {
  const looked = records.slice(0, LOOKED_AT);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...looked.map((cells) => cells.length)));
  return Array.from({ length: width }, (_, index) => looked.map((cells) => kindOfCell(cells[index] ?? '')));
}

function share(column: readonly CellKind[], kind: CellKind): number {
  const filled = column.filter((found) => found !== 'blank');
  return filled.length === 0 ? 0 : filled.filter((found) => found === kind).length / filled.length;
}
