// Brings the product to the press of Start with the dealers of one trial, through its own screens, and takes back what a trial
// leaves to the person.
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { goTo, importDealers, untilShown } from '../harness/drive-product.ts';
import { sleep } from '../harness/run-session.ts';
import { writePolicy } from '../harness/stored-rows.ts';
import type { Bench } from './bench.ts';
import { nameOf } from './dealer-pages.ts';
import { readLeftovers, readQueue, removeTabs } from './extension-page.ts';
import type { TrialPlan } from './plan-trial.ts';

const NO_WAITS = { gapMs: 0, loadToWriteMs: 0, writeToPressMs: 0, visibleToPressMs: 0, sendsPerDay: 10_000 };
/** For what never comes: the design is the same, the trial is shorter. */
const IMPATIENT = {
  contactMs: 60_000,
  navigationMs: 6_000,
  scriptMs: 4_000,
  permitNeedsMs: 15_000,
  retryNeedsMs: 20_000,
  watchMs: 10_000,
  sendingWatchMs: 15_000,
};
const WATCH_ENDS_MS = 5_000;
const LOOK_EVERY_MS = 200;

/** New ones for each trial: nobody is asked twice within 30 days. */
export function hostsOf({ number, seed, dealers }: Pick<TrialPlan, 'number' | 'seed' | 'dealers'>): string[] {
  const name = `${seed.replace(/\W/g, '')}n${number}`.toLowerCase();
  return Array.from({ length: dealers }, (_, index) => `trial${name}dealer${index + 1}.test`);
}

/** The list of the trial before goes, the new one comes. */
export async function prepareTrial({ chaos, server }: Bench, plan: TrialPlan, hosts: readonly string[]): Promise<void> {
  const { page } = chaos;
  server.keepAlive(false);
  await server.trouble(null);
  await page.bringToFront();
  await goTo(page, 'dealers');
  await undoLastImport(page);
  const file = join(tmpdir(), `dealer-roundup-chaos-${process.pid}-${hosts[0]}.csv`);
  await writeFile(file, ['name,website', ...hosts.map(rowOf)].join('\r\n'));
  await importDealers(page, file);
  await rm(file);
  await writePolicy(page, { ...NO_WAITS, ...(plan.impatient ? IMPATIENT : {}), lanes: plan.lanes });
  await goTo(page, 'review');
  const shown = (host: string) => document.querySelector('[data-view="review"]')?.getAttribute('data-patterns')?.includes(host) ?? false;
  await page.waitForFunction(shown, {}, hosts[0] ?? '');
}

/** Every second list entry names the contact page itself, as many lists do. */
function rowOf(host: string, index: number): string {
  return `${nameOf(host)},http://${host}/${index % 2 ? 'contact' : ''}`;
}

async function undoLastImport(page: Page): Promise<void> {
  await untilShown(page, 'input[name="dealer-file"]');
  const undo = await page.waitForSelector('[data-action="undo-import"]', { timeout: 400 }).catch(() => null);
  if (!undo) return;
  await undo.click();
  await undo.dispose();
  await page.waitForFunction(() => document.querySelector('[data-view="last-import"]') === null);
}

/** The person closes what waits for them: the next trial begins with nothing, and no watch may outlive its tab. */
export async function handBack({ chaos }: Bench): Promise<string[]> {
  const { tabs } = await readLeftovers(chaos.page);
  await removeTabs(
    chaos.page,
    tabs.filter(({ url }) => /^https?:/.test(url) || url === '').map(({ id }) => id),
  );
  const watches = async () => (await readQueue(chaos.page, Date.now())).watches;
  for (const end = Date.now() + WATCH_ENDS_MS; Date.now() < end && (await watches()).length > 0;) await sleep(LOOK_EVERY_MS);
  return (await watches()).map(({ contactId, tabId }) => `the watch of ${contactId} outlives its tab ${tabId}`);
}
