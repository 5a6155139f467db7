// Every sign by which a form says that a field must be filled; 'optional' in its own label takes the soft ones back.
import type { LabelSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, parentElementOf, tagOf } from './dom.ts';
import { controlsWithin, type Reading } from './reading.ts';

const CLASS_SIGN =
  /(^|[\s_-])(is-?required|required|gfield_contains_required|mandatory|obligatoire|obligatorio|wpcf7-validates-as-required)($|[\s_-])/i;
const CLASS_DENIAL = /not-?required|non-?required|required-?(false|no)\b|optional/i;
const TEXT_SIGN =
  /\b(required|mandatory|obligatorio|obligatoria|requerido|obligatoire|requis|pflichtfeld|erforderlich|obrigat[óo]rio|obbligatorio|verplicht|wymagane)\b|обязательн/i;
const TEXT_DENIAL = /\b(optional|opcional|facultati[fv]\w*|not required|facoltativo|optioneel|opcjonalnie)\b|необязательн/i;
/** A longer text is a paragraph, where a star is a footnote. */
const LABEL_LIMIT = 150;

export function requiredSigns(element: Element, labels: LabelSnapshot, reading: Reading): string[] {
  const texts = [labels.label, labels.ariaLabel, labels.ariaLabelledby, labels.placeholder, labels.before, labels.tableCell, labels.legend];
  const short = texts.filter((text) => text !== '' && text.length <= LABEL_LIMIT);
  const optional = short.some((text) => TEXT_DENIAL.test(text));
  const signs = hardSigns(element);
  if (optional) return signs;
  if (short.some((text) => /[*∗＊✱]/.test(text)) || /^\s*[(]?[*∗＊✱]/.test(labels.after)) signs.push('asterisk');
  if (hasClassSign(element, reading)) signs.push('class');
  if (short.some((text) => TEXT_SIGN.test(text))) signs.push('text');
  return signs;
}

function hardSigns(element: Element): string[] {
  const signs: string[] = [];
  if (Element.prototype.hasAttribute.call(element, 'required')) signs.push('required');
  if (attribute(element, 'aria-required') === 'true') signs.push('aria-required');
  const data = ['data-required', 'data-val-required', 'data-parsley-required', 'data-rule-required', 'data-validation-required'];
  const values = data.filter((name) => Element.prototype.hasAttribute.call(element, name)).map((name) => attribute(element, name));
  if (values.some((value) => value !== 'false' && value !== '0')) signs.push('data');
  return signs;
}

function hasClassSign(element: Element, reading: Reading): boolean {
  let node: Element | null = element;
  for (let level = 0; node && level < 3 && tagOf(node) !== 'form'; level++, node = parentElementOf(node)) {
    const name = attribute(node, 'class');
    if (CLASS_SIGN.test(name) && !CLASS_DENIAL.test(name)) return true;
    const parent = parentElementOf(node);
    if (parent && controlsWithin(parent, reading) > 1) return false;
  }
  return false;
}
