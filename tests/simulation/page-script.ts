// A small, faithful model of the injected script (lib/contact-form/contact-dealer.ts): hello → look → fill → wait → may I
// press? → press in the same task → watch → judge; after a hand-over it only notices what the person does. It says its words
// again until it is answered, falls silent when told `stale`, and lets a permit lapse after 5 s of its own clock.
import type { Reply } from '../../lib/batch/queue-state.ts';
import type { BeforePress, PageReport } from '../../lib/contact-form/page-report.ts';
import type { Outcome } from '../../lib/contact-form/reason-code.ts';
import type { Visit } from '../../lib/contact-form/visit.ts';
import type { PageMessage } from '../../lib/messages/protocol.ts';
import { judgeByLook, outcomeOfLook, UNPAINTED } from './page-looks.ts';
import type { Document, Tab } from './fake-browser.ts';
import { receive } from './site-answer.ts';
import type { Site } from './sites.ts';
import { Transport } from './transport.ts';
import type { World } from './world.ts';

const SAY_AGAIN_FOR_MS = 15_000;
const SAY_AGAIN_AFTER_MS = [50, 150, 400, 1000, 2000];
const PERMIT_MS = 5000;
const PAINT_MS = 20_000;
const WATCH_MS = 25_000;
const SENDING_WATCH_MS = 60_000;

export const BEFORE: BeforePress = { url: '', action: '', form: 'form', texts: [], alerts: [], values: [] };

export class PageScript {
  readonly nonce: string;
  readonly tab: Tab;
  readonly document: Document;
  readonly transport: Transport;
  attemptId = '';
  silent = false;
  /** Its extension was reloaded: nothing it says arrives. */
  orphan = false;
  mode: Visit['mode'] | 'none' = 'none';
  /** The form was exchanged between the check and the press. */
  formChanged = false;
  pressedUnder: string | null = null;
  private readonly world: World;
  private workUntil = 0;

  constructor(world: World, tab: Tab, document: Document) {
    this.world = world;
    this.tab = tab;
    this.document = document;
    this.nonce = `nonce ${++world.oracle.scripts}`;
    this.transport = new Transport(world, this);
  }

  begin(): void {
    if (!this.document.alive) return;
    this.say({ kind: 'hello', nonce: this.nonce, url: this.document.url, status: 200, hidden: false }, (reply) => {
      if (reply.kind === 'visit') this.visit(reply.visit);
    });
  }

  /** Runs in the page: not in a dead document, not while it is frozen. */
  task(ms: number, run: () => void): void {
    this.world.loop.after(ms, () => {
      if (!this.document.alive || this.silent) return;
      const frozenMs = this.document.frozenUntil - this.world.loop.now;
      if (frozenMs > 0) this.task(frozenMs + 1, run);
      else run();
    });
  }

  now(): number {
    return this.world.loop.now + this.world.pageClockAheadMs;
  }

  private say(message: PageMessage, heard: (reply: Reply) => void, lost: () => void = () => this.fallSilent()): void {
    const started = this.now();
    let tries = 0;
    const once = (): void =>
      this.transport.send(message, (reply) => {
        if (this.silent) return;
        if (reply?.kind === 'stale') return this.fallSilent();
        if (reply) return heard(reply);
        if (this.now() - started > SAY_AGAIN_FOR_MS) return lost();
        this.task(SAY_AGAIN_AFTER_MS[Math.min(tries++, 4)] ?? 2000, once);
      });
    once();
  }

  private fallSilent(): void {
    this.silent = true;
    this.world.tell(`page     ${this.nonce} in tab ${this.tab.id} falls silent`);
  }

  report(report: PageReport, then: () => void = () => undefined): void {
    this.say({ kind: 'report', attemptId: this.attemptId, nonce: this.nonce, report }, then);
  }

  private progress(step: 'looking' | 'filling' | 'waiting' | 'sending' | 'checking', then: () => void, needsStage = false): void {
    this.report({ kind: 'progress', step, needsStage }, then);
  }

  private visit(visit: Visit): void {
    this.attemptId = visit.attemptId;
    this.mode = visit.mode;
    this.workUntil = this.now() + visit.msLeft;
    if (visit.mode === 'contact') this.contact(visit);
    else if (visit.mode === 'judge') this.progress('checking', () => this.watch(true));
    else if (visit.behindWall && this.site()?.wallPassed) this.report({ kind: 'wall-passed' });
    else this.world.person.mayAct(this);
  }

  private site(): Site | undefined {
    return this.world.browser.siteOf(this.document.url);
  }

  private contact(visit: Visit): void {
    const site = this.site();
    if (!site) return;
    this.progress('looking', () => this.task(site.lookMs, () => this.look(visit, site)));
  }

  /** Some forms only come while somebody can see them. */
  private look(visit: Visit, site: Site): void {
    if (!site.wantsStage || this.world.browser.isPainted(this.tab)) return this.found(visit, site);
    const until = this.now() + PAINT_MS;
    const wait = (): void => {
      if (this.world.browser.isPainted(this.tab)) return this.found(visit, site);
      if (this.now() < until) return this.task(500, wait);
      this.report({ kind: 'cannot-paint' }, () => this.report(UNPAINTED));
    };
    this.progress('looking', wait, true);
  }

  private found(visit: Visit, site: Site): void {
    const known = (visit.answers.remembered ?? []).map(({ question }) => question);
    const look = outcomeOfLook(this.document, site, known);
    if (look.kind === 'elsewhere') return this.report(look);
    if (look.kind === 'outcome') return this.end(look.outcome);
    this.progress('filling', () => this.task(site.fillMs, () => this.filled(visit)));
  }

  private filled(visit: Visit): void {
    if (visit.assist) return this.end({ status: 'needs-you', code: 'READY_TO_SEND', detail: 'filled' });
    this.progress('sending', () => this.askAndPress());
  }

  private askAndPress(): void {
    const started = this.now();
    let tries = 0;
    const ask = (): void => {
      const asked = this.now();
      this.transport.send({ kind: 'may-press', attemptId: this.attemptId, nonce: this.nonce, before: BEFORE }, (reply) => {
        if (this.silent) return;
        if (reply?.kind === 'stale') return this.fallSilent();
        if (reply?.kind === 'permit') return this.useOrReturn(reply.permitId, asked);
        if (this.now() - started > SAY_AGAIN_FOR_MS) return this.fallSilent();
        this.task(SAY_AGAIN_AFTER_MS[Math.min(tries++, 4)] ?? 2000, ask);
      });
    };
    ask();
  }

  private useOrReturn(permitId: string, asked: number): void {
    const words = { attemptId: this.attemptId, nonce: this.nonce, permitId };
    if (this.now() - asked > PERMIT_MS || this.formChanged) {
      return this.say({ kind: 'unused', ...words }, () => this.world.person.mayAct(this));
    }
    const questionMs = this.site()?.questionMs ?? 0;
    if (questionMs === 0) return this.pressed(permitId);
    this.report({ kind: 'dialog-open', question: 'Send now?' });
    this.world.oracle.count('native questions');
    this.document.frozenUntil = Math.max(this.document.frozenUntil, this.world.loop.now + questionMs);
    this.world.oracle.pressed(this, permitId);
    this.task(questionMs + 1, () => this.pressed(permitId, true));
  }

  /** Under a question the press has begun before and goes through only when it is answered. */
  private pressed(permitId: string, answered = false): void {
    const words = { attemptId: this.attemptId, nonce: this.nonce, permitId };
    this.press(permitId, answered);
    this.say(
      { kind: 'pressed', ...words },
      () => undefined,
      () => undefined,
    );
    this.progress('checking', () => this.watch(false));
  }

  private press(permitId: string, answered: boolean): void {
    this.world.tell(`page     ${this.nonce} presses under ${permitId}`);
    this.pressedUnder = permitId;
    if (!answered) this.world.oracle.pressed(this, permitId);
    const site = this.site();
    if (site) receive(this.world, this.tab, this.document, site);
  }

  /** Looks until the evidence settles, at most 25 s, or 60 s while the site is visibly sending. */
  private watch(navigated: boolean): void {
    const started = this.now();
    let toldBusy = false;
    const look = (): void => {
      const seen = judgeByLook(this.document, navigated);
      if (seen === 'busy' && !toldBusy) {
        toldBusy = true;
        this.report({ kind: 'still-sending' });
      }
      const limit = Math.min(started + (toldBusy ? SENDING_WATCH_MS : WATCH_MS), this.workUntil - 1000);
      if (seen !== 'busy' && seen !== 'nothing') return this.end(seen);
      if (this.now() >= limit) return this.end(unsure(seen === 'nothing' && this.site()?.answer === 'nothing' && !navigated));
      this.task(Math.max(20, Math.min(1000, limit - this.now())), look);
    };
    this.task(400, look);
  }

  private end(outcome: Outcome): void {
    this.report({ kind: 'outcome', outcome }, () => {
      if (outcome.status === 'needs-you') this.world.person.mayAct(this);
    });
  }
}

function unsure(nothingHappened: boolean): Outcome {
  if (nothingHappened) return { status: 'failed', code: 'SUBMIT_NO_EFFECT', detail: 'nothing happened' };
  return { status: 'needs-you', code: 'UNCONFIRMED', detail: 'no evidence' };
}
