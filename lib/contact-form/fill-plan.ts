// What is to be written where, as data: made by plan-fill, carried out by page/fill. Holds the only values of the person
// that ever enter a page, each with the signature of the control it is meant for.
import type { FieldRole } from './field-role.ts';
import type { NeedsYouCode } from './reason-code.ts';
import type { ChoiceWords } from './rules/choice-words.ts';
import type { SiteQuestion } from './site-question.ts';
import type { GivenConsent } from './standing-consent.ts';

interface Target {
  readonly fieldId: number;
  /** `fieldSignature` at planning; compared again at writing. */
  readonly signature: string;
  /** What the person calls the field; for details, never for finding it. */
  readonly label: string;
  /** The site insists on it, or the message would lack its point without it. */
  readonly essential: boolean;
}

export type Write = Target &
  (
    | { readonly how: 'text'; readonly value: string; readonly alternatives: readonly string[]; readonly same: 'text' | 'phone' }
    | { readonly how: 'editable'; readonly value: string }
    | { readonly how: 'select'; readonly option: number; readonly value: string; readonly text: string }
    | { readonly how: 'radio' }
    | { readonly how: 'check' }
    | { readonly how: 'uncheck' }
    /** Its options are known only once it is open. */
    | { readonly how: 'custom-select'; readonly words: ChoiceWords }
  );

/** A field that is not written, and why, in plain words. */
export interface LeftField {
  readonly fieldId: number;
  readonly label: string;
  readonly why: string;
}

/** Everything else is still filled, then the person is called with this. */
export interface HandOver {
  readonly code: NeedsYouCode;
  readonly detail: string;
  /** What the person could answer once and for all. */
  readonly questions?: readonly SiteQuestion[];
}

export interface PlannedButton {
  readonly id: number;
  /** `next` leads to another step of the same form (R40). */
  readonly kind: 'send' | 'next';
  /** A native submit button: pressing it may send what is filled so far. */
  readonly submits: boolean;
  readonly signature: string;
}

export interface FillPlan {
  readonly kind: 'fill';
  readonly formId: number;
  /** `formKey` at planning. */
  readonly form: string;
  readonly writes: readonly Write[];
  /** What the writes tell the dealer, and what fields that can't be seen yet still ask. */
  readonly tells: readonly FieldRole[];
  readonly later: readonly FieldRole[];
  /** Required consents among the writes, ticked because they were allowed beforehand; absent: none. */
  readonly consents?: readonly GivenConsent[];
  /** The questions of the hand-over with the fields they are asked in. */
  readonly asked?: readonly { readonly question: SiteQuestion; readonly fieldIds: readonly number[] }[];
  /** A question it insists on is still off, or a list without choices: another answer may bring them. */
  readonly locked: boolean;
  readonly left: readonly LeftField[];
  readonly button: PlannedButton | null;
  readonly handOver: HandOver | null;
}

/** Nothing is to be written at all. */
export interface PlanRefusal {
  readonly kind: 'refusal';
  readonly code: NeedsYouCode;
  readonly detail: string;
}
