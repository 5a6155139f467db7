// Text fields that lie wholly under an opaque neighbour (R12): nobody sees them or reaches them with the pointer.
import { isWritten } from '../contact-form/field-traps.ts';
import type { FieldSnapshot } from '../contact-form/page-snapshot.ts';
import type { Reading } from './reading.ts';
import { isOpaque } from './visibility.ts';

/** What is so many times higher than the field lies over others too: a spinner, a card that is opened by a click. */
const MOST_TIMES = 3;
/** In the flow: under what is taken out of it, above what is sent behind it. */
const IN_FLOW = -0.5;

/**
 * Asked of the page as it is found, not again of a field in work: a list of suggestions may lie over the next one. What is required is
 * no trap, which would hold everybody up: the site draws it in a way of its own.
 */
export function withNeighbours(field: FieldSnapshot, element: Element, form: Element | null, reading: Reading): FieldSnapshot {
  if (!field.visible || field.required || !isWritten(field) || !isUnderNeighbour(element, form, reading)) return field;
  return { ...field, visible: false, hiddenBy: 'covered' };
}

function isUnderNeighbour(element: Element, form: Element | null, reading: Reading): boolean {
  const box = reading.rectOf(element);
  let depth = IN_FLOW;
  for (let node = element; node !== form && node.parentElement; node = node.parentElement) {
    depth = depthWith(node, depth);
    for (const other of node.parentElement.children) if (liesOver(other, box, reading) && isAbove(other, node, depth)) return true;
  }
  return false;
}

/** A number makes a stack of its own; what is merely positioned leaves the stacking to what is in it. */
function depthWith(node: Element, inner: number): number {
  const { position, zIndex } = getComputedStyle(node);
  if (position === 'static') return inner;
  return zIndex === 'auto' ? Math.max(inner, 0) : Number(zIndex);
}

function liesOver(other: Element, { left, top, right, bottom, height }: DOMRect, reading: Reading): boolean {
  const cover = reading.rectOf(other);
  const holds = cover.left <= left && cover.top <= top && cover.right >= right && cover.bottom >= bottom;
  if (!holds || cover.height > MOST_TIMES * height) return false;
  const { backgroundColor, pointerEvents } = getComputedStyle(other);
  return isOpaque(backgroundColor) && pointerEvents !== 'none' && reading.hiddenBy(other) === '';
}

function isAbove(other: Element, node: Element, depth: number): boolean {
  const own = depthWith(other, IN_FLOW);
  const follows = (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return own > depth || (own === depth && own !== IN_FLOW && follows);
}
