// Decides what goes into which field of the chosen form, what stays empty and which button sends. It never invents an
// answer, never plans a trap or a hidden field, never gives a consent the person has not allowed. What only the person can answer is handed over with
// everything else filled; a form that can't carry the message at all is refused.
import { SOLVE_IT } from './captcha.ts';
import { isPlaceholder } from './choose-option.ts';
import { consentStep, consentText, isConsent } from './consent.ts';
import type { CaptchaClass, FieldDecision, FormDecision } from './decision.ts';
import type { FieldRole } from './field-role.ts';
import type { FillPlan, HandOver, LeftField, PlannedButton, PlanRefusal } from './fill-plan.ts';
import {
  ask,
  isTextLike,
  isUsable,
  leave,
  named,
  shownLabel,
  targetOf,
  unknown,
  type Item,
  type PlannedForm,
  type PlanOptions,
  type Step,
} from './fill-step.ts';
import type { FieldSnapshot, PageSnapshot } from './page-snapshot.ts';
import { customStep, groupOf, groupSteps, isChoiceRole, selectStep } from './plan-choice.ts';
import { withAnswers } from './plan-answer.ts';
import { textStep } from './plan-text.ts';
import { ownPart, type OwnPart } from './page-wide-form.ts';
import { findSendButton, sendingButtons } from './send-button.ts';
import { buttonSignature, formKey, labelText } from './signature.ts';
import { MOST_QUESTIONS, type SiteQuestion } from './site-question.ts';
import { ASK_EACH_TIME, type StandingConsents } from './standing-consent.ts';
import type { Answers } from './visit.ts';

export function planFill(
  snapshot: PageSnapshot,
  fields: readonly FieldDecision[],
  decision: Pick<FormDecision, 'formId'>,
  answers: Answers,
  options: PlanOptions,
): FillPlan | PlanRefusal {
  const target = snapshot.forms.find((form) => form.id === decision.formId);
  if (target === undefined) return { kind: 'refusal', code: 'FORM_AMBIGUOUS', detail: 'The form is no longer there.' };
  const part = partOf(snapshot, fields, decision.formId);
  const own = itemsOf(snapshot, fields, decision.formId).filter(({ field }) => part.holdsField(field));
  const form: PlannedForm = { items: withMessage(own), answers, options };
  const button = buttonOf(snapshot, decision.formId, part);
  const goesOn = button?.kind === 'next' || options.messageTold === true || (button === null && laterRoles(form).includes('message'));
  const refusal = goesOn ? null : refuseForm(form);
  if (refusal) return refusal;
  const steps = planSteps(form);
  const writes = writesOf(steps, form.items);
  return {
    kind: 'fill',
    formId: decision.formId,
    form: formKey(target, snapshot, fields),
    writes,
    tells: rolesOf(form.items.filter(({ field }) => writes.some(({ fieldId }) => fieldId === field.id))),
    later: laterRoles(form),
    consents: [...steps.values()].flatMap((step) => (step.kind === 'write' && step.consent ? [step.consent] : [])),
    asked: askedOf(steps, form),
    locked: form.items.some(isLocked),
    left: leftOf(steps, form.items),
    button,
    handOver: handOverOf([...steps.values(), ...noAddress(form, writes, button)], options.captcha, button !== null),
  };
}

/** Nobody can answer a message without an address: a form whose field for it was not recognised is the person's to complete. */
function noAddress({ items, options }: PlannedForm, writes: FillPlan['writes'], button: PlannedButton | null): Step[] {
  if (button?.kind !== 'send' || options.addressTold === true) return [];
  const told = items.some(
    ({ field, role }) =>
      (role === 'email' || role?.startsWith('tel') === true) && (field.filled || writes.some(({ fieldId }) => fieldId === field.id)),
  );
  return told ? [] : [ask('REQUIRED_UNKNOWN', 'No field was recognised as the one for your e-mail address: please fill it.')];
}

function partOf(snapshot: PageSnapshot, fields: readonly FieldDecision[], formId: number): OwnPart {
  const own = snapshot.fields.filter(({ formId: of, type }) => of === formId && type !== 'hidden');
  return ownPart(own, fields, sendingButtons(snapshot, formId));
}

function buttonOf(snapshot: PageSnapshot, formId: number, part: OwnPart): PlannedButton | null {
  const found = findSendButton(snapshot, formId, part);
  const button = snapshot.buttons.find(({ id }) => id === found?.id);
  if (!found || !button) return null;
  return { ...found, submits: button.type === 'submit' || button.type === 'image', signature: buttonSignature(button) };
}

/** What fields out of sight still ask; a named trap asks nothing. */
function laterRoles({ items }: PlannedForm): FieldRole[] {
  return rolesOf(items.filter(({ field, role }) => role !== 'honeypot' && !field.visible && !field.proxied && !field.filled));
}

function isLocked({ field, trap }: Item): boolean {
  if (trap || !field.visible || !field.required) return false;
  return field.disabled || (field.control === 'select' && field.options.every(isPlaceholder));
}

function rolesOf(items: readonly Item[]): FieldRole[] {
  return items.flatMap(({ role }) => role ?? []);
}

function writesOf(steps: ReadonlyMap<number, Step>, items: readonly Item[]): FillPlan['writes'] {
  const essential = new Set(items.filter(({ role }) => role !== null && ESSENTIAL.has(role)).map(({ field }) => field.id));
  const writes = [...steps.values()].flatMap((step) => (step.kind === 'write' ? [step.write] : []));
  return writes.map((write) => ({ ...write, essential: write.essential || essential.has(write.fieldId) }));
}

function itemsOf(snapshot: PageSnapshot, fields: readonly FieldDecision[], formId: number): Item[] {
  const decisions = new Map(fields.map((decision) => [decision.fieldId, decision]));
  return snapshot.fields
    .filter((field) => field.formId === formId && field.type !== 'hidden')
    .map((field) => ({ field, role: decisions.get(field.id)?.role ?? null, trap: decisions.get(field.id)?.trap ?? false }))
    .map((item) => ({ ...item, role: repairConsent(item, decisions.get(item.field.id)) }));
}

function repairConsent(item: Item, decision: FieldDecision | undefined): FieldRole | null {
  return isConsent(decision) && item.field.type !== 'checkbox' && item.field.control !== 'custom' && item.field.type !== 'radio'
    ? null
    : item.role;
}

/** R25: where no field is for the message, the roomiest free text that is for the matter carries it. */
function withMessage(items: readonly Item[]): Item[] {
  if (items.some((item) => item.role === 'message' && isUsable(item))) return [...items];
  const free = items.filter((item) => isForTheMatter(item) && isUsable(item) && isTextLike(item.field));
  const carrier = free.find(({ field }) => field.control !== 'input') ?? free[0];
  return items.map((item) => (item === carrier ? { ...item, role: 'message' } : item));
}

/** The subject, or a big box that asks about the car: the message names it. */
function isForTheMatter({ role, field }: Item): boolean {
  return role === 'subject' || (field.control !== 'input' && role?.startsWith('vehicle-') === true);
}

/** Without these a message can't be answered, or says nothing. */
const ESSENTIAL: ReadonlySet<FieldRole> = new Set(['given-name', 'family-name', 'name', 'email', 'email-confirm', 'message']);
const MESSAGE_ROLES: readonly FieldRole[] = ['message'];
const FREE_TEXT_ROLES: readonly FieldRole[] = ['subject', 'vehicle-model', 'vehicle-make'];

function refuseForm({ items }: PlannedForm): PlanRefusal | null {
  const usable = items.filter((item) => isUsable(item) && !item.field.readOnly);
  const free = usable.filter(
    ({ field, role }) => role !== null && isTextLike(field) && [...MESSAGE_ROLES, ...FREE_TEXT_ROLES].includes(role),
  );
  if (free.length > 0) return null;
  return { kind: 'refusal', code: 'FORM_AMBIGUOUS', detail: 'The form has no field for a message.' };
}

function planSteps(form: PlannedForm): Map<number, Step> {
  const steps = new Map<number, Step>();
  const chosen = mainFields(form);
  for (const item of form.items) {
    if (!steps.has(item.field.id)) for (const [id, step] of stepsFor(item, form, chosen)) steps.set(id, step);
  }
  return steps;
}

/** A radio or checkbox set is decided as one; everything else alone. */
function stepsFor(item: Item, form: PlannedForm, chosen: ReadonlySet<number>): [number, Step][] {
  if (item.field.type === 'radio' || (item.field.type === 'checkbox' && isChoiceRole(item.role))) {
    const group = groupOf(item, form);
    return withAnswers(groupSteps(group, form), group, form);
  }
  return withAnswers([[item.field.id, stepFor(item, form, chosen)]], [item], form);
}

function stepFor(item: Item, form: PlannedForm, chosen: ReadonlySet<number>): Step {
  const { field, role } = item;
  if (item.trap) return field.visible && field.required && !/checkbox|radio/.test(field.type) ? unknown(field) : leave('a trap');
  if (role === 'honeypot' || (role === 'search' && !(field.required && field.visible))) return leave('not ours');
  if (role === 'search') return unknown(field);
  if (!isUsable(item)) return leave(field.disabled ? 'disabled' : 'hidden');
  if (role === 'captcha') return isTextLike(field) ? ask('CAPTCHA_VISIBLE', 'Solve the check, then press Send.') : leave('a check');
  if (role === 'quiz') return ask('QUIZ', `Answer the question${named(field)}, then press Send.`);
  if (field.type === 'file') return field.required ? ask('FILE_REQUIRED', `The site insists on a file${named(field)}.`) : leave('a file');
  if (role?.startsWith('consent-') === true || field.type === 'checkbox') return boxStep(item, form.options.consents);
  if (isDate(field)) return field.required ? ask('DATE_REQUIRED', `The site insists on a date${named(field)}.`) : leave('a date');
  if (field.readOnly && field.control === 'input') return field.required && !field.filled ? unknown(field) : leave('read-only');
  if (field.control === 'select') return selectStep(item, form);
  if (field.control === 'custom') return customStep(item, form);
  return textStep(item, form, chosen);
}

function boxStep({ field, role }: Item, allowed: StandingConsents = ASK_EACH_TIME): Step {
  if (role?.startsWith('consent-') !== true) return field.required && !field.checked ? unknown(field) : leave('an unknown box');
  const step = consentStep(field, allowed);
  if (typeof step === 'object') return { kind: 'write', write: { ...targetOf(field), how: 'check' }, consent: step };
  if (step === 'ask') return ask('CONSENT_REQUIRED', `Read and decide: “${consentText(field)}”`);
  return step === 'untick' ? { kind: 'write', write: { ...targetOf(field), how: 'uncheck' } } : leave('optional consent is not given');
}

/**
 * One field per role (R14): a required one, else the first in the run of mapped fields. Confirmations and parts have
 * roles of their own.
 */
function mainFields({ items }: PlannedForm): Set<number> {
  const chosen = new Map<FieldRole, Item>();
  for (const item of items) {
    if (item.role === null || !isUsable(item) || !isTextLike(item.field)) continue;
    const held = chosen.get(item.role);
    if (held === undefined || (!held.field.required && item.field.required)) chosen.set(item.role, item);
  }
  if (chosen.has('given-name') && chosen.get('name')?.field.required === false) chosen.delete('name');
  return new Set([...chosen.values(), ...items.filter((item) => item.role === 'tel')].map((item) => item.field.id));
}

const DATE_SHAPE = /\b(mm|dd)\W(mm|dd)\W/i;

function isDate(field: FieldSnapshot): boolean {
  if (['date', 'datetime-local', 'time', 'month', 'week'].includes(field.type) || DATE_SHAPE.test(field.labels.placeholder)) return true;
  const words = labelText(field.labels);
  return field.control === 'input' && field.type === 'text' && /\b(date|day)\b/i.test(words) && !/birth|update|phone|number/i.test(words);
}

function askedOf(steps: ReadonlyMap<number, Step>, form: PlannedForm): NonNullable<FillPlan['asked']> {
  return form.items.flatMap((item) => {
    const step = steps.get(item.field.id);
    if (step?.kind !== 'ask' || !step.question) return [];
    const members = item.field.type === 'radio' ? groupOf(item, form) : [item];
    return [{ question: step.question, fieldIds: members.map(({ field }) => field.id) }];
  });
}

function leftOf(steps: ReadonlyMap<number, Step>, items: readonly Item[]): LeftField[] {
  return items.flatMap(({ field }) => {
    const step = steps.get(field.id);
    return step?.kind === 'leave' ? [{ fieldId: field.id, label: shownLabel(field), why: step.why }] : [];
  });
}

/** Decisions only the person can take come before chores, and the check against robots comes last. */
const ORDER: readonly HandOver['code'][] = [
  'CONSENT_REQUIRED',
  'PHONE_REQUIRED',
  'STORE_CHOICE',
  'FILE_REQUIRED',
  'DATE_REQUIRED',
  'REQUIRED_UNKNOWN',
  'MESSAGE_TOO_LONG',
  'QUIZ',
  'CAPTCHA_VISIBLE',
];

function handOverOf(steps: readonly Step[], captcha: CaptchaClass, hasButton: boolean): HandOver | null {
  const asks: (HandOver & { readonly question?: SiteQuestion })[] = steps.filter((step) => step.kind === 'ask');
  if (captcha === 'C2' || captcha === 'C3') asks.push({ code: 'CAPTCHA_VISIBLE', detail: SOLVE_IT });
  if (asks.length === 0)
    return hasButton ? null : { code: 'UNREADABLE_FORM', detail: 'The form is filled, but its send button was not recognised.' };
  asks.sort((one, other) => ORDER.indexOf(one.code) - ORDER.indexOf(other.code));
  const [first] = asks;
  if (first === undefined) return null;
  const same = asks.filter((item) => item.code === first.code);
  const detail = [...new Set(same.map((item) => item.detail))].slice(0, 5).join(' ');
  const questions = same.flatMap(({ question }) => question ?? []).slice(0, MOST_QUESTIONS);
  return { code: first.code, detail, ...(questions.length > 0 ? { questions } : {}) };
}
