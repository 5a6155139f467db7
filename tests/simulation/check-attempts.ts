// Invariants over attempts: lanes, claims, permits, Stop, refused words.
import type { Attempt, LedgerEntry } from '../../lib/batch/attempt.ts';
import { isLive } from '../../lib/batch/attempt.ts';
import { DAY } from '../../lib/batch/policy.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import type { QueueState, Transition } from '../../lib/batch/queue-state.ts';
import type { Oracle } from './oracle.ts';
import { UNPAINTED } from './page-looks.ts';

export function checkLanes(oracle: Oracle, { attempts }: QueueState): void {
  const live = attempts.filter(isLive).length;
  if (live > oracle.world.policy.lanes) oracle.violated('I2 no more live attempts than lanes', `${live} live`);
}

export function checkClaim(oracle: Oracle, row: Attempt, { batches, contacts }: QueueState, lastEnd: ReadonlyMap<string, number>): void {
  const batch = batches.find(({ id }) => id === row.batchId);
  const contact = contacts.find(({ id }) => id === row.contactId);
  oracle.count('claims');
  if (batch?.status !== 'running') oracle.violated('I8 no claim in a batch that does not run', `${row.id}: ${batch?.status}`);
  if (contact?.status !== 'contacting') oracle.violated('I4 a claimed contact is being contacted', `${row.id}: ${contact?.status}`);
  if ((contact?.attempts ?? 0) > oracle.world.policy.tries) oracle.violated('I9 no more automatic tries than the policy says', row.id);
  const endedAt = lastEnd.get(`${row.batchId} ${row.lane}`);
  const gapMs = endedAt === undefined ? Infinity : row.startedAt - endedAt;
  if (gapMs >= 0 && gapMs < oracle.world.policy.gapMs && oracle.clockMovedAt === -Infinity)
    oracle.violated('I6 the gap between contacts of a lane', `${row.id} after ${gapMs} ms`);
}

export function checkPermit(
  oracle: Oracle,
  row: LedgerEntry,
  event: QueueEvent,
  { batches, attempts, contacts, memory }: QueueState,
): void {
  if (row.by === 'person') return;
  const attempt = attempts.find(({ id }) => id === row.attemptId);
  const batch = batches.find(({ id }) => id === attempt?.batchId);
  const problem = permitProblem(oracle, row, event, attempt);
  if (problem) oracle.violated('I3 a permit belongs to a live attempt', `${row.attemptId}: ${problem}`);
  if (sentLately(oracle, row.issuedAt) >= oracle.world.policy.sendsPerDay)
    oracle.violated('I17 no permit beyond the daily cap', row.attemptId);
  const contact = contacts.find(({ id }) => id === row.contactId);
  const page = contact?.pages.at(-1) ?? '';
  const known = memory.contactPages.find(({ dealerKey }) => dealerKey === row.dealerKey);
  if (page.startsWith(`https://${row.dealerKey}/`) && known?.url !== page)
    oracle.violated('I21 where the form was is remembered with its permit', `${row.attemptId}: ${known?.url}`);
  if (batch?.status !== 'running') oracle.violated('I8 no permit in a batch that does not run', `${row.attemptId}: ${batch?.status}`);
}

function sentLately({ world }: Oracle, now: number): number {
  return [...world.store.ledger.values()].filter(({ issuedAt }) => issuedAt >= now - DAY).length;
}

function permitProblem(oracle: Oracle, row: LedgerEntry, event: QueueEvent, attempt: Attempt | undefined): string {
  const { session } = oracle.world.browser;
  if (event.type !== 'may-press') return `given by ${event.type}`;
  if (!attempt || !isLive(attempt)) return 'not live';
  if (attempt.session !== `session ${session}`) return 'of another browser session';
  if (attempt.nonce !== event.nonce || attempt.id !== event.attemptId) return 'another script asked';
  if (attempt.tabId !== event.sender.tabId || event.sender.frameId !== 0 || !event.sender.active) return 'asked from elsewhere';
  if (row.issuedAt >= attempt.deadlineAt) return 'past its deadline';
  return '';
}

/** From its commit on, a Stop leaves nothing that could still begin. */
export function checkStop(oracle: Oracle): void {
  const { store } = oracle.world;
  for (const batch of store.batches.values()) {
    if (batch.status !== 'stopping' && batch.status !== 'stopped') continue;
    oracle.stoppedBatches.add(batch.id);
    for (const contact of store.contacts.values()) {
      if (contact.batchId !== batch.id || (contact.status !== 'queued' && contact.status !== 'contacting')) continue;
      const live = store.liveAttempts().find(({ contactId }) => contactId === contact.id);
      if (!live?.permit) oracle.violated('I8 Stop ends everything not permitted', `${contact.id} is ${contact.status}`);
    }
  }
}

/** A page that had to be seen and was not says nothing about the site. */
export function checkSeen(oracle: Oracle, event: QueueEvent, { reply }: Transition): void {
  const isUnseen = event.type === 'report' && event.report === UNPAINTED;
  if (isUnseen && reply.kind === 'noted') oracle.violated('I20 a page that could not paint is not judged', event.attemptId);
}

/** Words that were forged or foreign change nothing, but that whoever is heard first after a sleep tells that there was one. */
export function checkRefusal(oracle: Oracle, event: QueueEvent, before: QueueState, { state, reply }: Transition): void {
  if (event.type === 'start') return checkStart(oracle, event, before, reply);
  if (!oracle.forgeries.has(event)) return;
  const same = sameButForSleep(state.attempts, before.attempts) && state.contacts === before.contacts && state.watches === before.watches;
  if (!same || state.ledger !== before.ledger || reply.kind !== 'stale') oracle.violated('I13 forged words change nothing', event.type);
}

function sameButForSleep(after: readonly Attempt[], before: readonly Attempt[]): boolean {
  return after === before || JSON.stringify(after.map(withoutTimes)) === JSON.stringify(before.map(withoutTimes));
}

function withoutTimes(attempt: Attempt): object {
  return { ...attempt, startedAt: 0, deadlineAt: 0, stepDeadlineAt: 0 };
}

function checkStart(oracle: Oracle, event: Extract<QueueEvent, { type: 'start' }>, before: QueueState, reply: Transition['reply']): void {
  const busy = before.batches.some(({ status }) => status === 'running' || status === 'paused');
  const taken = reply.kind !== 'refused';
  if (taken && (busy || oracle.badStarts.has(event)))
    oracle.violated('I17 only a confirmed list starts, and one at a time', event.batch.id);
  if (!taken && !busy && !oracle.badStarts.has(event)) oracle.violated('I8 a Start after a Stop is taken at once', event.batch.id);
}
