// Turns what the person pasted or dropped into rows of known columns, whatever its kind: a table, JSON, a file of OpenStreetMap's, cards of
// an address book, HTML, lines of addresses. Decides nothing about a dealer. Works in slices, so that a long list never holds up a page.
import { websiteCell } from './dealer-of-row.ts';
import type { ListRow } from './header-words.ts';
import { pickWebsite } from './pick-website.ts';
import { readBlocks } from './read-blocks.ts';
import { isHtml, readHtml } from './read-html.ts';
import { isMeantAsJson, parseJson, readJsonList } from './read-json.ts';
import { readLines, readProse } from './read-lines.ts';
import { readMarkdownTables } from './read-markdown.ts';
import { OPEN_STREET_MAP, readOpenStreetMap } from './read-open-street-map.ts';
import { readRecords } from './read-records.ts';
import type { TableColumns } from './read-table.ts';
import { findHeadings, knownColumns, rowOfRecord, withContent, withHeadingsAbove, withoutHeadings } from './read-table.ts';
import { readVcards } from './read-vcards.ts';
import { withPlace } from './split-place.ts';
import { parseWebsite } from './website.ts';

export type ListErrorCode = 'EMPTY_LIST' | 'LIST_TOO_LARGE' | 'UNREADABLE_LIST';

export type DealerList =
  | { readonly ok: true; readonly rows: readonly ListRow[]; readonly notes: readonly string[]; readonly attribution?: string }
  | { readonly ok: false; readonly code: ListErrorCode; readonly message: string };

/** Steps of reading; each value is how much of the text is done, from 0 to 1. */
export type Reading = Generator<number, DealerList>;

export const LARGEST_LIST = 20_000_000;
const HEADING_TEXT = 50_000;
const RECORDS_A_STEP = 200;
// Tab first: it wins where one heading stands alone, and then commas in the addresses stay.
const DELIMITERS = ['\t', ',', ';', '|'] as const;
const QUOTED_LINE = /^"(?:[^"]|"")*"$/;
const POINT = /^(?:[-*•]|\(?\d{1,5}[.)]) +(?=\S)/;
const NO_JSON = 'This looks like JSON, but no list of dealers can be read from it.';
const NO_LIST =
  'No dealers can be read from this. Name the columns in its first line, for example "name,website,city,state,zip,phone", or give one website per line.';

const PROSE_NOTE = 'The text is no list, so only the web addresses in it were read.';

export function* readList(written: string): Reading {
  if (written.length > LARGEST_LIST) return failed('LIST_TOO_LARGE', 'The list is larger than 20 MB. Split it into smaller files.');
  const { text, delimiter } = withoutPreamble(withoutLineQuotes(written.replace(/\r\n?/g, '\n')));
  if (text.trim() === '') return failed('EMPTY_LIST', 'The list is empty.');
  yield 0;
  const cards = readVcards(text);
  if (cards) return ofRows(cards);
  if (/^\s*[[{]/.test(text))
    return (yield* readJsonText(text)) ?? (isMeantAsJson(text) ? failed('UNREADABLE_LIST', NO_JSON) : fromLines(text, NO_JSON));
  if (isHtml(text)) return yield* readHtmlText(text);
  return yield* readTableOrLines(text, delimiter);
}

// Byte order mark, blank lines, and the line by which spreadsheets announce their delimiter. A leading tab is an empty heading and stays.
function withoutPreamble(written: string): { text: string; delimiter: string | null } {
  const text = written.replace(/^\ufeff/, '').replace(/^(?:[ \t]*\n)+/, '');
  const said = /^"?sep=(.)"?[^\n]{0,20}\n/i.exec(text);
  return said ? { text: text.slice(said[0].length), delimiter: said[1] ?? null } : { text, delimiter: null };
}

// A table opened and saved as one column: each of its lines is a single quoted cell.
function withoutLineQuotes(written: string): string {
  const text = written.replace(/^\ufeff/, '').trim();
  const heading = text.slice(0, HEADING_TEXT).split('\n')[0] ?? '';
  if (!QUOTED_LINE.test(heading) || !/[,;\t|]/.test(heading)) return written;
  const lines = text.split('\n').map((line) => line.trim());
  if (!lines.every((line) => line === '' || QUOTED_LINE.test(line))) return written;
  return lines.map((line) => line.slice(1, -1).replaceAll('""', '"')).join('\n');
}

function* readTableOrLines(written: string, said: string | null): Reading {
  const tables = said === null ? readMarkdownTables(written) : null;
  const marked = tables && (yield* fromRecords(tables));
  if (marked) return marked;
  yield 0;
  const text = said === null ? withTabs(withoutNumbers(written)) : written;
  const delimiter = said ?? (yield* headingDelimiter(text)) ?? plainDelimiter(text);
  if (delimiter === null) return fromLines(text, seenFirst(written));
  const records: (readonly string[])[] = [];
  let oddQuotes = false;
  for (const { cells, end, oddQuote } of readRecords(text, delimiter)) {
    records.push(cells);
    oddQuotes ||= oddQuote;
    if (records.length % RECORDS_A_STEP === 0) yield end / text.length;
  }
  const list = yield* fromRecords(withHeadingsAbove(records));
  if (!list) return fromLines(text, seenFirst(written));
  return list.ok && oddQuotes ? { ...list, notes: [...list.notes, QUOTE_NOTE] } : list;
}

// "1) Oak Ford, Denver": where every line is numbered or a point, the numbers are none of the table's.
function withoutNumbers(text: string): string {
  const lines = text.split('\n');
  return lines.every((line) => line.trim() === '' || POINT.test(line)) ? lines.map((line) => line.replace(POINT, '')).join('\n') : text;
}

// Columns that blanks hold apart, as copied from a page of print: two or more in nearly every line.
function withTabs(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const apart = lines.filter((line) => /\S {2,}\S/.test(line) && !/[\t,;|]/.test(line));
  return apart.length * 10 >= lines.length * 9 ? text.replace(/(?<=\S) {2,}(?=\S)/g, '\t') : text;
}

const QUOTE_NOTE = 'A quotation mark in the list is out of place; its cell was read as it is written.';

function* fromRecords(records: readonly (readonly string[])[]): Generator<number, DealerList | null> {
  const found = findHeadings(records);
  yield 1;
  const table = found ? withContent(found, records) : withoutHeadings(records);
  if (!table) return null;
  if (records.length === table.above) return failed('EMPTY_LIST', 'The list has headings but no dealers.');
  const rows: ListRow[] = [];
  let passedOver = 0;
  for (const cells of records.slice(table.above)) {
    const row = rowOfRecord(table, cells);
    if (row) rows.push(row);
    else passedOver += 1;
    if (rows.length % RECORDS_A_STEP === 0) yield 1;
  }
  return { ok: true, rows, notes: [...table.notes, ...passedOverNote(passedOver)] };
}

function passedOverNote(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? '1 line is no dealer (a total, a remark, headings again).'
      : `${count} lines are no dealers (totals, remarks, headings again).`,
  ];
}

// The delimiter under which a line near the top names most known columns. Counting commas instead is misled by addresses in the cells.
function* headingDelimiter(text: string): Generator<number, string | null> {
  const tables: { readonly delimiter: string; readonly table: TableColumns | null }[] = [];
  for (const delimiter of DELIMITERS) {
    yield 0;
    tables.push({ delimiter, table: findHeadings(withHeadingsAbove(firstRecords(text, delimiter))) });
  }
  const [best] = tables.toSorted((one, other) => knownOf(other.table) - knownOf(one.table));
  return best?.table ? best.delimiter : null;
}

function knownOf(table: TableColumns | null): number {
  return table ? knownColumns(table.columns) : 0;
}

// Without headings: the delimiter that makes a table of it, in which the columns can be told.
function plainDelimiter(text: string): string | null {
  const told = DELIMITERS.map((delimiter) => {
    const records = firstRecords(text, delimiter);
    const isTable = records.length > 0 && records.filter((cells) => cells.length > 1).length * 5 >= records.length * 4;
    return { delimiter, known: isTable ? knownOf(withoutHeadings(records)) : 0 };
  });
  const [best] = told.toSorted((one, other) => other.known - one.known);
  return best && best.known > 1 ? best.delimiter : null;
}

function firstRecords(text: string, delimiter: string): (readonly string[])[] {
  const records: (readonly string[])[] = [];
  for (const { cells } of readRecords(text.slice(0, HEADING_TEXT), delimiter)) if (records.push(cells) >= 100) break;
  return records;
}

function seenFirst(text: string): string {
  return `${NO_LIST} Its first line is "${text.slice(0, 200).split('\n')[0]?.trim().slice(0, 80) ?? ''}".`;
}

function* readJsonText(text: string): Generator<number, DealerList | null> {
  const json = parseJson(text);
  if (json === undefined) return null;
  yield 0.5;
  const map = readOpenStreetMap(json);
  if (map) return ofRows(map.rows, map.notes, OPEN_STREET_MAP);
  const list = readJsonList(json);
  if (list?.kind === 'records') return yield* fromRecords(list.records);
  return list && ofRows(list.rows.map(withPlace));
}

function* readHtmlText(html: string): Reading {
  const { records, links, text } = readHtml(html);
  yield 0.5;
  const isTable = findHeadings(records) !== null || (records.length > 1 && links.length <= records.length);
  const table = isTable ? yield* fromRecords(records) : null;
  const own = links.filter(({ website }) => parseWebsite(website).ok);
  if (table && (own.length === 0 || !isBesideTheList(table, own.length))) return table;
  if (links.length > 0) return ofRows(links.map(({ website, name }) => ({ website, name })));
  return fromLines(text, 'No links to websites were found in this text.');
}

// A small table of phone numbers on a page of dealers is no list of them. A long one is, whatever the page's menu links to.
function isBesideTheList(table: DealerList, links: number): boolean {
  return !table.ok || (table.rows.length <= links && !table.rows.some((row) => pickWebsite(websiteCell(row)).site.ok));
}

function fromLines(text: string, messageIfNone: string): DealerList {
  const rows = readBlocks(text) ?? readLines(text);
  if (rows !== null) return ofRows(rows);
  const mentioned = readProse(text);
  return mentioned === null ? failed('UNREADABLE_LIST', messageIfNone) : ofRows(mentioned, [PROSE_NOTE]);
}

function ofRows(rows: readonly ListRow[], notes: readonly string[] = [], attribution?: string): DealerList {
  if (rows.length === 0) return failed('EMPTY_LIST', 'The list is empty.');
  return { ok: true, rows, notes, ...(attribution === undefined ? {} : { attribution }) };
}

function failed(code: ListErrorCode, message: string): DealerList {
  return { ok: false, code, message };
}
