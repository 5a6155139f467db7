// What is left to the person: the tab stays filled, the person does their part in it with real clicks, and the extension
// sees that it was sent.
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { openTheatre, playPerson, tabOf } from '../../scripts/fleet/play-person.ts';
import type { FleetSession, FleetSessionOptions } from '../../scripts/harness/fleet-session.ts';
import { openFleetSession } from '../../scripts/harness/fleet-session.ts';
import { grantAccess } from '../../scripts/harness/grant-access.ts';
import { hasEnded } from '../../scripts/harness/run-session.ts';
import type { StoredRows } from '../../scripts/harness/stored-rows.ts';
import { latestBatch } from '../../scripts/harness/stored-rows.ts';
import { batchWindowOf, focusSeen, watchFocus } from './batch-window.ts';

const PATIENCE_MS = 2 * 60_000;
let session: FleetSession | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

async function runOne(options: FleetSessionOptions): Promise<FleetSession> {
  session = await openFleetSession({ seed: 5, latency: 'none', pace: 'fast', ...options });
  await session.start();
  await session.until(hasEnded, PATIENCE_MS);
  return session;
}

function outcome(rows: StoredRows): string {
  const contact = latestBatch(rows)?.contacts[0];
  return `${contact?.status} ${contact?.code}`;
}

/** The tab that was left for the person, brought to the front as "Open tab" does. */
async function waitingTab(run: FleetSession): Promise<Page> {
  const site = run.fleet.scenarios[0];
  const page = site && (await tabOf(run, site));
  if (!page) throw new Error('no tab was left for the person');
  await page.bringToFront();
  return page;
}

/** What the scenario's person does there; what came to nothing because the tab moved under the pointer is done again. */
async function playPart(run: FleetSession): Promise<void> {
  const site = run.fleet.scenarios[0];
  if (!site?.interlude) throw new Error('this scenario has no part for a person');
  await playPerson(openTheatre(run), site, site.interlude.steps);
}

async function acceptedLeads({ fleet }: FleetSession): Promise<number> {
  return fleet.log().filter((entry) => entry.kind === 'lead' && entry.accepted && !entry.binned).length;
}

test('assist mode fills and never presses; the person presses Send and it is seen', { timeout: PATIENCE_MS }, async () => {
  const run = await runOne({ scenarios: [3], assist: true });
  expect(outcome(await run.rows())).toBe('needs-you READY_TO_SEND');
  expect(await acceptedLeads(run)).toBe(0);
  const tab = await waitingTab(run);
  await tab.click('#gform_submit_button_3');
  await run.until((rows) => outcome(rows) === 'sent SENT_BY_YOU', 30_000);
  expect(await acceptedLeads(run)).toBe(1);
});

test('a visible CAPTCHA is left to the person, who ticks it and sends', { timeout: PATIENCE_MS }, async () => {
  const run = await runOne({ scenarios: [33] });
  expect(outcome(await run.rows())).toBe('needs-you CAPTCHA_VISIBLE');
  await playPart(run);
  await run.until((rows) => outcome(rows) === 'sent SENT_BY_YOU', 30_000);
  expect(await acceptedLeads(run)).toBe(1);
});

test(
  'forms in frames of other sites are filled and sent once the person gives access to those sites',
  { timeout: PATIENCE_MS },
  async () => {
    const run = await runOne({ scenarios: [85] });
    const contacts = (rows: StoredRows) => latestBatch(rows)?.contacts ?? [];
    const waiting = contacts(await run.rows());
    expect(waiting.map(({ code }) => code)).toEqual(['FRAME_PERMISSION', 'FRAME_PERMISSION']);
    const patterns = waiting.map(({ closedForm }) => `*://*.${closedForm}/*`);
    await grantAccess(run.extension, patterns);
    const results = await run.extension.open('dashboard.html#results');
    await (await results.waitForSelector('[data-status="needs-you"] [data-action="give-access"]'))?.click();
    await run.until((rows) => contacts(rows).every(({ status }) => status === 'sent'), PATIENCE_MS);
    expect(await acceptedLeads(run)).toBe(2);
  },
);

test(
  'nobody’s focus is taken: lanes, the stage and tabs that are handed over stay behind what the person looks at',
  { timeout: PATIENCE_MS },
  async () => {
    session = await openFleetSession({ seed: 5, latency: 'none', pace: 'fast', lanes: 3, scenarios: [25, 33, 3], assist: true });
    await session.dashboard.bringToFront();
    await session.start();
    const batchWindow = await batchWindowOf(session.dashboard);
    await watchFocus(session.dashboard);
    await session.until(hasEnded, PATIENCE_MS);
    const rows = await session.rows();
    expect(latestBatch(rows)?.contacts.map(({ status }) => status)).toEqual(['needs-you', 'needs-you', 'needs-you']);
    const seen = await focusSeen(session.dashboard);
    // The lanes do take turns in their own window; that is what makes the rest mean something.
    expect(seen.some(({ kind, windowId }) => kind === 'activated' && windowId === batchWindow)).toBe(true);
    expect(seen.filter(({ kind, windowId }) => (kind === 'activated' ? windowId !== batchWindow : windowId === batchWindow))).toEqual([]);
    expect(await session.dashboard.evaluate(() => document.visibilityState)).toBe('visible');
  },
);
