// What the product's ports promise of the browser: the simulation's fake world is built on these facts, and the real browser is
// held against the same table (a driver over Chromium implements FactWorld). A browser that disagrees makes the simulation void.
import type { QueueEvent } from '../../lib/batch/event.ts';
import type { Ports } from '../../lib/runner/ports.ts';

export interface FactWorld {
  /** Ports of a living worker; asked again after `killWorker`. */
  ports(): Pick<Ports, 'tabs' | 'page' | 'access' | 'alarm' | 'session'>;
  /** What the worker was told, in order. */
  readonly told: readonly QueueEvent[];
  /** An address that loads, of a site we have access to. */
  readonly goodUrl: string;
  /** One that leads to a site we have no access to. */
  readonly foreignUrl: string;
  /** One whose host does not exist. */
  readonly deadUrl: string;
  /** Lets so much time pass; `until`: a world whose time is real goes on as soon as this holds, however long it takes. */
  pass(ms: number, until?: () => boolean): Promise<void>;
  killWorker(): Promise<void>;
  restartBrowser(): Promise<void>;
  crashTab(tabId: number): Promise<void>;
  discardTab(tabId: number): Promise<void>;
  isAlarmArmed(): Promise<boolean>;
}

export interface Fact {
  readonly name: string;
  /** '' when it holds, else what was seen instead. */
  readonly check: (world: FactWorld) => Promise<string>;
}

const LOADED_MS = 8000;
const ALARM_MS = 33_000;
const LATE_MS = 1000;
const MOST_LATE_MS = 15_000;

function same(seen: unknown, wanted: unknown): string {
  const [one, other] = [JSON.stringify(seen), JSON.stringify(wanted)];
  return one === other ? '' : `${one} instead of ${other}`;
}

function toldOf(world: FactWorld, tabId: number): string[] {
  return world.told.flatMap((event) => ('tabId' in event && event.tabId === tabId ? [event.type] : []));
}

/** Of each: how it is, and whether it still has its number. */
function looksOf(world: FactWorld, tabId: number, found: readonly number[]): Promise<unknown[]> {
  return Promise.all(found.map(async (foundId) => [await world.ports().tabs.condition(foundId), foundId === tabId]));
}

async function pageAt(world: FactWorld, url: string, attemptId = 'attempt'): Promise<number> {
  const tabId = await world.ports().tabs.openLane(attemptId);
  await world.ports().tabs.navigate(tabId, url, new URL(url).hostname);
  await world.pass(LOADED_MS, () => toldOf(world, tabId).some((type) => type === 'page-loaded' || type === 'page-failed'));
  return tabId;
}

export const WORLD_FACTS: readonly Fact[] = [
  {
    name: 'a lane is opened once for an attempt, however often it is asked for',
    async check(world) {
      const { tabs } = world.ports();
      const [one, other] = await Promise.all([tabs.openLane('attempt'), tabs.openLane('attempt')]);
      return same([other, await tabs.findLane('attempt'), await tabs.condition(one)], [one, one, 'lane']);
    },
  },
  {
    name: 'a lane is found by its attempt until it has gone to a site, and never before it is opened',
    async check(world) {
      const { tabs } = world.ports();
      const before = await tabs.findLane('attempt');
      await pageAt(world, world.goodUrl);
      return same([before, await tabs.findLane('attempt')], [null, null]);
    },
  },
  {
    name: 'a lane that was opened for a worker that died is found by the next',
    async check(world) {
      const tabId = await world.ports().tabs.openLane('attempt');
      await world.killWorker();
      return same(await world.ports().tabs.findLane('attempt'), tabId);
    },
  },
  {
    name: 'a navigation is told as started, showing, loaded, in this order',
    async check(world) {
      const tabId = await pageAt(world, world.goodUrl);
      const order = [...new Set(toldOf(world, tabId))].filter((type) => type.startsWith('page-'));
      return same([order, await world.ports().tabs.condition(tabId)], [['page-started', 'page-showing', 'page-loaded'], 'page']);
    },
  },
  {
    name: 'a closed tab is told as gone, is gone, can be closed again and not be sent anywhere',
    async check(world) {
      const tabId = await pageAt(world, world.goodUrl);
      const { tabs } = world.ports();
      await tabs.close(tabId);
      await tabs.close(tabId);
      await world.pass(500);
      const refused = await tabs.navigate(tabId, world.goodUrl, new URL(world.goodUrl).hostname).then(
        () => 'went',
        () => 'refused',
      );
      return same([toldOf(world, tabId).at(-1), await tabs.condition(tabId), refused], ['tab-gone', 'gone', 'refused']);
    },
  },
  {
    name: 'a script starts in a page once, however often it is injected, and never in our own page',
    async check(world) {
      const { tabs, page } = world.ports();
      const lane = await tabs.openLane('attempt');
      const inLane = await page.inject(lane);
      await pageAt(world, world.goodUrl);
      const inPage = [await page.inject(lane), await page.inject(lane)];
      await world.pass(3000);
      const hellos = world.told.flatMap((event) => (event.type === 'hello' ? [event.nonce] : []));
      return same([inLane, inPage, new Set(hellos).size], [false, [true, true], 1]);
    },
  },
  {
    name: 'a page of a site without access is foreign and takes no script',
    async check(world) {
      const tabId = await pageAt(world, world.foreignUrl);
      const { tabs, page } = world.ports();
      return same([await tabs.condition(tabId), await page.inject(tabId)], ['foreign', false]);
    },
  },
  {
    name: 'a host that does not exist is told as failed, and its error page takes no script',
    async check(world) {
      const tabId = await pageAt(world, world.deadUrl);
      const failed = world.told.flatMap((event) => (event.type === 'page-failed' ? [event.error] : []));
      return same([failed, await world.ports().page.inject(tabId)], [['net::ERR_NAME_NOT_RESOLVED'], false]);
    },
  },
  {
    name: 'a crashed tab is unloaded, not gone and not without permission',
    async check(world) {
      const tabId = await pageAt(world, world.goodUrl);
      await world.crashTab(tabId);
      return same([await world.ports().tabs.condition(tabId), await world.ports().page.inject(tabId)], ['unloaded', false]);
    },
  },
  {
    name: 'a discarded tab has another number and is told as replaced, never as gone',
    async check(world) {
      const tabId = await pageAt(world, world.goodUrl);
      await world.discardTab(tabId);
      await world.pass(500);
      const news = world.told.flatMap((event) =>
        event.type === 'tab-replaced' ? [[event.tabId === tabId, event.newTabId !== tabId]] : [],
      );
      return same([news, toldOf(world, tabId).includes('tab-gone')], [[[true, true]], false]);
    },
  },
  {
    name: 'a discarded tab is found by its site, even if nobody heard of it',
    async check(world) {
      const tabId = await pageAt(world, world.goodUrl);
      const site = new URL(world.goodUrl).hostname;
      const before = await world.ports().tabs.findDiscarded(site);
      await world.discardTab(tabId);
      const found = await world.ports().tabs.findDiscarded(site);
      const elsewhere = await world.ports().tabs.findDiscarded('another.test');
      return same([before, elsewhere, await looksOf(world, tabId, found)], [[], [], [['unloaded', false]]]);
    },
  },
  {
    name: 'a discarded tab that was sent on to a site without access is found all the same',
    async check(world) {
      const tabId = await pageAt(world, world.foreignUrl);
      await world.discardTab(tabId);
      const found = await world.ports().tabs.findDiscarded(new URL(world.goodUrl).hostname);
      return same(await looksOf(world, tabId, found), [['unloaded', false]]);
    },
  },
  {
    name: 'the alarm is armed once, rings, outlives its worker, and is gone after a rest',
    async check(world) {
      await world.ports().alarm.arm();
      await world.ports().alarm.arm();
      await world.killWorker();
      const before = world.told.length;
      await world.pass(ALARM_MS);
      const rings = () => world.told.slice(before).filter(({ type }) => type === 'tick').length;
      // A busy machine hears it late, but long before the next one.
      for (let late = 0; rings() === 0 && late < MOST_LATE_MS; late += LATE_MS) await world.pass(LATE_MS);
      const rung = rings();
      await world.ports().alarm.restUnless(
        () => Promise.resolve(false),
        () => Promise.resolve(),
      );
      return same([rung, await world.isAlarmArmed()], [1, false]);
    },
  },
  {
    name: 'the alarm stays, and nothing rests, while something is outstanding',
    async check(world) {
      let rested = false;
      await world.ports().alarm.arm();
      await world.ports().alarm.restUnless(
        () => Promise.resolve(true),
        async () => void (rested = true),
      );
      return same([rested, await world.isAlarmArmed()], [false, true]);
    },
  },
  {
    name: 'who arms and acts comes before a rest that was asked for later, and the other way round',
    async check(world) {
      const order: string[] = [];
      const { alarm } = world.ports();
      const act = alarm.whileArmed(async () => void order.push('act'));
      const rest = alarm.restUnless(
        async () => (order.push('look'), false),
        async () => void order.push('rest'),
      );
      await Promise.all([act, rest]);
      return same(order, ['act', 'look', 'rest']);
    },
  },
  {
    name: 'the session outlives the worker, and is another after the browser was started again',
    async check(world) {
      const first = await world.ports().session.current();
      await world.killWorker();
      const second = await world.ports().session.current();
      await world.restartBrowser();
      const third = await world.ports().session.current();
      return same([second === first, third === first], [true, false]);
    },
  },
  {
    name: 'resting closes our own pages and nothing else',
    async check(world) {
      const site = await pageAt(world, world.goodUrl, 'one');
      const lane = await world.ports().tabs.openLane('other');
      await world.ports().tabs.rest();
      await world.pass(500);
      const { tabs } = world.ports();
      return same([await tabs.condition(site), await tabs.condition(lane)], ['page', 'gone']);
    },
  },
];
