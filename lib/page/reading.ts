// What the parts of one reading share: the next id, the elements behind the ids, and what is already known about them.
import type { FormSnapshot, NodePath } from '../contact-form/page-snapshot.ts';
import { attribute, inputType, parentElementOf } from './dom.ts';
import type { Gathered } from './gather.ts';
import { createVisibility, type Visibility } from './visibility.ts';

export interface Reading extends Visibility {
  readonly elements: Map<number, Element>;
  /** Form or form-like container → `FormSnapshot.id`. */
  readonly formIds: Map<Element, number>;
  /** Whether a framework keeps the values of the controls inside an element. */
  readonly controlled: Map<Element, boolean>;
  /** How many controls stand inside an element; absent: none. */
  readonly controlCounts: Map<Element, number>;
  /** Control → its `<label>` elements; empty until `gatherLabels`. */
  readonly labels: Map<Element, HTMLLabelElement[]>;
  /** Within a form or parent: type and name of radio or checkbox sets → the first of each. */
  readonly groups: Map<Element, Map<string, Element>>;
  readonly landmarks: Map<Element, FormSnapshot['landmark']>;
  /** Position in the main document's lists of the corpus README; empty until `indexControls`. */
  readonly controlIndex: Map<Element, number>;
  readonly remember: (element: Element) => number;
}

export interface Place {
  readonly root: Document | ShadowRoot;
  readonly path: NodePath;
}

export interface Tree extends Place {
  readonly gathered: Gathered;
}

export function startReading(): Reading {
  const elements = new Map<number, Element>();
  return {
    elements,
    ...createVisibility(),
    formIds: new Map(),
    controlled: new Map(),
    controlCounts: new Map(),
    labels: new Map(),
    groups: new Map(),
    landmarks: new Map(),
    controlIndex: new Map(),
    remember: (element) => {
      const id = elements.size;
      elements.set(id, element);
      return id;
    },
  };
}

export function indexControls({ controls }: Gathered, { controlIndex }: Reading): void {
  controls.forEach((element, index) => controlIndex.set(element, index));
}

/** Counts controls up their ancestors once, so that "does it hold others" is a look-up. */
export function countControls(controls: readonly Element[], { controlCounts }: Reading): void {
  for (const control of controls) {
    if (inputType(control) === 'hidden') continue;
    for (let node = parentElementOf(control); node; node = parentElementOf(node))
      controlCounts.set(node, (controlCounts.get(node) ?? 0) + 1);
  }
}

/** Controls inside an element; a reading of a single field hasn't counted and looks. */
export function controlsWithin(element: Element, { controlCounts }: Reading): number {
  if (controlCounts.size > 0) return controlCounts.get(element) ?? 0;
  return element.querySelectorAll('input:not([type=hidden]),select,textarea').length;
}

/** Asks each label for its control: a control's own `labels` walks the whole tree at every question. */
export function gatherLabels(gathered: Gathered, { labels }: Reading): void {
  for (const label of gathered.labels as HTMLLabelElement[]) {
    const { control } = label;
    if (control) labels.set(control, [...(labels.get(control) ?? []), label]);
  }
}

/** The first control of a radio or checkbox set; a long form has hundreds of sets, so it is walked once. */
export function firstOfGroup(root: Element, type: string, name: string, { groups }: Reading): Element | undefined {
  const known = groups.get(root) ?? groupsIn(root);
  groups.set(root, known);
  return known.get(`${type} ${name}`);
}

function groupsIn(root: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const control of root.querySelectorAll('input[type=radio],input[type=checkbox]')) {
    const key = `${inputType(control)} ${attribute(control, 'name')}`;
    if (!found.has(key)) found.set(key, control);
  }
  return found;
}

/** A reading of a single field hasn't gathered and asks the control. */
export function labelsOf(element: Element, { labels }: Reading): readonly HTMLLabelElement[] {
  return labels.size > 0 ? (labels.get(element) ?? []) : [...((element as HTMLInputElement).labels ?? [])];
}

/** Which one of the page's controls it is, and what its markup calls it. */
export function identityOf(element: Element, form: Element | null, place: Place, reading: Reading) {
  return {
    id: reading.remember(element),
    index: reading.controlIndex.get(element) ?? -1,
    formId: (form && reading.formIds.get(form)) ?? -1,
    path: place.path,
    name: attribute(element, 'name'),
    elementId: attribute(element, 'id'),
    className: attribute(element, 'class').slice(0, 300),
  };
}
