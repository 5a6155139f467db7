// Plans for page tests without the deciding half: every named control of the page's first form gets the given write.
import type { FillPlan, Write } from '../../../lib/contact-form/fill-plan.ts';
import { buttonSignature, fieldSignature } from '../../../lib/contact-form/signature.ts';
import { bindPlan, type BoundPlan } from '../../../lib/page/bound-plan.ts';
import type { FillMemory, FillTools } from '../../../lib/page/fill.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { sleep } from '../../../lib/page/wait-for-change.ts';

type Wish = Record<string, unknown> & { readonly how: Write['how'] };

/** Keys are names or ids of controls. */
export function planFor(wishes: Readonly<Record<string, Wish>>): { bound: BoundPlan; tools: FillTools } {
  const reading = readPage(document);
  const { snapshot } = reading;
  const formId = snapshot.forms[0]?.id ?? -1;
  const writes = Object.entries(wishes).map(([name, wish]) => {
    const field = snapshot.fields.find((candidate) => candidate.name === name || candidate.elementId === name);
    if (!field) throw new Error(`no field ${name}`);
    return {
      fieldId: field.id,
      signature: fieldSignature(field),
      label: name,
      essential: true,
      alternatives: [],
      same: 'text',
      ...wish,
    } as unknown as Write;
  });
  const button = snapshot.buttons.find((candidate) => candidate.formId === formId);
  const plan: FillPlan = {
    kind: 'fill',
    formId,
    form: 'form',
    writes,
    tells: [],
    later: [],
    locked: false,
    left: [],
    button: button ? { id: button.id, kind: 'send', submits: true, signature: buttonSignature(button) } : null,
    handOver: null,
  };
  return { bound: bindPlan(plan, reading), tools: createTools() };
}

export function createTools(): FillTools & { readonly memory: FillMemory } {
  return {
    memory: { touched: new WeakSet(), former: new Map(), chosen: new WeakSet() },
    readAnew: () => readPage(document),
    wait: sleep,
    asUs: (act) => act(),
  };
}

export function text(value: string): Wish {
  return { how: 'text', value };
}

export function phone(value: string, ...alternatives: string[]): Wish {
  return { how: 'text', value, alternatives, same: 'phone' };
}

export function show(html: string): void {
  document.body.innerHTML = html;
}

export function control<Kind extends HTMLElement = HTMLInputElement>(name: string): Kind {
  const found = document.querySelector<Kind>(`[name="${name}"],[id="${name}"]`);
  if (!found) throw new Error(`no control ${name}`);
  return found;
}
