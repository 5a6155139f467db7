// The columns of a table without headings, by what stands in them. A column gets a meaning only where most of its cells look like that
// and nothing else; without a column of addresses it is no list of dealers. Also finds the addresses under a heading nobody knows.
import type { CellKind } from './cell-kinds.ts';
import { kindOfCell } from './cell-kinds.ts';
import type { DealerColumn } from './header-words.ts';
import { withPlace } from './split-place.ts';
import { TRADE } from './trade-words.ts';

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
  takePlaces(columns, records);
  const texts = kinds.flatMap((column, index) => (columns[index] === null && share(column, 'text') >= ENOUGH ? [index] : []));
  return nameTexts(columns, texts, records);
}

/** The first column without a meaning in which most cells are addresses; null when there is none. What is left for `atLast` comes last. */
export function guessWebsite(columns: Columns, records: readonly (readonly string[])[], atLast: (index: number) => boolean): number | null {
  const kinds = kindsOfColumns(records);
  const isFree = (index: number): boolean => (columns[index] ?? null) === null;
  return addressColumn(kinds, (index) => isFree(index) && !atLast(index)) ?? addressColumn(kinds, isFree);
}

/** Whether at least as many cells of one column as of another name a car dealer, and most of them are words. */
export function namesDealersToo(column: number, other: number, records: readonly (readonly string[])[]): boolean {
  const looked = records.slice(0, LOOKED_AT);
  const inWords = looked.filter((cells) => /\p{L}{2}/u.test(cells[column] ?? '')).length;
  return inWords * 2 > looked.length && countOfTrade(column, looked) >= countOfTrade(other, looked);
}

function addressColumn(kinds: readonly (readonly CellKind[])[], isFree: (index: number) => boolean): number | null {
  const at = kinds.findIndex((column, index) => isFree(index) && share(column, 'website') >= ENOUGH_ADDRESSES);
  return at === -1 ? null : at;
}

// "Akron, OH 44301" in one cell, or "OH 44301" behind the city: which column such a cell stands in, and what must be read of it.
const PLACES = [
  ['place', 'city'],
  ['state', 'zip'],
] as const;

function takePlaces(columns: (DealerColumn | null)[], records: readonly (readonly string[])[]): void {
  if (columns.includes('state')) return;
  const looked = records.slice(0, LOOKED_AT);
  for (const place of PLACES) {
    const at = columns.findIndex((known, index) => known === null && holdsPlaces(cellsIn(index, looked), place));
    if (at === -1) continue;
    columns[at] = place[0];
    return;
  }
}

function cellsIn(index: number, records: readonly (readonly string[])[]): string[] {
  return records.map((record) => record[index] ?? '').filter((cell) => cell.trim() !== '');
}

function holdsPlaces(cells: readonly string[], [column, said]: (typeof PLACES)[number]): boolean {
  const read = cells.filter((cell) => withPlace({ [column]: cell })[said] !== undefined);
  return cells.length > 0 && read.length >= cells.length * ENOUGH;
}

// The text with most words of the trade is the name, else the first that isn't the city, which stands right before or behind the state
// or the ZIP. Any other could mean anything.
function nameTexts(columns: (DealerColumn | null)[], texts: readonly number[], records: readonly (readonly string[])[]): Columns {
  const place = columns.includes('state') ? columns.indexOf('state') : columns.indexOf('zip');
  const beside = place === -1 ? [] : [place - 1, place + 1].filter((index) => texts.includes(index));
  const name = mostOfTrade(texts, records) ?? texts.find((index) => index !== beside[0]) ?? texts[0];
  const city = beside.find((index) => index !== name);
  if (city !== undefined) columns[city] = 'city';
  if (name !== undefined) columns[name] = 'name';
  return columns;
}

function mostOfTrade(texts: readonly number[], records: readonly (readonly string[])[]): number | undefined {
  const looked = records.slice(0, LOOKED_AT);
  const counted = texts.map((index) => ({ index, count: countOfTrade(index, looked) }));
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  return best && best.count > 0 ? best.index : undefined;
}

function countOfTrade(column: number, records: readonly (readonly string[])[]): number {
  return records.filter((cells) => isNameOfTrade(cells[column] ?? '')).length;
}

// A brand alone is no name.
function isNameOfTrade(cell: string): boolean {
  return cell.length < 200 && /\S\s+\S/.test(cell) && TRADE.test(cell);
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
