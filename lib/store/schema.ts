// What lies in IndexedDB, store by store. Rows of the queue are written by `transact` alone; the person's own things
// (dealers, inquiries, imports, settings) by the functions of write.ts.
import type { DBSchema } from 'idb';
import type { Attempt, LedgerEntry, Watch } from '../batch/attempt.ts';
import type { Batch } from '../batch/batch.ts';
import type { Contact } from '../batch/contact.ts';
import type { KnownContactPage, RememberedAnswer } from '../batch/memory.ts';
import type { JournalEntry } from '../batch/queue-state.ts';
import type { AskAgain } from '../batch/review.ts';
import type { StandingConsents } from '../contact-form/standing-consent.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { GivenBack } from '../runner/give-back-access.ts';
import type { Ticked } from '../runner/plan-start.ts';
import type { ImportPart, PartKey } from './import-parts.ts';
import type { Shelf } from './shelves.ts';

export const DATABASE_NAME = 'dealer-roundup';
export const DATABASE_VERSION = 2;

/** The one row of `meta`, key 'queue'. */
export interface QueueMeta {
  readonly session: string;
  readonly seenAt: number;
  readonly fence: number;
}

export interface Settings {
  /** Changes to the default policy, by the names of `Policy`. */
  policy: Readonly<Record<string, number>>;
  review: Ticked;
  /** Dealer ids that are *not* ticked in the list. */
  unticked: readonly string[];
  /** Counts changes of dealers in the list, so that pages see one that leaves their number as it was. */
  listEdits: number;
  /** By keys of dealers that have left the list: the keys under which something is remembered of the same dealer. */
  leftKeys: readonly (readonly [key: string, known: readonly string[]])[];
  /** Id of the inquiry being edited and used. */
  inquiryId: string;
  mode: Batch['mode'];
  /** Keys of dealers whose forms the person sends themself, whatever the mode. */
  assisted: readonly string[];
  askAgain: readonly AskAgain[];
  /** Access to the sites is given back after the batch. */
  giveBack: boolean;
  /** What was, by batch id. */
  givenBack: Readonly<Record<string, GivenBack>>;
  /** Required consents the person agrees to beforehand. */
  consents: StandingConsents;
}

/** A dealer the person never wants to ask (the never-contact list). It stays listed when the dealer leaves the list. */
export interface Suppression {
  readonly dealerKey: string;
  readonly name: string;
  readonly website: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Index keys are only present while they apply, so that an index holds nothing but the rows it is for. */
export interface Indexed {
  /** 1 while the batch is open. */
  readonly open?: 1;
}
export interface IndexedAttempt {
  /** Unique: one live attempt per lane, and per dealer. */
  readonly liveLane?: number;
  readonly liveDealer?: string;
}

export interface DealerRoundup extends DBSchema {
  meta: { key: 'queue'; value: QueueMeta };
  settings: { key: keyof Settings; value: { [Key in keyof Settings]: Settings[Key] }[keyof Settings] };
  inquiries: { key: string; value: Inquiry };
  shelves: { key: [string, number]; value: Shelf };
  imports: { key: PartKey; value: ImportPart };
  batches: { key: string; value: Batch & Indexed; indexes: { open: number; startedAt: number } };
  contacts: {
    key: string;
    value: Contact;
    indexes: { batch: [string, string, number]; dealerId: string };
  };
  attempts: { key: string; value: Attempt & IndexedAttempt; indexes: { liveLane: number; liveDealer: string } };
  watches: { key: string; value: Watch };
  ledger: { key: [string, string, number]; value: LedgerEntry; indexes: { dealerKey: string; issuedAt: number } };
  suppressions: { key: string; value: Suppression };
  answers: { key: string; value: RememberedAnswer };
  contactPages: { key: string; value: KnownContactPage };
  journal: { key: number; value: JournalEntry; indexes: { batchId: string } };
}
