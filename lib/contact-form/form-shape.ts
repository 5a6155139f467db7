// Counts what a form asks for, as one structure the kinds and the choice are judged by.
import type { FieldDecision } from './decision.ts';
import type { FieldRole } from './field-role.ts';
import type { ButtonSnapshot, FieldSnapshot, FormSnapshot, PageSnapshot } from './page-snapshot.ts';
import { isNextButton } from './send-button.ts';

export interface FieldWithRole {
  readonly field: FieldSnapshot;
  readonly role: FieldRole | null;
}

export interface FormShape {
  readonly form: FormSnapshot;
  /** Neither hidden inputs nor traps; of a form hidden as a whole or asked in steps, all. */
  readonly fields: readonly FieldWithRole[];
  readonly hiddenNames: readonly string[];
  readonly buttons: readonly ButtonSnapshot[];
  readonly has: (...roles: readonly FieldRole[]) => boolean;
  /** Controls one writes text into. */
  readonly textCount: number;
  readonly passwordCount: number;
  /** It has a "Next" button or opens with a choice, so what it asks isn't all in sight (R40). */
  readonly isStepped: boolean;
}

export function shapesOf(snapshot: PageSnapshot, decisions: readonly FieldDecision[]): FormShape[] {
  const roles = new Map(decisions.map((decision) => [decision.fieldId, decision]));
  const byForm = Map.groupBy(snapshot.fields, ({ formId }) => formId);
  const buttonsByForm = Map.groupBy(snapshot.buttons, ({ formId }) => formId);
  return snapshot.forms.map((form) => {
    const all = byForm.get(form.id) ?? [];
    const asked = all.filter((field) => field.type !== 'hidden' && !roles.get(field.id)?.trap);
    const shown = asked.filter((field) => field.visible || field.proxied);
    const buttons = buttonsByForm.get(form.id) ?? [];
    const isStepped = buttons.some(isNextButton) || opensByChoice(asked, all, roles);
    // What only hides may be a later step's; what is named a trap stays one.
    const inSteps = all.filter((field) => field.type !== 'hidden' && roles.get(field.id)?.role !== 'honeypot');
    const chosen = isStepped ? inSteps : shown.length > 0 ? shown : asked;
    const fields = chosen.map((field) => ({ field, role: roles.get(field.id)?.role ?? null }));
    return { ...shape(form, fields, all, buttons), isStepped };
  });
}

/** "Choose a department" first; the boxes to write in show themselves once that is answered. */
function opensByChoice(asked: readonly FieldSnapshot[], all: readonly FieldSnapshot[], roles: ReadonlyMap<number, FieldDecision>): boolean {
  const roleOf = ({ id }: FieldSnapshot): FieldRole | null => roles.get(id)?.role ?? null;
  const shown = asked.filter((field) => field.visible || field.proxied);
  const asksWhat = shown.some((field) => ['subject', 'department'].includes(roleOf(field) ?? ''));
  return asksWhat && !shown.some(isText) && all.some((field) => !field.visible && roleOf(field) === 'message');
}

function shape(
  form: FormSnapshot,
  fields: readonly FieldWithRole[],
  all: readonly FieldSnapshot[],
  buttons: readonly ButtonSnapshot[],
): Omit<FormShape, 'isStepped'> {
  const present = new Set(fields.map(({ role }) => role));
  return {
    form,
    fields,
    hiddenNames: all.filter(({ type }) => type === 'hidden').map(({ name }) => name),
    buttons,
    has: (...roles) => roles.some((role) => present.has(role)),
    textCount: fields.filter(({ field }) => isText(field)).length,
    passwordCount: fields.filter(({ field }) => field.type === 'password').length,
  };
}

function isText(field: FieldSnapshot): boolean {
  return (
    (field.control === 'input' && !['checkbox', 'radio', 'file', 'password', 'range', 'color'].includes(field.type)) ||
    field.control === 'textarea' ||
    field.control === 'editable'
  );
}
