// What the runner needs of the world. `browser` and `store` fill these for real, the simulation with faults; a conformance
// test holds the fakes against the browser. Tab ids are numbers of this browser session.
import type { QueueEvent, WindowState } from '../batch/event.ts';
import type { Transition } from '../batch/queue-state.ts';
import type { AccessUse, GivenBack } from './give-back-access.ts';

export interface StorePort {
  /** One durable transaction; rejects when nothing was committed. */
  transact(event: QueueEvent, now: number): Promise<Transition>;
  /** Whether anything may still have to happen by itself. */
  outstanding(): Promise<boolean>;
  /** Drops what nobody needs any more; while nothing is outstanding. */
  trim(now: number): Promise<unknown>;
  accessUse(): Promise<AccessUse>;
  noteGivenBack(batchId: string, givenBack: GivenBack): Promise<void>;
}

/** `lane`: still our own page; `unloaded`: crashed or discarded; `foreign`: a site we may not read. */
export type TabCondition = 'gone' | 'lane' | 'unloaded' | 'foreign' | 'page';

export interface TabsPort {
  /** The attempt's tab, opened now or found again: never a second one for the same attempt. */
  openLane(attemptId: string): Promise<number>;
  /** null when the attempt has no tab of its own yet. */
  findLane(attemptId: string): Promise<number | null>;
  /** `site`: the registrable domain the tab is visiting. Rejects when the tab is gone. */
  navigate(tabId: number, url: string, site: string): Promise<void>;
  /** Resolves also when it was gone already. */
  close(tabId: number): Promise<void>;
  /** Makes it the visible tab of the batch window; never takes the focus. */
  stage(tabId: number): Promise<void>;
  /** Out of the batch window and into the person's, behind what they look at; stays where it is when they have none. */
  handOver(tabId: number): Promise<void>;
  condition(tabId: number): Promise<TabCondition>;
  /** Ours that were discarded, those of this site first: they have other numbers now, and the word of that is lost with a worker. */
  findDiscarded(site: string): Promise<readonly number[]>;
  /** Nothing is outstanding: leaves no page or script of ours behind but what was handed to the person. */
  rest(): Promise<void>;
}

export interface PagePort {
  /** Starts the contact script in the tab's main document; a document that has one keeps it. Resolves false when it could not. */
  inject(tabId: number): Promise<boolean>;
  /** The same in the frame with this address. */
  enterFrame(tabId: number, url: string): Promise<FrameEntry>;
}

/** `not-found`: there is no such frame, or there are several. */
export type FrameEntry = 'entered' | 'no-access' | 'not-found';

export interface OutsidePort {
  window(): Promise<WindowState>;
  isOnline(): Promise<boolean>;
}

export interface AccessPort {
  /** Whether the person still lets us read this registrable domain. */
  has(site: string): Promise<boolean>;
  /** Match patterns. Resolves false when the browser refused. */
  giveBack(patterns: readonly string[]): Promise<boolean>;
  /** What is true of our access inside stays true. */
  whileItStays<Value>(act: () => Promise<Value>): Promise<Value>;
}

export interface AlarmPort {
  arm(): Promise<void>;
  /** Arms it and acts, under the lock that it is cleared under. */
  whileArmed<Value>(act: () => Promise<Value>): Promise<Value>;
  /** Unless `outstanding` says otherwise, clears the alarm and rests, all under the lock that Start arms it under. */
  restUnless(outstanding: () => Promise<boolean>, rest: () => Promise<void>): Promise<void>;
}

export interface ClockPort {
  now(): number;
  /** Replaces the one timer; a hint that may be lost. */
  wakeAt(at: number, wake: () => void): void;
}

export interface SessionPort {
  /** Names this run of the browser. */
  current(): Promise<string>;
}

export interface Ports {
  readonly store: StorePort;
  readonly tabs: TabsPort;
  readonly page: PagePort;
  readonly access: AccessPort;
  /** What a batch may have to wait for. */
  readonly outside: OutsidePort;
  readonly alarm: AlarmPort;
  readonly clock: ClockPort;
  readonly session: SessionPort;
  /** Tells our pages that the store has changed. */
  announce(): void;
}
