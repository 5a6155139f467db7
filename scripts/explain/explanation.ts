// What `npm run explain` tells of one page. The shape is the one the corpus scorer reads.
import type { CaptchaClass, FormChoice } from '../../lib/contact-form/decision.ts';
import type { FieldRole, FormKind } from '../../lib/contact-form/field-role.ts';

export interface ExplainedForm {
  /** Position among the main document's forms; -1 elsewhere. */
  readonly index: number;
  readonly path: string;
  readonly kind: FormKind;
  readonly score: number;
  readonly veto: string;
  readonly chosen: boolean;
  readonly visible: boolean;
  readonly signals: readonly string[];
}

export interface ExplainedField {
  readonly index: number;
  readonly path: string;
  readonly formIndex: number;
  readonly role: FieldRole | null;
  readonly score: number;
  readonly trap: boolean;
  readonly visible: boolean;
  readonly hiddenBy: string;
  readonly required: boolean;
  readonly name: string;
  readonly label: string;
  readonly signals: readonly string[];
}

export interface Explanation {
  /** The argument as given. */
  readonly source: string;
  /** Milliseconds of reading, deciding and planning once the code is warm: the fastest of a few rounds (a run reads a page at every change). */
  readonly ms: number;
  /** The very first round, which mostly measures the compiler. */
  readonly firstMs: number;
  readonly language: string;
  readonly choice: FormChoice;
  readonly forms: readonly ExplainedForm[];
  readonly fields: readonly ExplainedField[];
  readonly captcha: CaptchaClass;
  readonly links: readonly { readonly url: string; readonly score: number }[];
  /** Why the page could not be read; the lists are empty then. */
  readonly error?: string;
}

export function unreadable(source: string, error: string): Explanation {
  return { source, ms: 0, firstMs: 0, language: '', choice: { kind: 'none' }, forms: [], fields: [], captcha: 'none', links: [], error };
}
