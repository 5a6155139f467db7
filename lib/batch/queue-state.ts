// The slice of the store one transition works on. It is the same size whatever the length of the list: open batches,
// live or unreleased attempts, watches, and the few contacts next in line (Start, Stop and Retry name their own contacts).
import type { Visit } from '../contact-form/visit.ts';
import type { Attempt, LedgerEntry, Watch } from './attempt.ts';
import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';
import { keysOf } from './contact.ts';
import type { Effect } from './effect.ts';
import type { QueueEvent } from './event.ts';
import type { Memory } from './memory.ts';

export interface QueueState {
  /** This run of the browser; tab ids mean nothing in another one. */
  readonly session: string;
  /** When the queue last moved, epoch milliseconds. */
  readonly seenAt: number;
  /** Counts attempts; makes every attempt id new. */
  readonly fence: number;
  readonly batches: readonly Batch[];
  readonly contacts: readonly Contact[];
  readonly attempts: readonly Attempt[];
  readonly watches: readonly Watch[];
  /** Rows of the loaded contacts' dealers, and any inserted now. */
  readonly ledger: readonly LedgerEntry[];
  /** Keys of the never-contact list. */
  readonly neverContact: readonly string[];
  /** Permits of the last 24 hours. */
  readonly sends: { readonly count: number; readonly oldestAt: number };
  readonly memory: Memory;
}

/** What the slice must hold beyond the standing part. */
export interface Scope {
  readonly contactIds: readonly string[];
  /** Dealers whose ledger rows are needed although their contacts aren't stored yet. */
  readonly dealerKeys: readonly string[];
  readonly allQueued: boolean;
  /** Also the batch that was started last, though it has ended. */
  readonly lastBatch: boolean;
  /** Also the remembered answers and the standing consents. */
  readonly answers: boolean;
  /** Also every contact of the named one's batch that waits for the person. */
  readonly waiting: boolean;
}

/** How many queued contacts are looked at in one turn. */
export const NEXT_IN_LINE = 8;

export interface JournalEntry {
  readonly at: number;
  /** The event's type, or what came of it. */
  readonly type: string;
  readonly batchId: string;
  readonly contactId: string;
  readonly attemptId: string;
  readonly detail: string;
}

export type Reply =
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'permit'; readonly permitId: string }
  | { readonly kind: 'noted' }
  | { readonly kind: 'stale' }
  /** A command that had to be refused, in words for the person. */
  | { readonly kind: 'refused'; readonly message: string };

export interface Transition {
  readonly state: QueueState;
  readonly effects: readonly Effect[];
  readonly journal: readonly JournalEntry[];
  readonly reply: Reply;
}

const STANDING: Scope = { contactIds: [], dealerKeys: [], allQueued: false, lastBatch: false, answers: false, waiting: false };

/** What must be loaded for an event. */
export function scopeOf(event: QueueEvent): Scope {
  switch (event.type) {
    case 'start':
      return { ...STANDING, dealerKeys: event.contacts.flatMap(keysOf), lastBatch: true };
    case 'stop':
      return { ...STANDING, allQueued: true };
    case 'retry':
      return { ...STANDING, contactIds: event.contactIds };
    case 'answer':
      return { ...STANDING, contactIds: [event.contactId], answers: true, waiting: true };
    case 'hello':
      return { ...STANDING, answers: true };
    case 'report':
      return { ...STANDING, answers: event.report.kind === 'remember' };
    case 'skip':
    case 'fill-again':
    case 'mark-sent':
    case 'mark-not-sent':
      return { ...STANDING, contactIds: [event.contactId] };
    default:
      return STANDING;
  }
}
