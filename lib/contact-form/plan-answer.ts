// A required question that nothing of the buyer's answers (R21): from memory where the same words were answered before, else put so
// that the person can be asked. A choice is made by the option's own words. The buyer's own details are never questions.
import type { FieldRole } from './field-role.ts';
import { isTextLike, isUsable, shownLabel, targetOf, textWrite, type Item, type PlannedForm, type Step } from './fill-step.ts';
import { isPlaceholder } from './choose-option.ts';
import type { FieldSnapshot } from './page-snapshot.ts';
import { answerTo, LONGEST_LABEL, mayBeKept, MOST_OPTIONS, type SiteQuestion } from './site-question.ts';
import { plainWords } from './words.ts';

const NO_QUESTION: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'given-name',
  'family-name',
  'additional-name',
  'name',
  'email',
  'email-confirm',
  'tel',
  'tel-area-code',
  'tel-local-prefix',
  'tel-local-suffix',
  'message',
  'consent-marketing',
  'consent-tos',
  'consent-other',
  'captcha',
  'quiz',
  'honeypot',
  'search',
]);

/** Steps as they are, but for a question that memory answers, or that can be put to the person. */
export function withAnswers(steps: readonly [number, Step][], items: readonly Item[], form: PlannedForm): [number, Step][] {
  const asked = steps.find(([, step]) => step.kind === 'ask' && step.code === 'REQUIRED_UNKNOWN');
  const question = asked && questionOf(items);
  if (!asked || !question) return [...steps];
  const answer = answerTo(question.label, form.answers.remembered);
  const written = answer === null ? null : answerSteps(steps, items, answer);
  return written ?? steps.map(([id, step]) => [id, step === asked[1] && step.kind === 'ask' ? { ...step, question } : step]);
}

/** null: nothing that could be answered once and for all. */
function questionOf(items: readonly Item[]): SiteQuestion | null {
  const [first] = items;
  if (!first || !items.every(isAnswerable)) return null;
  const { field } = first;
  const label = (field.type === 'radio' ? field.labels.legend : shownLabel(field)).slice(0, LONGEST_LABEL);
  const options = optionsOf(items).slice(0, MOST_OPTIONS);
  const hasChoice =
    field.control === 'input' ? field.type !== 'radio' || options.length > 1 : field.control !== 'select' || options.length > 0;
  return hasChoice && mayBeKept(label) ? { label, options } : null;
}

function isAnswerable(item: Item): boolean {
  const { field, role } = item;
  if (item.trap || field.readOnly || !isUsable(item) || (role !== null && NO_QUESTION.has(role))) return false;
  return field.type === 'radio' || field.control === 'select' || isTextLike(field);
}

function optionsOf(items: readonly Item[]): string[] {
  const [first] = items;
  if (first?.field.type === 'radio') return items.map(({ field }) => memberText(field)).filter((text) => text !== '');
  return (first?.field.options ?? []).filter((option) => !option.disabled && !isPlaceholder(option)).map(({ text }) => text);
}

function memberText({ labels }: FieldSnapshot): string {
  return labels.label || labels.ariaLabel || labels.after || labels.before;
}

function answerSteps(steps: readonly [number, Step][], items: readonly Item[], answer: string): [number, Step][] | null {
  const same = (text: string): boolean => plainWords(text) === plainWords(answer);
  const [first] = items;
  if (!first) return null;
  const { field } = first;
  if (field.type === 'radio') {
    const member = items.find((item) => same(memberText(item.field)));
    if (!member) return null;
    const chosen: Step = { kind: 'write', write: { ...targetOf(member.field), how: 'radio' } };
    return steps.map(([id]) => [id, id === member.field.id ? chosen : { kind: 'leave', why: 'not chosen' }]);
  }
  if (field.control === 'select') {
    const option = field.options.findIndex((one) => !one.disabled && !isPlaceholder(one) && same(one.text));
    const { value = '', text = '' } = field.options[option] ?? {};
    return option < 0 ? null : [[field.id, { kind: 'write', write: { ...targetOf(field), how: 'select', option, value, text } }]];
  }
  const fits = field.maxLength === null || field.maxLength <= 0 || answer.length <= field.maxLength;
  return fits ? [[field.id, textWrite(field, answer)]] : null;
}
