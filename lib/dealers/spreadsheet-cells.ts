// The cells of a row as a person meant them: links that a formula makes, texts that were guarded from being taken for numbers (`="01970"`,
// `'01970`), the errors of formulas and what is written where there is nothing.
import { linkOfFormula } from './formula-cells.ts';
import type { CellsOfRow, DealerColumn, ListRow } from './header-words.ts';
import { nameOfLink } from './link-name.ts';

const MAYBE_MARKED = /^\s*[=#'’–—Nn-]/;
const GUARDED = /^\s*="([^"]*)"\s*$/;
const APOSTROPHE = /^\s*['’](?=[\d(+])/;
const ERROR = /^\s*#(?:ref!|n\/a|name\?|value!|div\/0!|null!|num!|spill!|calc!)\s*$/i;
const NOTHING = /^\s*(?:n\/?a|n\.a\.?|nan|null|none|nil|[-–—]+)\s*$/i;
// What stands in the others may be meant: a dealer may be called Nan, and why there is no website is told.
const EMPTIED: ReadonlySet<DealerColumn> = new Set(['phone', 'email', 'street', 'city', 'state', 'zip', 'place', 'contactUrl']);

export function withoutSpreadsheetMarks(row: ListRow): ListRow {
  const marked = (Object.keys(row) as (keyof ListRow)[]).filter((column) => MAYBE_MARKED.test(row[column] ?? ''));
  return marked.length === 0 ? row : marked.reduce((read, column) => withCell(read, column as DealerColumn), row);
}

function withCell(row: ListRow, column: DealerColumn): ListRow {
  const cell = row[column] ?? '';
  const link = linkOfFormula(cell);
  if (link) return withLink(row, column, link);
  if (column === 'website') return row;
  const text = (GUARDED.exec(cell)?.[1] ?? cell).replace(column === 'phone' || column === 'zip' ? APOSTROPHE : '', '');
  return { ...row, [column]: ERROR.test(text) || (EMPTIED.has(column) && NOTHING.test(text)) ? '' : text };
}

/** What it shows stays in its column, where it leads is the website; each where nothing else says it. */
function withLink(row: ListRow, column: DealerColumn, { address, text }: { address: string; text: string }): ListRow {
  const [, written = ''] = /^(?:mailto|tel):(.*)$/i.exec(address) ?? [];
  if (written !== '') return { ...row, [column]: written };
  if (column === 'contactUrl') return { ...row, contactUrl: address };
  if (column === 'website') return withMissing({ ...row, website: address }, 'name', nameOfLink(text));
  return withMissing({ ...row, [column]: text }, 'website', address);
}

function withMissing(row: CellsOfRow, column: DealerColumn, text: string): ListRow {
  return (row[column] ?? '').trim() === '' && text !== '' ? { ...row, [column]: text } : row;
}
