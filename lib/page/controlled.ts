// Whether a framework keeps the value of a control. Their own properties can't be seen from an isolated world, so this
// goes by the attributes React, Vue and Angular leave in the document.
import { attribute, parentElementOf } from './dom.ts';
import type { Reading } from './reading.ts';

const ROOTS =
  '[data-reactroot],[data-reactid],#__next,#__nuxt,[data-v-app],[ng-version],[ng-app],[data-ng-app],#root,#app,[data-server-rendered]';
const OWN = /^(data-v-|_ngcontent|_nghost|ng-|data-ng-|formcontrol|v-|data-reactid|data-hook|data-aid|data-testid)/;

export function isControlled(element: Element, reading: Reading): boolean {
  for (const { name } of element.attributes) if (OWN.test(name)) return true;
  if (/(^|\s)(ng-(pristine|dirty|untouched|touched)|Mui|mat-input)/.test(attribute(element, 'class'))) return true;
  const parent = parentElementOf(element);
  return parent !== null && isInFramework(parent, reading);
}

function isInFramework(parent: Element, { controlled }: Reading): boolean {
  const answer = controlled.get(parent) ?? parent.closest(ROOTS) !== null;
  controlled.set(parent, answer);
  return answer;
}
