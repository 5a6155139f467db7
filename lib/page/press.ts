// Presses a control, each at most once in this document's life. Synchronous, because the permit is only good in the task
// that received it.
import { isDisabled } from './dom.ts';
import { pressedByPage } from './press-link.ts';

const pressed = new WeakSet<Element>();

export function pressOnce(element: Element | null): boolean {
  if (element === null || !element.isConnected || pressed.has(element) || isDisabled(element)) return false;
  pressed.add(element);
  press(element);
  return true;
}

function press(element: Element): void {
  if (!pressedByPage(element)) HTMLElement.prototype.click.call(element);
}

/**
 * A form that answers in a new tab is answered in its own: the browser blocks tabs that no person opened, and what the site says there
 * would not be seen. Forms that answer in a frame of theirs are left as they are.
 */
export function answerHere(form: Element | null, button: Element | null): void {
  if (opensTab(button, 'formtarget')) button?.setAttribute('formtarget', '_self');
  const base = form?.ownerDocument.querySelector('base[target]') ?? null;
  const byBase = form !== null && !form.hasAttribute('target') && opensTab(base, 'target');
  if (form?.localName === 'form' && (opensTab(form, 'target') || byBase)) form.setAttribute('target', '_self');
}

function opensTab(element: Element | null, name: string): boolean {
  return /^_(blank|new)$/i.test(element?.getAttribute(name) ?? '');
}

/**
 * Presses "Next" of a form in steps. A submission the page's own script doesn't keep back is kept back here: it would send without a
 * permit. A script that sends by itself is not seen, which is why only unfinished forms are stepped through.
 */
export function stepOn(button: Element): 'stepped' | 'would-send' {
  let would: 'stepped' | 'would-send' = 'stepped';
  const keepBack = (event: Event): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    would = 'would-send';
  };
  const root = button.getRootNode();
  const last = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).defaultView : root;
  last?.addEventListener('submit', keepBack);
  press(button);
  last?.removeEventListener('submit', keepBack);
  return would;
}
