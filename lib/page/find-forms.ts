// Says which form a control belongs to: its form owner, or for controls outside every form the smallest container that
// would work as one (dealer-sites.md §1.13).
import { attribute, BUTTON_LIKE, composedClosest, holds, inputType, isFieldElement, parentElementOf } from './dom.ts';

const MAX_ORPHANS = 80;
const TEXT_TYPES = new Set(['text', 'email', 'tel', 'url', 'number']);

/** Control → its form or container; controls that belong to none are absent. */
export function groupControls(root: Document | ShadowRoot, controls: readonly Element[]): Map<Element, Element> {
  const owners = new Map<Element, Element>();
  const orphans: Element[] = [];
  for (const control of controls) {
    const owner = isFieldElement(control) ? (control as HTMLInputElement).form : null;
    const form = owner ?? composedClosest(control, 'form');
    if (form) owners.set(control, form);
    else orphans.push(control);
  }
  for (const [control, container] of containersOf(orphans.slice(0, MAX_ORPHANS), root)) owners.set(control, container);
  return owners;
}

function isTextLike(element: Element): boolean {
  return element.localName === 'textarea' || TEXT_TYPES.has(inputType(element)) || (element as HTMLElement).isContentEditable;
}

function asksMail(element: Element): boolean {
  const words = ['name', 'id', 'placeholder', 'autocomplete', 'aria-label', 'data-aid'].map((name) => attribute(element, name)).join(' ');
  return inputType(element) === 'email' || /e-?mail|correo|courriel/i.test(words);
}

function containersOf(orphans: readonly Element[], root: Document | ShadowRoot): Map<Element, Element> {
  const found = new Map<Element, Element>();
  const writable = orphans.filter(isTextLike);
  // From the message and the e-mail outwards: a search box would climb past them.
  const starts = [...writable].sort((a, b) => startRank(a) - startRank(b));
  for (const start of starts) {
    if (found.has(start)) continue;
    const free = writable.filter((element) => !found.has(element));
    const container = smallestForm(start, free, root);
    if (!container) continue;
    for (const orphan of orphans) if (holds(container, orphan) && !found.has(orphan)) found.set(orphan, container);
  }
  return found;
}

function startRank(element: Element): number {
  if (element.localName === 'textarea' || (element as HTMLElement).isContentEditable) return 0;
  return asksMail(element) ? 1 : 2;
}

function smallestForm(start: Element, writable: readonly Element[], root: Document | ShadowRoot): Element | null {
  for (let node = parentElementOf(start); node; node = parentElementOf(node)) {
    const inside = writable.filter((element) => node?.contains(element));
    const hasLong = inside.some((element) => element.localName === 'textarea' || (element as HTMLElement).isContentEditable);
    const enough = inside.length >= 2 && (inside.some(asksMail) || hasLong) && (hasLong || inside.length >= 3);
    if (enough && node.querySelector(BUTTON_LIKE)) return node;
  }
  return firstForm(root, writable);
}

/** In a shadow root the tree itself may be the container; its first element stands for it. */
function firstForm(root: Document | ShadowRoot, writable: readonly Element[]): Element | null {
  if (!('host' in root) || writable.length < 2) return null;
  return root.querySelector(BUTTON_LIKE) ? root.host : null;
}
