// Faults of the whole browser, the extension, the clock and the network.
import type { Struck } from './strike.ts';
import type { World } from './world.ts';

interface Crash {
  readonly awayMs: number;
  readonly losesAlarm: boolean;
  readonly restores: boolean;
  readonly reusesIds: boolean;
  readonly killedAtStart: boolean;
}

export const BROWSER_STRIKES = {
  'F14 extension disabled and enabled': ({ world, met }: Struck) => {
    met();
    reload(world, true, false);
  },
  'F17 clock 3 h ahead': ({ world, met }: Struck) => {
    met();
    moveClock(world, 3 * 3_600_000);
  },
  'F17 clock 3 h back': ({ world, met }: Struck) => {
    met();
    moveClock(world, -3 * 3_600_000);
  },
  'F17 asleep for 8 h': ({ world, met }: Struck) => {
    met();
    if (world.chance.odds(0.5)) world.pageClockAheadMs += 8 * 3_600_000;
    moveClock(world, 8 * 3_600_000);
  },
  'F24 power loss': ({ world, met }: Struck) => {
    met();
    crash(world, { awayMs: world.chance.ms(2000, 300_000), losesAlarm: false, restores: true, reusesIds: false, killedAtStart: false });
  },
  'F27 extension updated': ({ world, met }: Struck) => {
    met();
    reload(world, world.chance.odds(0.5), true);
  },
  'F28 extension reloaded': ({ world, met }: Struck) => {
    met();
    reload(world, false, true);
  },
  'F52 restart with tab ids used again': ({ world, met }: Struck) => {
    met();
    crash(world, { awayMs: world.chance.ms(500, 60_000), losesAlarm: false, restores: true, reusesIds: true, killedAtStart: false });
  },
  'F70 crash, alarm lost, killed at start': ({ world, met }: Struck) => {
    met();
    const losesAlarm = world.chance.odds(0.3);
    crash(world, {
      awayMs: world.chance.ms(500, 60_000),
      losesAlarm,
      restores: world.chance.odds(0.5),
      reusesIds: world.chance.odds(0.5),
      killedAtStart: true,
    });
  },
  'F51 batch window minimised': ({ world, met }: Struck) => {
    met();
    hideWindow(world, 'minimised');
  },
  'F51 batch window covered': ({ world, met }: Struck) => {
    met();
    hideWindow(world, 'covered');
  },
  'F72 offline': ({ world, met }: Struck) => {
    met();
    goOffline(world, false);
  },
  'F72 connected to nothing': ({ world, met }: Struck) => {
    met();
    world.oracle.happened.add('connected to nothing');
    goOffline(world, true);
  },
  'P browser away for an hour': ({ world, met }: Struck) => {
    met();
    crash(world, {
      awayMs: 3_600_000,
      losesAlarm: false,
      restores: world.chance.odds(0.5),
      reusesIds: world.chance.odds(0.5),
      killedAtStart: false,
    });
  },
} as const;

/** The person works with another window for a while; that they come back may go unheard. */
function hideWindow(world: World, how: 'minimised' | 'covered'): void {
  const { browser, chance } = world;
  browser.windowIs = how;
  world.loop.after(chance.ms(1000, 120_000), () => browser.windowIs === how && browser.showWindow(chance.odds(0.7)));
}

/** A dead worker hears nothing of the network's return. */
function goOffline(world: World, seemsOnline: boolean): void {
  const offMs = world.chance.ms(2000, 60_000);
  world.seemsOnline = seemsOnline;
  world.offlineUntil = world.loop.now + offMs;
  world.loop.after(offMs + 1, () => {
    if (world.isOffline()) return;
    world.oracle.troubleOver('offline');
    if (world.worker.life && world.chance.odds(0.7)) world.browser.notify({ type: 'online' });
  });
}

/** Only wall time passes while nothing is awake. */
function moveClock(world: World, byMs: number): void {
  world.wallAheadMs += byMs;
  world.oracle.clockMovedAt = world.loop.now;
  if (byMs < 0) world.oracle.outage(Math.min(-byMs, 120_000));
  world.browser.alarm.clockMoved();
}

function crash(world: World, { awayMs, losesAlarm, restores, reusesIds, killedAtStart }: Crash): void {
  const open = world.browser.end();
  world.person.closePages();
  const soonMs = Math.min(awayMs, 5000);
  world.wallAheadMs += awayMs - soonMs;
  world.loop.after(soonMs, () => {
    world.browser.start(restores ? open : [], reusesIds);
    world.oracle.outage(0);
    if (losesAlarm) world.browser.alarm.lose();
    else world.browser.alarm.restore();
    if (killedAtStart)
      world.setTrap('worker-started', () => world.loop.after(world.chance.ms(0, 30), () => world.worker.kill('killed at start')));
    world.worker.deliver({ type: 'tick' });
  });
}

/** The extension ends and begins again while the browser and its tabs stay. */
function reload(world: World, losesAlarm: boolean, isTold: boolean): void {
  world.browser.reloadExtension();
  world.person.closePages();
  if (losesAlarm) world.browser.alarm.lose();
  if (isTold) world.loop.after(world.chance.ms(50, 2000), () => world.worker.deliver({ type: 'tick' }));
}
