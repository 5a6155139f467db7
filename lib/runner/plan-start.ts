// Everything Start needs to know before it is pressed: what would be sent to whom, who is left out and why, which sites have
// to be allowed, and what still stands in the way. Computed ahead, because the browser grants access only to a click that
// asks at once.
import type { LedgerEntry } from '../batch/attempt.ts';
import type { Batch } from '../batch/batch.ts';
import type { Contact } from '../batch/contact.ts';
import type { Policy } from '../batch/policy.ts';
import type { Review } from '../batch/review.ts';
import { reviewContacts } from '../batch/review.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { checkInquiry } from '../inquiry/check-inquiry.ts';
import type { Inquiry, Problem } from '../inquiry/inquiry.ts';
import type { NewBatch, NewBatchContext } from './new-batch.ts';
import { newBatch, patternsOf } from './new-batch.ts';

export interface StartInput {
  /** In the order of the list. */
  readonly dealers: readonly Dealer[];
  /** Ids of dealers that are not ticked. */
  readonly unticked: readonly string[];
  readonly inquiry: Inquiry | null;
  readonly mode: Batch['mode'];
  readonly ledger: readonly LedgerEntry[];
  readonly policy: Policy;
  /** A batch that is running or paused. */
  readonly openBatch: Batch | null;
}

/** Why Start is impossible, and the section of the dashboard where that can be changed. */
export interface Blocker {
  readonly section: 'me' | 'message' | 'dealers' | 'results';
  readonly message: string;
}

export interface StartPlan {
  readonly blockers: readonly Blocker[];
  /** null while the text can't be rendered or nobody is chosen. */
  readonly next: NewBatch | null;
  readonly review: Review;
  /** Host permissions of the dealers that will be visited, each once. */
  readonly patterns: readonly string[];
  /** Recipients whose address says http: what is sent there can be read on the way. */
  readonly notEncrypted: readonly Contact[];
}

const NOBODY: Review = { toSend: [], alreadyAsked: [] };

export function planStart(input: StartInput, context: NewBatchContext): StartPlan {
  const chosen = tickedDealers(input.dealers, input.unticked);
  const textBlockers = inquiryBlockers(input.inquiry);
  const next =
    input.inquiry && textBlockers.length === 0 && chosen.length > 0 ? newBatch(chosen, input.inquiry, input.mode, context) : null;
  const review = next ? reviewContacts(next.contacts, input.ledger, input.policy, context.now) : NOBODY;
  const blockers = [...openBatchBlocker(input.openBatch), ...textBlockers, ...listBlockers(input.dealers, chosen, next ? review : null)];
  const notEncrypted = review.toSend.filter((contact) => contact.dealer.addresses[0]?.startsWith('http:'));
  return { blockers, next, review, patterns: patternsOf(review.toSend), notEncrypted };
}

export function tickedDealers(dealers: readonly Dealer[], unticked: readonly string[]): Dealer[] {
  const without = new Set(unticked);
  return dealers.filter((dealer) => !without.has(dealer.id));
}

function openBatchBlocker(batch: Batch | null): Blocker[] {
  return batch ? [{ section: 'results', message: 'A batch is running already: stop it before you start another one.' }] : [];
}

function inquiryBlockers(inquiry: Inquiry | null): Blocker[] {
  if (!inquiry) return [{ section: 'me', message: 'Fill in your name and e-mail address first.' }];
  return checkInquiry(inquiry).filter(isError).map(toBlocker);
}

function isError({ level }: Problem): boolean {
  return level === 'error';
}

function toBlocker({ field, message }: Problem): Blocker {
  return { section: field.startsWith('message') ? 'message' : 'me', message };
}

function listBlockers(dealers: readonly Dealer[], chosen: readonly Dealer[], review: Review | null): Blocker[] {
  if (dealers.length === 0) return [{ section: 'dealers', message: 'Your list of dealers is empty: add some first.' }];
  if (chosen.length === 0) return [{ section: 'dealers', message: 'No dealer is ticked: choose at least one.' }];
  if (review?.toSend.length === 0) return [{ section: 'dealers', message: 'Every dealer you ticked was asked within the last 30 days.' }];
  return [];
}
