// One run of the product in a real browser: the extension, its dashboard brought up to the review, and looks at what is
// stored. `npm start` and the end-to-end tests stand on it.
import type { Page } from 'puppeteer-core';
import { askedPatterns, prepareBatch, startBatch } from './drive-product.ts';
import { giveAccessBefore } from './grant-access.ts';
import type { ExtensionBrowser } from './launch-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import type { RunReport } from './run-report.ts';
import { isOver, runReport } from './run-report.ts';
import type { StoredRows } from './stored-rows.ts';
import { latestBatch, readImports, readRows, writePolicy } from './stored-rows.ts';

export interface SessionOptions {
  readonly headless: boolean;
  /** See LaunchOptions. */
  readonly extension?: string | undefined;
  readonly hostRules: readonly string[];
  readonly switches: readonly string[];
  /** File paths. */
  readonly dealers: string;
  readonly inquiry: string;
  readonly assist: boolean;
  readonly pace: 'default' | 'fast';
  readonly lanes: number | null;
  /** Patterns granted beside those the product asks for. */
  readonly grants: readonly string[];
}

export interface RunSession {
  readonly extension: ExtensionBrowser;
  readonly dashboard: Page;
  /** Presses Start; false when no row of the list can be contacted. */
  start(): Promise<boolean>;
  rows(): Promise<StoredRows>;
  report(): Promise<RunReport>;
  /** Looks at the stored rows until they please; rejects after `patienceMs`. */
  until(pleases: (rows: StoredRows) => boolean, patienceMs: number, onLook?: (rows: StoredRows) => void): Promise<StoredRows>;
  close(): Promise<void>;
}

const NO_WAITS = { gapMs: 0, loadToWriteMs: 0, writeToPressMs: 0, visibleToPressMs: 0 };
const SENDS_PER_DAY = 10_000;
const LOOK_EVERY_MS = 300;

export async function openSession(options: SessionOptions): Promise<RunSession> {
  const extension = await launchBrowser(options);
  try {
    const dashboard = await prepareBatch(extension, options);
    await writePolicy(dashboard, policyOf(options));
    return session(extension, dashboard, options.grants);
  } catch (error) {
    await extension.close();
    throw error;
  }
}

export function policyOf({ pace, lanes }: Pick<SessionOptions, 'pace' | 'lanes'>): Record<string, number> {
  return { sendsPerDay: SENDS_PER_DAY, ...(pace === 'fast' ? NO_WAITS : {}), ...(lanes === null ? {} : { lanes }) };
}

function session(extension: ExtensionBrowser, dashboard: Page, grants: readonly string[]): RunSession {
  const rows = () => readRows(dashboard);
  const until: RunSession['until'] = async (pleases, patienceMs, onLook) => {
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
      const now = await rows();
      onLook?.(now);
      if (pleases(now)) return now;
    }
    throw new Error(`not within ${patienceMs / 1000} s; contacts: ${describe(await rows())}`);
  };
  const start = async () => {
    if (grants.length) await giveAccessBefore(extension, dashboard, grants);
    const anyone = (await askedPatterns(dashboard)).length > 0;
    if (anyone) await startBatch(extension, dashboard);
    return anyone;
  };
  const report = async () => runReport(await rows(), await readImports(dashboard));
  return { extension, dashboard, start, rows, until, report, close: extension.close };
}

/** Every contact is settled, and the batch row has been closed (one tick later). */
export function hasEnded(rows: StoredRows): boolean {
  return isOver(rows) && latestBatch(rows)?.batch.endedAt !== null;
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function describe(rows: StoredRows): string {
  const contacts = latestBatch(rows)?.contacts ?? [];
  return contacts.map((contact) => `${contact.dealer.name} ${contact.status} ${contact.code ?? ''} ${contact.detail}`).join('; ') || 'none';
}
