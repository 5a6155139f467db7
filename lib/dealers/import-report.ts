// What an import says about a list and each of its rows, as plain data that can be stored and shown again.
import type { Dealer, RejectCode } from './dealer.ts';
import type { Filling } from './merge-dealers.ts';
import type { ListErrorCode } from './read-list.ts';

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
  /** Of a duplicate: the entry that was kept. */
  readonly kept?: KeptEntry;
}

export interface KeptEntry {
  /** null: it was in the list before this import. */
  readonly row: number | null;
  readonly name: string;
  readonly website: string;
  /** What it got from this row, such as `phone`. */
  readonly gained: readonly string[];
}

/** A dealer that was in the list before, and what this import adds where it had nothing. */
export interface FilledDealer {
  readonly id: string;
  readonly filling: Filling;
  /** By which it is known from now on; absent: none. */
  readonly keys?: readonly string[];
}

export interface ImportReport {
  /** One for every data row, in order. */
  readonly rows: readonly ImportRow[];
  /** The new dealers. */
  readonly dealers: readonly Dealer[];
  readonly filled: readonly FilledDealer[];
  /** What the person should know about the whole list, such as columns that aren't used. */
  readonly notes: readonly string[];
  /** Whom the list has to be credited to; '' for nobody. */
  readonly attribution: string;
  /** The outcome in one sentence. */
  readonly message: string;
  /** Set when the list could not be read at all. */
  readonly error: { readonly code: ListErrorCode; readonly message: string } | null;
}

/** How many rows became what; together they are all rows. */
export interface ImportCounts {
  readonly added: number;
  /** Folded into another row of the same list. */
  readonly merged: number;
  /** Folded into a dealer that was in the list before. */
  readonly known: number;
  readonly rejected: number;
}

export type RowOutcome = keyof ImportCounts;

export function outcomeOf({ code, kept }: ImportRow): RowOutcome {
  if (code === null) return 'added';
  if (code !== 'DUPLICATE_DOMAIN' && code !== 'DUPLICATE_DEALER') return 'rejected';
  return kept?.row ? 'merged' : 'known';
}

export function countRows(rows: readonly ImportRow[]): ImportCounts {
  const { added, merged, known, rejected } = groupRows(rows);
  return { added: added.length, merged: merged.length, known: known.length, rejected: rejected.length };
}

/** The rows by what became of them, in order. */
export function groupRows(rows: readonly ImportRow[]): Readonly<Record<RowOutcome, readonly ImportRow[]>> {
  const groups: Record<RowOutcome, ImportRow[]> = { added: [], merged: [], known: [], rejected: [] };
  for (const row of rows) groups[outcomeOf(row)].push(row);
  return groups;
}

/** "2 dealers are new; 1 row was folded into its twin; …" */
export function sayCounts({ added, merged, known, rejected }: ImportCounts): string {
  const parts = [
    added === 0 ? 'No dealer is new' : counted(added, 'dealer is new', 'dealers are new'),
    merged === 0 ? '' : counted(merged, 'row was folded into its twin', 'rows were folded into their twins'),
    known === 0 ? '' : counted(known, 'is in your list already', 'are in your list already'),
    rejected === 0 ? '' : counted(rejected, 'row was left out, with the reason', 'rows were left out, with the reason for each'),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
