// Decides what goes into which field of the chosen form, what stays empty and which button sends. It never invents an
// answer, never plans a trap or a hidden field, never gives consent. What only the person can answer is handed over with
// everything else filled; a form that can't carry the message at all is refused.
import { answerText, choiceWords } from './answer-text.ts';
import { chooseOption, isPlaceholder, wordPatterns } from './choose-option.ts';
import { consentStep, consentText, isConsent } from './consent.ts';
import type { CaptchaClass, FieldDecision, FormDecision } from './decision.ts';
import type { FieldRole } from './field-role.ts';
import type { FillPlan, HandOver, LeftField, PlanRefusal, Write } from './fill-plan.ts';
import { chooseMessage } from '../inquiry/message-length.ts';
import type { FieldSnapshot, OptionSnapshot, PageSnapshot } from './page-snapshot.ts';
import { nationalDigits, phoneFormats } from './phone-formats.ts';
import { findSendButton } from './send-button.ts';
import { buttonSignature, fieldSignature, formKey, labelText } from './signature.ts';
import type { Answers, ExpectedDealer } from './visit.ts';

export interface PlanOptions {
  /** Fill and check only; the plan is the same, the story stops before the press. */
  readonly assist: boolean;
  readonly captcha: CaptchaClass;
  readonly dealer: ExpectedDealer | null;
}

type Step =
  | { readonly kind: 'write'; readonly write: Write }
  | { readonly kind: 'leave'; readonly why: string }
  | ({ readonly kind: 'ask' } & HandOver);

interface Item {
  readonly field: FieldSnapshot;
  readonly role: FieldRole | null;
  readonly trap: boolean;
}

interface Form {
  readonly items: readonly Item[];
  readonly answers: Answers;
  readonly options: PlanOptions;
}

const leave = (why: string): Step => ({ kind: 'leave', why });
const ask = (code: HandOver['code'], detail: string): Step => ({ kind: 'ask', code, detail });

export function planFill(
  snapshot: PageSnapshot,
  fields: readonly FieldDecision[],
  decision: Pick<FormDecision, 'formId'>,
  answers: Answers,
  options: PlanOptions,
): FillPlan | PlanRefusal {
  const target = snapshot.forms.find((form) => form.id === decision.formId);
  if (target === undefined) return { kind: 'refusal', code: 'FORM_AMBIGUOUS', detail: 'The form is no longer there.' };
  const form: Form = { items: withMessage(itemsOf(snapshot, fields, decision.formId)), answers, options };
  const button = findSendButton(snapshot, decision.formId);
  const refusal = button?.kind === 'next' ? null : refuseForm(form);
  if (refusal) return refusal;
  const steps = planSteps(form);
  const send = snapshot.buttons.find((candidate) => candidate.id === button?.id);
  const essential = new Set(form.items.filter(({ role }) => role !== null && ESSENTIAL.has(role)).map(({ field }) => field.id));
  return {
    kind: 'fill',
    formId: decision.formId,
    form: formKey(target, snapshot, fields),
    writes: [...steps.values()].flatMap((step) =>
      step.kind === 'write' ? [{ ...step.write, essential: step.write.essential || essential.has(step.write.fieldId) }] : [],
    ),
    left: leftOf(steps, form.items),
    button:
      button && send ? { ...button, submits: send.type === 'submit' || send.type === 'image', signature: buttonSignature(send) } : null,
    handOver: handOverOf([...steps.values()], options.captcha, send !== undefined),
  };
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
  const free = items.filter((item) => item.role === 'subject' && isUsable(item) && isTextLike(item.field));
  const carrier = free.find(({ field }) => field.control !== 'input') ?? free[0];
  return items.map((item) => (item === carrier ? { ...item, role: 'message' } : item));
}

/** Hidden natives are driven only through a visible proxy (R14); text-like ones never (R12). */
function isUsable({ field, trap }: Item): boolean {
  if (trap || field.disabled) return false;
  return (
    field.visible || (field.proxied && ['checkbox', 'radio', 'select-one'].includes(field.control === 'select' ? 'select-one' : field.type))
  );
}

/** Without these a message can't be answered, or says nothing. */
const ESSENTIAL: ReadonlySet<FieldRole> = new Set(['given-name', 'family-name', 'name', 'email', 'email-confirm', 'message']);
const MESSAGE_ROLES: readonly FieldRole[] = ['message'];
const FREE_TEXT_ROLES: readonly FieldRole[] = ['subject', 'vehicle-model', 'vehicle-make'];

function refuseForm({ items }: Form): PlanRefusal | null {
  const usable = items.filter((item) => isUsable(item) && !item.field.readOnly);
  const free = usable.filter(
    ({ field, role }) => role !== null && isTextLike(field) && [...MESSAGE_ROLES, ...FREE_TEXT_ROLES].includes(role),
  );
  if (free.length > 0) return null;
  return { kind: 'refusal', code: 'FORM_AMBIGUOUS', detail: 'no_message: the form has no field for a message.' };
}

function planSteps(form: Form): Map<number, Step> {
  const steps = new Map<number, Step>();
  const chosen = mainFields(form);
  for (const item of form.items) {
    if (!steps.has(item.field.id)) for (const [id, step] of stepsFor(item, form, chosen)) steps.set(id, step);
  }
  return steps;
}

/** A radio or checkbox set is decided as one; everything else alone. */
function stepsFor(item: Item, form: Form, chosen: ReadonlySet<number>): [number, Step][] {
  if (item.field.type === 'radio' || (item.field.type === 'checkbox' && isChoiceRole(item.role)))
    return groupSteps(groupOf(item, form), form);
  return [[item.field.id, stepFor(item, form, chosen)]];
}

function stepFor(item: Item, form: Form, chosen: ReadonlySet<number>): Step {
  const { field, role } = item;
  if (item.trap) return field.visible && field.required && !/checkbox|radio/.test(field.type) ? unknown(field) : leave('a trap');
  if (role === 'honeypot' || role === 'search') return leave('not ours');
  if (!isUsable(item)) return leave(field.disabled ? 'disabled' : 'hidden');
  if (role === 'captcha') return isTextLike(field) ? ask('CAPTCHA_VISIBLE', 'Solve the check, then press Send.') : leave('a check');
  if (role === 'quiz') return ask('QUIZ', `Answer the question${named(field)}, then press Send.`);
  if (field.type === 'file') return field.required ? ask('FILE_REQUIRED', `The site insists on a file${named(field)}.`) : leave('a file');
  if (role?.startsWith('consent-') === true || field.type === 'checkbox') return boxStep(item);
  if (isDate(field)) return field.required ? ask('DATE_REQUIRED', `The site insists on a date${named(field)}.`) : leave('a date');
  if (field.readOnly && field.control === 'input') return field.required && !field.filled ? unknown(field) : leave('read-only');
  if (field.control === 'select') return selectStep(item, form);
  if (field.control === 'custom') return customStep(item, form);
  return textStep(item, form, chosen);
}

function boxStep({ field, role }: Item): Step {
  if (role?.startsWith('consent-') !== true) return field.required && !field.checked ? unknown(field) : leave('an unknown box');
  const step = consentStep(field);
  if (step === 'ask') return ask('CONSENT_REQUIRED', `Read and decide: “${consentText(field)}”`);
  return step === 'untick' ? { kind: 'write', write: { ...targetOf(field), how: 'uncheck' } } : leave('optional consent is not given');
}

function textStep(item: Item, form: Form, chosen: ReadonlySet<number>): Step {
  const { field, role } = item;
  if (role === null || role === 'other') return field.required ? unknown(field) : leave('meaning unknown');
  if (!chosen.has(field.id) && !field.required) return leave('another field has it');
  if (role === 'message') return messageStep(field, form.answers);
  if (role.startsWith('tel')) return phoneStep(item, form);
  const value = answerText(role, form.answers);
  if (value === '' || (BLANK_UNLESS_REQUIRED.has(role) && !field.required))
    return field.required ? unknown(field) : leave('no answer given');
  if (field.maxLength !== null && field.maxLength > 0 && value.length > field.maxLength) {
    return field.required ? unknown(field) : leave('the answer does not fit');
  }
  return textWrite(field, value);
}

/** R24: asked by the site for its own ends. */
const BLANK_UNLESS_REQUIRED: ReadonlySet<FieldRole> = new Set(['organization', 'how-heard']);

function messageStep(field: FieldSnapshot, answers: Answers): Step {
  const text = chooseMessage(answers.message, field.maxLength !== null && field.maxLength > 0 ? field.maxLength : null);
  if (text.tooLong) return ask('MESSAGE_TOO_LONG', `The site takes only ${field.maxLength ?? 0} characters; shorten the message.`);
  return textWrite(field, text.text);
}

function phoneStep(item: Item, form: Form): Step {
  const { field, role } = item;
  const phone = form.answers.buyer.phone;
  if (nationalDigits(phone) === '')
    return field.required ? ask('PHONE_REQUIRED', 'The site insists on a phone number.') : leave('no phone given');
  const part = phonePart(item, form, nationalDigits(phone));
  if (part !== null) return part === '' ? leave('no extension') : textWrite(field, part);
  if (role !== 'tel') return leave('part of a phone number');
  const [first, ...others] = phoneFormats(phone, field);
  if (first === undefined) return field.required ? unknown(field) : leave('the number does not fit');
  return { kind: 'write', write: { ...targetOf(field), how: 'text', value: first, alternatives: others.slice(0, 4), same: 'phone' } };
}

/** Boxes of 3, 3 and 4 digits, whether or not they are known as such. */
function phonePart({ field, role }: Item, form: Form, digits: string): string | null {
  const cuts: Partial<Record<FieldRole, [number, number]>> = {
    'tel-area-code': [0, 3],
    'tel-local-prefix': [3, 6],
    'tel-local-suffix': [6, 10],
  };
  const cut = role === null ? undefined : cuts[role];
  if (role === 'tel-extension') return '';
  if (cut && digits.length === 10) return digits.slice(...cut);
  const boxes = form.items.filter((item) => item.role === 'tel' && isUsable(item) && isTextLike(item.field));
  if (digits.length !== 10 || boxes.map((box) => box.field.maxLength).join() !== '3,3,4') return null;
  const at = boxes.findIndex((box) => box.field.id === field.id);
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)][at] ?? null;
}

function selectStep({ field, role }: Item, form: Form): Step {
  const store = isStoreList(field, role) ? storeOption(field.options, form.options.dealer) : null;
  const index = store ?? optionFor(field, role, form.answers);
  const option = index === null ? undefined : field.options[index];
  if (option === undefined || index === null) return noOption(field, role);
  return { kind: 'write', write: { ...targetOf(field), how: 'select', option: index, value: option.value, text: option.text } };
}

function optionFor(field: FieldSnapshot, role: FieldRole | null, answers: Answers): number | null {
  const words = role === null ? null : choiceWords(role, answers);
  return words === null ? null : chooseOption(field.options, words);
}

function noOption(field: FieldSnapshot, role: FieldRole | null): Step {
  if (!field.required) return leave('no option says what the buyer would');
  if (isStoreList(field, role)) return ask('STORE_CHOICE', `Choose the store${named(field)}.`);
  return unknown(field);
}

/** Lists of the group's stores (R31); they have no role of their own. */
function isStoreList(field: FieldSnapshot, role: FieldRole | null): boolean {
  const text = `${labelText(field.labels)} ${field.name} ${field.labels.placeholder}`;
  return (
    (role === null || role === 'other') &&
    /\b(locations?|stores?|dealerships?|dealers?|ubicaci[oó]n|succursale)\b/i.test(text.replace(/[_-]/g, ' '))
  );
}

function storeOption(options: readonly OptionSnapshot[], dealer: ExpectedDealer | null): number | null {
  if (dealer === null) return null;
  const real = options.flatMap((option, index) => (isPlaceholder(option) ? [] : [index]));
  if (real.length === 1) return real[0] ?? null;
  for (const clue of [dealer.name, dealer.zip, dealer.city]) {
    const found = real.filter((index) => wordPatterns(clue).some((pattern) => pattern.test(options[index]?.text.toLowerCase() ?? '')));
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function customStep({ field, role }: Item, form: Form): Step {
  const words = role === null ? null : choiceWords(role, form.answers);
  if (!['combobox', 'listbox', 'dropdown', 'select', 'button', ''].includes(field.type))
    return field.required ? unknown(field) : leave('meaning unknown');
  if (words === null) return field.required ? unknown(field) : leave('meaning unknown');
  if (field.options.some((option) => !isPlaceholder(option)) && chooseOption(field.options, words) === null) return noOption(field, role);
  return { kind: 'write', write: { ...targetOf(field), how: 'custom-select', words } };
}

function isChoiceRole(role: FieldRole | null): boolean {
  return role !== null && !role.startsWith('consent-') && !['honeypot', 'captcha', 'quiz', 'other', 'search'].includes(role);
}

function groupOf(item: Item, form: Form): Item[] {
  const { field } = item;
  const key = (other: FieldSnapshot): string =>
    `${other.path}|${other.type}|${other.type === 'radio' ? other.name : ''}|${other.labels.legend}`;
  return form.items.filter((other) => other.field.type === field.type && key(other.field) === key(field) && other.role === item.role);
}

/** One member of a set is chosen by its own label; a tick we don't want in an optional set is taken off. */
function groupSteps(group: readonly Item[], form: Form): [number, Step][] {
  const usable = group.filter(isUsable);
  const required = group.some(({ field }) => field.required);
  const role = group[0]?.role ?? null;
  const words = role === null ? null : choiceWords(role, form.answers);
  const index =
    words === null
      ? null
      : chooseOption(
          usable.map(({ field }) => asOption(field)),
          words,
        );
  const wanted = index === null ? undefined : usable[index];
  const first = usable[0]?.field;
  return group.map((item): [number, Step] => {
    if (item === wanted)
      return [item.field.id, { kind: 'write', write: { ...targetOf(item.field), how: item.field.type === 'radio' ? 'radio' : 'check' } }];
    if (wanted === undefined && required && item.field === first) return [item.field.id, groupUnknown(item, role)];
    if (role === 'preferred-contact-method' && item.field.type === 'checkbox' && item.field.checked && isUsable(item)) {
      return [item.field.id, { kind: 'write', write: { ...targetOf(item.field), how: 'uncheck' } }];
    }
    return [item.field.id, leave('not chosen')];
  });
}

function groupUnknown(item: Item, role: FieldRole | null): Step {
  if (role?.startsWith('consent-') === true) return ask('CONSENT_REQUIRED', `Read and decide: “${consentText(item.field)}”`);
  return ask('REQUIRED_UNKNOWN', `Please choose: “${item.field.labels.legend || labelText(item.field.labels) || item.field.name}”.`);
}

function asOption(field: FieldSnapshot): OptionSnapshot {
  const text = field.labels.label || field.labels.ariaLabel || field.labels.after || field.labels.before;
  return { value: 'member', text, disabled: field.disabled, selected: field.checked };
}

/**
 * One field per role (R14): a required one, else the first in the run of mapped fields. Confirmations and parts have
 * roles of their own.
 */
function mainFields({ items }: Form): Set<number> {
  const chosen = new Map<FieldRole, Item>();
  for (const item of items) {
    if (item.role === null || !isUsable(item) || !isTextLike(item.field)) continue;
    const held = chosen.get(item.role);
    if (held === undefined || (!held.field.required && item.field.required)) chosen.set(item.role, item);
  }
  if (chosen.has('given-name') && chosen.get('name')?.field.required === false) chosen.delete('name');
  return new Set([...chosen.values(), ...items.filter((item) => item.role === 'tel')].map((item) => item.field.id));
}

function isTextLike(field: FieldSnapshot): boolean {
  if (field.control === 'textarea' || field.control === 'editable') return true;
  return field.control === 'input' && ['text', 'email', 'tel', 'url', 'number', 'search'].includes(field.type);
}

function isDate(field: FieldSnapshot): boolean {
  if (['date', 'datetime-local', 'time', 'month', 'week'].includes(field.type)) return true;
  return (
    field.control === 'input' &&
    /\b(preferred|appointment|desired)? ?(date|day)\b(?!.*birth)/i.test(labelText(field.labels)) &&
    field.type === 'text' &&
    !/update/i.test(labelText(field.labels))
  );
}

function textWrite(field: FieldSnapshot, value: string): Step {
  if (field.control === 'editable') return { kind: 'write', write: { ...targetOf(field), how: 'editable', value } };
  return { kind: 'write', write: { ...targetOf(field), how: 'text', value, alternatives: [], same: 'text' } };
}

function targetOf(field: FieldSnapshot): Pick<Write, 'fieldId' | 'signature' | 'label' | 'essential'> {
  return { fieldId: field.id, signature: fieldSignature(field), label: labelText(field.labels) || field.name, essential: field.required };
}

function unknown(field: FieldSnapshot): Step {
  return ask('REQUIRED_UNKNOWN', `Please fill: “${labelText(field.labels) || field.name || 'a field without a name'}”.`);
}

function named(field: FieldSnapshot): string {
  const label = labelText(field.labels);
  return label === '' ? '' : ` (“${label}”)`;
}

function leftOf(steps: ReadonlyMap<number, Step>, items: readonly Item[]): LeftField[] {
  return items.flatMap(({ field }) => {
    const step = steps.get(field.id);
    return step?.kind === 'leave' ? [{ fieldId: field.id, label: labelText(field.labels) || field.name, why: step.why }] : [];
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
  const asks: HandOver[] = steps.flatMap((step) => (step.kind === 'ask' ? [{ code: step.code, detail: step.detail }] : []));
  if (captcha === 'C2' || captcha === 'C3')
    asks.push({ code: 'CAPTCHA_VISIBLE', detail: 'The form is filled; solve the check and press Send.' });
  if (asks.length === 0)
    return hasButton ? null : { code: 'UNREADABLE_FORM', detail: 'The form is filled, but its send button was not recognised.' };
  asks.sort((one, other) => ORDER.indexOf(one.code) - ORDER.indexOf(other.code));
  const [first] = asks;
  if (first === undefined) return null;
  const details = asks.filter((item) => item.code === first.code).map((item) => item.detail);
  return { code: first.code, detail: [...new Set(details)].slice(0, 5).join(' ') };
}
