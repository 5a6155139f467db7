// One simulated computer: its clock, browser, store, worker, sites and person, and the faults to come. Everything that can
// go wrong goes wrong here, by one source of chance; the product's own code runs inside it unchanged.
import type { Policy } from '../../lib/batch/policy.ts';
import { DEFAULT_POLICY } from '../../lib/batch/policy.ts';
import { Chance } from './chance.ts';
import { EventLoop } from './event-loop.ts';
import { FakeBrowser } from './fake-browser.ts';
import { FakeStore } from './fake-store.ts';
import { Oracle } from './oracle.ts';
import { Person } from './person.ts';
import type { PlannedFault, RunPlan } from './run-plan.ts';
import { makeSites, type Site } from './sites.ts';
import { WorkerHost } from './worker-host.ts';

/** Moments of the product's own doing at which a fault may be waiting. */
export type Trap =
  'transaction-begins' | 'transaction-ends' | 'transaction-ended' | 'tab-asked-for' | 'tab-opened' | 'alarm-cleared' | 'worker-started';

const EPOCH = Date.UTC(2026, 5, 1, 9);

export class World {
  readonly plan: RunPlan;
  readonly chance: Chance;
  readonly loop = new EventLoop();
  readonly policy: Policy;
  readonly sites: readonly Site[];
  readonly oracle: Oracle;
  readonly store: FakeStore;
  readonly browser: FakeBrowser;
  readonly worker: WorkerHost;
  readonly person: Person;
  /** How many queued contacts the store hands out at a time, at most the product's own figure. */
  readonly nextInLine: number;
  /** Wall clock minus awake time. */
  wallAheadMs = EPOCH;
  /** Pages' monotonic clocks may run on while the computer sleeps. */
  pageClockAheadMs = 0;
  offlineUntil = 0;
  /** Connected to something that leads nowhere: the browser believes it is online. */
  seemsOnline = false;
  faultsAreOver = false;
  /** Faults that have not struck yet. */
  readonly pending: { -readonly [Key in keyof PlannedFault]: PlannedFault[Key] }[];
  /** Faults whose moment is set. */
  striking = 0;
  readonly story: string[] | null;
  private readonly traps = new Map<Trap, (() => void)[]>();

  constructor(plan: RunPlan, tell: boolean) {
    this.plan = plan;
    this.chance = new Chance(plan.seed);
    this.story = tell ? [] : null;
    this.policy = { ...DEFAULT_POLICY, lanes: plan.lanes, sendsPerDay: plan.sendsPerDay, waitingTabs: plan.waitingTabs };
    this.nextInLine = plan.nextInLine;
    this.pending = plan.faults.map((fault) => ({ ...fault }));
    this.sites = makeSites(plan);
    this.oracle = new Oracle(this);
    this.store = new FakeStore(this);
    this.browser = new FakeBrowser(this);
    this.worker = new WorkerHost(this);
    this.person = new Person(this);
  }

  readonly trap = (name: Trap): void => {
    const waiting = this.traps.get(name);
    if (waiting === undefined || waiting.length === 0) return;
    waiting.shift()?.();
  };

  /** Does something the next time the product comes to this moment. */
  setTrap(name: Trap, spring: () => void): void {
    const waiting = this.traps.get(name);
    if (waiting) waiting.push(spring);
    else this.traps.set(name, [spring]);
  }

  clearTraps(): void {
    this.traps.clear();
  }

  wallNow(): number {
    return Math.floor(this.loop.now + this.wallAheadMs);
  }

  isOffline(): boolean {
    return this.loop.now < this.offlineUntil;
  }

  tell(words: string): void {
    this.story?.push(`${(this.loop.now / 1000).toFixed(3).padStart(9)} ${words}`);
  }
}
