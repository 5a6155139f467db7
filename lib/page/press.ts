// Presses a control, each at most once in this document's life. Synchronous, because the permit is only good in the task
// that received it.
import { pressedByPage } from './press-link.ts';

const pressed = new WeakSet<Element>();

export function pressOnce(element: Element | null): boolean {
  if (element === null || !element.isConnected || pressed.has(element) || isOff(element)) return false;
  pressed.add(element);
  press(element);
  return true;
}

function press(element: Element): void {
  if (!pressedByPage(element)) HTMLElement.prototype.click.call(element);
}

export function isOff(element: Element): boolean {
  return element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';
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
