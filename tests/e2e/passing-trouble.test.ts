// A batch waits for the world by itself: 156 a minimised batch window, 157 no network. Nothing fails, nothing is counted, and it
// goes on without being told to.
import type { Page, Target } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { FleetSession } from '../../scripts/harness/fleet-session.ts';
import { openFleetSession } from '../../scripts/harness/fleet-session.ts';
import { hasEnded } from '../../scripts/harness/run-session.ts';
import type { StoredRows } from '../../scripts/harness/stored-rows.ts';
import { latestBatch } from '../../scripts/harness/stored-rows.ts';
import { batchWindowOf, setWindowState } from './batch-window.ts';

const PATIENCE_MS = 6 * 60_000;
const STEP_MS = 3 * 60_000;
const LAZY_SCROLL = 25;
const PLAIN = 3;
let session: FleetSession | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

async function begin(scenario: number): Promise<FleetSession> {
  session = await openFleetSession({ seed: 5, latency: 'none', pace: 'fast', scenarios: [scenario] });
  return session;
}

const pausedFor = (reason: string) => (rows: StoredRows) => latestBatch(rows)?.batch.pause?.reason === reason;
const contactIn = (rows: StoredRows) => latestBatch(rows)?.contacts[0];

async function acceptedLeads({ fleet }: FleetSession): Promise<number> {
  return fleet.log().filter((entry) => entry.kind === 'lead' && entry.accepted && !entry.binned).length;
}

test(
  '156: a minimised batch window pauses the batch when a page must be seen, and it goes on when restored',
  { timeout: PATIENCE_MS },
  async () => {
    const run = await begin(LAZY_SCROLL);
    await run.start();
    const windowId = await batchWindowOf(run.dashboard);
    await setWindowState(run.dashboard, windowId, 'minimized');
    const paused = contactIn(await run.until(pausedFor('window'), STEP_MS));
    expect(paused).toMatchObject({ status: 'queued', code: null, attempts: 0 });
    await setWindowState(run.dashboard, windowId, 'normal');
    const ended = contactIn(await run.until(hasEnded, STEP_MS));
    expect(ended).toMatchObject({ status: 'sent', attempts: 1 });
    expect(await acceptedLeads(run)).toBe(1);
  },
);

test('157: without a network the batch waits, fails nobody, and goes on when it is back', { timeout: PATIENCE_MS }, async () => {
  const run = await begin(PLAIN);
  const cut: Page[] = [];
  // On the session that opened the tab: a second one that comes in between may leave it waiting for a debugger for ever.
  const cutOff = async (target: Target): Promise<void> => {
    const page = await target.page();
    if (!page) return;
    cut.push(page);
    await page.setOfflineMode(true);
  };
  const onTarget = (target: Target) => void cutOff(target).catch(() => undefined);
  run.extension.browser.on('targetcreated', onTarget);
  await run.start();
  const paused = contactIn(await run.until(pausedFor('offline'), STEP_MS));
  expect(paused).toMatchObject({ status: 'queued', code: null, attempts: 0 });
  run.extension.browser.off('targetcreated', onTarget);
  for (const page of cut) await page.setOfflineMode(false).catch(() => undefined);
  const ended = contactIn(await run.until(hasEnded, STEP_MS));
  expect(ended?.status).toBe('sent');
  expect(await acceptedLeads(run)).toBe(1);
});
