// Text fields that lie under an opaque neighbour (R12): nobody sees them or reaches them with the pointer. Only what stands right beside
// the field, or beside a box of its own, and is about as high, is meant for it alone: a veil, a menu or a card lies over others too.
import { isWritten } from '../contact-form/field-traps.ts';
import type { FieldSnapshot } from '../contact-form/page-snapshot.ts';
import { parentElementOf } from './dom.ts';
import { controlsWithin, labelsOf, type Reading } from './reading.ts';
import { isOpaque } from './visibility.ts';

const SLACK_PIXELS = 80;
/** In the flow: under what is taken out of it, above what is sent behind it. */
const IN_FLOW = -0.5;

/**
 * What is required is no trap, which would hold everybody up: the site draws it in a way of its own. What is filled may be ours, and the
 * list that it opened may lie over it now.
 */
export function withNeighbours(field: FieldSnapshot, element: Element, form: Element | null, reading: Reading): FieldSnapshot {
  const isOpen = !field.visible || field.required || field.filled || !isWritten(field);
  return isOpen || form === null || !isUnderNeighbour(element, form, reading) ? field : { ...field, visible: false, hiddenBy: 'covered' };
}

function isUnderNeighbour(element: Element, form: Element, reading: Reading): boolean {
  let depth = IN_FLOW;
  for (let node: Element | null = element; node && node !== form && controlsWithin(node, reading) < 2; node = parentElementOf(node)) {
    depth = depthWith(node, depth);
    const before = coverDepth(node.previousElementSibling, element, reading);
    const after = coverDepth(node.nextElementSibling, element, reading);
    // Of two in the same depth the later is painted last.
    if (Math.max(before, after) > depth || (after === depth && depth > IN_FLOW)) return true;
  }
  return false;
}

/** A number makes a stack of its own, and so does what is drawn apart; what is merely positioned leaves the stacking to what is in it. */
function depthWith(node: Element, inner: number): number {
  const { position, zIndex, transform, filter, opacity } = getComputedStyle(node);
  if (zIndex !== 'auto') return Number(zIndex);
  const isInFlow = position === 'static' && transform === 'none' && filter === 'none' && opacity === '1';
  return isInFlow ? inner : Math.max(inner, 0);
}

/** -Infinity: no cover. */
function coverDepth(other: Element | null, element: Element, reading: Reading): number {
  return other !== null && liesOver(other, element, reading) ? depthWith(other, IN_FLOW) : -Infinity;
}

function liesOver(other: Element, element: Element, reading: Reading): boolean {
  const cover = reading.rectOf(other);
  const { left, top, right, bottom, height } = reading.rectOf(element);
  const holds = cover.left <= left && cover.top <= top && cover.right >= right && cover.bottom >= bottom;
  return holds && cover.height <= height + SLACK_PIXELS && keepsOut(other, reading) && !isItsLabel(other, element, reading);
}

function keepsOut(other: Element, reading: Reading): boolean {
  const { backgroundColor, pointerEvents, position, opacity } = getComputedStyle(other);
  // A bar that stays in the window lies over whatever is scrolled under it.
  const stays = position === 'fixed' || position === 'sticky';
  return !stays && isOpaque(backgroundColor) && Number(opacity) >= 0.5 && pointerEvents !== 'none' && reading.isRendered(other);
}

/** A click on its own words gets to the field. */
function isItsLabel(other: Element, element: Element, reading: Reading): boolean {
  return labelsOf(element, reading).some((label) => label.contains(other));
}
