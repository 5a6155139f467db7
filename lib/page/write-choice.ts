// Makes a choice as a person would: options of native lists, ticks by click, drawn lists by opening them and clicking the
// option whose words were chosen.
import { chooseOption } from '../contact-form/choose-option.ts';
import type { ChoiceWords } from '../contact-form/rules/choice-words.ts';
import { attribute, fold } from './dom.ts';
import { ownText } from './labels.ts';
import { drawnOptionElements } from './read-options.ts';
import { focusOn, leave, sendChange, sendInput } from './write-text.ts';

export function writeSelect(select: HTMLSelectElement, index: number): void {
  focusOn(select);
  select.selectedIndex = index;
  sendInput(select, null);
  sendChange(select);
  leave(select);
}

/** Clicks only when the state is another than the wanted one. */
export function writeTick(element: HTMLElement, wanted: boolean): void {
  if (isTicked(element) === wanted) return;
  focusOn(element);
  element.click();
  leave(element);
}

export function isTicked(element: Element): boolean {
  return 'checked' in element ? (element as HTMLInputElement).checked : attribute(element, 'aria-checked') === 'true';
}

/** Presses like a mouse; drawn lists open on any of the three. */
function clickFully(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  const how = { bubbles: true, cancelable: true, composed: true, view, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', how));
  element.dispatchEvent(new MouseEvent('mousedown', how));
  element.dispatchEvent(new PointerEvent('pointerup', how));
  element.dispatchEvent(new MouseEvent('mouseup', how));
  element.click();
}

/** Opens, waits for options, clicks the one that is meant, reads it back. */
export async function writeDrawnList(element: HTMLElement, words: ChoiceWords, wait: (ms: number) => Promise<void>): Promise<boolean> {
  let options = visibleOptions(element);
  if (options.length === 0) clickFully(toggleOf(element));
  for (let tries = 0; tries < 12 && options.length === 0; tries += 1) {
    await wait(tries < 2 ? 50 : 150);
    options = visibleOptions(element);
  }
  const texts = options.map((option) => ownText(option, 200));
  const index = chooseOption(
    texts.map((text) => ({ value: text, text, disabled: false, selected: false })),
    words,
  );
  const chosen = index === null ? undefined : options[index];
  if (chosen === undefined) return close(element);
  clickFully(chosen);
  await wait(150);
  return showsChoice(element, fold(ownText(chosen, 200)) || (texts[index ?? 0] ?? ''), chosen);
}

function visibleOptions(element: HTMLElement): HTMLElement[] {
  return drawnOptionElements(element).filter(
    (option) => option.checkVisibility({ visibilityProperty: true }) && option.getBoundingClientRect().height > 0,
  ) as HTMLElement[];
}

function toggleOf(element: HTMLElement): HTMLElement {
  const inner = element.querySelector<HTMLElement>(
    '[role=combobox],[aria-haspopup],button,[class*="toggle" i],[class*="selected" i],[class*="trigger" i]',
  );
  return inner ?? element;
}

function close(element: HTMLElement): false {
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true, composed: true }));
  return false;
}

function showsChoice(element: HTMLElement, text: string, chosen: Element): boolean {
  if (attribute(chosen, 'aria-selected') === 'true' || /\b(selected|active)\b/.test(attribute(chosen, 'class'))) return true;
  const shown = fold(toggleOf(element).textContent, 300).toLowerCase();
  return text !== '' && shown.includes(text.toLowerCase());
}
