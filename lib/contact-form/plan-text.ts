// What goes into a text field: the buyer's answer for its role, the message in a length that fits, the phone in the shape
// the site wants. No answer leaves an optional field empty and asks the person about a required one.
import { chooseMessage } from '../inquiry/message-length.ts';
import { answerText } from './answer-text.ts';
import type { FieldRole } from './field-role.ts';
import { ask, isTextLike, isUsable, leave, targetOf, textWrite, unknown, type Item, type PlannedForm, type Step } from './fill-step.ts';
import type { FieldSnapshot } from './page-snapshot.ts';
import { nationalDigits, phoneFormats } from './phone-formats.ts';
import { labelText } from './signature.ts';
import type { Answers } from './visit.ts';
import { nameWords, plainWords } from './words.ts';

export function textStep(item: Item, form: PlannedForm, chosen: ReadonlySet<number>): Step {
  const { field, role } = item;
  if (role === null || role === 'other') return field.required ? unknown(field) : leave('meaning unknown');
  if (!chosen.has(field.id) && !field.required) return leave('another field has it');
  if (role === 'message') return messageStep(field, form.answers);
  if (role.startsWith('tel')) return phoneStep(item, form);
  const value = answerText(isWholeName(item, form) ? 'name' : role, form.answers);
  if (value === '' || (BLANK_UNLESS_REQUIRED.has(role) && !field.required))
    return field.required ? unknown(field) : leave('no answer given');
  if (field.maxLength !== null && field.maxLength > 0 && value.length > field.maxLength) {
    return field.required ? unknown(field) : leave('the answer does not fit');
  }
  return textWrite(field, value);
}

/** A lone box that a site calls `fname` but shows as “Name” wants the whole name. */
function isWholeName({ field, role }: Item, { items }: PlannedForm): boolean {
  if (role !== 'given-name' || items.some((item) => item.role === 'family-name' && isUsable(item))) return false;
  const shown = labelText(field.labels);
  return !GIVEN_WORDS.test(shown === '' ? nameWords(field.name) : plainWords(shown));
}

const GIVEN_WORDS = /\b(first|given|fore ?name|christian|f ?name)|prenom|\bnombres?\b|vorname|voornaam|\bimie\b|^nome$|имя/;

/** R24: asked by the site for its own ends. */
const BLANK_UNLESS_REQUIRED: ReadonlySet<FieldRole> = new Set(['organization', 'how-heard']);

function messageStep(field: FieldSnapshot, answers: Answers): Step {
  const limit = lengthLimit(field);
  const text = chooseMessage(answers.message, limit);
  if (text.tooLong) return ask('MESSAGE_TOO_LONG', `The site takes only ${limit ?? 0} characters; shorten the message.`);
  return textWrite(field, text.text);
}

/** By its markup, or as the person reads it beside the field. */
function lengthLimit({ maxLength, labels }: FieldSnapshot): number | null {
  const words = [labels.label, labels.placeholder, labels.describedby, labels.after, labels.before].map((text) => text.replaceAll(',', ''));
  const said = words.flatMap((text) => SAID_LIMITS.flatMap((limit) => limit.exec(text)?.[1] ?? []).map(Number));
  const limits = [...said.filter((limit) => limit >= LEAST_SAID), ...(maxLength !== null && maxLength > 0 ? [maxLength] : [])];
  return limits.length > 0 ? Math.min(...limits) : null;
}

const LEAST_SAID = 20;
const SAID_LIMITS: readonly RegExp[] = [
  /\b(?:max(?:imum)?|up to|limit(?:ed)?(?: to)?|no more than|at most)\.?(?: of)?:? ?(\d{2,5}) ?char(?:acter)?s?\b/i,
  /\b(\d{2,5}) ?char(?:acter)?s? ?(?:max|limit|remaining|left|or (?:less|fewer))/i,
  /(?:^|\s)0 ?(?:\/|of) ?(\d{2,5})(?:\s|$)/,
];

function phoneStep(item: Item, form: PlannedForm): Step {
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
function phonePart({ field, role }: Item, form: PlannedForm, digits: string): string | null {
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
