// Reads a list of dealers and says about every row what became of it. Duplicates are folded (the first stays), bad addresses refused
// with the reason; no text is guessed. The list is hostile: texts are cleaned of control characters and cut to a sane length.
import { cleanText, dealerOfRow, websiteCell } from './dealer-of-row.ts';
import type { Dealer, RejectCode } from './dealer.ts';
import { createTwinIndex, type Twin, type TwinIndex } from './dedupe.ts';
import type { ListRow } from './header-words.ts';
import { readList, type ListErrorCode } from './read-list.ts';
import { parseWebsite } from './website.ts';

export interface ImportRow {
  /** 1 for the first row after the headings; blank lines don't count. */
  readonly row: number;
  readonly name: string;
  /** The cell as written. */
  readonly website: string;
  /** The new dealer's id; of a duplicate, the id of the dealer it is the same as. */
  readonly dealerId: string | null;
  /** null: the row is a new dealer. */
  readonly code: RejectCode | null;
  readonly message: string;
}

export interface ImportReport {
  /** One for every data row, in order. */
  readonly rows: readonly ImportRow[];
  /** The new dealers. */
  readonly dealers: readonly Dealer[];
  readonly rejected: Readonly<Record<RejectCode, number>>;
  /** What the person should know about the whole list, such as columns that aren't used. */
  readonly notes: readonly string[];
  /** The outcome in one sentence. */
  readonly message: string;
  /** Set when the list could not be read at all. */
  readonly error: { readonly code: ListErrorCode; readonly message: string } | null;
}

export interface ImportContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly newId: () => string;
}

const LONGEST_SHOWN_CELL = 2100;
const NOT_REJECTED: Readonly<Record<RejectCode, number>> = {
  NO_WEBSITE: 0,
  BAD_URL: 0,
  NOT_OWN_SITE: 0,
  DUPLICATE_DOMAIN: 0,
  DUPLICATE_DEALER: 0,
};

export function importDealers(text: string, existing: readonly Dealer[], context: ImportContext): ImportReport {
  const list = readList(text);
  if (!list.ok) {
    const { code, message } = list;
    return { rows: [], dealers: [], rejected: NOT_REJECTED, notes: [], message, error: { code, message } };
  }
  return importRows(list.rows, existing, context, list.notes);
}

/** The same for rows that were no text, such as those collected from a page. */
export function importRows(
  cells: readonly ListRow[],
  existing: readonly Dealer[],
  context: ImportContext,
  notes: readonly string[] = [],
): ImportReport {
  const twins = createTwinIndex(existing);
  const rowOfNew = new Map<string, number>();
  const results = cells.map((row, index) => importRow(row, index + 1, { context, twins, rowOfNew }));
  const rows = results.map((result) => result.row);
  const dealers = results.flatMap((result) => result.dealer ?? []);
  return { rows, dealers, rejected: countRejected(rows), notes, message: summary(rows.length, dealers.length), error: null };
}

interface Progress {
  readonly context: ImportContext;
  readonly twins: TwinIndex;
  /** Row numbers of the dealers this import has made, by id. */
  readonly rowOfNew: Map<string, number>;
}

function importRow(cells: ListRow, row: number, progress: Progress): { row: ImportRow; dealer: Dealer | null } {
  const name = cleanText(cells.name);
  const website = websiteCell(cells).slice(0, LONGEST_SHOWN_CELL);
  const shown = { row, name, website };
  const site = parseWebsite(websiteCell(cells));
  if (!site.ok) return { row: { ...shown, dealerId: null, code: site.code, message: site.message }, dealer: null };
  const { now, newId } = progress.context;
  const dealer = dealerOfRow(cells, site.url, newId(), now);
  const twin = progress.twins.find(dealer);
  if (twin) {
    const message = twinMessage(twin, progress.rowOfNew.get(twin.dealer.id));
    return { row: { ...shown, dealerId: twin.dealer.id, code: twin.code, message }, dealer: null };
  }
  progress.twins.add(dealer);
  progress.rowOfNew.set(dealer.id, row);
  return { row: { ...shown, dealerId: dealer.id, code: null, message: addedMessage(cells, dealer) }, dealer };
}

function addedMessage(cells: ListRow, dealer: Dealer): string {
  const hasOtherContact = (cells.contactUrl ?? '').trim() !== '' && dealer.contactUrl === undefined;
  return hasOtherContact ? 'Added, but without the contact page: it is not on the website of this dealer.' : 'Added.';
}

function twinMessage({ dealer, sameBy }: Twin, row: number | undefined): string {
  const same = { website: 'same website', phone: 'same phone number', street: 'same street and ZIP' }[sameBy];
  const called = dealer.name === '' ? dealer.website.slice(0, 60) : dealer.name.slice(0, 60);
  if (row === undefined) return `This dealer is already in your list ("${called}"): ${same}.`;
  return `This is the same dealer as row ${row} ("${called}"): ${same}.`;
}

function countRejected(rows: readonly ImportRow[]): Record<RejectCode, number> {
  const counts = { ...NOT_REJECTED };
  for (const { code } of rows) if (code !== null) counts[code] += 1;
  return counts;
}

function summary(rowCount: number, addedCount: number): string {
  const left = rowCount - addedCount;
  if (addedCount === 0)
    return `No dealer was added: ${rowCount === 1 ? 'the only row' : `each of the ${rowCount} rows`} was left out, with the reason.`;
  const added = `${addedCount} ${addedCount === 1 ? 'dealer was' : 'dealers were'} added`;
  return left === 0 ? `${added}.` : `${added}; ${left} ${left === 1 ? 'row was' : 'rows were'} left out, with the reason for each.`;
}
