// Carries out a plan: each write is checked against what the control is now, made, and read back after 150 ms. Hidden
// text fields, traps and fields the person has touched are never written; what won't hold is reported, not forced.
import type { FillProblem } from '../contact-form/contact-ports.ts';
import type { Write } from '../contact-form/fill-plan.ts';
import { foldText } from '../contact-form/hash-text.ts';
import { samePhone } from '../contact-form/phone-formats.ts';
import { locate, type BoundPlan, type Located } from './bound-plan.ts';
import { isSelect } from './dom.ts';
import type { PageReading } from './read-page.ts';
import { isTicked, writeDrawnList, writeSelect, writeTick } from './write-choice.ts';
import { isTextControl, sendChange, sendInput, setValue, shows, writeAtOnce, writeByKeys, writeEditable } from './write-text.ts';

const READ_BACK_MS = 150;

/** What the filling remembers over the whole visit. */
export interface FillMemory {
  /** Fields the person has typed into: theirs from then on (R52). */
  readonly touched: WeakSet<Element>;
  /** What stood in a text field before we wrote it, to give it back. */
  readonly former: Map<Element, string>;
  /** Drawn lists that took our choice; their state can't be read otherwise. */
  readonly chosen: WeakSet<Element>;
}

export interface FillTools {
  readonly memory: FillMemory;
  readonly readAnew: () => PageReading;
  readonly wait: (ms: number) => Promise<void>;
  /** Runs it marked as ours, so that its events aren't taken for the person's. */
  readonly asUs: <Result>(act: () => Result) => Result;
}

export async function fillPlan(bound: BoundPlan, tools: FillTools): Promise<FillProblem[]> {
  const problems: FillProblem[] = [];
  const written: Write[] = [];
  for (const write of bound.plan.writes) {
    const problem = await writeFirst(write, bound, tools);
    if (problem) problems.push(problem);
    else written.push(write);
    if (problem?.why === 'drift') return problems;
  }
  await tools.wait(READ_BACK_MS);
  for (const write of written) {
    const problem = await readBack(write, bound, tools);
    if (problem) problems.push(problem);
  }
  return problems;
}

async function writeFirst(write: Write, bound: BoundPlan, tools: FillTools): Promise<FillProblem | null> {
  const found = locate(write, bound, tools.readAnew);
  if (found === null) return problemOf(write, 'drift');
  if (tools.memory.touched.has(found.element) || holds(write, found.element, tools.memory)) return null;
  if (!mayWrite(write, found)) return problemOf(write, 'hidden');
  if (write.how !== 'custom-select') {
    tools.asUs(() => writeNow(write, found.element, tools.memory));
    return null;
  }
  return (await chooseDrawn(write, found.element, tools)) ? null : problemOf(write, 'value');
}

/** R12: a hidden text field is a trap or of another step; hidden natives are driven through their visible proxy. */
function mayWrite(write: Write, { visible, proxied }: Located): boolean {
  return visible || (proxied && write.how !== 'text' && write.how !== 'editable');
}

function writeNow(write: Exclude<Write, { how: 'custom-select' }>, element: HTMLElement, memory: FillMemory): void {
  if (write.how === 'text' && isTextControl(element)) {
    if (!memory.former.has(element)) memory.former.set(element, element.value);
    writeAtOnce(element, write.value);
  } else if (write.how === 'editable') writeEditable(element, write.value);
  else if (write.how === 'select' && isSelect(element)) writeSelect(element, optionIndex(element, write));
  else writeTick(element, write.how !== 'uncheck');
}

/** By text and value: a list may have been filled again since it was read. */
function optionIndex(select: HTMLSelectElement, write: Extract<Write, { how: 'select' }>): number {
  const options = [...select.options];
  const matches = (option: HTMLOptionElement | undefined): boolean =>
    option?.value === write.value && foldText(option.label || option.text) === foldText(write.text);
  return matches(options[write.option]) ? write.option : options.findIndex(matches);
}

async function chooseDrawn(
  write: Extract<Write, { how: 'custom-select' }>,
  element: HTMLElement,
  { asUs, wait, memory }: FillTools,
): Promise<boolean> {
  const done = await asUs(() => writeDrawnList(element, write.words, wait));
  if (done) memory.chosen.add(element);
  return done;
}

async function readBack(write: Write, bound: BoundPlan, tools: FillTools): Promise<FillProblem | null> {
  const found = locate(write, bound, tools.readAnew);
  if (found === null) return problemOf(write, 'drift');
  const { element } = found;
  if (tools.memory.touched.has(element) || holds(write, element, tools.memory)) return null;
  if (await retry(write, element, tools)) return null;
  if (!write.essential) tools.asUs(() => giveBack(element, tools.memory));
  return problemOf(write, 'value');
}

/** The other shapes of a number at once, then key by key, which masks believe. */
async function retry(write: Write, element: HTMLElement, tools: FillTools): Promise<boolean> {
  if (write.how === 'text' && isTextControl(element)) {
    const ways = [
      ...write.alternatives.slice(0, 1).map((value) => () => writeAtOnce(element, value)),
      () => writeByKeys(element, write.value),
      ...write.alternatives.slice(0, 1).map((value) => () => writeByKeys(element, value)),
    ];
    return tryWays(ways, write, element, tools);
  }
  if (write.how === 'custom-select') return false;
  return tryWays([() => writeNow(write, element, tools.memory)], write, element, tools);
}

async function tryWays(ways: readonly (() => void)[], write: Write, element: HTMLElement, tools: FillTools): Promise<boolean> {
  for (const way of ways) {
    tools.asUs(way);
    await tools.wait(READ_BACK_MS);
    if (tools.memory.touched.has(element) || holds(write, element, tools.memory)) return true;
  }
  return false;
}

/** Does the control hold what was meant? Pages may change case and spacing, never words or digits. */
export function holds(write: Write, element: Element, memory: FillMemory): boolean {
  if (write.how === 'check' || write.how === 'radio') return isTicked(element);
  if (write.how === 'uncheck') return !isTicked(element);
  if (write.how === 'custom-select') return memory.chosen.has(element);
  if (write.how === 'editable') return shows(element, write.value);
  if (write.how === 'select')
    return isSelect(element) && element.selectedIndex >= 0 && element.selectedIndex === optionIndex(element, write);
  if (!isTextControl(element)) return false;
  return write.same === 'phone' ? samePhone(element.value, write.value) : foldText(element.value) === foldText(write.value);
}

/** R12: what stood there before we wrote. */
export function giveBack(element: Element, memory: FillMemory): void {
  const former = memory.former.get(element);
  if (former === undefined || !isTextControl(element) || element.value === former) return;
  setValue(element, former);
  sendInput(element, null);
  sendChange(element);
}

function problemOf({ label, essential }: Write, why: FillProblem['why']): FillProblem {
  return { label, why, essential };
}
