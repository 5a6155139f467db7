// The decisions taken over a snapshot, each with its reasons ("signal: +strength"), so that a wrong one explains itself.
import type { FieldRole, FormKind } from './field-role.ts';
import type { Outcome } from './reason-code.ts';

export interface FieldDecision {
  /** `FieldSnapshot.id` */
  readonly fieldId: number;
  /** null: unknown. */
  readonly role: FieldRole | null;
  readonly score: number;
  /** Never to be written (R12, R13), whatever its label says. */
  readonly trap: boolean;
  readonly signals: readonly string[];
}

export interface FormDecision {
  /** `FormSnapshot.id` */
  readonly formId: number;
  readonly kind: FormKind;
  readonly score: number;
  /** Absolute refusal (R27): credit, login, password … '' when none. */
  readonly veto: string;
  readonly signals: readonly string[];
}

export type FormChoice =
  | { readonly kind: 'form'; readonly formId: number }
  /** Press this to make the form appear (R30–R32); stays on the page. */
  | { readonly kind: 'opener'; readonly buttonId: number }
  | { readonly kind: 'refusal'; readonly code: Outcome['code']; readonly detail: string }
  | { readonly kind: 'none' };

/** dealer-sites.md §1.7: C0 script only, C1 invisible or score, C2 visible widget, C3 challenge after the press. */
export type CaptchaClass = 'C0' | 'C1' | 'C2' | 'C3' | 'none';
