// What an attempt's page is given: this dealer's message and nothing of the others.
import { businessOf } from '../contact-form/dealer-signs.ts';
import type { NeedsYouCode } from '../contact-form/reason-code.ts';
import type { Visit } from '../contact-form/visit.ts';
import type { Attempt } from './attempt.ts';
import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';
import type { Memory } from './memory.ts';
import type { Policy } from './policy.ts';

interface Visited {
  readonly attempt: Attempt;
  readonly contact: Contact;
  readonly batch: Batch;
  /** See Visit. */
  readonly otherSite: string;
  readonly memory: Memory;
}

export function visitOf({ attempt, contact, batch, otherSite, memory }: Visited, policy: Policy, now: number): Visit {
  const shared = sharedVisit(contact, batch, policy);
  return {
    ...shared,
    answers: { ...shared.answers, remembered: memory.answers.map(({ question, answer }) => ({ question, answer })) },
    consents: memory.consents,
    attemptId: attempt.id,
    mode: attempt.permit ? 'judge' : 'contact',
    msLeft: Math.max(0, attempt.deadlineAt - now),
    loadsLeft: Math.max(0, policy.pageLoads - attempt.search.loads),
    before: attempt.permit?.before ?? null,
    otherSite,
    behindWall: false,
    handedOver: null,
    business: businessOf(attempt.search.notes.map(({ business }) => business)),
  };
}

/** For a tab that was handed over: nothing is written any more, only noticed. */
export function watchVisitOf(attemptId: string, before: Visit['before'], contact: Contact, batch: Batch, policy: Policy): Visit {
  return {
    ...sharedVisit(contact, batch, policy),
    attemptId,
    mode: 'watch',
    msLeft: 0,
    loadsLeft: 0,
    before,
    otherSite: '',
    behindWall: contact.code === 'BOT_WALL',
    handedOver: contact.status === 'needs-you' ? (contact.code as NeedsYouCode) : null,
    business: 'unclear',
  };
}

function sharedVisit(contact: Contact, batch: Batch, policy: Policy) {
  const { name, city, state, zip, phone } = contact.dealer;
  const { loadToWriteMs, writeToPressMs, visibleToPressMs } = policy;
  return {
    assist: batch.mode === 'assist' || contact.assist,
    answers: { buyer: batch.inquiry.buyer, vehicle: batch.inquiry.vehicle, message: contact.message },
    dealer: { name, city, state, zip, phone },
    pace: { loadToWriteMs, writeToPressMs, visibleToPressMs },
  };
}
