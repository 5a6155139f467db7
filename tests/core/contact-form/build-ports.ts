// A visit without a browser: a page that follows a script, a worker that answers as told, and a clock that moves on only
// when someone waits. Everything that happens is kept in `story`, in order, with its time.
import type { ContactPorts, FillProblem, PagePort, PersonAct, ReadyCheck } from '../../../lib/contact-form/contact-ports.ts';
import type { CoverSighting } from '../../../lib/contact-form/close-covers.ts';
import type { AfterPress } from '../../../lib/contact-form/after-press.ts';
import type { PageReport } from '../../../lib/contact-form/page-report.ts';
import type { PageSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import type { Visit } from '../../../lib/contact-form/visit.ts';
import { aButton, aField, after, ANSWERS, aPage, before, FORM_ID } from './build-snapshot.ts';

export function aVisit(change: Partial<Visit> = {}): Visit {
  return {
    attemptId: 'attempt-1',
    mode: 'contact',
    assist: false,
    answers: ANSWERS,
    dealer: { name: 'Mapleton Ford', city: 'Denver', state: 'CO', zip: '80202', phone: '' },
    pace: { loadToWriteMs: 2_000, writeToPressMs: 3_000, visibleToPressMs: 8_000 },
    msLeft: 120_000,
    loadsLeft: 5,
    before: null,
    otherSite: '',
    behindWall: false,
    handedOver: null,
    business: 'dealer',
    ...change,
  };
}

export function contactPage(change: Partial<PageSnapshot> = {}): PageSnapshot {
  return aPage({
    texts: ['Contact us', 'Send us a message'],
    fields: [
      aField(1, 'First name *', { name: 'first', required: true }),
      aField(2, 'Last name *', { name: 'last', required: true }),
      aField(3, 'E-mail *', { name: 'email', type: 'email', required: true }),
      aField(4, 'Message', { name: 'message', control: 'textarea', type: '' }),
    ],
    buttons: [aButton(90, 'Send message')],
    ...change,
  });
}

export const emptyPage = (change: Partial<PageSnapshot> = {}): PageSnapshot =>
  aPage({ forms: [], buttons: [], texts: ['Welcome'], ...change });

export interface Script {
  readonly visit?: Partial<Visit>;
  /** What the visit is at the second hello and later ones; the last one holds. */
  readonly later?: readonly Partial<Visit>[];
  /** The page at this time, in milliseconds since its load. */
  readonly page?: (now: number) => PageSnapshot;
  readonly hidden?: (now: number) => boolean;
  /** Something is still to come; left out: always. */
  readonly stillComing?: (now: number) => boolean;
  readonly problems?: readonly FillProblem[];
  readonly check?: Partial<ReadyCheck>;
  /** What is there so long after the press. */
  readonly after?: (sincePress: number, sinceReview: number | null) => AfterPress;
  readonly formIsAnother?: boolean;
  /** A step of the form would send what is filled so far. */
  readonly stepSends?: boolean;
  /** While the page is scrolled through. */
  readonly staysInSight?: (now: number) => boolean;
  readonly person?: readonly (PersonAct | null)[];
  /** Answers before the usual ones: by number of the message, from 1. */
  readonly answer?: (count: number, kind: string) => 'stale' | 'reject' | 'nothing' | null;
  /** How long the worker takes to answer. */
  readonly answerMs?: (kind: string) => number;
  /** Called with what hears a native question of the page. */
  readonly hearsQuestion?: (hear: (question: string) => void) => void;
  readonly covers?: readonly CoverSighting[];
  readonly throwOn?: 'read' | 'fill';
}

export interface Beat {
  readonly at: number;
  readonly what: string;
  readonly report?: PageReport;
}

export function createVisit(script: Script = {}) {
  const story: Beat[] = [];
  const visit = aVisit(script.visit);
  let now = 0;
  let count = 0;
  let pressedAt: number | null = null;
  let reviewedAt: number | null = null;
  let covers = script.covers ?? [];
  let acts = 0;
  let hellos = 0;
  const note = (what: string, report?: PageReport): void => void story.push({ at: now, what, ...(report ? { report } : {}) });
  const answer = async <Reply>(kind: string, reply: Reply, report?: PageReport): Promise<Reply> => {
    count += 1;
    now += script.answerMs?.(kind) ?? 0;
    const special = script.answer?.(count, kind) ?? null;
    note(special ? `${kind} → ${special}` : kind, report);
    if (special === 'reject') throw new Error('the worker is away');
    if (special === 'nothing') return undefined as Reply;
    return special === 'stale' ? ({ kind: 'stale' } as Reply) : reply;
  };
  const look = (): PageSnapshot => {
    if (script.throwOn === 'read') throw new Error('the page broke us');
    return script.page?.(now) ?? contactPage();
  };
  const page: PagePort = {
    facts: () => ({ url: 'https://dealer.test/contact', status: 200, hidden: script.hidden?.(now) ?? false }),
    loaded: async () => undefined,
    msSinceLoad: () => now,
    read: look,
    changed: async (limitMs) => {
      now += limitMs;
      return false;
    },
    isStillComing: () => script.stillComing?.(now) ?? true,
    scrollThrough: async () => {
      note('scroll');
      return script.staysInSight?.(now) ?? true;
    },
    open: (buttonId) => note(`open ${buttonId}`),
    fill: async (plan) => {
      if (script.throwOn === 'fill') throw new Error('the page broke us');
      note(`fill ${plan.writes.map(({ fieldId }) => fieldId).join(',')}`);
      return script.problems ?? [];
    },
    check: async () => ({ button: 'ready', problems: [], complaints: [], missing: [], snapshot: look(), formId: FORM_ID, ...script.check }),
    before: () => before(),
    step: () => {
      note('step');
      return script.stepSends ? 'would-send' : 'stepped';
    },
    press: () => {
      if (script.formIsAnother) return 'changed';
      note('PRESS');
      pressedAt = now;
      return 'pressed';
    },
    pressReview: (buttonId) => {
      note(`PRESS review ${buttonId}`);
      reviewedAt = now;
      return 'pressed';
    },
    after: () =>
      script.after?.(now - (pressedAt ?? 0), reviewedAt === null ? null : now - reviewedAt) ??
      after({ form: null, texts: ['Thank you for contacting us!'] }),
    holdFrame: () => before(),
    frameMark: () => 0,
    covers: () => covers,
    closeCover: (buttonId) => {
      note(`close ${buttonId}`);
      covers = [];
    },
    onQuestion: (hear) => script.hearsQuestion?.(hear),
    noticePerson: () => void (story.some(({ what }) => what === 'notice person') || note('notice person')),
    showBanner: (code) => note(`banner ${code ?? ''}`.trim()),
    personAct: async (limitMs) => {
      now += limitMs;
      if (acts >= (script.person?.length ?? 0)) return { kind: 'skips' };
      acts += 1;
      return script.person?.[acts - 1] ?? null;
    },
    release: () => note('release'),
  };
  const laterVisit = (): Partial<Visit> => {
    const { later = [] } = script;
    hellos += 1;
    return hellos === 1 ? {} : (later[Math.min(hellos - 2, later.length - 1)] ?? {});
  };
  const ports: ContactPorts = {
    page,
    worker: {
      hello: () => answer('hello', { kind: 'visit', visit: { ...visit, ...laterVisit() } }),
      mayPress: (_attemptId, _before, review) =>
        answer(review ? 'may-press (review)' : 'may-press', { kind: 'permit', permitId: 'permit-1' }),
      unused: () => answer('unused', { kind: 'noted' }),
      pressed: () => answer('pressed', { kind: 'noted' }),
      report: (_attemptId, report) => answer(reportName(report), { kind: 'noted' }, report),
    },
    clock: {
      monotonic: () => now,
      wait: async (ms) => {
        now += ms;
      },
    },
  };
  return { ports, story, words: () => story.map(({ what }) => what) };
}

function reportName(report: PageReport): string {
  if (report.kind === 'progress') return `progress ${report.step}${report.needsStage ? ' (stage)' : ''}`;
  if (report.kind === 'outcome') return `outcome ${report.outcome.code}`;
  return report.kind;
}
