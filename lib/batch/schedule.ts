// The only thing that moves work on: ends what is overdue, gives free lanes their next contact, closes finished batches,
// and says when to look again. Safe to run at any time, any number of times.
import type { Attempt } from './attempt.ts';
import { isLive, isUnreleased } from './attempt.ts';
import type { Batch } from './batch.ts';
import { closeStopping } from './commands.ts';
import type { Contact } from './contact.ts';
import { endAttempt, leftOut, unconfirmed } from './end-attempt.ts';
import { hasRoom } from './hand-over.ts';
import { knownPages } from './known-pages.ts';
import { currentBatch, isInLine, isOutstanding, isSuppressed, liveAttempts, priorSend, queuedContacts } from './lookup.ts';
import { goOnAgain, lookOutside, pauseForCap } from './pause.ts';
import { DAY } from './policy.ts';
import { loadExpired } from './search-site.ts';
import type { Turn } from './turn.ts';
import { checkTab, closeTab, note, putAttempt, putBatch, putContact } from './turn.ts';

export function schedule(turn: Turn): void {
  expire(turn);
  release(turn);
  resumeByItself(turn);
  lookOutside(turn);
  claimNext(turn);
  finish(turn);
  closeStopping(turn);
  turn.effects.push(isOutstanding(turn.state) ? { type: 'arm-alarm' } : { type: 'rest' });
}

/** A time that lies further ahead than anything here is ever set: the clock was turned back. */
function clamped(at: number, now: number, longest: number): number {
  return Math.min(at, now + longest);
}

/** The gap of a lane or contact is over, or was set before the clock was turned back. */
function isDue(at: number, { now, policy }: Turn): boolean {
  return at <= now || at > now + policy.gapMs;
}

function expire(turn: Turn): void {
  for (const { id } of liveAttempts(turn.state)) {
    // One that expires may pause the batch, and so end those that come after it.
    const attempt = liveAttempts(turn.state).find((row) => row.id === id);
    if (!attempt) continue;
    const deadlineAt = clamped(attempt.deadlineAt, turn.now, turn.policy.contactMs);
    const stepDeadlineAt = clamped(attempt.stepDeadlineAt, turn.now, turn.policy.contactMs);
    const known = deadlineAt === attempt.deadlineAt && stepDeadlineAt === attempt.stepDeadlineAt;
    expireOne(turn, known ? attempt : putAttempt(turn, { ...attempt, deadlineAt, stepDeadlineAt }));
  }
}

function expireOne(turn: Turn, attempt: Attempt): void {
  if (turn.now >= attempt.deadlineAt) return endAttempt(turn, attempt, attempt.permit ? unconfirmed() : timeout());
  if (turn.now < attempt.stepDeadlineAt || attempt.permit) return;
  // Without a tab there is nothing to wait for, also in a row of another version whose phase we don't know.
  if (attempt.phase === 'opening' || attempt.tabId === null)
    return endAttempt(turn, attempt, { status: 'failed', code: 'EXT_ERROR', detail: 'No tab could be opened in time.' });
  loadExpired(turn, attempt);
}

function timeout() {
  return { status: 'failed', code: 'TIMEOUT', detail: 'The site took too long: nothing was sent.' } as const;
}

/** A tab that hasn't come by then was asked for by a worker that died. */
const ASK_AGAIN_AFTER_MS = 2000;

/** Tabs of ended attempts that are still there, lanes whose tab never came, and live tabs that may have crashed: no event tells of it (F47). */
function release(turn: Turn): void {
  for (const attempt of turn.state.attempts) {
    const { id: attemptId } = attempt;
    if (isLive(attempt)) checkTab(turn, { ...attempt, attemptId });
    if (isUnreleased(attempt)) closeTab(turn, { ...attempt, attemptId });
    if (attempt.phase === 'opening' && turn.now - attempt.startedAt >= ASK_AGAIN_AFTER_MS)
      turn.effects.push({ type: 'open-lane', attemptId });
  }
}

function resumeByItself(turn: Turn): void {
  const batch = currentBatch(turn.state);
  const until = batch?.pause?.until;
  if (!batch || until == null || clamped(until, turn.now, DAY) > turn.now) return;
  goOnAgain(turn, batch);
}

function claimNext(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.status !== 'running') return;
  for (const lane of freeLanes(turn, batch)) {
    const contact = hasRoom(turn) && nextContact(turn, batch);
    if (!contact) return;
    if (turn.state.sends.count >= turn.policy.sendsPerDay) return pauseForCap(turn);
    if (!maySendMore(turn)) return;
    claim(turn, batch, contact, lane);
  }
}

function freeLanes(turn: Turn, batch: Batch): number[] {
  return lanesWithout(liveAttempts(turn.state), turn.policy.lanes).filter((lane) => isDue(batch.laneDueAt[lane] ?? 0, turn));
}

/** Counts the permits given, and those that attempts under way may still ask for. */
function maySendMore(turn: Turn): boolean {
  const asking = liveAttempts(turn.state).filter((attempt) => !attempt.permit).length;
  return turn.state.sends.count + asking < turn.policy.sendsPerDay;
}

/** Skips contacts that must not be sent any more on the way. */
function nextContact(turn: Turn, batch: Batch): Contact | undefined {
  const busy = new Set(liveAttempts(turn.state).map((attempt) => attempt.dealerKey));
  for (const contact of queuedContacts(turn.state, batch.id)) {
    if (isSuppressed(turn.state, contact)) putContact(turn, leftOut(contact, 'SUPPRESSED', turn.now));
    else if (priorSend(turn.state, contact, turn.policy, turn.now)) putContact(turn, leftOut(contact, 'ALREADY_SENT', turn.now));
    else if (!busy.has(contact.dealerKey) && isDue(contact.dueAt, turn)) return contact;
  }
  return undefined;
}

function claim(turn: Turn, batch: Batch, contact: Contact, lane: number): void {
  const fence = turn.state.fence + 1;
  turn.state = { ...turn.state, fence };
  const attempt = putAttempt(turn, newAttempt(turn, batch, contact, lane, `${contact.id}/${fence}`));
  const startedAt = contact.startedAt ?? turn.now;
  const { consents: _formerly, ...claimed } = contact;
  putContact(turn, { ...claimed, status: 'contacting', attempts: contact.attempts + 1, startedAt });
  note(turn, 'claim', attempt, contact.dealer.name);
  turn.effects.push({ type: 'open-lane', attemptId: attempt.id });
}

function newAttempt(turn: Turn, batch: Batch, contact: Contact, lane: number, id: string): Attempt {
  const { now, policy } = turn;
  const [home = '', ...variants] = contact.dealer.addresses;
  const way = [...knownPages(turn, contact), home];
  const deadlineAt = now + policy.contactMs - contact.spentMs;
  return {
    id,
    batchId: batch.id,
    contactId: contact.id,
    dealerKey: contact.dealerKey,
    lane,
    phase: 'opening',
    step: 'opening',
    session: turn.state.session,
    site: contact.dealer.site,
    tabId: null,
    nonce: '',
    documentId: '',
    search: {
      url: way[0] ?? home,
      home,
      ahead: way.slice(1),
      asked: false,
      tried: [],
      links: [],
      notes: [],
      loads: 0,
      variants: variants.slice(0, policy.addressVariants),
      error: '',
    },
    startedAt: now,
    deadlineAt,
    stepDeadlineAt: Math.min(deadlineAt, now + policy.scriptMs),
    stageSince: null,
    stagedAt: null,
    permit: null,
    submissionStatus: 0,
    requestSeen: false,
    endedAt: null,
    tab: 'open',
  };
}

function finish(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.status !== 'running' || turn.state.contacts.some((contact) => isInLine(contact, batch.id))) return;
  if (liveAttempts(turn.state).some((attempt) => attempt.batchId === batch.id)) return;
  putBatch(turn, { ...batch, status: 'finished', endedAt: turn.now });
  note(turn, 'finished', { batchId: batch.id });
}

/** The next moment at which a tick has something to do; null: none. */
export function nextDueAt(turn: Turn): number | null {
  const attempts = liveAttempts(turn.state).map((attempt) => Math.min(attempt.deadlineAt, attempt.stepDeadlineAt));
  const dues = [...attempts, ...batchDues(turn)].filter((at) => Number.isFinite(at));
  return dues.length ? Math.min(...dues) : null;
}

function batchDues(turn: Turn): number[] {
  const batch = currentBatch(turn.state);
  if (batch?.pause?.until != null) return [batch.pause.until];
  if (batch?.status !== 'running') return [];
  const live = liveAttempts(turn.state);
  const queued = turn.state.contacts.filter((contact) => isInLine(contact, batch.id));
  if (queued.length === 0) return live.length === 0 ? [turn.now] : [];
  const lanes = lanesWithout(live, turn.policy.lanes);
  if (lanes.length === 0) return [];
  const free = queued.filter((contact) => !live.some(({ dealerKey }) => dealerKey === contact.dealerKey));
  if (free.length === 0 || !hasRoom(turn)) return [];
  if (!maySendMore(turn) && live.some((attempt) => !attempt.permit)) return [];
  const first = (times: readonly number[]) => Math.min(...times.map((at) => (isDue(at, turn) ? turn.now : at)));
  return [Math.max(first(lanes.map((lane) => batch.laneDueAt[lane] ?? 0)), first(free.map((contact) => contact.dueAt)))];
}

function lanesWithout(live: readonly Attempt[], count: number): number[] {
  const lanes: number[] = [];
  for (let lane = 0; lane < count; lane++) if (!live.some((attempt) => attempt.lane === lane)) lanes.push(lane);
  return lanes;
}
