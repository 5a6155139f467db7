// A browser on a persistent profile that holds the built extension, and a second tiny one that can bring back the tabs of a
// killed session, as the person's "Restore" does. Trials share it; what a fault kills is started again here.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PersistentBrowser } from '../harness/persistent-browser.ts';
import { startBrowser } from '../harness/persistent-browser.ts';
import { EXTENSION_DIRECTORY } from '../harness/launch-browser.ts';
import { extensionIdOf, installIn } from '../harness/persistent-profile.ts';
import { sleep } from '../harness/run-session.ts';
import { reloadExtension } from './extension-page.ts';

export interface ChaosBrowser {
  readonly running: PersistentBrowser;
  /** One of our pages, always open: the harness looks and clicks through it. */
  readonly page: Page;
  /** SIGKILL, and a new start on the same profile; `restoreTabs`: with the tabs it had. */
  restart(restoreTabs: boolean): Promise<void>;
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** Given long ago: Chromium writes a new grant to disk only after ten seconds, and a kill would take it back. */
const SITES = ['*://*.test/*'];
const RESTORER = { manifest_version: 3, name: 'Restore', version: '1', permissions: ['sessions'] };
const RELOAD_MS = 3_000;
const OPEN_TRIES = 100;
const OPEN_PAUSE_MS = 100;

/** Copies the built extension: another build meanwhile must not change what is being tried. */
export async function openChaosBrowser(hostRules: readonly string[]): Promise<ChaosBrowser> {
  const scratch = await mkdtemp(join(tmpdir(), 'dealer-roundup-chaos-'));
  const folders = { profile: join(scratch, 'profile'), extension: join(scratch, 'extension'), restorer: join(scratch, 'restorer') };
  await cp(EXTENSION_DIRECTORY, folders.extension, { recursive: true });
  await writeRestorer(folders.restorer);
  await installIn(folders.profile, [folders.extension, folders.restorer], SITES);
  const id = extensionIdOf(folders.extension);
  const launch = () => startBrowser(folders.profile, id, hostRules, []);
  let running = await launch();
  let page = await openPatiently(running);
  return {
    get running() {
      return running;
    },
    get page() {
      return page;
    },
    async restart(restoreTabs) {
      await running.kill();
      running = await launch();
      page = await openPatiently(running);
      if (restoreTabs) await restoreSessions(running, extensionIdOf(folders.restorer));
    },
    async reloadExtension() {
      const closed = new Promise((resolve) => page.once('close', resolve));
      await reloadExtension(page);
      await Promise.race([closed, sleep(RELOAD_MS)]);
      page = await openPatiently(running);
    },
    async close() {
      await running.kill();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function writeRestorer(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(RESTORER));
  await writeFile(join(folder, 'restore.html'), '<!DOCTYPE html><title>Restore</title>');
}

/** An extension that is being reloaded has no pages for a moment. */
async function openPatiently(running: PersistentBrowser): Promise<Page> {
  for (let tries = 1; ; tries++) {
    const page = await running.browser.newPage();
    const opened = await page
      .goto(`chrome-extension://${running.extensionId}/dashboard.html`)
      .then(() => page.waitForSelector('nav', { timeout: 2000 }))
      .then(() => true)
      .catch(() => false);
    if (opened) return page;
    await page.close().catch(() => undefined);
    if (tries === OPEN_TRIES) throw new Error('the extension does not open its dashboard');
    await sleep(OPEN_PAUSE_MS);
  }
}

interface Sessions {
  getRecentlyClosed(): Promise<
    readonly { readonly window?: { readonly sessionId: string }; readonly tab?: { readonly sessionId: string } }[]
  >;
  restore(sessionId: string): Promise<unknown>;
}

/** Every window of the killed browser comes back. */
async function restoreSessions(running: PersistentBrowser, restorerId: string): Promise<void> {
  const page = await running.browser.newPage();
  await page.goto(`chrome-extension://${restorerId}/restore.html`);
  await page.evaluate(async () => {
    const { sessions } = (globalThis as unknown as { chrome: { sessions: Sessions } }).chrome;
    for (const closed of await sessions.getRecentlyClosed()) {
      const sessionId = closed.window?.sessionId ?? closed.tab?.sessionId;
      if (sessionId) await sessions.restore(sessionId).catch(() => undefined);
    }
  });
  await page.close();
}
