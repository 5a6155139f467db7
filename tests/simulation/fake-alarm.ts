// The one alarm, kept by the browser and timed by the wall clock: it wakes the worker once a period, late after sleep, and
// hardly ever again when the clock was turned back, until it is made anew.
import { cancel, type Timed } from './event-loop.ts';
import type { World } from './world.ts';

export class FakeAlarm {
  armed = false;
  /** Lost or misled from outside: nothing can be promised until the next event. */
  lostFromOutside = false;
  lostAt = 0;
  private timed: Timed | null = null;
  /** Wall time it is due at. */
  private dueAt = 0;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** Makes it when it is missing, or lies further ahead than its period: the clock was turned back. */
  arm(): void {
    const { alarmPeriodMs } = this.world.plan;
    if (this.armed && this.dueAt - this.world.wallNow() <= alarmPeriodMs + 1000) return;
    if (this.world.browser.isRefused('alarms.create')) throw new Error('alarms.create was refused');
    this.armed = true;
    this.plan(alarmPeriodMs);
  }

  clear(): void {
    this.armed = false;
    this.world.oracle.alarmCleared();
    cancel(this.timed);
  }

  lose(): void {
    this.clear();
    this.lostFromOutside = true;
    this.lostAt = this.world.loop.now;
  }

  /** The wall clock was moved: what lies in the past is due, what lies far ahead stays there. */
  clockMoved(): void {
    if (!this.armed) return;
    const aheadMs = this.dueAt - this.world.wallNow();
    this.lostFromOutside = aheadMs > this.world.plan.alarmPeriodMs;
    this.lostAt = this.world.loop.now;
    cancel(this.timed);
    this.timed = this.world.loop.after(Math.max(0, aheadMs), () => this.ring());
  }

  /** Until it rings next; 0 when it won't. */
  get comesInMs(): number {
    return this.armed && this.timed ? this.timed.at - this.world.loop.now : 0;
  }

  /** Comes so much later (or earlier) than it should. */
  shift(byMs: number): void {
    if (!this.armed || !this.timed) return;
    cancel(this.timed);
    const at = Math.max(this.world.loop.now, this.timed.at + byMs);
    this.timed = this.world.loop.at(at, () => this.ring());
  }

  ring(): void {
    if (!this.armed || !this.world.browser.running) return;
    this.plan(this.world.plan.alarmPeriodMs);
    this.world.worker.deliver({ type: 'tick' });
  }

  /** The computer was off, or the browser: goes on from what was stored. */
  restore(): void {
    if (this.armed) this.plan(this.world.chance.ms(0, this.world.plan.alarmPeriodMs));
  }

  private plan(inMs: number): void {
    if (this.lostFromOutside) this.world.oracle.outage(0);
    this.lostFromOutside = false;
    cancel(this.timed);
    this.dueAt = this.world.wallNow() + inMs;
    this.timed = this.world.loop.after(inMs, () => this.ring());
  }
}
