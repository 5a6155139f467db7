// The fake world against the table of facts that the browser is held against too.
import { describe, expect, test } from 'vitest';
import type { QueueEvent } from '../../lib/batch/event.ts';
import { planRun } from './run-plan.ts';
import { World } from './world.ts';
import { WORLD_FACTS, type FactWorld } from './world-facts.ts';

const QUIET = { ...planRun(1), dealers: 3, faults: [], alarmPeriodMs: 30_000 };

function fakeWorld(): FactWorld & { stop(): void } {
  const world = new World(QUIET, false);
  const site = world.sites[0]!;
  Object.assign(site, { load: 'ok', loadMs: 500 });
  Object.assign(world.sites[1]!, { load: 'elsewhere' });
  Object.assign(world.sites[2]!, { load: 'dns' });
  const told: QueueEvent[] = [];
  world.worker.onEvent = (event) => told.push(event);
  world.worker.begin();
  // Virtual time goes on in the background, a little at each turn, so that the facts can be awaited.
  let isOver = false;
  let until = 0;
  const turn = () => {
    for (let steps = 0; steps < 50 && world.loop.nextAt() <= Math.max(until, world.loop.now + 200); steps++) world.loop.step();
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    told,
    goodUrl: `https://${site.name}/`,
    foreignUrl: `https://${world.sites[1]!.name}/`,
    deadUrl: `https://${world.sites[2]!.name}/`,
    ports: () => world.worker.begin(),
    pass: (ms) =>
      new Promise((resolve) => {
        until = Math.max(until, world.loop.now + ms);
        world.loop.after(ms, resolve);
      }),
    killWorker: async () => world.worker.kill('by the fact'),
    restartBrowser: async () => {
      world.browser.end();
      world.browser.start([], true);
    },
    crashTab: async (tabId) => world.browser.crash(world.browser.tabs.get(tabId)!, false),
    discardTab: async (tabId) => world.browser.discard(world.browser.tabs.get(tabId)!),
    isAlarmArmed: async () => world.browser.alarm.armed,
    stop: () => (isOver = true),
  };
}

describe('the simulated world', () => {
  test.each(WORLD_FACTS.map((fact) => [fact.name, fact] as const))('%s', async (_name, fact) => {
    const world = fakeWorld();
    expect(await fact.check(world)).toBe('');
    world.stop();
  });
});
