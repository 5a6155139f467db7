// What the parts of one reading share: the next id, the elements behind the ids, and what is already known about them.
import type { FormSnapshot, NodePath } from '../contact-form/page-snapshot.ts';
import { inputType } from './dom.ts';
import { createVisibility, type HiddenBy } from './visibility.ts';

export interface Reading {
  readonly elements: Map<number, Element>;
  readonly hiddenBy: HiddenBy;
  /** Form or form-like container → `FormSnapshot.id`. */
  readonly formIds: Map<Element, number>;
  /** Whether an element that holds text is rendered. */
  readonly rendered: Map<Element, boolean>;
  /** How many controls stand inside an element; absent: none. */
  readonly controlCounts: Map<Element, number>;
  readonly landmarks: Map<Element, FormSnapshot['landmark']>;
  /** Position in the main document's lists of the corpus README. */
  readonly controlIndex: Map<Element, number>;
  readonly remember: (element: Element) => number;
}

export interface Place {
  readonly root: Document | ShadowRoot;
  readonly path: NodePath;
}

export interface Tree extends Place {
  /** See roots.ts. */
  readonly marked: readonly Element[];
}

export function startReading(document: Document): Reading {
  const elements = new Map<number, Element>();
  const controlIndex = new Map<Element, number>();
  document.querySelectorAll('input,select,textarea,button').forEach((element, index) => controlIndex.set(element, index));
  return {
    elements,
    hiddenBy: createVisibility(),
    formIds: new Map(),
    rendered: new Map(),
    controlCounts: new Map(),
    landmarks: new Map(),
    controlIndex,
    remember: (element) => {
      const id = elements.size;
      elements.set(id, element);
      return id;
    },
  };
}

/** Counts controls up their ancestors once, so that "does it hold others" is a look-up. */
export function countControls(controls: readonly Element[], { controlCounts }: Reading): void {
  for (const control of controls) {
    if (inputType(control) === 'hidden') continue;
    for (let node = control.parentElement; node; node = node.parentElement) controlCounts.set(node, (controlCounts.get(node) ?? 0) + 1);
  }
}

/** Controls inside an element; a reading of a single field hasn't counted and looks. */
export function controlsWithin(element: Element, { controlCounts }: Reading): number {
  if (controlCounts.size > 0) return controlCounts.get(element) ?? 0;
  return element.querySelectorAll('input:not([type=hidden]),select,textarea').length;
}
