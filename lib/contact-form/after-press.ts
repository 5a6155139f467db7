// What is seen after a press, and how a verdict over it is worded.
import type { OutcomePhrases } from './rules/rule.ts';
import { foldText } from './hash-text.ts';
import type { BeforePress } from './page-report.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { Outcome } from './reason-code.ts';
import type { BuilderStateKind } from './rules/builder-states.ts';

/** A builder's state seen on the page; `key` tells one sighting from another over a reload. */
export interface BuilderSighting {
  readonly key: string;
  readonly kind: BuilderStateKind;
  readonly text: string;
  /** In, around or in the place of our form. */
  readonly ours: boolean;
}

export interface FormState {
  readonly visible: boolean;
  /** How many of the values we wrote it still (or again) holds. */
  readonly kept: number;
  /** None of its text fields holds anything. */
  readonly emptied: boolean;
  /** Fields that became invalid since the press. */
  readonly invalid: number;
  /** Visible texts of error elements in it. */
  readonly errors: readonly string[];
}

/** Something newly shown that repeats what was sent, with the controls in it; from the smallest around it outwards. */
export interface ReviewSighting {
  readonly texts: readonly string[];
  readonly buttons: readonly { readonly id: number; readonly text: string }[];
  /** Visible fields to write into, and visible ones to tick or choose from. */
  readonly fields: number;
  readonly choices: number;
}

export interface AfterPress {
  readonly snapshot: PageSnapshot;
  /** Another document than the one the press was made in. */
  readonly navigated: boolean;
  /** null: the form is gone. */
  readonly form: FormState | null;
  /** All visible text blocks (a snapshot has only the first 400). */
  readonly texts: readonly string[];
  /** Visible texts in or beside the place of the form, and in alerts, status regions, toasts and dialogs. */
  readonly near: readonly string[];
  readonly states: readonly BuilderSighting[];
  readonly reviews: readonly ReviewSighting[];
  /** What the page said by `alert()`. */
  readonly dialogs: readonly string[];
  /** The button or the form says that it is sending. */
  readonly busy: boolean;
  /** Anything in or near the form has changed since the press. */
  readonly changed: boolean;
}

/** `settled`: report it once it holds. `leaning`: report it only when the watch ends. `busy`: still sending. */
export interface Verdict {
  readonly kind: 'settled' | 'leaning' | 'busy';
  readonly outcome: Outcome;
}

/** What is new since the press; only that can prove anything. */
export interface Evidence {
  readonly phrases: OutcomePhrases;
  readonly before: BeforePress;
  readonly after: AfterPress;
  readonly fresh: readonly string[];
  readonly freshNear: readonly string[];
  readonly freshHeadings: readonly string[];
  readonly freshStates: readonly BuilderSighting[];
  readonly freshErrors: readonly string[];
}

export function says(text: string, patterns: readonly RegExp[]): boolean {
  const folded = foldText(text);
  return patterns.some((pattern) => pattern.test(folded));
}

type Settled = Exclude<Outcome, { status: 'sent' }>;
export function settled<Status extends Settled['status']>(
  status: Status,
  code: Extract<Settled, { status: Status }>['code'],
  detail: string,
): Verdict {
  return { kind: 'settled', outcome: { status, code, detail } as Outcome };
}

export function unconfirmed(detail: string): Outcome {
  return { status: 'needs-you', code: 'UNCONFIRMED', detail };
}

export function leaning(detail: string): Verdict {
  return { kind: 'leaning', outcome: unconfirmed(detail) };
}

export function quote(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return words === '' ? '' : `: “${words}”`;
}
