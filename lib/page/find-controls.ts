// Finds the controls of one tree: native ones, editable blocks, and choices drawn from divs inside a form.
import { attribute, isFieldElement } from './dom.ts';
import { inDocumentOrder, type Gathered } from './gather.ts';

const NATIVE = 'input,select,textarea';
const EDITABLE = '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox]';
const DRAWN_ROLES = '[role=combobox],[role=listbox],[role=radio],[role=checkbox],[role=switch],[aria-haspopup=listbox]';
const DRAWN_CLASSES = /custom-select|select-dropdown|dropdown-select|nice-select/i;

/** Native controls and drawn ones, in document order. */
export function findControls({ controls, special, marked }: Gathered): Element[] {
  const native = controls.filter(isFieldElement);
  const roles = special.filter(
    (element) => element.matches(`${EDITABLE},${DRAWN_ROLES}`) && !element.matches(NATIVE) && isControl(element),
  );
  const found = roles.length === 0 ? native : [...native, ...roles];
  const drawn = marked.filter((element) => DRAWN_CLASSES.test(attribute(element, 'class')) && isDrawnChoice(element, found));
  return found.length === native.length && drawn.length === 0 ? native : inDocumentOrder([...found, ...outermost(drawn)]);
}

function isControl(element: Element): boolean {
  if (element.matches('button[role=switch],button[role=checkbox]')) return true;
  if (element.querySelector(NATIVE) || element.localName === 'button')
    return element.matches('[role=combobox],[aria-haspopup=listbox]') && !element.querySelector(NATIVE);
  if (element.matches(EDITABLE)) return true;
  return !(element.matches('[role=listbox]') && isOwnedList(element));
}

/** A list that belongs to a combobox is that combobox's list, not a control. */
function isOwnedList(list: Element): boolean {
  const id = attribute(list, 'id');
  if (list.parentElement?.closest('[role=combobox],[aria-haspopup=listbox]')) return true;
  if (id === '') return false;
  const root = list.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll('[aria-controls],[aria-owns]')].some(
    (owner) => attribute(owner, 'aria-controls') === id || attribute(owner, 'aria-owns') === id,
  );
}

function isDrawnChoice(element: Element, controls: readonly Element[]): boolean {
  if (element.querySelector(NATIVE) || element.matches(`${NATIVE},label,option,body,html`)) return false;
  if (!element.closest('form,[role=form],[class*="form" i]') || element.closest('nav,header')) return false;
  const beside = element.previousElementSibling ?? element.nextElementSibling;
  if (beside?.localName === 'select') return false;
  return !controls.some((control) => control !== element && (element.contains(control) || control.contains(element)));
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}
