// Turns what the person pasted or dropped into rows of known columns: a table with headings (comma, semicolon or tab), JSON, HTML links,
// or plain addresses. Decides nothing about a dealer. Without headings it takes addresses only: which other cell is a name would be a guess.
import Papa from 'papaparse';
import { restoreFormula } from './formula-cells.ts';
import { columnOf, type DealerColumn, type ListRow } from './header-words.ts';
import { readAddresses, readHtmlLinks, readJson } from './read-plain-list.ts';

export type ListErrorCode = 'EMPTY_LIST' | 'LIST_TOO_LARGE' | 'UNREADABLE_LIST';

export type DealerList =
  | { readonly ok: true; readonly rows: readonly ListRow[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly code: ListErrorCode; readonly message: string };

const LARGEST_TEXT = 20_000_000;
const HEADING_TEXT = 20_000;
// Tab first: it wins where one heading stands alone, and then commas in the addresses stay.
const DELIMITERS = ['\t', ',', ';', '|'] as const;
const NO_HEADINGS =
  'The list has no headings we know. Name the columns in its first line, for example "name,website,city,state,zip,phone", or paste one website per line.';

export function readList(written: string): DealerList {
  if (written.length > LARGEST_TEXT) return failed('LIST_TOO_LARGE', 'The list is larger than 20 MB. Split it into smaller files.');
  const text = withoutPreamble(written.replace(/\r\n?/g, '\n'));
  if (text.trim() === '') return failed('EMPTY_LIST', 'The list is empty.');
  if (/^[[{]/.test(text)) return fromPlain(readJson(text), 'This looks like JSON, but no list of dealers can be read from it.');
  if (text.startsWith('<')) return fromPlain(readHtmlLinks(text), 'No links to websites were found in this text.');
  return readTable(text) ?? fromPlain(readAddresses(text), NO_HEADINGS);
}

// Byte order mark, blank lines, and the line by which spreadsheets announce their delimiter. A leading tab is an empty heading and stays.
function withoutPreamble(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/^sep=.\n/i, '');
}

function readTable(text: string): DealerList | null {
  const delimiter = headingDelimiter(text);
  if (delimiter === null) return null;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: 'greedy' });
  const [headings = [], ...records] = data;
  const columns = headings.map((heading) => columnOf(restoreFormula(heading)));
  if (records.length === 0) return failed('EMPTY_LIST', 'The list has headings but no dealers.');
  const notes = [...unusedColumns(headings, columns), ...(errors.some(isQuoteError) ? [QUOTE_NOTE] : [])];
  return { ok: true, rows: records.map((cells) => rowOf(columns, cells)), notes };
}

// The delimiter under which the first line names most known columns. Counting commas instead is misled by addresses in the cells.
function headingDelimiter(text: string): string | null {
  let best: { delimiter: string; known: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const [headings = []] = Papa.parse<string[]>(text.slice(0, HEADING_TEXT), { delimiter, newline: '\n', preview: 1 }).data;
    const columns = headings.map((heading) => columnOf(heading));
    const known = columns.filter((column) => column !== null).length;
    const tellsDealers = columns.includes('website') || columns.includes('name');
    if (tellsDealers && known > (best?.known ?? 0)) best = { delimiter, known };
  }
  return best?.delimiter ?? null;
}

// Of two columns with one meaning ("website", "url") the first that is filled counts.
function rowOf(columns: readonly (DealerColumn | null)[], cells: readonly string[]): ListRow {
  const row: Partial<Record<DealerColumn, string>> = {};
  columns.forEach((column, index) => {
    const cell = restoreFormula(cells[index] ?? '');
    if (column !== null && (row[column] ?? '').trim() === '') row[column] = cell;
  });
  return row;
}

const QUOTE_NOTE = 'A quotation mark in the list is out of place; rows near it may have run together.';

function isQuoteError(error: Papa.ParseError): boolean {
  return error.type === 'Quotes';
}

function unusedColumns(headings: readonly string[], columns: readonly (DealerColumn | null)[]): string[] {
  return headings
    .filter((heading, index) => columns[index] === null && heading.trim() !== '')
    .slice(0, 20)
    .map((heading) => `The column "${heading.trim().slice(0, 40)}" is not used.`);
}

function fromPlain(rows: readonly ListRow[] | null, messageIfNone: string): DealerList {
  if (rows === null) return failed('UNREADABLE_LIST', messageIfNone);
  if (rows.length === 0) return failed('EMPTY_LIST', 'The list is empty.');
  return { ok: true, rows, notes: [] };
}

function failed(code: ListErrorCode, message: string): DealerList {
  return { ok: false, code, message };
}
