// Who a control or a form is, apart from the ids of one reading: compared at the moment of writing and of pressing, so
// that a page that rendered itself anew is read again and never mis-filled.
import type { FieldDecision } from './decision.ts';
import { hashText } from './hash-text.ts';
import type { ButtonSnapshot, FieldSnapshot, FormSnapshot, LabelSnapshot, PageSnapshot } from './page-snapshot.ts';

/** The one text that names a control best; '' when nothing does. */
export function labelText(labels: LabelSnapshot): string {
  const roads = [labels.label, labels.ariaLabelledby, labels.ariaLabel, labels.legend, labels.tableCell, labels.placeholder, labels.before];
  return roads.find((text) => text.trim() !== '')?.trim() ?? labels.title.trim();
}

export function fieldSignature(field: FieldSnapshot): string {
  const { label: own, ariaLabelledby, ariaLabel, placeholder, before } = field.labels;
  // What stands before it is read last: one control read alone sees other neighbours than the whole page read at once.
  const label = own || ariaLabelledby || ariaLabel || placeholder || before;
  return [field.path, field.control, field.type, field.name, field.elementId, hashText(label)].join('|');
}

export function buttonSignature(button: ButtonSnapshot): string {
  return [button.path, button.tag, button.type, button.name, button.elementId, hashText(button.text)].join('|');
}

/** Identity of a form that survives a reload: id, name and the roles of its fields in order. */
export function formKey(form: FormSnapshot, snapshot: PageSnapshot, fields: readonly FieldDecision[]): string {
  const roles = new Map(fields.map((decision) => [decision.fieldId, decision.role]));
  const own = snapshot.fields.filter((field) => field.formId === form.id && field.visible);
  const known = own.map((field) => roles.get(field.id) ?? '').filter((role) => role !== '');
  return [form.elementId, form.name, known.join(',')].join('|').slice(0, 500);
}
