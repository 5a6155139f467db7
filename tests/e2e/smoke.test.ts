// The old system's own smoke tests, in a real browser: a normal batch, Stop and Start at once, a killed worker, and a dealer
// that fails fast in the middle.
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Contact } from '../../lib/batch/contact.ts';
import { isSettled } from '../../lib/batch/contact.ts';
import type { FleetSession, FleetSessionOptions } from '../../scripts/harness/fleet-session.ts';
import { openFleetSession } from '../../scripts/harness/fleet-session.ts';
import { killWorker } from '../../scripts/harness/kill-worker.ts';
import { hasEnded, sleep } from '../../scripts/harness/run-session.ts';
import type { StoredRows } from '../../scripts/harness/stored-rows.ts';
import { latestBatch } from '../../scripts/harness/stored-rows.ts';
import { grantAccess } from '../../scripts/harness/grant-access.ts';
import type { browser as extensionApi } from 'wxt/browser';

const PATIENCE_MS = 5 * 60_000;
let session: FleetSession | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

async function begin(options: FleetSessionOptions): Promise<FleetSession> {
  session = await openFleetSession({ seed: 3, latency: 'none', pace: 'fast', ...options });
  await session.start();
  return session;
}

function outcomes(rows: StoredRows): string[] {
  return (latestBatch(rows)?.contacts ?? []).map(({ status, code }) => `${status} ${code}`);
}

async function problems(run: FleetSession): Promise<readonly string[]> {
  return (await run.judge()).flatMap((judgement) => judgement.problems);
}

function settledCount(rows: StoredRows): number {
  return (latestBatch(rows)?.contacts ?? []).filter(isSettled).length;
}

test(
  'a normal batch of three is sent',
  async () => {
    const run = await begin({ scenarios: [3, 5, 10] });
    expect(outcomes(await run.until(hasEnded, PATIENCE_MS))).toEqual(Array(3).fill('sent SENT_CONFIRMED_MESSAGE'));
    expect(await problems(run)).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'Stop after dealer 2 of 5, then Start at once: nobody is asked twice and everybody once',
  async () => {
    const run = await begin({ scenarios: [3, 4, 5, 10, 22], lanes: 1 });
    await run.until((rows) => settledCount(rows) >= 2, PATIENCE_MS);
    const first = latestBatch(await run.rows())?.batch.id;
    const popup = await run.extension.open('popup.html');
    await press(popup, 'stop');
    await run.until((rows) => rows.batches.some(({ id, status }) => id === first && status !== 'running'), 5000);
    await press(popup, 'start');
    await run.until((rows) => latestBatch(rows)?.batch.id !== first, 5000);
    const rows = await run.until(hasEnded, PATIENCE_MS);
    expect(sentDealers(rows.contacts)).toHaveLength(5);
    expect(new Set(sentDealers(rows.contacts)).size).toBe(5);
    expect(outcomes(rows).filter((outcome) => outcome === 'skipped ALREADY_SENT').length).toBeGreaterThanOrEqual(2);
    expect(run.fleet.log().filter((entry) => entry.kind === 'lead' && entry.accepted)).toHaveLength(5);
  },
  PATIENCE_MS,
);

function sentDealers(contacts: readonly Contact[]): string[] {
  return contacts.filter(({ status }) => status === 'sent').map(({ dealerId }) => dealerId);
}

async function press(page: Page, action: string): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForSelector(`[data-action="${action}"]`, { timeout: 5000 });
  await button?.click();
}

test(
  'the worker is killed again and again during a batch of three: it goes on, and each is sent once',
  async () => {
    const run = await begin({ scenarios: [3, 5, 10], lanes: 1 });
    let kills = 0;
    const killing = (async () => {
      while (!hasEnded(await run.rows())) {
        kills += Number(await killWorker(run.extension));
        await sleep(4000);
      }
    })();
    const rows = await run.until(hasEnded, PATIENCE_MS);
    await killing;
    expect(kills).toBeGreaterThan(0);
    expect(outcomes(rows)).toEqual(Array(3).fill('sent SENT_CONFIRMED_MESSAGE'));
    expect(await problems(run)).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'a dealer that fails fast in the middle does not hold up the others',
  async () => {
    const run = await begin({ scenarios: [3, 37, 10], lanes: 1 });
    const rows = await run.until(hasEnded, PATIENCE_MS);
    expect(outcomes(rows)).toEqual(['sent SENT_CONFIRMED_MESSAGE', 'failed DNS', 'sent SENT_CONFIRMED_MESSAGE']);
    expect(await problems(run)).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'access that is taken back in the middle leaves its dealer out, and one click gives it its turn after all',
  async () => {
    const run = await begin({ scenarios: [3, 5, 10], lanes: 1 });
    const [, , last] = latestBatch(await run.rows())?.contacts ?? [];
    const pattern = `*://*.${last?.dealer.site}/*`;
    const results = await run.extension.open('dashboard.html#results');
    await results.evaluate((origin) => {
      const { permissions } = (globalThis as unknown as { chrome: typeof extensionApi }).chrome;
      return permissions.remove({ origins: [origin] });
    }, pattern);
    expect(outcomes(await run.until(hasEnded, PATIENCE_MS))[2]).toBe('skipped NO_HOST_PERMISSION');
    await grantAccess(run.extension, [pattern]);
    await press(results, 'give-access');
    await run.until((rows) => !hasEnded(rows), 5000);
    expect(outcomes(await run.until(hasEnded, PATIENCE_MS))).toEqual(Array(3).fill('sent SENT_CONFIRMED_MESSAGE'));
    expect(await problems(run)).toEqual([]);
  },
  PATIENCE_MS,
);
