// The text a person reads right before or after a control when nothing is tied to it by markup. Stops at the next
// control, because beyond it the words belong to another one.
import { fold, isFieldElement, parentNodeOf, tagOf } from './dom.ts';
import { controlsWithin, labelsOf, type Reading } from './reading.ts';

const BLOCKS = new Set(
  'address article aside blockquote br caption dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'option', 'button', 'title']);
const MAX_STEPS = 80;
const HAS_WORD = /[\p{L}\p{N}]/u;

type Direction = 'before' | 'after';

interface Walk {
  readonly control: Element;
  readonly within: Element | null;
  readonly reading: Reading;
  readonly direction: Direction;
  readonly parts: string[];
  steps: number;
  done: boolean;
}

/** Text of the line or block next to the control, ≤ 300 characters; '' when another control comes first. */
export function nearbyText(control: Element, direction: Direction, within: Element | null, reading: Reading): string {
  const walk: Walk = { control, within, reading, direction, parts: [], steps: 0, done: false };
  let node: Node = control;
  while (!walk.done && walk.steps < MAX_STEPS) {
    const next = sibling(node, direction);
    if (next) {
      gather(next, walk);
      node = next;
      continue;
    }
    const parent = parentNodeOf(node);
    if (!parent || parent === within || parent.nodeType !== Node.ELEMENT_NODE || tagOf(parent as Element) === 'body') break;
    crossBoundary(parent as Element, walk);
    node = parent;
  }
  const text = direction === 'before' ? walk.parts.toReversed().join(' ') : walk.parts.join(' ');
  return fold(text);
}

function sibling(node: Node, direction: Direction): Node | null {
  return direction === 'before' ? node.previousSibling : node.nextSibling;
}

function hasWords(walk: Walk): boolean {
  return walk.parts.some((part) => HAS_WORD.test(part));
}

function crossBoundary(element: Element, walk: Walk): void {
  if (BLOCKS.has(tagOf(element)) && hasWords(walk)) walk.done = true;
}

function gather(node: Node, walk: Walk): void {
  walk.steps++;
  if (walk.done || walk.steps > MAX_STEPS) return;
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue ?? '';
    if (text.trim()) walk.parts.push(text);
    return;
  }
  if (node.nodeType === Node.ELEMENT_NODE) gatherElement(node as Element, walk);
}

function gatherElement(element: Element, walk: Walk): void {
  if (SILENT.has(tagOf(element))) return;
  if (isFieldElement(element)) {
    walk.done ||= (element as HTMLInputElement).type !== 'hidden';
    return;
  }
  if (isAnothersLabel(element, walk)) {
    walk.done = true;
    return;
  }
  // A block before this one that holds a control keeps its words to itself: they may stand below it.
  if (walk.direction === 'before' && BLOCKS.has(tagOf(element)) && controlsWithin(element, walk.reading) === 1) {
    walk.done = true;
    return;
  }
  crossBoundary(element, walk);
  for (let child = edge(element, walk.direction); child && !walk.done; child = sibling(child, walk.direction)) gather(child, walk);
  crossBoundary(element, walk);
}

function edge(element: Element, direction: Direction): Node | null {
  return direction === 'before' ? element.lastChild : element.firstChild;
}

/**
 * The label of the control beyond it ends the walk like that control would. One that names several by a repeated id, or a control of
 * another form, is only text.
 */
function isAnothersLabel(element: Element, { control, within, direction, reading }: Walk): boolean {
  const owner = tagOf(element) === 'label' ? (element as HTMLLabelElement).control : null;
  if (!owner || control.contains(owner) || within?.contains(owner) === false) return false;
  if (labelsOf(owner, reading).length !== 1) return false;
  if (element.contains(owner)) return true;
  const side = direction === 'before' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return (element.compareDocumentPosition(owner) & side) !== 0;
}
