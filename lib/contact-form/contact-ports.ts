// What the story of one visit needs from the world, so that it can be told without a browser. Snapshot ids are good until
// the next `read`; whoever implements PagePort keeps the elements behind them.
import type { CoverSighting } from './close-covers.ts';
import type { FillPlan } from './fill-plan.ts';
import type { AfterPress } from './after-press.ts';
import type { BeforePress, PageReport } from './page-report.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { NeedsYouCode } from './reason-code.ts';
import type { LanguagePack } from './rules/rule.ts';
import type { Answered } from './site-question.ts';
import type { Visit } from './visit.ts';

export interface ClockPort {
  /** Milliseconds that never go back; runs on while the page is frozen. */
  monotonic(): number;
  wait(ms: number): Promise<void>;
}

export interface Stale {
  readonly kind: 'stale';
}

/** Each may reject when the worker is away: the same words are then said again. */
export interface WorkerPort {
  hello(facts: {
    readonly url: string;
    readonly status: number;
    readonly hidden: boolean;
  }): Promise<{ readonly kind: 'visit'; readonly visit: Visit } | Stale>;
  mayPress(
    attemptId: string,
    before: BeforePress,
    review?: boolean,
  ): Promise<{ readonly kind: 'permit'; readonly permitId: string } | Stale>;
  unused(attemptId: string, permitId: string): Promise<{ readonly kind: 'noted' } | Stale>;
  pressed(attemptId: string, permitId: string): Promise<{ readonly kind: 'noted' } | Stale>;
  report(attemptId: string, report: PageReport): Promise<{ readonly kind: 'noted' } | Stale>;
}

export interface FillProblem {
  readonly label: string;
  /** `drift`: the control is another one now. `value`: it won't keep what we write. `hidden`: a person can't see it any more. */
  readonly why: 'drift' | 'value' | 'hidden';
  /** Without it the message would lack its point, or the site insists on it. */
  readonly essential: boolean;
}

/** State of the filled form just before the press. */
export interface ReadyCheck {
  readonly button: 'ready' | 'disabled' | 'gone';
  /** Values lost or changed by the page (never those the person changed). */
  readonly problems: readonly FillProblem[];
  /** What the page already complains about. */
  readonly complaints: readonly string[];
  /** Labels of questions without which the browser would not let the form go. */
  readonly missing: readonly string[];
  /** The page as it is now, and the form's id in this reading; -1: gone. */
  readonly snapshot: PageSnapshot;
  readonly formId: number;
  /** The person has written or clicked in the page: it is theirs from then on. */
  readonly taken?: boolean;
}

export type PersonAct =
  | { readonly kind: 'touched' }
  /** Pressed the form's button; evidence from before it took effect. */
  | { readonly kind: 'pressed'; readonly before: BeforePress }
  | { readonly kind: 'says-sent' }
  /** Said yes to keeping what they answered to the site's questions. */
  | { readonly kind: 'remembers'; readonly answers: readonly Answered[] }
  | { readonly kind: 'skips' };

export interface PagePort {
  facts(): { readonly url: string; readonly status: number; readonly hidden: boolean };
  /** Resolves when the page has loaded, or after `limitMs`. */
  loaded(limitMs: number): Promise<void>;
  msSinceLoad(): number;
  read(): PageSnapshot;
  /** Resolves true on the next burst of changes, false after `limitMs` without one. */
  changed(limitMs: number): Promise<boolean>;
  /** Something may still come by itself: it loads, spins, has just been added, or has an empty place for a form. */
  isStillComing(): boolean;
  /** To the bottom in steps and back, for forms that appear when they come into view. False: the page went out of sight meanwhile. */
  scrollThrough(): Promise<boolean>;
  /** Presses a button that only makes a form appear. */
  open(buttonId: number): void;
  fill(plan: FillPlan): Promise<readonly FillProblem[]>;
  check(plan: FillPlan): Promise<ReadyCheck>;
  /** Evidence for the judgement; taken right before asking for the permit. */
  before(plan: FillPlan): BeforePress;
  /** Presses a button that leads to the next step; a submission it would have started is kept back and told. */
  step(plan: FillPlan): 'stepped' | 'would-send';
  /** Synchronous, at most once per control; `changed` when the form isn't the one that was checked. */
  press(plan: FillPlan): 'pressed' | 'changed';
  /** Presses the one control of the site's own review, as the last `after` saw it; synchronous, at most once per control. */
  pressReview(buttonId: number): 'pressed' | 'changed';
  /** What is there now; `before` finds the form again after a navigation. */
  after(before: BeforePress, navigated: boolean): AfterPress;
  /** Brings a frame into sight and keeps an eye on it: what is there now, and from then on `after` tells whether the frame is. */
  holdFrame(frameId: number): BeforePress;
  /** Another number whenever the held frame has got another document, or has gone. */
  frameMark(): number;
  /** `hear` is called, in time to say one thing, before a question of the site (`confirm`, `prompt`) stops the page. */
  onQuestion(hear: (question: string) => void): void;
  showBanner(code: NeedsYouCode | null, detail: string): void;
  /** From now on what the person does is kept for `personAct`; again changes nothing. */
  noticePerson(): void;
  /** The next thing the person does, or null after `limitMs`. */
  personAct(limitMs: number): Promise<PersonAct | null>;
  /** What lies over the page, with the controls in it. */
  covers(): readonly CoverSighting[];
  /** Presses a control of a cover, as the last `covers` saw it. */
  closeCover(buttonId: number): void;
  /** Removes banner, listeners and observers. */
  release(): void;
}

export interface ContactPorts {
  readonly page: PagePort;
  readonly worker: WorkerPort;
  readonly clock: ClockPort;
  /** Packs brought beside the main ones, for a page in another language. */
  readonly languages?: readonly LanguagePack[];
}
