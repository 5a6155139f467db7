// The words in which plan-fill speaks of a form and its fields: what is known of a field, and what is done about it.
import type { CaptchaClass } from './decision.ts';
import type { FieldRole } from './field-role.ts';
import type { HandOver, Write } from './fill-plan.ts';
import type { FieldSnapshot } from './page-snapshot.ts';
import { fieldSignature, labelText } from './signature.ts';
import type { SiteQuestion } from './site-question.ts';
import type { GivenConsent, StandingConsents } from './standing-consent.ts';
import type { Answers, ExpectedDealer } from './visit.ts';

export interface PlanOptions {
  /** Fill and check only; the plan is the same, the story stops before the press. */
  readonly assist: boolean;
  readonly captcha: CaptchaClass;
  readonly dealer: ExpectedDealer | null;
  /** An earlier step of this form took the message already. */
  readonly messageTold?: boolean;
  /** An earlier step has an address to answer to. */
  readonly addressTold?: boolean;
  /** Required consents the person agreed to beforehand; absent: none. */
  readonly consents?: StandingConsents;
}

/** What is done about one field. */
export type Step =
  | { readonly kind: 'write'; readonly write: Write; readonly consent?: GivenConsent }
  | { readonly kind: 'leave'; readonly why: string }
  | ({ readonly kind: 'ask'; readonly question?: SiteQuestion } & HandOver);

export interface Item {
  readonly field: FieldSnapshot;
  readonly role: FieldRole | null;
  readonly trap: boolean;
}

export interface PlannedForm {
  readonly items: readonly Item[];
  readonly answers: Answers;
  readonly options: PlanOptions;
}

export const leave = (why: string): Step => ({ kind: 'leave', why });
export const ask = (code: HandOver['code'], detail: string): Step => ({ kind: 'ask', code, detail });

/** Hidden natives are driven only through a visible proxy (R14); text-like ones never (R12). */
export function isUsable({ field, trap }: Item): boolean {
  if (trap || field.disabled) return false;
  return (
    field.visible || (field.proxied && ['checkbox', 'radio', 'select-one'].includes(field.control === 'select' ? 'select-one' : field.type))
  );
}

export function isTextLike(field: FieldSnapshot): boolean {
  if (field.control === 'textarea' || field.control === 'editable') return true;
  return field.control === 'input' && ['text', 'email', 'tel', 'url', 'number', 'search'].includes(field.type);
}

export function textWrite(field: FieldSnapshot, value: string): Step {
  if (field.control === 'editable') return { kind: 'write', write: { ...targetOf(field), how: 'editable', value } };
  return { kind: 'write', write: { ...targetOf(field), how: 'text', value, alternatives: [], same: 'text' } };
}

export function targetOf(field: FieldSnapshot): Pick<Write, 'fieldId' | 'signature' | 'label' | 'essential'> {
  return { fieldId: field.id, signature: fieldSignature(field), label: shownLabel(field), essential: field.required };
}

export function unknown(field: FieldSnapshot): Step {
  return ask('REQUIRED_UNKNOWN', `Please fill: “${shownLabel(field) || 'a field without a name'}”.`);
}

export function named(field: FieldSnapshot): string {
  const label = shownLabel(field);
  return label === '' ? '' : ` (“${label}”)`;
}

/** As the person reads it, without the star. */
export function shownLabel(field: FieldSnapshot): string {
  return (labelText(field.labels) || field.name).replace(/^[\s*:]+|[\s*:]+$/g, '');
}
