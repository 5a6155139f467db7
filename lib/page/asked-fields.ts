// What the person has put into the fields that asked something new (R21), in the words that would answer the same question
// elsewhere. Read only when they say that it may be kept.
import type { FillPlan } from '../contact-form/fill-plan.ts';
import { LONGEST_ANSWER, type Answered, type SiteQuestion } from '../contact-form/site-question.ts';
import { fold, isInput, isSelect } from './dom.ts';
import { isTextControl } from './write-text.ts';

export interface AskedField {
  readonly question: SiteQuestion;
  /** One, or the members of a set in the order of the question's options. */
  readonly elements: readonly Element[];
}

export function bindAsked({ asked = [] }: FillPlan, elements: ReadonlyMap<number, Element>): AskedField[] {
  return asked.map(({ question, fieldIds }) => ({ question, elements: fieldIds.flatMap((id) => elements.get(id) ?? []) }));
}

/** Of the fields that the person has touched; empty ones say nothing. */
export function answersIn(asked: readonly AskedField[], touched: WeakSet<Element>): Answered[] {
  return asked
    .filter(({ elements }) => elements.some((element) => touched.has(element)))
    .map((field) => ({ label: field.question.label, answer: fold(answerIn(field), LONGEST_ANSWER) }))
    .filter(({ answer }) => answer !== '');
}

function answerIn({ question, elements }: AskedField): string {
  const [first] = elements;
  if (!first) return '';
  if (isSelect(first)) return first.value === '' ? '' : (first.selectedOptions[0]?.label ?? '');
  if (isInput(first) && first.type === 'radio') return chosenOf(elements as readonly HTMLInputElement[], question);
  return isTextControl(first) ? first.value : (first.textContent ?? '');
}

function chosenOf(members: readonly HTMLInputElement[], { options }: SiteQuestion): string {
  return members.length === options.length ? (options[members.findIndex(({ checked }) => checked)] ?? '') : '';
}
