// The one function that ends an attempt, whatever ended it. It refuses an outcome the evidence doesn't carry: a permitted
// contact can only become sent, needs-you or one of three honest failures, and nothing is called sent without a permit.
import type { FailedCode, Outcome, ReasonCode, SkippedCode } from '../contact-form/reason-code.ts';
import type { Attempt } from './attempt.ts';
import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';
import { WHOLE_LINE } from './contact.ts';
import { explainCode } from './explain-code.ts';
import { handOver } from './hand-over.ts';
import type { Turn } from './turn.ts';
import { batchOf, closeTab, contactOf, note, putAttempt, putBatch, putContact } from './turn.ts';

export type Ending =
  | Outcome
  | { readonly status: 'skipped'; readonly code: SkippedCode; readonly detail: string }
  /** Back in line; `counted` tries use up the limit of two. */
  | { readonly status: 'queued'; readonly counted: boolean; readonly detail: string };

const RETRIED_ONCE: readonly ReasonCode[] = ['TIMEOUT', 'CONNECT', 'HTTP_5XX', 'PAGE_CRASH', 'EXT_ERROR'];
const FAILED_AFTER_PRESS: readonly FailedCode[] = ['SERVER_ERROR', 'RATE_LIMITED', 'SUBMIT_NO_EFFECT'];

export function endAttempt(turn: Turn, attempt: Attempt, ending: Ending): void {
  const contact = contactOf(turn, attempt.contactId);
  const batch = batchOf(turn, attempt.batchId);
  if (!contact || !batch) return;
  const final = settle(turn, attempt, contact, batch, ending);
  const spent = { ...contact, spentMs: contact.spentMs + Math.max(0, turn.now - attempt.startedAt) };
  const ended = putAttempt(turn, { ...attempt, phase: 'ended', endedAt: turn.now, tab: 'close', stageSince: null });
  if (final.status === 'queued') requeue(turn, spent, final.counted);
  else putContact(turn, { ...settled(spent, final, turn.now), ...closedFormOf(attempt, final) });
  freeLane(turn, batch, attempt.lane);
  note(turn, `ended ${final.status === 'queued' ? 'queued' : final.code}`, ended, final.detail);
  if (final.status === 'needs-you' && handOver(turn, ended)) return;
  closeTab(turn, { ...attempt, attemptId: attempt.id });
}

/** What the ending comes to, given what was permitted and what the person has asked for meanwhile. */
function settle(turn: Turn, attempt: Attempt, contact: Contact, batch: Batch, ending: Ending): Ending {
  if (attempt.permit) return afterPermit(attempt, ending);
  if (batch.status === 'stopping' || batch.status === 'stopped') return stopped();
  if (ending.status === 'sent' && ending.code !== 'SENT_BY_YOU')
    return unconfirmed('The page looked sent, but nothing was pressed by us. Please check the tab.');
  if (ending.status === 'queued' && ending.counted && !mayTryAgain(turn, attempt, contact)) return gaveUp(ending.detail);
  if (ending.status === 'failed' && RETRIED_ONCE.includes(ending.code) && mayTryAgain(turn, attempt, contact))
    return { status: 'queued', counted: true, detail: ending.detail };
  return ending;
}

function mayTryAgain(turn: Turn, attempt: Attempt, contact: Contact): boolean {
  const left = turn.policy.contactMs - contact.spentMs - (turn.now - attempt.startedAt);
  return contact.attempts < turn.policy.tries && left >= turn.policy.retryNeedsMs;
}

function afterPermit(attempt: Attempt, ending: Ending): Ending {
  if (ending.status === 'sent' && attempt.submissionStatus >= 400)
    return unconfirmed('The page said thanks, but the server reported an error.');
  const server = serverVerdict(attempt.submissionStatus);
  if (server && ending.status !== 'sent') return server;
  if (ending.status === 'failed' && ending.code === 'SUBMIT_NO_EFFECT' && attempt.requestSeen) return unconfirmed();
  if (ending.status === 'sent' || ending.status === 'needs-you') return ending;
  if (ending.status === 'failed' && FAILED_AFTER_PRESS.includes(ending.code)) return ending;
  return unconfirmed();
}

function serverVerdict(status: number): Outcome | null {
  if (status >= 500) return { status: 'failed', code: 'SERVER_ERROR', detail: explainCode('SERVER_ERROR') };
  if (status === 429) return { status: 'failed', code: 'RATE_LIMITED', detail: explainCode('RATE_LIMITED') };
  if (status === 403) return { status: 'needs-you', code: 'SITE_REFUSED', detail: explainCode('SITE_REFUSED') };
  return null;
}

export function unconfirmed(detail: string = explainCode('UNCONFIRMED')): Outcome {
  return { status: 'needs-you', code: 'UNCONFIRMED', detail };
}

export function stopped(): Ending {
  return { status: 'skipped', code: 'STOPPED', detail: explainCode('STOPPED') };
}

function gaveUp(detail: string): Outcome {
  return { status: 'failed', code: 'EXT_ERROR', detail: detail || explainCode('EXT_ERROR') };
}

function requeue(turn: Turn, contact: Contact, counted: boolean): void {
  const again = counted
    ? { order: contact.order + WHOLE_LINE, dueAt: turn.now + turn.policy.gapMs }
    : { attempts: Math.max(0, contact.attempts - 1), spentMs: 0 };
  putContact(turn, { ...contact, status: 'queued', ...again });
}

export function settled(contact: Contact, ending: Exclude<Ending, { status: 'queued' }>, now: number): Contact {
  const receipt = ending.status === 'sent' ? ending.receipt : null;
  const { questions: _answered, closedForm: _open, ...known } = contact;
  const questions = ending.status === 'needs-you' && ending.questions ? { questions: ending.questions } : {};
  return { ...known, ...questions, status: ending.status, code: ending.code, detail: ending.detail, receipt, endedAt: now };
}

/** Access to it is worth asking for only where nothing else was in the way. */
function closedFormOf({ search }: Attempt, { code }: Exclude<Ending, { status: 'queued' }>): Pick<Contact, 'closedForm'> {
  return code === 'FRAME_PERMISSION' && search.closedForm !== undefined ? { closedForm: search.closedForm } : {};
}

/** Not to be contacted at all, by the person's own rules. */
export function leftOut(contact: Contact, code: 'ALREADY_SENT' | 'SUPPRESSED', now: number): Contact {
  return settled(contact, { status: 'skipped', code, detail: explainCode(code) }, now);
}

function freeLane(turn: Turn, batch: Batch, lane: number): void {
  const laneDueAt = Array.from({ length: Math.max(batch.laneDueAt.length, lane + 1) }, (_, index) => batch.laneDueAt[index] ?? 0);
  laneDueAt[lane] = turn.now + turn.policy.gapMs;
  putBatch(turn, { ...batch, laneDueAt });
}
