// A browser on a persistent profile that holds the built extension. Trials share it; what a fault kills is started again here, with
// the tabs it had or without them.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PersistentBrowser } from '../harness/persistent-browser.ts';
import { startBrowser } from '../harness/persistent-browser.ts';
import { extensionIdOf, installIn } from '../harness/persistent-profile.ts';
import { sleep } from '../harness/run-session.ts';
import type { browser as extensionApi } from 'wxt/browser';
import { reloadExtension, removeTabs } from './extension-page.ts';

export interface ChaosBrowser {
  readonly running: PersistentBrowser;
  /** One of our pages, always open: the harness looks and clicks through it. */
  readonly page: Page;
  /** SIGKILL, and a new start on the same profile; `restoreTabs`: with the tabs it had. */
  restart(restoreTabs: boolean): Promise<void>;
  /** `discarded`: a tab that is discarded right before; null: none. */
  reloadExtension(discarded: number | null): Promise<void>;
  /** For so long; then it is enabled again. A page of it that was just being opened stays behind as a page of errors. */
  disableExtension(ms: number): Promise<void>;
  /** Resolves once the browser and the page that were taken away by one of these are there again. */
  whenBack(): Promise<void>;
  close(): Promise<void>;
}

/** Given long ago: Chromium writes a new grant to disk only after ten seconds, and a kill would take it back. */
const SITES = ['*://*.test/*'];
const RELOAD_MS = 3_000;
const OPEN_MS = 5_000;
const OPEN_TRIES = 30;
const OPEN_PAUSE_MS = 100;

/** `extension`: the folder of the built extension; it is copied into the browser's own. */
export async function openChaosBrowser(hostRules: readonly string[], extension: string): Promise<ChaosBrowser> {
  const scratch = await mkdtemp(join(tmpdir(), 'dealer-roundup-chaos-'));
  const folders = { profile: join(scratch, 'profile'), extension: join(scratch, 'extension') };
  await cp(extension, folders.extension, { recursive: true });
  await installIn(folders.profile, [folders.extension], SITES);
  const id = extensionIdOf(folders.extension);
  const launch = () => startBrowser(folders.profile, id, hostRules, []);
  let running = await launch();
  let page = await openPatiently(running);
  let busy: Promise<void> = Promise.resolve();
  let wasDisabled = false;
  /** A browser that is being started again can't be reloaded at the same time. */
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const turn = busy.then(act);
    busy = turn.catch(() => undefined);
    return turn;
  };
  return {
    get running() {
      return running;
    },
    get page() {
      return page;
    },
    restart: (restoreTabs) =>
      inTurn(async () => {
        await running.kill();
        await chooseStart(folders.profile, restoreTabs);
        running = await launch();
        if (wasDisabled) await enableAgain(running);
        page = await openPatiently(running);
        await closeOthers(page);
      }),
    reloadExtension: (discarded) =>
      inTurn(async () => {
        const closed = new Promise((resolve) => page.once('close', resolve));
        await Promise.race([reloadExtension(page, discarded), sleep(RELOAD_MS)]);
        await Promise.race([closed, sleep(RELOAD_MS)]);
        page = await openPatiently(running);
      }),
    disableExtension: (ms) =>
      inTurn(async () => {
        wasDisabled = true;
        const settings = await openSettings(running);
        await enable(settings, id, false);
        await Promise.race([openTooLate(running).catch(() => undefined), sleep(ms)]);
        await sleep(ms);
        await enable(settings, id, true);
        page = await openPatiently(running);
        await settings.close();
      }),
    whenBack: () => busy,
    async close() {
      await running.kill();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium writes its preferences every few seconds: a kill may bring back the moment in which the extension was switched off. */
async function enableAgain(running: PersistentBrowser): Promise<void> {
  const settings = await openSettings(running);
  await enable(settings, running.extensionId, true);
  await settings.close();
}

/** Chrome's own page of extensions. */
async function openSettings({ browser }: PersistentBrowser): Promise<Page> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  return settings;
}

function enable(settings: Page, extensionId: string, enabled: boolean): Promise<void> {
  return settings.evaluate(
    (id, on) => (globalThis as unknown as { chrome: typeof extensionApi }).chrome.management.setEnabled(id, on),
    extensionId,
    enabled,
  );
}

async function openTooLate({ browser, extensionId }: PersistentBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/lane.html#too-late`);
}

/** An extension that is being reloaded has no pages for a moment. */
async function openPatiently(running: PersistentBrowser): Promise<Page> {
  for (let tries = 1; ; tries++) {
    const page = await running.browser.newPage();
    const opened = await page
      .goto(`chrome-extension://${running.extensionId}/dashboard.html`, { timeout: OPEN_MS })
      .then(() => page.waitForSelector('nav', { timeout: OPEN_MS }))
      .then(() => true)
      .catch(() => false);
    if (opened) return page;
    await page.close().catch(() => undefined);
    if (tries === OPEN_TRIES) throw new Error('the extension does not open its dashboard');
    await sleep(OPEN_PAUSE_MS);
  }
}

/** The harness's own pages were restored, too. */
async function closeOthers(page: Page): Promise<void> {
  const own = await page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: typeof extensionApi }).chrome;
    const [current, all] = await Promise.all([tabs.getCurrent(), tabs.query({})]);
    return all.filter(({ id, url = '' }) => id !== current?.id && /\/(dashboard|popup|sidepanel)\.html/.test(url)).map(({ id = -1 }) => id);
  });
  await removeTabs(page, own);
}

const NEW_TAB = 5;
const LAST_SESSION = 1;

/**
 * What the browser opens at its next start. After a crash Chromium asks the person first, where no test can answer: the crash is
 * struck from the preferences, and it brings the tabs back by itself.
 */
async function chooseStart(profile: string, restoreTabs: boolean): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as { profile?: object; session?: object };
  const session = { ...preferences.session, restore_on_startup: restoreTabs ? LAST_SESSION : NEW_TAB };
  const crash = restoreTabs ? { exit_type: 'Normal', exited_cleanly: true } : {};
  await writeFile(file, JSON.stringify({ ...preferences, session, profile: { ...preferences.profile, ...crash } }));
}
