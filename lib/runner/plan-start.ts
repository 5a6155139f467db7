// Everything Start needs to know before it is pressed: what would be sent to whom, who is left out and why, which sites have
// to be allowed, and what still stands in the way. Computed ahead, because the browser grants access only to a click that
// asks at once. What was confirmed stays confirmed while nothing has changed since but that dealers were asked: after a Stop
// the rest may go out at once. Long lists are planned in steps, between which the page may answer to somebody.
import type { LedgerEntry } from '../batch/attempt.ts';
import type { Batch } from '../batch/batch.ts';
import type { ConfirmationParts } from '../batch/confirmation.ts';
import { beginConfirmation, bindParts } from '../batch/confirmation.ts';
import type { Contact } from '../batch/contact.ts';
import type { Policy } from '../batch/policy.ts';
import type { AskAgain, Review } from '../batch/review.ts';
import { reviewContacts } from '../batch/review.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { finishSteps } from '../dealers/finish-steps.ts';
import type { SameBy } from '../dealers/dedupe.ts';
import { createTwinIndex } from '../dealers/dedupe.ts';
import { keysOf, withKeys } from '../dealers/known-keys.ts';
import { isForbidden } from '../dealers/never-contact.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { NewBatch, NewBatchContext } from './new-batch.ts';
import { patternsOf, unboundSteps } from './new-batch.ts';
import type { Blocker } from './start-blockers.ts';
import { inquiryBlockers, listBlockers, openBatchBlocker } from './start-blockers.ts';

export interface StartInput {
  /** In the order of the list. */
  readonly dealers: readonly Dealer[];
  /** Ids of dealers that are not ticked. */
  readonly unticked: readonly string[];
  readonly inquiry: Inquiry | null;
  readonly mode: Batch['mode'];
  /** Keys of dealers whose forms the person sends themself, whatever the mode. */
  readonly assisted: readonly string[];
  readonly askAgain: readonly AskAgain[];
  /** Keys of the never-contact list. */
  readonly suppressed: readonly string[];
  readonly giveBack: boolean;
  readonly ledger: readonly LedgerEntry[];
  readonly policy: Policy;
  /** A batch that is running or paused. */
  readonly openBatch: Batch | null;
}

/** What the person confirmed on the review page; it needs no other look while it still fits. */
export interface Ticked {
  readonly confirmation: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** To tell what has changed since; missing in what an earlier version stored. */
  readonly parts?: ConfirmationParts;
}

export interface StartPlan {
  readonly blockers: readonly Blocker[];
  /** null while the text can't be rendered or nobody is chosen. */
  readonly next: NewBatch | null;
  /** What its confirmation is made of. */
  readonly parts: ConfirmationParts | null;
  /** `next` is what the person ticked. */
  readonly confirmed: boolean;
  readonly review: Review;
  /** Ticked dealers that are the same as one before them in the list. */
  readonly twins: readonly DroppedTwin[];
  /** Host permissions of the dealers that will be visited, each once. */
  readonly patterns: readonly string[];
  /** Recipients whose address says http: what is sent there can be read on the way. */
  readonly notEncrypted: readonly Contact[];
}

export interface DroppedTwin {
  readonly dealer: Dealer;
  /** The one that is asked, and what they have in common. */
  readonly twin: { readonly sameBy: SameBy; readonly dealer: Dealer };
}

const NOBODY: Review = { contacts: [], toSend: [], alreadyAsked: [], askedAgain: [], neverContact: [] };

export type Planning = Generator<undefined, StartPlan>;

export function planStart(input: StartInput, ticked: Ticked | null, context: NewBatchContext): StartPlan {
  return finishSteps(planSteps(input, ticked, context));
}

export function* planSteps(input: StartInput, ticked: Ticked | null, context: NewBatchContext): Planning {
  const chosen = tickedDealers(input.dealers, input.unticked);
  const { kept, twins } = yield* foldTwins(chosen);
  const textBlockers = inquiryBlockers(input.inquiry);
  const draft =
    input.inquiry && textBlockers.length === 0 && kept.length > 0 ? yield* draftBatch(kept, input.inquiry, input, context) : null;
  const review = draft ? yield* reviewOf(draft, kept, input, context.now) : NOBODY;
  const blockers = [...openBatchBlocker(input.openBatch), ...textBlockers, ...listBlockers(input.dealers, chosen, draft ? review : null)];
  yield;
  const binding = yield* bind(draft, review, kept, input, ticked);
  yield;
  const notEncrypted = review.toSend.filter((contact) => contact.dealer.addresses[0]?.startsWith('http:'));
  return { blockers, ...binding, review, twins, patterns: patternsOf(review.toSend), notEncrypted };
}

function tickedDealers(dealers: readonly Dealer[], unticked: readonly string[]): Dealer[] {
  const without = new Set(unticked);
  return dealers.filter((dealer) => !without.has(dealer.id));
}

type Unasked = Pick<StartInput, 'unticked' | 'suppressed'>;
const COUNTED_A_STEP = 500;

/** How many are ticked and not covered by the never-contact list. */
export function countToAsk(dealers: readonly Dealer[], unasked: Unasked): number {
  return finishSteps(countToAskSteps(dealers, unasked));
}

/** The same in steps, for a page that has to answer meanwhile. */
export function* countToAskSteps(dealers: readonly Dealer[], { unticked, suppressed }: Unasked): Generator<undefined, number> {
  const without = new Set(unticked);
  const listed = new Set(suppressed);
  let count = 0;
  for (const [index, dealer] of dealers.entries()) {
    if (!without.has(dealer.id) && !isForbidden(dealer, listed)) count += 1;
    if (index % COUNTED_A_STEP === 0) yield;
  }
  return count;
}

function* foldTwins(dealers: readonly Dealer[]): Generator<undefined, { kept: Dealer[]; twins: DroppedTwin[] }> {
  const index = createTwinIndex();
  const byId = new Map(dealers.map((dealer) => [dealer.id, dealer]));
  const kept: Dealer[] = [];
  const twins: DroppedTwin[] = [];
  for (const dealer of dealers) {
    const [twin] = index.find(dealer);
    const first = twin && byId.get(twin.id);
    if (first) twins.push({ dealer, twin: { sameBy: twin.sameBy, dealer: first } });
    else kept.push(dealer);
    index.add(dealer);
    yield;
  }
  return { kept: withKeysOfTwins(kept, twins), twins };
}

/** One that was asked, or is never to be contacted, by the entry that is dropped, is so by the one that is kept. */
function withKeysOfTwins(kept: readonly Dealer[], twins: readonly DroppedTwin[]): Dealer[] {
  const leaders = new Map<string, string>();
  const keys = new Map<string, readonly string[]>();
  for (const { dealer, twin } of twins) {
    const leader = leaders.get(twin.dealer.id) ?? twin.dealer.id;
    leaders.set(dealer.id, leader);
    keys.set(leader, [...(keys.get(leader) ?? []), ...keysOf(dealer)]);
  }
  return kept.map((dealer) => withKeys(dealer, keys.get(dealer.id) ?? []));
}

function* draftBatch(
  dealers: readonly Dealer[],
  inquiry: Inquiry,
  input: StartInput,
  context: NewBatchContext,
): Generator<undefined, NewBatch> {
  const { batch, contacts } = yield* unboundSteps(dealers, inquiry, input.mode, context);
  const assisted = new Set(input.assisted);
  return {
    batch: { ...batch, giveBack: input.giveBack },
    contacts: contacts.map((contact) => (keysOf(contact).some((key) => assisted.has(key)) ? { ...contact, assist: true } : contact)),
  };
}

function* reviewOf({ contacts }: NewBatch, dealers: readonly Dealer[], input: StartInput, now: number): Generator<undefined, Review> {
  yield;
  const { ledger, askAgain, policy } = input;
  const listed = new Set(input.suppressed);
  const forbidden = new Set(dealers.filter((dealer) => isForbidden(dealer, listed)).map(({ dealerKey }) => dealerKey));
  yield;
  return reviewContacts(contacts, { ledger, askAgain, forbidden, policy, now });
}

/** The batch as it was ticked where that still holds, else as it is now. */
function* bind(
  draft: NewBatch | null,
  review: Review,
  dealers: readonly Dealer[],
  input: StartInput,
  ticked: Ticked | null,
): Generator<undefined, Pick<StartPlan, 'next' | 'parts' | 'confirmed'>> {
  if (!draft) return { next: null, parts: null, confirmed: false };
  const asNow = yield* bound(draft, review);
  if (!ticked || ticked.confirmation === asNow.next.batch.confirmation) return { ...asNow, confirmed: ticked !== null };
  const known = { ...input, ledger: input.ledger.filter(({ issuedAt }) => issuedAt <= ticked.at) };
  const then = yield* reviewOf(draft, dealers, known, ticked.at);
  const asTicked = yield* bound(draft, then);
  const confirmed = asTicked.next.batch.confirmation === ticked.confirmation && isWithin(review.toSend, then.toSend);
  return { ...(confirmed ? asTicked : asNow), confirmed };
}

function* bound({ batch }: NewBatch, { contacts }: Review): Generator<undefined, { next: NewBatch; parts: ConfirmationParts }> {
  const confirmation = beginConfirmation(batch);
  for (const contact of contacts) {
    confirmation.add(contact);
    yield;
  }
  const parts = confirmation.parts();
  return { next: { batch: { ...batch, confirmation: bindParts(parts) }, contacts }, parts };
}

/** No dealer gets anything, or is asked again, that wasn't ticked for it. */
function isWithin(now: readonly Contact[], then: readonly Contact[]): boolean {
  const sends = new Map(then.map(({ id, send }) => [id, send]));
  return now.every(({ id, send }) => sends.get(id) === send);
}
