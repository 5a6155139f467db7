// What a consent box asks and what we do with it (R22): optional ones end up unticked, required ones are the person's to
// read and decide. We never tick one.
import type { FieldDecision } from './decision.ts';
import type { FieldSnapshot } from './page-snapshot.ts';

export type ConsentStep = 'leave' | 'untick' | 'ask';

export function isConsent(decision: FieldDecision | undefined): boolean {
  return decision?.role?.startsWith('consent-') === true;
}

export function consentStep(field: FieldSnapshot): ConsentStep {
  if (isRequired(field)) return 'ask';
  return field.checked ? 'untick' : 'leave';
}

/**
 * Consent texts say “not required” and carry footnote stars, and the text before a box is often another field's, so only
 * markup and a star at the edge of its own label count.
 */
function isRequired({ requiredSigns, labels }: FieldSnapshot): boolean {
  if (requiredSigns.some((sign) => sign !== 'asterisk' && sign !== 'text')) return true;
  return [labels.label, labels.legend, labels.ariaLabel].some((text) => /^\s*\*|\*\s*$|\(required\)/i.test(text));
}

/** The text the person would agree to: the box's own label and what stands around it. */
export function consentText(field: FieldSnapshot): string {
  const { label, legend, ariaLabel, describedby, after, before } = field.labels;
  const parts = [legend, label || ariaLabel || before, describedby, after].map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))].join(' ').slice(0, 400);
}
