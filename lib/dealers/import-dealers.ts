// Reads a list of dealers and says about every row what became of it. Twins are folded, bad addresses refused with the reason; no text is
// guessed. The list is hostile: texts are cleaned of control characters and cut to a sane length. A long list is worked through in
// steps, between which the caller may let others have a turn; `importDealers` takes them all at once.
import { cleanText, dealerOfRow, websiteCell } from './dealer-of-row.ts';
import type { Dealer } from './dealer.ts';
import { finishSteps } from './finish-steps.ts';
import type { Folded, Kept } from './fold-twins.ts';
import { createFolding, keptAtLast } from './fold-twins.ts';
import type { ListRow } from './header-words.ts';
import type { ImportReport, ImportRow } from './import-report.ts';
import { countRows, sayCounts } from './import-report.ts';
import { pickWebsite } from './pick-website.ts';
import type { DealerList } from './read-list.ts';
import { readList } from './read-list.ts';
import type { SameBy } from './dedupe.ts';

export interface ImportContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly newId: () => string;
  /** Websites the person gave for rows that had none or a wrong one, by row. */
  readonly websites?: ReadonlyMap<number, string>;
}

/** How far an import has come; `of` is 0 while the number of rows isn't known yet. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
  /** From 0 to 1. */
  readonly share: number;
}

export type ImportSteps = Generator<ImportProgress, ImportReport>;

type ReadableList = DealerList & { readonly ok: true };

const LONGEST_SHOWN_CELL = 2100;
const ROWS_A_STEP = 50;
const REPORTED_A_STEP = 500;
const SHARE_OF_READING = 0.25;

export function importDealers(text: string, existing: readonly Dealer[], context: ImportContext): ImportReport {
  return finishSteps(importSteps(text, existing, context));
}

export function* importSteps(text: string, existing: readonly Dealer[], context: ImportContext): ImportSteps {
  const list = yield* reading(text);
  return list.ok ? yield* rowSteps(list, existing, context) : unreadable(list);
}

/** The same for rows that were no text, such as those collected from a page. */
export function importRows(rows: readonly ListRow[], existing: readonly Dealer[], context: ImportContext): ImportReport {
  return finishSteps(rowSteps({ ok: true, rows, notes: [] }, existing, context));
}

function* rowSteps(list: ReadableList, existing: readonly Dealer[], context: ImportContext): ImportSteps {
  const folding = createFolding();
  for (const [index, dealer] of existing.entries()) {
    folding.addStored(dealer);
    if (index % ROWS_A_STEP === 0) yield progress(0, list.rows.length);
  }
  const placed: PlacedRow[] = [];
  for (const cells of list.rows) {
    placed.push(placeRow(cells, placed.length + 1, context, folding));
    if (placed.length % ROWS_A_STEP === 0) yield progress(placed.length, list.rows.length);
  }
  return yield* reportOn(list, placed, folding.kept());
}

function* reading(text: string): Generator<ImportProgress, DealerList> {
  const steps = readList(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: 0, of: 0, share: step.value * SHARE_OF_READING };
  }
}

function progress(done: number, of: number): ImportProgress {
  return { done, of, share: SHARE_OF_READING + (done / Math.max(1, of)) * (1 - SHARE_OF_READING) };
}

interface PlacedRow {
  readonly shown: Pick<ImportRow, 'row' | 'name' | 'website'>;
  readonly became: Refused | Kept | Folded;
  /** What should be said of a row that was taken. */
  readonly remark: string;
}

interface Refused {
  readonly code: NonNullable<ImportRow['code']>;
  readonly message: string;
}

function placeRow(
  written: ListRow,
  row: number,
  { now, newId, websites }: ImportContext,
  folding: ReturnType<typeof createFolding>,
): PlacedRow {
  const given = websites?.get(row);
  const cells = given === undefined ? written : { ...written, website: given };
  const shown = { row, name: cleanText(cells.name), website: websiteCell(cells).slice(0, LONGEST_SHOWN_CELL) };
  if (cells.notADealer !== undefined) return { shown, became: { code: 'NOT_A_DEALER', message: cells.notADealer }, remark: '' };
  const picked = pickWebsite(websiteCell(cells));
  if (!picked.site.ok) return { shown, became: picked.site, remark: '' };
  const dealer = dealerOfRow(cells, { website: picked.written, address: picked.site.url }, newId(), now);
  return { shown, became: folding.place(dealer, row), remark: remarkOn(cells, dealer) };
}

function remarkOn(cells: ListRow, dealer: Dealer): string {
  const hasOtherContact = (cells.contactUrl ?? '').trim() !== '' && dealer.contactUrl === undefined;
  return hasOtherContact ? 'Added, but without the contact page: it is not on the website of this dealer.' : 'Added.';
}

function* reportOn(list: ReadableList, placed: readonly PlacedRow[], kept: readonly Kept[]): ImportSteps {
  const rows: ImportRow[] = [];
  for (const row of placed) {
    rows.push(importRow(row));
    if (rows.length % REPORTED_A_STEP === 0) yield progress(placed.length, placed.length);
  }
  const dealers = kept.filter(({ row, folded }) => row !== 0 && !folded).map(({ dealer }) => dealer);
  const filled = kept
    .filter((entry) => entry.row === 0 && (Object.keys(entry.filled).length > 0 || entry.keys.length > 0))
    .map(({ dealer, filled: filling, keys }) => ({ id: dealer.id, filling, ...(keys.length > 0 && { keys }) }));
  yield progress(placed.length, placed.length);
  const { notes, attribution = dealers.find((dealer) => dealer.attribution)?.attribution ?? '' } = list;
  return { rows, dealers, filled, notes, attribution, message: sayCounts(countRows(rows)), error: null };
}

function importRow({ shown, became, remark }: PlacedRow): ImportRow {
  if ('code' in became) return { ...shown, dealerId: null, code: became.code, message: became.message };
  if ('into' in became) return twinRow(shown, became);
  return became.folded ? twinRow(shown, became.folded) : { ...shown, dealerId: became.dealer.id, code: null, message: remark };
}

function twinRow(shown: PlacedRow['shown'], { into, sameBy, gave }: Folded): ImportRow {
  const { dealer, row } = keptAtLast(into);
  const kept = { row: row === 0 ? null : row, name: dealer.name, website: dealer.website, gained: Object.keys(gave) };
  const code = sameBy === 'website' ? 'DUPLICATE_DOMAIN' : 'DUPLICATE_DEALER';
  return { ...shown, dealerId: dealer.id, code, message: twinMessage(sameBy, kept), kept };
}

function twinMessage(sameBy: SameBy, kept: NonNullable<ImportRow['kept']>): string {
  const same = { website: 'same website', phone: 'same phone number', street: 'same street and ZIP' }[sameBy];
  const called = (kept.name || kept.website).slice(0, 60);
  if (kept.row === null) return `This dealer is already in your list ("${called}"): ${same}.`;
  return `This is the same dealer as row ${kept.row} ("${called}"): ${same}.`;
}

function unreadable({ code, message }: DealerList & { ok: false }): ImportReport {
  return { rows: [], dealers: [], filled: [], notes: [], attribution: '', message, error: { code, message } };
}
