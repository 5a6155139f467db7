// The service worker's life: started by any event, stopped after 30 s without one, killed at any moment. Nothing of a dead
// worker goes on: its promises never settle, its timers are gone, its transactions are dropped.
import type { QueueEvent } from '../../lib/batch/event.ts';
import type { Reply } from '../../lib/batch/queue-state.ts';
import type { Ports } from '../../lib/runner/ports.ts';
import { createRunner, type Runner } from '../../lib/runner/runner.ts';
import { cancel, type Timed } from './event-loop.ts';
import type { Owner } from './fake-store.ts';
import { Lock } from './lock.ts';
import type { World } from './world.ts';

type Answer = (reply: Reply | null) => void;

interface Life extends Owner {
  runner: Runner;
  session: number;
  timer: Timed | null;
  lastActiveAt: number;
  readonly unanswered: Set<Answer>;
}

const IDLE_MS = 30_000;
const LONGEST_TIMER_MS = 20_000;
const NEVER = new Promise<never>(() => undefined);

export class WorkerHost {
  readonly alarmLock: Lock;
  life: Life | null = null;
  starts = 0;
  /** Takes every event in the worker's place: for the table of facts. */
  onEvent: ((event: QueueEvent) => void) | null = null;
  private starting: { event: QueueEvent; answer: Answer | null }[] | null = null;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    this.alarmLock = new Lock();
  }

  /** Hands an event to the worker, starting it if need be. `answer` gets null when it died before it could. */
  deliver(event: QueueEvent, answer: Answer | null = null): void {
    if (!this.world.browser.running) return answer?.(null);
    if (this.onEvent) return this.onEvent(event);
    if (this.life) return this.handle(this.life, event, answer);
    if (this.starting) return void this.starting.push({ event, answer });
    const starting = [{ event, answer }];
    this.starting = starting;
    this.world.loop.after(this.world.chance.ms(5, 200), () => this.starting === starting && this.start(starting));
  }

  /** A living worker's ports, for the table of facts: nothing runs on them by itself. */
  begin(): Ports {
    this.life ??= this.newLife();
    return this.portsOf(this.life);
  }

  private start(first: { event: QueueEvent; answer: Answer | null }[]): void {
    this.starting = null;
    this.starts += 1;
    const life = this.newLife();
    life.runner = createRunner(this.portsOf(life));
    this.life = life;
    this.world.oracle.workerStarted();
    this.world.tell('worker   starts');
    this.world.loop.after(IDLE_MS, () => this.stopWhenIdle(life));
    this.handle(life, { type: 'tick' }, null);
    for (const { event, answer } of first) this.handle(life, event, answer);
    this.world.trap('worker-started');
  }

  private newLife(): Life {
    return {
      name: 'worker',
      alive: true,
      runner: null as unknown as Runner,
      session: this.world.browser.session,
      timer: null,
      lastActiveAt: this.world.loop.now,
      unanswered: new Set(),
    };
  }

  private handle(life: Life, event: QueueEvent, answer: Answer | null): void {
    life.lastActiveAt = this.world.loop.now;
    if (answer) life.unanswered.add(answer);
    const settle = (reply: Reply | null) => {
      if (!answer || !life.alive) return;
      life.unanswered.delete(answer);
      answer(reply);
    };
    life.runner.handle(event).then(settle, () => settle(null));
  }

  private stopWhenIdle(life: Life): void {
    if (!life.alive) return;
    const idleMs = this.world.loop.now - life.lastActiveAt;
    if (idleMs >= IDLE_MS) this.kill('idle');
    else this.world.loop.after(IDLE_MS - idleMs + 1, () => this.stopWhenIdle(life));
  }

  kill(why: string): void {
    const { life, starting } = this;
    this.starting = null;
    for (const { answer } of starting ?? []) if (answer) this.world.loop.after(5, () => answer(null));
    if (!life) return;
    this.world.tell(`worker   stops: ${why}`);
    life.alive = false;
    this.life = null;
    cancel(life.timer);
    this.alarmLock.leave(life);
    for (const answer of life.unanswered) this.world.loop.after(5, () => answer(null));
  }

  /** A call to the browser: it is carried out even if the worker dies meanwhile, but only a living one hears of it. */
  private call<Value>(life: Life, slowestMs: number, act: () => Value): Promise<Value> {
    if (!life.alive) return NEVER;
    const { loop, chance, browser } = this.world;
    life.lastActiveAt = loop.now;
    return new Promise((resolve, reject) => {
      loop.after(chance.ms(0.2, slowestMs), () => {
        if (browser.session !== life.session || !browser.running) return;
        let settle: () => void;
        try {
          const value = act();
          settle = () => resolve(value);
        } catch (error) {
          settle = () => reject(error);
        }
        const answered = () => life.alive && settle();
        if (chance.odds(0.2)) loop.after(chance.ms(0.2, 40), answered);
        else answered();
      });
    });
  }

  private portsOf(life: Life): Ports {
    const { world } = this;
    const { browser, store, chance } = world;
    const call = <Value>(slowestMs: number, act: () => Value) => this.call(life, slowestMs, act);
    return {
      store: {
        transact: (event, now) => (life.alive ? store.transact(event, now, life) : NEVER),
        outstanding: () => (life.alive ? store.outstanding(life) : NEVER),
        trim: () => Promise.resolve(),
        accessUse: () => Promise.resolve({ batches: [], sitesInUse: [], givenBack: {} }),
        noteGivenBack: () => Promise.resolve(),
      },
      tabs: {
        openLane: (attemptId) => {
          const isSlow = chance.odds(0.03);
          if (isSlow) world.oracle.happened.add('tabs come slowly');
          const opening = call(isSlow ? 12_000 : 150, () => browser.openLane(attemptId));
          world.trap('tab-asked-for');
          return opening;
        },
        findLane: (attemptId) => call(20, () => browser.findLane(attemptId)),
        navigate: (tabId, url) => call(30, () => browser.navigate(tabId, url)),
        close: (tabId) => call(60, () => browser.close(tabId)),
        handOver: (tabId) => call(20, () => void tabId),
        stage: (tabId) => call(20, () => void (browser.staged = tabId)),
        condition: (tabId) => call(20, () => browser.condition(tabId)),
        findDiscarded: (site) => call(20, () => browser.findDiscarded(site)),
        rest: () => call(60, () => browser.closeOwnPages()),
      },
      page: { inject: (tabId) => call(60, () => browser.inject(tabId)), enterFrame: () => call(60, () => 'no-access' as const) },
      access: {
        has: (site) => call(10, () => browser.isAllowed(site)),
        giveBack: () => call(10, () => true),
        whileItStays: (act) => act(),
      },
      outside: {
        window: () => call(20, () => browser.windowState()),
        isOnline: () => call(5, () => !world.isOffline() || world.seemsOnline),
      },
      alarm: {
        arm: () => call(10, () => browser.alarm.arm()),
        whileArmed: (act) => this.whileArmed(life, act),
        restUnless: (outstanding, rest) => this.restUnless(life, outstanding, rest),
      },
      clock: { now: () => world.wallNow(), wakeAt: (at, wake) => this.wakeAt(life, at, wake) },
      session: { current: () => call(10, () => `session ${browser.session}`) },
      announce: () => undefined,
    };
  }

  private whileArmed<Value>(life: Life, act: () => Promise<Value>): Promise<Value> {
    if (!life.alive) return NEVER;
    return this.alarmLock.hold(life, async () => {
      await this.call(life, 10, () => this.world.browser.alarm.arm());
      return act();
    });
  }

  private restUnless(life: Life, outstanding: () => Promise<boolean>, rest: () => Promise<void>): Promise<void> {
    if (!life.alive) return NEVER;
    return this.alarmLock.hold(life, async () => {
      this.world.trap('alarm-cleared');
      if (await outstanding()) return;
      await this.call(life, 20, () => this.clearAlarm(life));
      await rest();
    });
  }

  /** A clearing that a worker has asked for and not lived to see lands after its lock was let go: an alarm lost from outside. */
  private clearAlarm(life: Life): void {
    const { alarm } = this.world.browser;
    if (life.alive) alarm.clear();
    else alarm.lose();
  }

  private wakeAt(life: Life, at: number, wake: () => void): void {
    if (!life.alive) return;
    cancel(life.timer);
    const waitMs = Math.min(Math.max(0, at - this.world.wallNow()), LONGEST_TIMER_MS);
    life.timer = this.world.loop.after(waitMs, () => life.alive && wake());
  }

  loseTimer(): void {
    cancel(this.life?.timer);
  }

  /** The timer fires although it was replaced or has fired. */
  fireTimerAgain(): void {
    if (this.life) this.handle(this.life, { type: 'tick' }, null);
  }
}
