// Ties a plan to the elements it was made for and finds them again when the page renders itself anew: by signature, only
// when exactly one control has it. Anything else is drift, and the page must be read and planned again.
import type { FillPlan, Write } from '../contact-form/fill-plan.ts';
import { fieldSignature } from '../contact-form/signature.ts';
import { bindAsked, type AskedField } from './asked-fields.ts';
import { readField } from './read-field.ts';
import type { PageReading } from './read-page.ts';
import { startReading } from './reading.ts';

export interface BoundPlan {
  readonly plan: FillPlan;
  readonly form: Element | null;
  readonly button: Element | null;
  readonly paths: ReadonlyMap<number, string>;
  readonly elements: Map<number, Element>;
  readonly asked: readonly AskedField[];
}

export function bindPlan(plan: FillPlan, { snapshot, elements }: PageReading): BoundPlan {
  const ids = new Set(plan.writes.map(({ fieldId }) => fieldId));
  return {
    plan,
    form: elements.get(plan.formId) ?? null,
    button: (plan.button && elements.get(plan.button.id)) ?? null,
    paths: new Map(snapshot.fields.filter(({ id }) => ids.has(id)).map(({ id, path }) => [id, path])),
    elements: new Map([...ids].flatMap((id) => (elements.has(id) ? [[id, elements.get(id) as Element]] : []))),
    asked: bindAsked(plan, elements),
  };
}

export interface Located {
  readonly element: HTMLElement;
  readonly visible: boolean;
  readonly proxied: boolean;
}

/** The element as it is at this moment, or null for drift. */
export function locate(write: Write, bound: BoundPlan, readAnew: () => PageReading): Located | null {
  const known = bound.elements.get(write.fieldId);
  const current = known?.isConnected ? describe(known, write, bound) : null;
  if (current) return current;
  const { snapshot, elements } = readAnew();
  const twins = snapshot.fields.filter((field) => fieldSignature(field) === write.signature);
  const twin = twins.length === 1 ? twins[0] : undefined;
  const element = twin && elements.get(twin.id);
  if (!twin || !element) return null;
  bound.elements.set(write.fieldId, element);
  return { element: element as HTMLElement, visible: twin.visible, proxied: twin.proxied };
}

function describe(element: Element, write: Write, bound: BoundPlan): Located | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const form = (element as HTMLInputElement).form ?? bound.form;
  const field = readField(element, form, { root, path: bound.paths.get(write.fieldId) ?? '' }, startReading());
  if (fieldSignature(field) !== write.signature) return null;
  return { element: element as HTMLElement, visible: field.visible, proxied: field.proxied };
}
