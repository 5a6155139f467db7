// Faults of the worker, its timer and the alarm.
import type { Struck } from './strike.ts';

export const WORKER_STRIKES = {
  'F1 worker killed': ({ world, met }: Struck) => {
    met();
    world.worker.kill('killed');
  },
  'F2 worker killed before a transaction': (struck: Struck) => killAt(struck, 'transaction-begins'),
  'F2 worker killed inside a transaction': (struck: Struck) => killAt(struck, 'transaction-ends'),
  'F2 worker killed after a transaction': (struck: Struck) => killAt(struck, 'transaction-ended'),
  'F3 worker killed between permit and reply': ({ world, met }: Struck) => {
    met();
    world.worker.kill('killed between permit and reply');
  },
  'F4 worker killed after asking for a tab': ({ world, met }: Struck) => {
    world.setTrap('tab-asked-for', () => {
      met();
      world.worker.kill('killed after asking for a tab');
    });
    world.worker.deliver({ type: 'tick' });
  },
  'F6 worker idle during a long fill': ({ world, record, met }: Struck) => {
    const document = world.browser.tabs.get(record?.row.tabId ?? -1)?.document;
    if (!document) return;
    met();
    document.frozenUntil = world.loop.now + world.chance.ms(30_000, 90_000);
  },
  'F7 many ticks at once': ({ world, met }: Struck) => {
    met();
    for (let count = world.chance.whole(2, 6); count > 0; count--) {
      world.loop.after(world.chance.ms(0, 15), () => world.worker.deliver({ type: 'tick' }));
    }
  },
  'F8 timer lost': ({ world, met }: Struck) => {
    met();
    world.worker.loseTimer();
  },
  'F8 timer fires twice': ({ world, met }: Struck) => {
    met();
    world.worker.fireTimerAgain();
    world.loop.after(world.chance.ms(0, 10), () => world.worker.fireTimerAgain());
  },
  'F8 timer fires after Stop': ({ world, met }: Struck) => {
    met();
    void world.person.give({ type: 'stop' });
    world.loop.after(world.chance.ms(0, 3000), () => world.worker.fireTimerAgain());
  },
  'F11 alarm twice': ({ world, met }: Struck) => {
    met();
    world.browser.alarm.ring();
    world.loop.after(world.chance.ms(0, 20), () => world.browser.alarm.ring());
  },
  'F11 alarm early': ({ world, met }: Struck) => {
    met();
    world.browser.alarm.shift(-world.chance.ms(1, 30_000));
  },
  'F11 alarm 90 s late': ({ world, met }: Struck) => {
    met();
    world.browser.alarm.shift(90_000);
    // It may have been late already.
    world.oracle.outage(Math.max(world.plan.alarmPeriodMs + 90_000, world.browser.alarm.comesInMs));
  },
  'F12 alarm lost': ({ world, met }: Struck) => {
    met();
    world.browser.alarm.lose();
  },
  'F16 alarms.create rejects': ({ world, met }: Struck) => {
    met();
    world.browser.alarm.lose();
    world.browser.refuses.set('alarms.create', world.chance.whole(1, 3));
  },
  /** Every second in a whole run: counted as each phase is met. */
  'F18 alarm every second': () => undefined,
} as const;

function killAt({ world, met }: Struck, moment: 'transaction-begins' | 'transaction-ends' | 'transaction-ended'): void {
  world.setTrap(moment, () => {
    met();
    world.worker.kill(`killed when a ${moment}`);
  });
  // Short phases see no transaction of their own.
  world.worker.deliver({ type: 'tick' });
}
