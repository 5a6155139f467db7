// What a batch needs before it starts: the buyer's file, access to more hosts, and a past send in the ledger.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inquiry } from '../../tests/fleet/buyer.ts';
import type { ExpectedBuyer } from '../../tests/fleet/oracle.ts';
import type { Scenario } from '../../tests/fleet/scenario.ts';
import type { FleetMode } from './fleet-options.ts';
import type { PlannedBatch } from './plan-batches.ts';

const DAY_MS = 24 * 60 * 60_000;

export function buyerOf({ setup }: PlannedBatch, { phone }: FleetMode): ExpectedBuyer {
  return { ...inquiry.buyer, ...setup.buyer, ...(phone ? {} : { phone: '' }) };
}

/** The path of the inquiry. */
export async function writeInquiry(folder: string, buyer: ExpectedBuyer): Promise<string> {
  const file = join(folder, 'inquiry.json');
  await writeFile(file, JSON.stringify({ ...inquiry, buyer: { ...inquiry.buyer, ...buyer } }));
  return file;
}

export function grantedPatterns(sites: readonly Scenario[]): string[] {
  return sites.flatMap((site) => site.grants?.(site.dealer) ?? []).map((host) => `*://*.${host}/*`);
}

/** The person's standing word on required consents, as the dashboard saves it. */
export async function allowConsents(dashboard: Page): Promise<void> {
  await putRows(dashboard, 'settings', [{ key: 'consents', value: { calls: 'allow', terms: 'allow' } }]);
}

/** Writes the ledger rows that sends some days ago would have left. */
export async function seedPastSends(dashboard: Page, sites: readonly Scenario[]): Promise<void> {
  const entries = sites.flatMap(({ dealer, setup }) => {
    const days = setup?.sentDaysAgo;
    return days === undefined ? [] : [{ value: { dealerKey: dealer.host, issuedAt: Date.now() - days * DAY_MS, ...PAST } }];
  });
  await putRows(dashboard, 'ledger', entries);
}

interface StoredRow {
  /** Of a store whose rows don't hold their own key. */
  readonly key?: string;
  readonly value: unknown;
}

async function putRows(dashboard: Page, store: string, entries: readonly StoredRow[]): Promise<void> {
  await dashboard.evaluate(
    async (name, rows) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('dealer-roundup');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(name, 'readwrite');
        for (const { key, value } of rows) transaction.objectStore(name).put(value, key);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    store,
    entries,
  );
}

const PAST = {
  inquiryId: 'an-earlier-inquiry',
  send: 1,
  contactId: 'an-earlier-contact',
  attemptId: 'an-earlier-attempt',
  by: 'permit',
} as const;
