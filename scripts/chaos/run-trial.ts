// One trial: a batch over new dealers through the product's own screens, its faults, the wait for its end, and the evidence.
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { isSettled } from '../../lib/batch/contact.ts';
import { goTo, importDealers, startBatch } from '../harness/drive-product.ts';
import { sleep } from '../harness/run-session.ts';
import { writePolicy } from '../harness/stored-rows.ts';
import type { Bench } from './bench.ts';
import { nameOf } from './dealer-pages.ts';
import type { StoredQueue } from './extension-page.ts';
import { readLeftovers, readQueue, removeTabs } from './extension-page.ts';
import type { Fault, TrialPlan } from './fault.ts';
import type { Evidence } from './judge-trial.ts';
import { forgottenTabs, repeatedPosts, violationsOf } from './judge-trial.ts';
import { strike } from './strike.ts';

export interface TrialResult {
  readonly plan: TrialPlan;
  readonly ms: number;
  readonly outcomes: readonly string[];
  readonly repeatedPosts: number;
  readonly violations: readonly string[];
  /** The journal's last lines, oldest first. */
  readonly journal: readonly string[];
}

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
const PATIENCE_MS = 5 * 60_000;
const CLEAN_UP_MS = 65_000;
const LOOK_EVERY_MS = 200;
const JOURNAL_TAIL = 40;

export async function runTrial(bench: Bench, plan: TrialPlan): Promise<TrialResult> {
  const startedAt = Date.now();
  const hosts = hostsOf(plan);
  await prepare(bench, plan, hosts);
  await startBatch(bench.chaos.running, bench.chaos.page);
  const results = await Promise.allSettled(plan.faults.map((fault) => suffer(bench, fault, hosts)));
  await bench.server.trouble(null);
  await untilEnded(bench, startedAt);
  const evidence = await gather(bench, plan, hosts, startedAt);
  const broken = results.flatMap((result) => (result.status === 'rejected' ? [`a fault could not be done: ${String(result.reason)}`] : []));
  const late = await handBack(bench, startedAt);
  return {
    plan,
    ms: Date.now() - startedAt,
    outcomes: evidence.queue.contacts.map(({ status, code }) => `${status}${code ? ` ${code}` : ''}`),
    repeatedPosts: repeatedPosts(evidence),
    violations: [...violationsOf(evidence), ...late],
    journal: [...tailOf(evidence.queue, startedAt), ...broken],
  };
}

export function hostsOf({ number, seed, dealers }: Pick<TrialPlan, 'number' | 'seed' | 'dealers'>): string[] {
  const name = `${seed.replace(/\W/g, '')}n${number}`.toLowerCase();
  return Array.from({ length: dealers }, (_, index) => `trial${name}dealer${index + 1}.test`);
}

/** The list of the trial before goes, the new one comes, and the review is confirmed. */
export async function prepare({ chaos, server }: Bench, plan: TrialPlan, hosts: readonly string[]): Promise<void> {
  const { page } = chaos;
  server.keepAlive(false);
  await server.trouble(null);
  await page.bringToFront();
  await goTo(page, 'dealers');
  await undoLastImport(page);
  const file = join(tmpdir(), `dealer-roundup-chaos-${process.pid}-${hosts[0]}.csv`);
  await writeFile(file, ['name,website', ...hosts.map((host) => `${nameOf(host)},http://${host}/`)].join('\r\n'));
  await importDealers(page, file);
  await rm(file);
  await writePolicy(page, { ...NO_WAITS, ...(plan.impatient ? IMPATIENT : {}), lanes: plan.lanes });
  await goTo(page, 'review');
  await page.waitForFunction((host) => document.querySelector('[data-view="review"]')?.getAttribute('data-patterns')?.includes(host), {}, hosts[0]);
}

async function undoLastImport(page: Page): Promise<void> {
  await page.waitForSelector('input[name="dealer-file"]');
  const hasImport = await page.waitForSelector('[data-action="undo-import"]', { timeout: 400 }).catch(() => null);
  if (!hasImport) return;
  await hasImport.click();
  await page.waitForSelector('[data-view="last-import"]', { hidden: true });
}

async function suffer(bench: Bench, fault: Fault, hosts: readonly string[]): Promise<void> {
  await sleep(fault.afterMs);
  const act = () => strike({ ...bench, hosts }, fault);
  // Another fault may take the browser or the page from under this one; once it is back, it is tried again.
  await act().catch(() => sleep(3_000).then(act));
}

/** Every batch is over; whatever is in the way by then is judged. */
async function untilEnded(bench: Bench, startedAt: number): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const { batches, contacts } = await readQueue(bench.chaos.page, startedAt);
    if (batches.length > 0 && batches.every(({ endedAt }) => endedAt !== null) && contacts.every(isSettled)) return;
  }
}

async function gather(bench: Bench, plan: TrialPlan, hosts: readonly string[], startedAt: number): Promise<Evidence> {
  const restored = plan.faults.some(({ kind }) => kind === 'browser-restored');
  for (const end = Date.now() + CLEAN_UP_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const { page } = bench.chaos;
    const [leftovers, queue] = await Promise.all([readLeftovers(page), readQueue(page, startedAt)]);
    const clean = leftovers.alarms.length + leftovers.scripts.length === 0 && forgottenTabs(leftovers, queue, hosts, restored).length === 0;
    if (clean) break;
  }
  const { page, running } = bench.chaos;
  const popup = await running.open('popup.html');
  await popup.waitForSelector('[data-view="run"]');
  const shown = await popup.$$eval('.count', (items) => items.map((item) => [item.getAttribute('data-status') ?? '', Number(item.getAttribute('data-count'))] as const));
  await popup.close();
  const [leftovers, queue] = await Promise.all([readLeftovers(page), readQueue(page, startedAt)]);
  const { posts, presses } = bench.server;
  return { hosts, posts, presses, queue, leftovers, restored, popup: Object.fromEntries(shown) };
}

/** The person closes what waits for them: the next trial begins with nothing, and no watch may outlive its tab. */
async function handBack({ chaos }: Bench, startedAt: number): Promise<string[]> {
  const { tabs } = await readLeftovers(chaos.page);
  await removeTabs(chaos.page, tabs.filter(({ url }) => /^https?:/.test(url) || url === '').map(({ id }) => id));
  for (const end = Date.now() + 5_000; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const { watches } = await readQueue(chaos.page, startedAt);
    if (watches.length === 0) return [];
  }
  const { watches } = await readQueue(chaos.page, startedAt);
  return watches.map(({ contactId, tabId }) => `the watch of ${contactId} outlives its tab ${tabId}`);
}

function tailOf({ journal }: StoredQueue, startedAt: number): string[] {
  return journal
    .slice(-JOURNAL_TAIL)
    .map(({ at, type, attemptId, contactId, detail }) => `${String(at - startedAt).padStart(6)} ms  ${type}  ${short(attemptId || contactId)}  ${detail}`);
}

function short(id: string): string {
  return id.length > 12 ? `…${id.slice(-10)}` : id;
}
