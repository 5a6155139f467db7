// A browser on a persistent profile that can be killed and started again. Nothing in it is closed politely.
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';
import { killWorker } from './kill-worker.ts';
import { browserSwitches } from './launch-browser.ts';

export interface PersistentBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  open(path: string): Promise<Page>;
  /** SIGKILL to the browser process. */
  kill(): Promise<void>;
  /** Stops the extension's worker; false when none was running. */
  killWorker(): Promise<boolean>;
}

/** A page or worker that goes while it is asked may never answer: the caller should hear of it while there is time to ask again. */
const ANSWER_MS = 30_000;

export async function startBrowser(
  profile: string,
  extensionId: string,
  hostRules: readonly string[],
  switches: readonly string[],
): Promise<PersistentBrowser> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser() ?? '',
    headless: true,
    pipe: true,
    userDataDir: profile,
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      '--remote-debugging-pipe',
      '--disable-gpu',
      ...browserSwitches({ hostRules }),
      ...switches,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    defaultViewport: null,
    protocolTimeout: ANSWER_MS,
  });
  const origin = `chrome-extension://${extensionId}/`;
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(origin + path);
    return page;
  };
  const kill = async () => {
    const process = browser.process();
    const ended = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await ended;
    await browser.disconnect().catch(() => undefined);
  };
  return { browser, extensionId, open, kill, killWorker: () => killWorker({ browser, extensionId }) };
}
