// Presses a control, each at most once in this document's life. Synchronous, because the permit is only good in the task
// that received it.

const pressed = new WeakSet<Element>();

export function pressOnce(element: Element | null): boolean {
  if (element === null || !element.isConnected || pressed.has(element) || isOff(element)) return false;
  pressed.add(element);
  HTMLElement.prototype.click.call(element);
  return true;
}

export function isOff(element: Element): boolean {
  return element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';
}
