// Sorts the elements of one tree into the few heaps the readers look through, in one pass: a pass is cheap, a selector for each
// question is not.
import { tagOf } from './dom.ts';

export interface Gathered {
  /** input, select, textarea, button */
  readonly controls: Element[];
  readonly forms: Element[];
  readonly links: Element[];
  readonly labels: Element[];
  readonly headings: Element[];
  /** script, img, canvas, iframe, object, embed */
  readonly media: Element[];
  /** Elements whose class or id may mean something. */
  readonly marked: Element[];
  /** Elements with a role or another attribute that makes them more than a box. */
  readonly special: readonly Element[];
}

const SPECIAL = '[role],[contenteditable],[onclick],[aria-haspopup],[aria-live],dialog,summary';
const MARK =
  /select|dropdown|submit|success|error|confirm|response|alert|notice|toast|chat|podium|gubagoo|gg-|cnp|cn-|intercom|drift|activengage|captcha|turnstile/i;

type Heap = Exclude<keyof Gathered, 'special' | 'marked'>;

/** Heap of a tag's elements; a reading looks at every element, so each gets one look-up. */
const HEAPS = new Map<string, Heap>();
for (const tag of ['input', 'select', 'textarea', 'button']) HEAPS.set(tag, 'controls');
for (const tag of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend']) HEAPS.set(tag, 'headings');
for (const tag of ['script', 'img', 'canvas', 'iframe', 'object', 'embed']) HEAPS.set(tag, 'media');
for (const tag of ['a', 'area']) HEAPS.set(tag, 'links');
HEAPS.set('form', 'forms').set('label', 'labels');

export function nothingGathered(): Gathered {
  return { controls: [], forms: [], links: [], labels: [], headings: [], media: [], marked: [], special: [] };
}

/** Heaps in document order; `each` sees every element on the way. */
export function gather(root: Document | ShadowRoot, each: (element: Element, tag: string) => void): Gathered {
  const gathered: Gathered = { ...nothingGathered(), special: [...root.querySelectorAll(SPECIAL)] };
  const known = new Map<string, boolean>();
  const all = root.querySelectorAll('*');
  for (let at = 0; at < all.length; at++) {
    const element = all[at] as Element;
    const tag = tagOf(element);
    const heap = HEAPS.get(tag);
    if (heap) gathered[heap].push(element);
    if (isMarked(element, known)) gathered.marked.push(element);
    each(element, tag);
  }
  return gathered;
}

/** Pages repeat a few names thousands of times. */
function isMarked(element: Element, known: Map<string, boolean>): boolean {
  const { className, id } = element;
  return isMark(className, known) || isMark(id, known);
}

/** In SVG, and in forms with such controls, the properties are objects. */
function isMark(name: unknown, known: Map<string, boolean>): boolean {
  if (typeof name !== 'string' || name === '') return false;
  const before = known.get(name);
  if (before !== undefined) return before;
  const answer = MARK.test(name);
  known.set(name, answer);
  return answer;
}

export function inDocumentOrder(elements: Element[]): Element[] {
  return elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
