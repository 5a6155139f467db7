// The report of a run: one entry per data row of the list, in its order, whether it was contacted or refused at import.
import type { Batch } from '../../lib/batch/batch.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import { isSettled } from '../../lib/batch/contact.ts';
import type { ReasonCode, Receipt } from '../../lib/contact-form/reason-code.ts';
import type { ImportRow } from '../../lib/dealers/import-report.ts';
import type { ImportPart } from '../../lib/store/import-parts.ts';
import { newestImport } from '../../lib/store/import-parts.ts';
import type { StoredRows } from './stored-rows.ts';
import { latestBatch } from './stored-rows.ts';

export interface ReportEntry {
  readonly dealer: { readonly name: string; readonly website: string };
  readonly status: string;
  readonly code: ReasonCode | null;
  readonly detail: string;
  readonly attempts: number;
  readonly pages: readonly string[];
  readonly pressedAt: string | null;
  readonly receipt: Receipt | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

export interface RunReport {
  readonly batch: {
    readonly id: string;
    readonly state: Batch['status'];
    readonly startedAt: string | null;
    readonly endedAt: string | null;
    readonly granted: readonly string[];
  };
  readonly contacts: readonly ReportEntry[];
}

/** ISO 8601 UTC, or null. */
function time(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** A list of which no row could be contacted has no batch, but a report all the same. */
export function runReport(rows: StoredRows, imports: readonly ImportPart[]): RunReport {
  const latest = latestBatch(rows);
  const list = newestImport(imports)?.rows ?? [];
  const byDealer = new Map(latest?.contacts.map((contact) => [contact.dealerId, contact]));
  const contacts = list.map((row) => entryOf(row, row.code === null && row.dealerId ? byDealer.get(row.dealerId) : undefined));
  return { batch: latest ? batchOf(latest.batch) : NO_BATCH, contacts };
}

const NO_BATCH: RunReport['batch'] = { id: '', state: 'finished', startedAt: null, endedAt: null, granted: [] };

function batchOf({ id, status, startedAt, endedAt, granted }: Batch): RunReport['batch'] {
  return { id, state: status, startedAt: time(startedAt), endedAt: time(endedAt), granted };
}

function entryOf(row: ImportRow, contact: Contact | undefined): ReportEntry {
  const dealer = { name: row.name, website: row.website };
  if (!contact) return { ...UNTOUCHED, dealer, status: 'skipped', code: row.code, detail: row.message };
  const { status, code, detail, attempts, pages, pressedAt, receipt, startedAt, endedAt } = contact;
  const times = { pressedAt: time(pressedAt), startedAt: time(startedAt), endedAt: time(endedAt) };
  return { dealer, status, code, detail, attempts, pages, receipt, ...times };
}

const UNTOUCHED = { attempts: 0, pages: [], pressedAt: null, receipt: null, startedAt: null, endedAt: null } as const;

/** Every contact has one of the four final states. */
export function isOver(rows: StoredRows): boolean {
  const latest = latestBatch(rows);
  return latest !== null && latest.contacts.length > 0 && latest.contacts.every(isSettled);
}
