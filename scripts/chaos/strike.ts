// Does one fault to the world. What it needs may be gone by then (another fault was faster): then it does nothing.
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { isLive } from '../../lib/batch/attempt.ts';
import { sleep } from '../harness/run-session.ts';
import { siteTabs } from '../harness/site-tabs.ts';
import type { ChaosBrowser } from './chaos-browser.ts';
import type { DealerServer, Trouble } from './dealer-server.ts';
import { closeBatchWindow, discardTab, readQueue, rearrangeTab, removeTabs } from './extension-page.ts';
import type { Fault } from './fault.ts';
import type { RecoveryClock } from './recovery.ts';

export interface World {
  readonly chaos: ChaosBrowser;
  readonly server: DealerServer;
  readonly recovery: RecoveryClock;
  /** Hosts of this trial's dealers. */
  readonly hosts: readonly string[];
}

const TROUBLES = { 'server-hangs': 'hang', 'server-refuses': 'refuse', 'server-resets': 'reset', 'server-answers-500': 'error' } as const;
const TAB_PATIENCE_MS = 3_000;
const LOOK_EVERY_MS = 50;
const POPUP_SHOWN_MS = 400;
/** Long enough for the pages under way to run out of words. */
const HUNG_MS = 2_500;

export async function strike(world: World, fault: Fault): Promise<void> {
  const { chaos, server } = world;
  switch (fault.kind) {
    case 'worker-stopped':
      return killWorker(world, fault);
    case 'worker-stopped-repeatedly':
      return killAgainAndAgain(world, fault);
    case 'tab-closed':
      return withTab(world, fault, (tabId) => removeTabs(chaos.page, [tabId]));
    case 'tab-discarded':
      return withTab(world, fault, (tabId) => discardTab(chaos.page, tabId));
    case 'tabs-rearranged':
      return withTab(world, fault, (tabId) => rearrangeTab(chaos.page, tabId));
    case 'window-closed':
      return closeBatchWindow(chaos.page);
    case 'renderer-crashed':
      return withDealerPage(world, fault, (session) => void session.send('Page.crash').catch(() => undefined));
    case 'tab-frozen':
      return withDealerPage(world, fault, (session) => freeze(session, fault.lastsMs));
    case 'browser-killed':
      return chaos.restart(false);
    case 'browser-restored':
      return chaos.restart(true);
    case 'extension-reloaded':
      return reloadExtension(world, fault);
    case 'extension-disabled':
      return chaos.disableExtension(fault.lastsMs);
    case 'server-hangs':
    case 'server-refuses':
    case 'server-resets':
    case 'server-answers-500':
      return inTrouble(server, { what: TROUBLES[fault.kind], on: fault.on, takesLead: fault.takesLead }, fault.lastsMs);
    case 'offline':
      return offline(world, fault.lastsMs);
    case 'popup-flickers':
      return during(fault.lastsMs + 2_000, () => flicker(chaos, 100 + 400 * fault.pick));
    case 'start-stop-hammered':
      return hammer(chaos, fault);
    case 'post-repeated':
      return server.keepAlive(true);
  }
}

async function during(ms: number, act: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end;) await act();
}

/** Now and then a popup is opened after it, or the sites hang at the time, so that nothing but the alarm can wake the worker. */
async function killWorker({ chaos, recovery, server }: World, { pick }: Pick<Fault, 'pick'>): Promise<void> {
  const kill = () => chaos.running.killWorker();
  if (pick < 0.3) return recovery.measure(chaos, kill, () => flicker(chaos, POPUP_SHOWN_MS));
  if (pick < 0.7) return recovery.measure(chaos, kill);
  await server.trouble({ what: 'hang', on: 'both', takesLead: true });
  await sleep(HUNG_MS);
  await recovery.measure(chaos, kill);
  await server.trouble(null);
}

async function killAgainAndAgain(world: World, { lastsMs, pick }: Fault): Promise<void> {
  await during(lastsMs + 4_000, async () => {
    await world.chaos.running.killWorker();
    await sleep(200 + 1_800 * pick);
  });
  await killWorker(world, { pick: 0.5 });
}

/** Now and then a tab is discarded right before it, so that nobody can have heard of its new number. */
async function reloadExtension(world: World, fault: Fault): Promise<void> {
  const discarded = fault.pick < 0.5 ? await findTab(world, fault) : undefined;
  await world.chaos.reloadExtension(discarded ?? null);
}

async function withTab(world: World, fault: Fault, act: (tabId: number) => Promise<unknown>): Promise<void> {
  const tab = await findTab(world, fault);
  if (tab !== undefined) await act(tab);
}

async function findTab({ chaos }: World, { pick }: Fault): Promise<number | undefined> {
  const tabs = await untilSome(async () => {
    const { attempts } = await readQueue(chaos.page, 0);
    return attempts.filter(isLive).flatMap(({ tabId }) => (tabId === null ? [] : [tabId]));
  });
  return tabs[Math.floor(pick * tabs.length)];
}

async function withDealerPage(world: World, { pick }: Fault, act: (session: CDPSession) => unknown): Promise<void> {
  const targets = await untilSome(() => Promise.resolve(dealerTargets(world)));
  const target = targets[Math.floor(pick * targets.length)];
  if (target) await act(await target.createCDPSession());
}

function dealerTargets({ chaos, hosts }: World): Target[] {
  return siteTabs(chaos.running.browser, hosts);
}

async function untilSome<Item>(find: () => Promise<Item[]>): Promise<Item[]> {
  for (const end = Date.now() + TAB_PATIENCE_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const found = await find();
    if (found.length > 0) return found;
  }
  return [];
}

async function freeze(session: CDPSession, lastsMs: number): Promise<void> {
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await sleep(lastsMs);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await session.detach();
}

async function inTrouble(server: DealerServer, trouble: Trouble, lastsMs: number): Promise<void> {
  await server.trouble(trouble);
  await sleep(lastsMs);
  await server.trouble(null);
}

const NO_NETWORK = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };

/** Every tab of a dealer, and those that open meanwhile: the browser has no switch for all of them at once. */
async function offline(world: World, lastsMs: number): Promise<void> {
  const cut = new Map<Target, CDPSession>();
  await during(lastsMs, async () => {
    for (const target of [...dealerTargets(world), ...laneTargets(world)]) {
      if (!cut.has(target)) cut.set(target, await cutOff(target));
    }
    await sleep(LOOK_EVERY_MS);
  });
  for (const session of cut.values()) await session.detach().catch(() => undefined);
}

function laneTargets({ chaos }: World): Target[] {
  return chaos.running.browser.targets().filter((target) => target.url().includes('/lane.html'));
}

async function cutOff(target: Target): Promise<CDPSession> {
  const session = await target.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NO_NETWORK);
  return session;
}

async function flicker(chaos: ChaosBrowser, shownMs: number): Promise<void> {
  const popup = await chaos.running.open('popup.html');
  await sleep(shownMs);
  await popup.close();
}

/** Whichever button is there is pressed, as fast as the page draws; in the end Start, so that the batch goes on. */
async function hammer(chaos: ChaosBrowser, { lastsMs, pick }: Fault): Promise<void> {
  const popup = await chaos.running.open('popup.html');
  try {
    await during(Math.min(lastsMs, 5_000), async () => {
      await pressAny(popup, ['stop', 'start']);
      await sleep(20 + 400 * pick);
    });
    await sleep(300);
    await pressAny(popup, ['start']);
    await sleep(300);
  } finally {
    // Left open, it would pass for something the product holds on to.
    await popup.close().catch(() => undefined);
  }
}

function pressAny(page: Page, actions: readonly string[]): Promise<boolean> {
  return page.evaluate(
    (names) => {
      const button = names
        .map((name) => document.querySelector<HTMLButtonElement>(`[data-action="${name}"]`))
        .find((found) => found !== null);
      button?.click();
      return button !== undefined;
    },
    [...actions],
  );
}
