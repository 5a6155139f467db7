// One form, or a container that works as one, as plain data: how it names itself, where it stands, where it sends.
import type { FormSnapshot } from '../contact-form/page-snapshot.ts';
import { absoluteUrl, attribute, composedParent, fold, inputType, tagOf } from './dom.ts';
import { inDocumentOrder, type Gathered } from './gather.ts';
import { ownText } from './labels.ts';
import { boxOf } from './measure.ts';
import { landmarkOf } from './landmark.ts';
import type { Place, Reading } from './reading.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,.gform_title,.wpforms-title,.modal-title';

export interface FormParts {
  readonly index: number;
  readonly controls: readonly Element[];
  readonly headings: readonly Element[];
}

export function readForm(element: Element, { index, controls, headings }: FormParts, place: Place, reading: Reading): FormSnapshot {
  const isForm = tagOf(element) === 'form';
  const visible = isVisible(element, controls, reading);
  return {
    id: reading.formIds.get(element) ?? -1,
    index,
    path: place.path,
    elementId: attribute(element, 'id'),
    name: attribute(element, 'name'),
    className: attribute(element, 'class').slice(0, 300),
    action: isForm ? absoluteUrl(attribute(element, 'action'), element) : '',
    method: isForm ? attribute(element, 'method').toLowerCase() || 'get' : '',
    target: attribute(element, 'target'),
    role: attribute(element, 'role').toLowerCase(),
    ariaLabel: fold(attribute(element, 'aria-label')) || labelledBy(element),
    heading: headingText(element, visible, headings, reading),
    data: dataText(element),
    around: aroundText(element),
    visible,
    box: boxOf(element, reading),
    landmark: landmarkOf(element, reading),
    noValidate: Element.prototype.hasAttribute.call(element, 'novalidate'),
  };
}

export function headingsOf({ headings, special }: Gathered): Element[] {
  const drawn = special.filter((element) => attribute(element, 'role') === 'heading');
  return drawn.length === 0 ? headings : inDocumentOrder([...headings, ...drawn]);
}

function labelledBy(element: Element): string {
  const id = attribute(element, 'aria-labelledby').split(/\s+/)[0] ?? '';
  const found = id === '' ? null : element.ownerDocument.getElementById(id);
  return found ? ownText(found) : '';
}

/** The nearest heading before a form names it too, unless the form hides among things that hide. */
function headingText(form: Element, visible: boolean, headings: readonly Element[], reading: Reading): string {
  const inside = [...form.querySelectorAll(HEADINGS)].slice(0, 4);
  const before = visible ? headings.findLast((heading) => isBefore(heading, form) && reading.hiddenBy(heading) === '') : undefined;
  return fold([before, ...inside].map((heading) => (heading ? ownText(heading, 150) : '')).join(' · '), 500).replace(/^[· ]+|[· ]+$/g, '');
}

function isBefore(heading: Element, form: Element): boolean {
  return (heading.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !heading.contains(form);
}

function dataText(element: Element): string {
  const named = [...element.attributes].filter(
    ({ name, value }) => name.startsWith('data-') && /[a-z]{3}/i.test(value) && value.length <= 80,
  );
  return fold(named.map(({ value }) => value).join(' '));
}

function aroundText(element: Element): string {
  const parts: string[] = [];
  let node = composedParent(element);
  for (let level = 0; node && level < 6; level++, node = composedParent(node)) {
    parts.push(attribute(node, 'id'), attribute(node, 'class').slice(0, 150));
  }
  return fold(parts.filter(Boolean).join(' '), 600);
}

/** A form without a box of its own (floats only, or left empty by the parser inside a table) is as visible as its controls. */
function isVisible(element: Element, controls: readonly Element[], reading: Reading): boolean {
  const reason = reading.hiddenBy(element);
  if (reason === '') return true;
  if (reason !== 'no box') return false;
  return controls.some((control) => inputType(control) !== 'hidden' && reading.hiddenBy(control) === '');
}
