// What the parts of one reading share: the next id, the elements behind the ids, and what is already known about them.
import type { NodePath } from '../contact-form/page-snapshot.ts';
import { createVisibility, type HiddenBy } from './visibility.ts';

export interface Reading {
  readonly elements: Map<number, Element>;
  readonly hiddenBy: HiddenBy;
  /** Form or form-like container → `FormSnapshot.id`. */
  readonly formIds: Map<Element, number>;
  /** Position in the main document's lists of the corpus README. */
  readonly controlIndex: Map<Element, number>;
  readonly remember: (element: Element) => number;
}

export interface Place {
  readonly root: Document | ShadowRoot;
  readonly path: NodePath;
}

export function startReading(document: Document): Reading {
  const elements = new Map<number, Element>();
  const controlIndex = new Map<Element, number>();
  document.querySelectorAll('input,select,textarea,button').forEach((element, index) => controlIndex.set(element, index));
  return {
    elements,
    hiddenBy: createVisibility(),
    formIds: new Map(),
    controlIndex,
    remember: (element) => {
      const id = elements.size;
      elements.set(id, element);
      return id;
    },
  };
}
