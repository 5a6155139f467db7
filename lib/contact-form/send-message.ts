// From a found form to the press: plan, fill, read back, wait out the least times, check once more, ask for the permit and
// press once. Every way it can stop short is an outcome with the form left filled for the person.
import { captchaClass, SOLVE_IT } from './captcha.ts';
import type { ContactPorts, FillProblem, ReadyCheck } from './contact-ports.ts';
import type { FillPlan, HandOver, PlanRefusal } from './fill-plan.ts';
import { awaitsHiddenFields } from './late-hidden-fields.ts';
import { MAX_OPENERS } from './choose-opener.ts';
import { formPlace } from './choose-form.ts';
import type { FieldRole } from './field-role.ts';
import { lookOnce, type Found } from './look-for-form.ts';
import type { BeforePress } from './page-report.ts';
import type { CaptchaSign } from './page-snapshot.ts';
import { planFill } from './plan-fill.ts';
import type { NeedsYouCode, Outcome } from './reason-code.ts';
import { say, type Talk } from './talk.ts';

export type Sending =
  | { readonly kind: 'pressed'; readonly before: BeforePress; readonly plan: FillPlan }
  /** The permit was given back; the worker has ended the attempt. */
  | { readonly kind: 'unused' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | PlanRefusal;

/** A permit lives this long by our own clock, from the asking. */
export const PERMIT_MS = 5_000;
const HIDDEN_FIELDS_MS = 5_000;
const MOST_PLANS = 4;
const MOST_STEPS = 4;
const STEP_MS = 3_000;
/** What an answer brings into sight comes within this. */
const OPENS_MS = 2_000;
const SELF_SOLVE_MS = 10_000;

const needsYou = (code: NeedsYouCode, detail: string): Sending => ({ kind: 'outcome', outcome: { status: 'needs-you', code, detail } });

/** The form has just been found; it is read again before each write. */
export async function sendMessage(ports: ContactPorts, talk: Talk, found: FoundForm): Promise<Sending> {
  const seenAt = ports.clock.monotonic();
  await waitUntilWritable(ports, talk);
  const progress: Progress = { place: placeOf(found), told: new Set(), consents: '[]' };
  for (let step = 1; ; step += 1) {
    await talk.progress('filling');
    const filled = await fillForm(ports, talk, progress);
    if (filled.kind !== 'filled') return filled;
    for (const role of filled.plan.tells) progress.told.add(role);
    if (!leadsOn(filled.plan, progress)) {
      await talk.progress('waiting');
      await waitToPress(ports, talk, seenAt, ports.clock.monotonic());
      await awaitHiddenFields(ports, progress.place);
      return pressForm(ports, talk, filled.plan, () => redraw(ports, talk, progress, seenAt));
    }
    const stuck = await goOn(ports, talk, filled.plan, progress, step);
    if (stuck) return stuck;
  }
}

type FoundForm = Pick<Extract<Found, { kind: 'form' }>, 'snapshot' | 'formId'>;

/** Of a form in steps: which one, and what the steps so far were told. */
interface Progress {
  readonly place: string;
  readonly told: Set<FieldRole>;
  /** Consents whose words the worker has. */
  consents: string;
  /** From the second step on no other form will do. */
  going?: boolean;
}

function placeOf({ snapshot, formId }: FoundForm): string {
  const form = snapshot.forms.find(({ id }) => id === formId);
  return form ? formPlace(form) : '';
}

/**
 * R40: a step that may send what is filled so far needs the permit, so "Next" is only gone on with while the message or an address to
 * answer to is not told yet: nobody sends a request without them. So it is in assist mode too: what is left to the person is Send.
 */
function leadsOn({ button, later }: FillPlan, { told }: Progress): boolean {
  if (button?.kind !== 'next') return false;
  if (!told.has('message')) return true;
  return !told.has('email') && (later.includes('email') || !told.has('tel'));
}

async function goOn(ports: ContactPorts, talk: Talk, plan: FillPlan, progress: Progress, step: number): Promise<Sending | null> {
  if (step >= MOST_STEPS) return needsYou('FORM_AMBIGUOUS', 'The form has more steps than we follow.');
  const problem = problemOf(await ports.page.check(plan));
  if (problem) return problem;
  if (ports.page.step(plan) === 'would-send') {
    return needsYou('FORM_AMBIGUOUS', 'The form sends its steps one by one: press its button and finish it yourself.');
  }
  progress.going = true;
  return nextStep(ports, talk, plan, progress);
}

/** A step may fade in slowly; a form that stays as it was has something against what we wrote. */
async function nextStep(ports: ContactPorts, talk: Talk, plan: FillPlan, progress: Progress): Promise<Sending | null> {
  const until = ports.clock.monotonic() + STEP_MS;
  for (;;) {
    await ports.page.changed(500);
    const next = planNow(ports, talk, progress);
    const isOver = ports.clock.monotonic() >= until;
    if (next.kind === 'fill' && !isSameStep(plan, next)) return null;
    if (isOver) return next.kind === 'fill' ? needsYou('VALIDATION', 'The form does not go on to its next step.') : next;
  }
}

function isSameStep(plan: FillPlan, next: FillPlan): boolean {
  const known = new Set(plan.writes.map(({ signature }) => signature));
  return next.form === plan.form && next.button?.kind === plan.button?.kind && next.writes.every(({ signature }) => known.has(signature));
}

async function waitUntilWritable({ page, clock }: ContactPorts, { visit }: Talk): Promise<void> {
  const left = visit.pace.loadToWriteMs - page.msSinceLoad();
  if (left > 0) await clock.wait(left);
}

async function waitToPress({ clock }: ContactPorts, { visit }: Talk, seenAt: number, writtenAt: number): Promise<void> {
  const at = Math.max(seenAt + visit.pace.visibleToPressMs, writtenAt + visit.pace.writeToPressMs);
  const left = at - clock.monotonic();
  if (left > 0) await clock.wait(left);
}

/** R26: what the page's own script puts into hidden fields gets five seconds, then we go on. */
async function awaitHiddenFields({ page, clock, languages }: ContactPorts, place: string): Promise<void> {
  const until = clock.monotonic() + HIDDEN_FIELDS_MS;
  for (let left = HIDDEN_FIELDS_MS; left > 0; left = until - clock.monotonic()) {
    const found = lookOnce(page.read(), { openersUsed: MAX_OPENERS, inSteps: place }, languages);
    if (found.kind !== 'form' || !awaitsHiddenFields(found.snapshot, found.formId)) return;
    await page.changed(Math.min(left, 1_000));
  }
}

type Filled = Sending | { readonly kind: 'filled'; readonly plan: FillPlan };

/** Fills until nothing new is asked; a page that rendered itself anew meanwhile is planned again. */
async function fillForm(ports: ContactPorts, talk: Talk, progress: Progress): Promise<Filled> {
  const { page, clock } = ports;
  let filled: FillPlan | null = null;
  const asked = new Set<string>();
  let opensUntil = 0;
  for (let tries = 1; ;) {
    const plan = planNow(ports, talk, progress);
    if (plan.kind !== 'fill') return plan;
    const left = opensUntil - clock.monotonic();
    if (filled !== null && left > 0 && bringsMore(plan)) {
      await page.changed(left);
      continue;
    }
    if (filled && plan.writes.every(({ signature }) => asked.has(signature))) return afterFill(ports, filled, plan.handOver, []);
    await tellConsents(talk, plan, progress);
    const problems = await page.fill(plan);
    const drifted = problems.some(({ why }) => why === 'drift');
    if (tries >= MOST_PLANS && drifted) return restless(problems);
    if (tries >= MOST_PLANS || (!drifted && problems.some(({ essential }) => essential)))
      return afterFill(ports, plan, plan.handOver, problems);
    filled = drifted ? null : plan;
    opensUntil = clock.monotonic() + OPENS_MS;
    tries += 1;
    for (const { signature } of drifted ? [] : plan.writes) asked.add(signature);
  }
}

/** What is about to be ticked is kept before it is. */
async function tellConsents(talk: Talk, { consents = [] }: FillPlan, progress: Progress): Promise<void> {
  const words = JSON.stringify(consents);
  if (words === progress.consents || consents.length === 0) return;
  await talk.report({ kind: 'consents', given: consents });
  progress.consents = words;
}

/** The message comes into sight, or a list gets its choices, only once something else is answered. */
function bringsMore({ button, later, locked }: FillPlan): boolean {
  return locked || (button === null && later.includes('message'));
}

/** Read anew each time: answers can make more questions appear, and late traps hide only after a while (R12). */
function planNow({ page, languages }: ContactPorts, { visit }: Talk, { place, told, going }: Progress): FillPlan | Sending {
  const found = lookOnce(page.read(), { openersUsed: MAX_OPENERS, ...(going ? { inSteps: place } : {}) }, languages);
  if (found.kind === 'refusal') return needsYou('FORM_AMBIGUOUS', found.detail);
  if (found.kind !== 'form') return needsYou('FORM_AMBIGUOUS', 'The form changed while it was being filled.');
  const captcha = captchaClass(found.snapshot, found.formId, found.fields);
  return planFill(found.snapshot, found.fields, found, visit.answers, {
    assist: visit.assist,
    captcha,
    dealer: visit.dealer,
    messageTold: told.has('message'),
    addressTold: told.has('email') || told.has('tel'),
    ...(visit.consents ? { consents: visit.consents } : {}),
  });
}

function restless(problems: readonly FillProblem[]): Sending {
  return needsYou('REQUIRED_UNKNOWN', `The form would not keep still. ${listed(problems)}`);
}

async function afterFill(
  ports: ContactPorts,
  plan: FillPlan,
  handOver: HandOver | null,
  problems: readonly FillProblem[],
): Promise<Filled> {
  const lost = problems.filter((problem) => problem.essential);
  if (lost.length > 0) return needsYou('REQUIRED_UNKNOWN', `The site did not take what was written. ${listed(lost)}`);
  if (handOver === null || (await solvesItself(ports, handOver.code))) return { kind: 'filled', plan };
  return { kind: 'outcome', outcome: { status: 'needs-you', ...handOver } };
}

/** Turnstile and its like may let a visitor pass without asking anything; they get ten seconds to. */
async function solvesItself({ page, clock, languages }: ContactPorts, code: NeedsYouCode): Promise<boolean> {
  if (code !== 'CAPTCHA_VISIBLE') return false;
  const until = clock.monotonic() + SELF_SOLVE_MS;
  for (;;) {
    const found = lookOnce(page.read(), { openersUsed: MAX_OPENERS }, languages);
    if (found.kind !== 'form' || !found.snapshot.captchas.some(mayPass)) return false;
    if (captchaClass(found.snapshot, found.formId, found.fields) !== 'C2') return true;
    if (clock.monotonic() >= until) return false;
    await page.changed(1_000);
  }
}

function mayPass({ provider, element }: CaptchaSign): boolean {
  return provider === 'turnstile' || (provider === 'other' && element === 'response-field');
}

function listed(problems: readonly FillProblem[]): string {
  const labels = [...new Set(problems.map(({ label }) => `“${label}”`))].slice(0, 5);
  return `Please fill: ${labels.join(', ')}.`;
}

/** The page has drawn its form anew since it was filled: it is planned and read back once more, and waited for again. */
async function redraw(ports: ContactPorts, talk: Talk, progress: Progress, seenAt: number): Promise<Filled> {
  const filled = await fillForm(ports, talk, progress);
  if (filled.kind === 'filled') await waitToPress(ports, talk, seenAt, ports.clock.monotonic());
  return filled;
}

async function pressForm(ports: ContactPorts, talk: Talk, plan: FillPlan, again?: () => Promise<Filled>): Promise<Sending> {
  const check = await ports.page.check(plan);
  if (check.button === 'gone' && again) {
    const filled = await again();
    return filled.kind === 'filled' ? pressForm(ports, talk, filled.plan) : filled;
  }
  const problem = problemOf(check);
  if (problem) return problem;
  if (check.taken === true)
    return needsYou('READY_TO_SEND', 'You were at work in this page, so it is left to you: look it over and press Send, unless you have.');
  if (talk.visit.assist) return needsYou('READY_TO_SEND', 'The form is filled. Look it over and press Send.');
  await talk.progress('sending');
  return askAndPress(ports, talk, plan);
}

function problemOf(check: ReadyCheck): Sending | null {
  const captcha = captchaClass(check.snapshot, check.formId);
  if (captcha === 'C2' || captcha === 'C3') return needsYou('CAPTCHA_VISIBLE', SOLVE_IT);
  if (check.complaints.length > 0) return needsYou('VALIDATION', `The site complains: “${check.complaints.slice(0, 3).join('”, “')}”.`);
  const lost = check.problems.filter((problem) => problem.essential);
  if (lost.length > 0) return needsYou('REQUIRED_UNKNOWN', `The site did not keep what was written. ${listed(lost)}`);
  if (check.missing.length > 0) return needsYou('REQUIRED_UNKNOWN', `Please fill: “${check.missing.slice(0, 5).join('”, “')}”.`);
  if (check.button === 'disabled') return needsYou('REQUIRED_UNKNOWN', 'The send button stays off: something is still missing.');
  return check.button === 'gone' ? needsYou('FORM_AMBIGUOUS', 'The send button is no longer there.') : null;
}

/** The press happens in the task that receives the permit: nothing may be awaited between the reply and it. */
async function askAndPress({ page, worker, clock }: ContactPorts, { visit }: Talk, plan: FillPlan): Promise<Sending> {
  const before = page.before(plan);
  let asked = clock.monotonic();
  const reply = await say(clock, () => {
    asked = clock.monotonic();
    return worker.mayPress(visit.attemptId, before);
  });
  const late = clock.monotonic() - asked > PERMIT_MS;
  if (late || page.press(plan) !== 'pressed') {
    await say(clock, () => worker.unused(visit.attemptId, reply.permitId));
    return { kind: 'unused' };
  }
  // Best effort: the watch must not wait for a worker that may be dead.
  void say(clock, () => worker.pressed(visit.attemptId, reply.permitId)).catch(() => undefined);
  return { kind: 'pressed', before, plan };
}
