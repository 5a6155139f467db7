// The shape of a pattern. Patterns are data: a role or a language is added by adding rows, never code.
import type { FieldRole } from '../field-role.ts';

/** Roles that matter to the decisions but are no answer of ours; they end as 'other' or unknown. */
export type InnerRole =
  FieldRole | 'username' | 'password' | 'url' | 'fax' | 'address-line2' | 'birth' | 'sensitive' | 'coupon' | 'quantity';

export interface RolePattern {
  readonly role: InnerRole;
  /** Tried on `plainWords` of a label and on `nameWords` of a name. */
  readonly words: RegExp;
  /** Takes the match back. */
  readonly not?: RegExp;
  /** 1: names the role by itself; 0.5: a word that other roles use too; above 1 beats a general pattern. */
  readonly strength: number;
}

export interface LinkPattern {
  /** On plain words. */
  readonly words: RegExp;
  readonly score: number;
}

export interface OutcomePhrases {
  readonly sent: readonly RegExp[];
  /** An answer is promised: any contact page may say so, so it proves less than `sent`. */
  readonly promise: readonly RegExp[];
  readonly bare: readonly RegExp[];
  readonly refused: readonly RegExp[];
  readonly expired: readonly RegExp[];
  readonly robot: readonly RegExp[];
  readonly complaint: readonly RegExp[];
  readonly busy: readonly RegExp[];
}

export interface LanguagePack {
  /** Primary language subtag. */
  readonly language: string;
  readonly roles: readonly RolePattern[];
  /** The whole text of a button that brings a contact form onto the page; beside those of `openers`. */
  readonly openers?: RegExp;
  /** What links to a contact page say; beside those of `contact-links`. */
  readonly links?: readonly LinkPattern[];
  /** What sites say after a press; core phrases are enough, for what is not known is unconfirmed. */
  readonly outcomes?: Partial<OutcomePhrases>;
}
