// What a consent box asks and what we do with it (R22): optional ones end up unticked whatever was allowed, required ones are the
// person's to read and decide, or ticked when they have allowed their kind beforehand.
import type { FieldDecision } from './decision.ts';
import type { FieldSnapshot } from './page-snapshot.ts';
import { consentKind, LONGEST_CONSENT, type GivenConsent, type StandingConsents } from './standing-consent.ts';

export type ConsentStep = 'leave' | 'untick' | 'ask' | GivenConsent;

export function isConsent(decision: FieldDecision | undefined): boolean {
  return decision?.role?.startsWith('consent-') === true;
}

export function consentStep(field: FieldSnapshot, allowed: StandingConsents): ConsentStep {
  if (isRequired(field)) return givenBeforehand(field, allowed) ?? 'ask';
  return field.checked && !saysNo(field) ? 'untick' : 'leave';
}

const SAYS_NO =
  /^\W*(please |i )*((do not|don['’]t) (wish|send|contact|call|text|e-?mail|want (to (be|get|receive)|any))|opt (me )?out)\b/i;

/** A tick that keeps them from writing stays. */
function saysNo({ labels }: FieldSnapshot): boolean {
  return SAYS_NO.test(labels.label || labels.ariaLabel || labels.after);
}

/**
 * Consent texts say “not required” and carry footnote stars, and the text before a box is often another field's, so only
 * markup and a star at the edge of its own label count.
 */
function isRequired({ requiredSigns, labels }: FieldSnapshot): boolean {
  if (requiredSigns.some((sign) => sign !== 'asterisk' && sign !== 'text')) return true;
  return [labels.label, labels.legend, labels.ariaLabel].some((text) => /^\s*\*|\*\s*$|\(required\)/i.test(text));
}

/** Only a plain box, and only with all its words: what can't be kept whole is asked about. */
function givenBeforehand(field: FieldSnapshot, allowed: StandingConsents): GivenConsent | null {
  const text = wholeConsentText(field);
  const kind = field.control === 'input' && field.type === 'checkbox' && text.length <= LONGEST_CONSENT ? consentKind(text) : null;
  return kind !== null && allowed[kind] === 'allow' ? { kind, text } : null;
}

/** The text the person would agree to: the box's own label and what stands around it. */
export function consentText(field: FieldSnapshot): string {
  return wholeConsentText(field).slice(0, 400);
}

function wholeConsentText(field: FieldSnapshot): string {
  if (field.consentWords) return field.consentWords;
  const { label, legend, ariaLabel, describedby, after, before } = field.labels;
  const parts = [legend, label || ariaLabel || before, describedby, after].map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))].join(' ');
}
