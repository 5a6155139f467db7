// Looks at many pages in one browser, a few tabs at a time, and gives one explanation for every source, in their order, also for
// those that could not be read.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';
import { unreadable, type Explanation } from './explanation.ts';
import { serveFiles, type FileServer } from './serve-files.ts';

const LOAD_MS = 30_000;
const READ_MS = 20_000;

export interface ExplainOptions {
  readonly tabs: number;
  readonly progress: (line: string) => void;
}

export async function explainPages(sources: readonly string[], { tabs, progress }: ExplainOptions): Promise<Explanation[]> {
  const files = sources.filter((source) => !isUrl(source) && existsSync(source));
  const [script, server, browser] = await Promise.all([bundle(), serveFiles(files), launch()]);
  const results = new Map<number, Explanation>();
  const queue = [...sources.entries()];
  const takeTurn = turns();
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, source] = next;
      results.set(at, await explainOne(source, { browser, server, script, takeTurn }));
      progress(`${results.size}/${sources.length} ${source}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
    server.close();
  }
  return sources.map((source, at) => results.get(at) ?? unreadable(source, 'not looked at'));
}

function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

interface Tools {
  readonly browser: Browser;
  readonly server: FileServer;
  readonly script: string;
  /** Pages load side by side but are read one at a time, or they would measure each other. */
  readonly takeTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

function turns(): Tools['takeTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}

async function explainOne(source: string, { browser, server, script, takeTurn }: Tools): Promise<Explanation> {
  if (!isUrl(source) && !existsSync(source)) return unreadable(source, 'no such file');
  const page = await browser.newPage();
  try {
    await open(page, isUrl(source) ? source : server.urlOf(source), isUrl(source));
    const explained = await takeTurn(() =>
      limited(page.evaluate(`${script};explain.explainPage(${!isUrl(source)})`) as Promise<Omit<Explanation, 'source'>>),
    );
    return { source, ...explained };
  } catch (error) {
    return unreadable(source, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function open(page: Page, url: string, isLive: boolean): Promise<void> {
  await page.setViewport({ width: 1280, height: 900 });
  if (!isLive) await stayOn(page, url);
  await page.goto(url, { waitUntil: isLive ? 'load' : 'domcontentloaded', timeout: LOAD_MS });
}

/** A saved page may still send itself elsewhere by a meta refresh. */
async function stayOn(page: Page, url: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.url() === url && request.isNavigationRequest();
    void (own ? request.continue() : request.abort('aborted')).catch(() => undefined);
  });
}

function limited<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${READ_MS / 1000} s`)), READ_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found; name one in CHROME_PATH');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath,
    pipe: true,
    args: [...asRoot, '--disable-gpu', '--mute-audio', '--no-first-run', '--window-size=1280,900'],
  });
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'esnext', lib: { entry, formats: ['iife'], name: 'explain', fileName: 'explain' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The in-page script could not be built');
  return output.output[0].code;
}
