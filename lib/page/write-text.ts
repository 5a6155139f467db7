// Writes a text as a person's browser would (R18): focus, native setter, input, change, blur; where that isn't kept, key by
// key. The window has no focus, so focus and blur events are sent by hand where the browser sends none.
import { foldText } from '../contact-form/hash-text.ts';
import { inputType, isInput, isTextarea } from './dom.ts';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

export function isTextControl(element: Element): element is TextControl {
  return (
    isTextarea(element) ||
    (isInput(element) && !['checkbox', 'radio', 'file', 'hidden', 'submit', 'button', 'image', 'reset'].includes(inputType(element)))
  );
}

export function focusOn(element: HTMLElement): void {
  withEvents(element, ['focus', 'focusin'], () => element.focus({ preventScroll: true }));
}

export function leave(element: HTMLElement): void {
  withEvents(element, ['blur', 'focusout'], () => element.blur());
}

/** Does it; sends by hand those of the events that didn't come by themselves. */
function withEvents(element: HTMLElement, names: readonly string[], act: () => void): void {
  const missing = new Set(names);
  const seen = (event: Event): void => void missing.delete(event.type);
  for (const name of names) element.addEventListener(name, seen, true);
  act();
  for (const name of names) element.removeEventListener(name, seen, true);
  for (const name of missing)
    element.dispatchEvent(new FocusEvent(name, { bubbles: name.startsWith('focus') && name !== 'focus', composed: true }));
}

/** Frameworks put their own `value` on the element; only the prototype's reaches the browser. */
export function setValue(control: TextControl | HTMLSelectElement, value: string): void {
  let holder: unknown = Object.getPrototypeOf(control);
  while (holder) {
    const setter = Object.getOwnPropertyDescriptor(holder, 'value')?.set;
    if (setter) return void setter.call(control, value);
    holder = Object.getPrototypeOf(holder);
  }
}

export function sendInput(element: Element, data: string | null): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data }));
}

export function sendChange(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

export function writeAtOnce(control: TextControl, value: string): void {
  focusOn(control);
  setValue(control, value);
  sendInput(control, value);
  sendChange(control);
  leave(control);
}

/** For masks that only believe keys. A key whose default is prevented was taken by the page itself. */
export function writeByKeys(control: TextControl, value: string): void {
  focusOn(control);
  if (control.value !== '') {
    setValue(control, '');
    sendInput(control, null);
  }
  for (const character of value) pressKey(control, character);
  sendChange(control);
  leave(control);
}

function pressKey(control: TextControl, character: string): void {
  const code = character.charCodeAt(0);
  const key = { key: character, bubbles: true, cancelable: true, composed: true };
  const upper = character.toUpperCase().charCodeAt(0);
  const goesOn =
    control.dispatchEvent(new KeyboardEvent('keydown', { ...key, keyCode: upper, which: upper })) &&
    control.dispatchEvent(new KeyboardEvent('keypress', { ...key, keyCode: code, charCode: code, which: code })) &&
    control.dispatchEvent(new InputEvent('beforeinput', { ...key, inputType: 'insertText', data: character }));
  if (goesOn) {
    insert(control, character);
    sendInput(control, character);
  }
  control.dispatchEvent(new KeyboardEvent('keyup', { ...key, keyCode: upper, which: upper }));
}

/** At the caret where there is one (masks move it), else at the end. */
function insert(control: TextControl, character: string): void {
  const start = control.selectionStart;
  const end = control.selectionEnd;
  if (start === null || end === null) return setValue(control, control.value + character);
  setValue(control, control.value.slice(0, start) + character + control.value.slice(end));
  control.setSelectionRange(start + 1, start + 1);
}

/** Editable blocks make elements of line breaks, which leave nothing in their text. */
export function shows(element: Element, value: string): boolean {
  const unspaced = (text: string): string => foldText(text).replace(/\s/g, '');
  return unspaced(element.textContent ?? '') === unspaced(value);
}

export function writeEditable(element: HTMLElement, value: string): void {
  const { ownerDocument } = element;
  focusOn(element);
  ownerDocument.getSelection()?.selectAllChildren(element);
  const done = ownerDocument.execCommand('insertText', false, value);
  if (!done || !shows(element, value)) {
    const lines = value.split('\n').flatMap((line, at) => (at === 0 ? [line] : [ownerDocument.createElement('br'), line]));
    element.replaceChildren(...lines);
    sendInput(element, value);
  }
  sendChange(element);
  leave(element);
}
