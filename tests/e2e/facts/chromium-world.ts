// Chromium as the facts see it: the product's ports are called in a worker of the stand-in, from a page of it that stays open.
// Nothing is attached to the worker, because that would change how long it lives.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { QueueEvent } from '../../../lib/batch/event.ts';
import { startBrowser } from '../../../scripts/harness/persistent-browser.ts';
import { extensionIdOf, installIn } from '../../../scripts/harness/persistent-profile.ts';
import { sleep } from '../../../scripts/harness/run-session.ts';
import type { FactWorld } from '../../simulation/world-facts.ts';
import { buildStandIn } from './build-stand-in.ts';
import type { FactReply } from './fact-call.ts';
import { startSites } from './fact-sites.ts';

type Global = { readonly chrome: typeof extensionApi; answerOf(to: number): Promise<unknown> };
type Method = (...args: unknown[]) => Promise<unknown>;

export interface ChromiumWorld extends FactWorld {
  /** Closes every tab but the harness's own, forgets what was told, clears the alarm. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

const GOOD = 'good.test';
const FOREIGN = 'foreign.example';
const DEAD = 'dead.test';
const SETTLED_MS = 300;
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 30_000;

export async function startChromiumWorld(): Promise<ChromiumWorld> {
  const scratch = await mkdtemp(join(tmpdir(), 'dealer-roundup-facts-'));
  const [profile, extension] = [join(scratch, 'profile'), join(scratch, 'extension')];
  await buildStandIn(extension);
  await installIn(profile, [extension], ['*://*.test/*']);
  const sites = await startSites(GOOD, FOREIGN);
  const launch = () => startBrowser(profile, extensionIdOf(extension), sites.hostRules, []);
  const told: QueueEvent[] = [];
  const asked: Method[] = [];
  const openPage = async () => {
    const opened = await running.open('dashboard.html');
    await opened.exposeFunction('answerOf', (to: number) => asked[to]?.());
    return opened;
  };
  let running = await launch();
  let page = await openPage();
  const listenAgain = async () => void told.splice(0, told.length, ...(await readTold(page)));
  const call = (port: string, method: string, args: readonly unknown[]) =>
    callWorker(
      page,
      port,
      method,
      args.map((argument) => (typeof argument === 'function' ? { ask: asked.push(argument as Method) - 1 } : argument)),
    );
  return {
    told,
    goodUrl: `http://${GOOD}/`,
    foreignUrl: `http://${FOREIGN}/`,
    deadUrl: `http://${DEAD}/`,
    ports: () => portsThrough(call),
    async pass(ms, until) {
      for (const end = Date.now() + PATIENCE_MS; until && Date.now() < end && !until(); await sleep(LOOK_EVERY_MS)) await listenAgain();
      await sleep(until ? SETTLED_MS : ms);
      await listenAgain();
    },
    killWorker: async () => void (await running.killWorker()),
    async restartBrowser() {
      await running.kill();
      running = await launch();
      page = await openPage();
    },
    async crashTab(tabId) {
      const target = running.browser.targets().find((one) => one.type() === 'page' && one.url().includes(GOOD));
      const session = await target?.createCDPSession();
      session?.send('Page.crash').catch(() => undefined);
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end && !(await isUnloaded(page, tabId));) await sleep(LOOK_EVERY_MS);
      await sleep(SETTLED_MS);
    },
    discardTab: (tabId) => page.evaluate(async (id) => void (await (globalThis as unknown as Global).chrome.tabs.discard(id)), tabId),
    isAlarmArmed: () => page.evaluate(async () => (await (globalThis as unknown as Global).chrome.alarms.get('tick')) !== undefined),
    async tidy() {
      await page.evaluate(tidyUp);
      await sleep(SETTLED_MS);
      await page.evaluate(() => (globalThis as unknown as Global).chrome.storage.session.remove('told'));
      await listenAgain();
    },
    async close() {
      await running.kill();
      await sites.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function portsThrough(call: (port: string, method: string, args: readonly unknown[]) => Promise<unknown>): ReturnType<FactWorld['ports']> {
  const port = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_port, method: string) =>
          (...args: unknown[]) =>
            call(name, method, args),
      },
    );
  return { tabs: port('tabs'), page: port('page'), access: port('access'), alarm: port('alarm'), session: port('session') } as never;
}

function readTold(page: Page): Promise<QueueEvent[]> {
  return page.evaluate(async () => (await (globalThis as unknown as Global).chrome.storage.session.get('told'))['told'] ?? []) as never;
}

/** One port for each call: it wakes the worker, and asks back for what a function among the arguments would say. */
async function callWorker(page: Page, port: string, method: string, args: readonly unknown[]): Promise<unknown> {
  const reply = await page.evaluate(
    (call) => {
      const { chrome, answerOf } = globalThis as unknown as Global;
      const line = chrome.runtime.connect();
      return new Promise<FactReply>((resolve, reject) => {
        line.onDisconnect.addListener(() => reject(new Error('the worker went away')));
        line.onMessage.addListener((message) => {
          const said = message as FactReply;
          if ('ask' in said) return void answerOf(said.ask).then((answer) => line.postMessage({ to: said.ask, answer: answer ?? null }));
          resolve(said);
          line.disconnect();
        });
        line.postMessage(call);
      });
    },
    { port, method, args: [...args] },
  );
  if ('error' in reply) throw new Error(reply.error);
  return 'value' in reply ? reply.value : undefined;
}

function isUnloaded(page: Page, tabId: number): Promise<boolean> {
  return page.evaluate(async (id) => {
    const { status } = await (globalThis as unknown as Global).chrome.tabs.get(id);
    return (status as string) === 'unloaded';
  }, tabId);
}

async function tidyUp(): Promise<void> {
  const { tabs, alarms } = (globalThis as unknown as Global).chrome;
  const [own, all] = await Promise.all([tabs.getCurrent(), tabs.query({})]);
  await Promise.all(all.filter(({ id }) => id !== own?.id).map(({ id = -1 }) => tabs.remove(id)));
  await alarms.clearAll();
}
