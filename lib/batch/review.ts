// Which contacts of a list would be sent to and which would not, and why, before anything is started. The same rule as the
// queue's own: it asks `priorSend`, so the review can't promise what Start would refuse.
import type { LedgerEntry } from './attempt.ts';
import type { Contact } from './contact.ts';
import { priorSend } from './lookup.ts';
import type { Policy } from './policy.ts';
import type { QueueState } from './queue-state.ts';

export interface Review {
  readonly toSend: readonly Contact[];
  /** Asked before, and when. */
  readonly alreadyAsked: readonly { readonly contact: Contact; readonly askedAt: number }[];
}

const NOTHING_RUNS = { session: '', seenAt: 0, fence: 0, batches: [], contacts: [], attempts: [], watches: [] } as const;

/** `ledger` holds at least the rows of the contacts' dealers. */
export function reviewContacts(contacts: readonly Contact[], ledger: readonly LedgerEntry[], policy: Policy, now: number): Review {
  const rowsOf = Map.groupBy(ledger, (row) => row.dealerKey);
  const judged = contacts.map((contact) => ({
    contact,
    prior: priorSend(stateWith(rowsOf.get(contact.dealerKey) ?? []), contact, policy, now),
  }));
  return {
    toSend: judged.filter(({ prior }) => !prior).map(({ contact }) => contact),
    alreadyAsked: judged.flatMap(({ contact, prior }) => (prior ? [{ contact, askedAt: prior.issuedAt }] : [])),
  };
}

function stateWith(ledger: readonly LedgerEntry[]): QueueState {
  return { ...NOTHING_RUNS, ledger, sends: { count: 0, oldestAt: 0 } };
}
