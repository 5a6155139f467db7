// One dealer of the person's list, as plain data. Made by import-dealers or by hand; texts are cleaned, an unknown text is ''.
// The optional fields are present only when the list gave them.

/** Why a row or cell of a list did not become a dealer (form-rules.md §6). */
export type RejectCode = 'NO_WEBSITE' | 'BAD_URL' | 'NOT_OWN_SITE' | 'NOT_A_DEALER' | 'DUPLICATE_DOMAIN' | 'DUPLICATE_DEALER';

export interface Dealer {
  readonly id: string;
  /** What the ledger counts by: the registrable domain, plus host or path part for a store of a group. */
  readonly dealerKey: string;
  /** Keys under which more may be known of it: of entries folded into it, of earlier websites (known-keys.ts). */
  readonly formerKeys?: readonly string[];
  readonly name: string;
  /** The website cell as the list wrote it: it tells whether a scheme was given (R8). */
  readonly website: string;
  /** The normalised start URL made from `website`. */
  readonly address: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly phone: string;
  readonly street?: string;
  readonly email?: string;
  /** A contact page of the dealer's own site, if the list names one. */
  readonly contactUrl?: string;
  readonly brand?: string;
  readonly notes?: string;
  readonly tags?: readonly string[];
  /** Whom what is known of the dealer has to be credited to, where its source asks for that; goes with the dealer into exports. */
  readonly attribution?: string;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}
