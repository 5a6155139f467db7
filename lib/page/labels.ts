// Every road by which a control gets a name on screen or for a screen reader. Collects texts; which of them to believe is
// decided elsewhere.
import type { LabelSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, composedClosest, composedParent, fold, inputType, parentElementOf, tagOf } from './dom.ts';
import { nearbyText } from './nearby-text.ts';
import { controlsWithin, firstOfGroup, labelsOf, type Reading } from './reading.ts';

const CONTROLS = 'input:not([type=hidden]),select,textarea,button';
const NOT_LABEL = new Set(['select', 'textarea', 'script', 'style', 'option', 'button', 'noscript', 'template']);

export function readLabels(element: Element, within: Element | null, reading: Reading): LabelSnapshot {
  const references = ownReferences(element);
  return {
    label: labelText(element, reading) || drawnTickText(element),
    ariaLabel: fold(attribute(element, 'aria-label')),
    ariaLabelledby: references.own,
    legend: legendText(element) || references.shared,
    tableCell: tableCellText(element),
    before: nearbyText(element, 'before', within, reading),
    after: nearbyText(element, 'after', within, reading),
    placeholder: fold(attribute(element, 'placeholder') || attribute(element, 'data-placeholder')),
    title: fold(attribute(element, 'title')),
    describedby: referencedText(element, 'aria-describedby'),
  };
}

/** Text of an element without what its controls hold. */
export function ownText(element: Element, limit = 300): string {
  // Most elements hold nothing but text.
  if (element.firstElementChild === null) return NOT_LABEL.has(tagOf(element)) ? '' : fold(element.textContent, limit);
  const parts: string[] = [];
  collectText(element, parts);
  return fold(parts.join(' '), limit);
}

function collectText(node: Node, parts: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
  else if (node.nodeType === Node.ELEMENT_NODE && !NOT_LABEL.has(tagOf(node as Element))) {
    for (let child = node.firstChild; child; child = child.nextSibling) collectText(child, parts);
  }
}

function labelText(element: Element, reading: Reading): string {
  const labels = labelsOf(element, reading).filter((label) => !wrapsMany(label, element, reading));
  return fold(labels.map((label) => ownText(label) || fold(attribute(label, 'aria-label'))).join(' '));
}

/** A tick drawn from other elements holds its own words. */
function drawnTickText(element: Element): string {
  return DRAWN_TICKS.has(attribute(element, 'role')) ? ownText(element) : '';
}

const DRAWN_TICKS = new Set(['radio', 'checkbox', 'switch']);

/** A label wrapped around half the form by an unclosed tag names none of its controls. */
function wrapsMany(label: Element, element: Element, reading: Reading): boolean {
  return label.contains(element) && controlsWithin(label, reading) > 3;
}

function referencedText(element: Element, name: string): string {
  return textsById(element, referencedIds(element, name));
}

/** What stands in the control itself is its value, where something else names it. */
function referencedIds(element: Element, name: string): string[] {
  const ids = attribute(element, name).split(/\s+/).filter(Boolean).slice(0, 5);
  const outside = ids.filter((id) => !element.querySelector(`#${CSS.escape(id)}`));
  return outside.length > 0 ? outside : ids;
}

function textsById(element: Element, ids: readonly string[]): string {
  return fold(ids.map((id) => textById(element, id)).join(' '));
}

/** Of several nodes that name a control, one that names others too is the title of their group, while the rest says something. */
function ownReferences(element: Element): { readonly own: string; readonly shared: string } {
  const ids = referencedIds(element, 'aria-labelledby');
  const whole = textsById(element, ids);
  if (ids.length < 2) return { own: whole, shared: '' };
  const [own, shared] = [false, true].map((isShared) =>
    textsById(
      element,
      ids.filter((id) => namesSeveral(element, id) === isShared),
    ),
  ) as [string, string];
  return /\p{L}/u.test(own) ? { own, shared } : { own: whole, shared: '' };
}

function namesSeveral(element: Element, id: string): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.querySelectorAll(`[aria-labelledby~="${CSS.escape(id)}"]`).length > 1;
}

function textById(element: Element, id: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.getElementById?.(id) ?? element.ownerDocument.getElementById(id);
  return found && found !== element ? ownText(found) : '';
}

function legendText(element: Element): string {
  const group = composedClosest(element, 'fieldset,[role=group],[role=radiogroup]');
  if (!group) return '';
  const legend = group.querySelector('legend');
  if (legend && legend.closest('fieldset') === group) return ownText(legend);
  return fold(attribute(group, 'aria-label')) || referencedText(group, 'aria-labelledby');
}

function tableCellText(element: Element): string {
  const cell = element.closest('td,th') as HTMLTableCellElement | null;
  const row = cell && parentElementOf(cell);
  if (!cell || !row) return '';
  return leftCellText(cell) || cellAboveText(cell, row);
}

function leftCellText(cell: HTMLTableCellElement): string {
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling) {
    if (left.querySelector(CONTROLS)) return '';
    const text = ownText(left);
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

function cellAboveText(cell: HTMLTableCellElement, row: Element): string {
  const above = row.previousElementSibling?.children[cell.cellIndex];
  return above && !above.querySelector(CONTROLS) && row.children.length > 1 ? ownText(above) : '';
}

/** Group question of a radio or checkbox set that has neither fieldset nor ARIA: the text before its first control. */
export function groupText(element: Element, within: Element | null, reading: Reading): string {
  const type = inputType(element);
  const name = attribute(element, 'name');
  if ((type !== 'radio' && type !== 'checkbox') || name === '') return '';
  const root = within ?? composedParent(element);
  const first = root ? firstOfGroup(root, type, name, reading) : undefined;
  const label = first && labelsOf(first, reading)[0];
  return first ? nearbyText(label?.contains(first) ? label : first, 'before', within, reading) : '';
}
