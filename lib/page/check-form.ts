// The last look before the press (R37, R39): leaves the field in work, reads every value back, restores text fields that
// have become hidden, collects what the page complains about, and waits a little for a button that is still off.
import type { FillProblem, ReadyCheck } from '../contact-form/contact-ports.ts';
import type { Write } from '../contact-form/fill-plan.ts';
import { foldText, hashText } from '../contact-form/hash-text.ts';
import { phrasesFor } from '../contact-form/rules/outcome-phrases.ts';
import type { LanguagePack } from '../contact-form/rules/rule.ts';
import { labelText } from '../contact-form/signature.ts';
import { locate, type BoundPlan } from './bound-plan.ts';
import { attribute, isDisabled, tagOf } from './dom.ts';
import { errorTexts } from './evidence.ts';
import { giveBack, holds, type FillTools } from './fill.ts';
import { ownText } from './labels.ts';
import type { PageReading } from './read-page.ts';
import { isTextControl, leave, sendChange, sendInput, setValue } from './write-text.ts';

const BUTTON_WAIT_MS = 10_000;
const SETTLE_MS = 150;

export async function checkForm(
  bound: BoundPlan,
  tools: FillTools,
  changed: (limitMs: number) => Promise<boolean>,
  brought: readonly LanguagePack[] = [],
): Promise<ReadyCheck> {
  leaveFields(bound, tools);
  await tools.wait(SETTLE_MS);
  const problems = await checkValues(bound, tools);
  const button = await waitForButton(bound, tools, changed);
  const reading = tools.readAnew();
  const { snapshot, elements } = reading;
  const formId = snapshot.forms.find(({ id }) => elements.get(id) === bound.form)?.id ?? -1;
  return { button, problems, complaints: complaintsOf(bound, brought), missing: missingOf(bound, reading), snapshot, formId };
}

/** What the browser would not let the form go without, beside what we wrote: pressing would do nothing. */
function missingOf({ form, button, elements: ours }: BoundPlan, { snapshot, elements }: PageReading): string[] {
  if (form === null || tagOf(form) !== 'form' || hasAttribute(form, 'novalidate') || !validates(button)) return [];
  const written = new Set<Element>(ours.values());
  const lacking = snapshot.fields.filter((field) => {
    const element = elements.get(field.id) as HTMLInputElement | undefined;
    return field.visible && element?.form === form && !written.has(element) && element.willValidate && !element.validity.valid;
  });
  return lacking.map(({ labels, name }) => labelText(labels) || name);
}

/** Only a native submit button makes the browser look. */
function validates(button: Element | null): boolean {
  return button !== null && button.matches('button,input') && !button.matches('[type=button],[type=reset],[formnovalidate]');
}

function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

function leaveFields({ elements }: BoundPlan, { asUs }: FillTools): void {
  for (const element of elements.values()) {
    if (element.isConnected && element.ownerDocument.activeElement === element) asUs(() => leave(element as HTMLElement));
  }
}

async function checkValues(bound: BoundPlan, tools: FillTools): Promise<FillProblem[]> {
  const problems: FillProblem[] = [];
  let rewritten = false;
  for (const write of bound.plan.writes) {
    const state = checkValue(write, bound, tools);
    if (state === 'rewritten') rewritten = true;
    else if (state) problems.push({ label: write.label, why: state, essential: write.essential });
  }
  if (!rewritten) return problems;
  await tools.wait(SETTLE_MS);
  const lost = bound.plan.writes.filter((write) => !isKept(write, bound, tools));
  return [...problems, ...lost.map(({ label, essential }): FillProblem => ({ label, why: 'value', essential }))];
}

function checkValue(write: Write, bound: BoundPlan, tools: FillTools): FillProblem['why'] | 'rewritten' | null {
  const found = locate(write, bound, tools.readAnew);
  if (found === null) return 'drift';
  const { element, visible } = found;
  if (tools.memory.touched.has(element)) return null;
  if (!visible && isTextControl(element)) {
    tools.asUs(() => giveBack(element, tools.memory));
    return 'hidden';
  }
  if (holds(write, element, tools.memory)) return null;
  if (write.how !== 'text' || !isTextControl(element)) return 'value';
  tools.asUs(() => writeAgain(element, write.value));
  return 'rewritten';
}

function writeAgain(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  setValue(element, value);
  sendInput(element, value);
  sendChange(element);
}

function isKept(write: Write, bound: BoundPlan, { memory, readAnew }: FillTools): boolean {
  const found = locate(write, bound, readAnew);
  return found !== null && (memory.touched.has(found.element) || !found.visible || holds(write, found.element, memory));
}

/** Some buttons wake up only once every field has been left. */
async function waitForButton(
  bound: BoundPlan,
  tools: FillTools,
  changed: (limitMs: number) => Promise<boolean>,
): Promise<ReadyCheck['button']> {
  const { button } = bound;
  if (!button?.isConnected) return 'gone';
  const until = performance.now() + BUTTON_WAIT_MS;
  while (isDisabled(button) && performance.now() < until) {
    for (const element of bound.elements.values()) tools.asUs(() => element.dispatchEvent(new FocusEvent('blur', { composed: true })));
    await changed(1_000);
    if (!button.isConnected) return 'gone';
  }
  return isDisabled(button) ? 'disabled' : 'ready';
}

function complaintsOf({ form, plan, elements }: BoundPlan, brought: readonly LanguagePack[]): string[] {
  const { complaint } = phrasesFor(brought);
  if (form === null) return [];
  const silent = hasAttribute(form, 'novalidate');
  const invalid = [...plan.writes].flatMap((write) => {
    const element = elements.get(write.fieldId);
    const text = element ? complaintAbout(element, silent) : '';
    return text === '' ? [] : [`${write.label}: ${text}`];
  });
  const errors = errorTexts(form).filter((text) => complaint.some((pattern) => pattern.test(foldText(text))));
  return [...new Map([...invalid, ...(invalid.length > 0 ? errors : [])].map((text) => [hashText(text), text])).values()].slice(0, 5);
}

/** What the browser or the page finds wrong with a field we filled; the page's own words where it has some. */
function complaintAbout(element: Element, silent: boolean): string {
  const { validity, validationMessage } = element as HTMLInputElement;
  const marked = attribute(element, 'aria-invalid') === 'true';
  const wrong = !silent && validity !== undefined && !validity.valid;
  if (!marked && !wrong) return '';
  const described = attribute(element, 'aria-describedby')
    .split(/\s+/)
    .map((id) => element.ownerDocument.getElementById(id));
  const words = described.flatMap((other) => (other ? [ownText(other, 150)] : [])).find((text) => text !== '');
  return words ?? (validationMessage || 'not accepted');
}
