// The report of `npm run import -- FILE --json`: rows = added + merged + rejected.length, and added = dealers.length.
import type { Dealer, RejectCode } from '../../lib/dealers/dealer.ts';
import type { ImportReport } from '../../lib/dealers/import-report.ts';
import { countRows, outcomeOf } from '../../lib/dealers/import-report.ts';

export interface JsonReport {
  readonly rows: number;
  readonly added: number;
  /** Folded into another row of the file. */
  readonly merged: number;
  readonly rejected: readonly { readonly row: number; readonly reason: RejectCode | null; readonly message: string }[];
  readonly dealers: readonly Dealer[];
  /** Only when nothing could be read. */
  readonly error?: NonNullable<ImportReport['error']>;
}

export function jsonReport({ rows, dealers, error }: ImportReport): JsonReport {
  const { added, merged } = countRows(rows);
  const rejected = rows.filter((row) => outcomeOf(row) === 'rejected').map(({ row, code, message }) => ({ row, reason: code, message }));
  return { rows: rows.length, added, merged, rejected, dealers, ...(error ? { error } : {}) };
}
