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
  /**
   * Milliseconds to read the page, classify its fields and forms, choose and, where a form was chosen, plan what to fill: the
   * fastest of up to 16 rounds, so what the work costs when no other program takes the processor away (a run reads a page anew at
   * every change, so warm rounds are the rule). Links, phones and whose page it is are not in it: they are read only where a search
   * goes on elsewhere.
   */
  readonly ms: number;
  /** The middle one of those rounds, as a person's busy machine feels it. */
  readonly medianMs: number;
  /** The very first round in a new tab, which mostly measures the compiler. */
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
  return {
    source,
    ms: 0,
    medianMs: 0,
    firstMs: 0,
    language: '',
    choice: { kind: 'none' },
    forms: [],
    fields: [],
    captcha: 'none',
    links: [],
    error,
  };
}
