// A real Chromium with the built extension in a profile of its own. The switches that would hide real behaviour (timer
// throttling, background rendering, the back/forward cache) stay as a person's browser has them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page, Target } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';

export const EXTENSION_DIRECTORY = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of the extension; by default the one that was built last. */
  readonly extension?: string | undefined;
  /** Chromium `--host-resolver-rules`, such as `MAP *.test 127.0.0.1:8080`. */
  readonly hostRules: readonly string[];
  /** More command line switches. */
  readonly switches?: readonly string[];
  /** Browser window in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

export interface ExtensionBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Opens one of our pages, such as `dashboard.html#review`, in a new tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

const MASKS = [
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
];

export async function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'dealer-roundup-'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser() ?? '',
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension ?? EXTENSION_DIRECTORY],
    userDataDir: profile,
    ignoreDefaultArgs: MASKS,
    args: [...browserSwitches(options), ...(options.switches ?? [])],
    defaultViewport: null,
    protocolTimeout: 300_000,
  });
  const extensionId = await idOfExtension(browser);
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const close = async () => {
    await browser.close().catch(() => undefined);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, extensionId, open, close };
}

/** Also for a browser that is started without puppeteer. */
export function browserSwitches({
  hostRules,
  width = 1280,
  height = 900,
}: Pick<LaunchOptions, 'hostRules' | 'width' | 'height'>): string[] {
  const rules = hostRules.length ? [`--host-resolver-rules=${hostRules.join(', ')}`] : [];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return [...quiet, ...sandbox, ...rules, `--window-size=${width},${height}`];
}

async function idOfExtension(browser: Browser): Promise<string> {
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const worker = await browser.waitForTarget(isWorker).catch(async () => {
    throw new Error(`The extension did not start in ${await browser.version()}: is it older than the manifest’s minimum_chrome_version?`);
  });
  return new URL(worker.url()).host;
}
