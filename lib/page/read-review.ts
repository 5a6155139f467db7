// Where the page repeats what was sent (R41): from each visible text that is our own e-mail address outwards, every surrounding that adds
// a control. What such a surrounding means is decided in lib/contact-form.
import type { ReviewSighting } from '../contact-form/after-press.ts';
import { hashText } from '../contact-form/hash-text.ts';
import { BUTTON_LIKE, buttonText, composedParent, fold, inputType, isSelect, tagOf, textsOf } from './dom.ts';
import { isTextControl } from './write-text.ts';
import { startReading, type Reading } from './reading.ts';
import { visibleBlocks } from './visible-text.ts';

const ADDRESS = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[a-z]{2,}/gi;
const MOST_LEVELS = 14;
const MOST_SIGHTINGS = 12;

export interface ReviewReading {
  readonly sightings: readonly ReviewSighting[];
  readonly elements: ReadonlyMap<number, Element>;
}

/** `values`: hashes of what was written. */
export function readReviews(roots: readonly (Document | ShadowRoot)[], values: readonly number[]): ReviewReading {
  const reading = startReading();
  const ids = new Map<Element, number>();
  const idOf = (element: Element): number => {
    const id = ids.get(element) ?? ids.size;
    ids.set(element, id);
    return id;
  };
  const starts = roots.flatMap((root) => addressesIn(root, new Set(values))).filter((element) => reading.hiddenBy(element) === '');
  const sightings = starts.slice(0, 3).flatMap((start) => surroundings(start, reading, idOf));
  return { sightings: sightings.slice(0, MOST_SIGHTINGS), elements: new Map([...ids].map(([element, id]) => [id, element])) };
}

function addressesIn(root: Document | ShadowRoot, values: ReadonlySet<number>): Element[] {
  if (values.size === 0) return [];
  const found: Element[] = [];
  const walk = textsOf(root);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.nodeValue ?? '';
    const isOurs = text.includes('@') && [...text.matchAll(ADDRESS)].some(([address]) => values.has(hashText(address)));
    const parent = node.parentElement;
    if (isOurs && parent && !['script', 'style', 'textarea', 'template'].includes(tagOf(parent))) found.push(parent);
  }
  return found;
}

function surroundings(start: Element, reading: Reading, idOf: (element: Element) => number): ReviewSighting[] {
  const seen: ReviewSighting[] = [];
  let node: Element | null = start;
  for (let level = 0; node && level < MOST_LEVELS; level += 1, node = composedParent(node)) {
    const buttons = [...node.querySelectorAll(BUTTON_LIKE)].slice(0, 40).filter((button) => reading.hiddenBy(button) === '');
    if (buttons.length === 0 || buttons.length === seen.at(-1)?.buttons.length) continue;
    const controls = [...node.querySelectorAll('input,select,textarea')].filter((control) => reading.hiddenBy(control) === '');
    seen.push({
      texts: visibleBlocks(node, 200, reading),
      buttons: buttons.map((button) => ({ id: idOf(button), text: wordsOf(button) })),
      fields: controls.filter(isTextControl).length,
      choices: controls.filter((control) => isSelect(control) || ['checkbox', 'radio'].includes(inputType(control))).length,
    });
  }
  return seen;
}

function wordsOf(button: Element): string {
  const label = button.getAttribute('aria-label') ?? '';
  const own = buttonText(button);
  return fold(own.trim() === '' ? label : own, 80);
}
