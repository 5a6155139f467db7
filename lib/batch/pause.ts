// Pausing a batch, whoever asks for it: no new claim, no new permit; what has no permit yet goes back in line with its try not
// counted; what has one is watched to its end.
import type { Attempt } from './attempt.ts';
import type { Batch, PassingTrouble, Pause } from './batch.ts';
import { isPassing } from './batch.ts';
import { endAttempt } from './end-attempt.ts';
import type { WorldEvent } from './event.ts';
import { currentBatch, liveAttempts, stageOf } from './lookup.ts';
import { DAY } from './policy.ts';
import type { Turn } from './turn.ts';
import { batchOf, contactOf, note, putBatch } from './turn.ts';

export function pauseBatch(turn: Turn, batch: Batch, pause: Pause): void {
  putBatch(turn, { ...batch, status: 'paused', pause });
  for (const attempt of unpermitted(turn, batch.id)) endAttempt(turn, attempt, { status: 'queued', counted: false, detail: 'paused' });
  note(turn, 'paused', { batchId: batch.id }, pause.reason);
}

export function unpermitted(turn: Turn, batchId: string): Attempt[] {
  return liveAttempts(turn.state).filter((attempt) => attempt.batchId === batchId && !attempt.permit);
}

/** Until the oldest send of the last 24 hours no longer counts. */
export function pauseForCap(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.status === 'running') pauseBatch(turn, batch, { reason: 'daily-cap', until: turn.state.sends.oldestAt + DAY });
}

/** Until the world is as it should be again, or `until`: then it is tried without a word of the world. */
export function pauseForTrouble(turn: Turn, batchId: string, reason: PassingTrouble, until: number | null = null): void {
  const batch = batchOf(turn, batchId);
  if (batch?.status === 'running') pauseBatch(turn, batch, { reason, until });
}

/** A page that has been the visible one for so long, and still can't paint, is in a window that doesn't. */
const SHOULD_PAINT_AFTER_MS = 5000;
/** No browser says when a window is uncovered by another: it is looked at again. */
const COVERED_MS = 2 * 60_000;

/**
 * A page needs to be seen to go on, and was not in all its time. The first time the person may just have looked at another tab of
 * that window; if it happens again, the window itself can't be seen.
 */
export function onCannotPaint(turn: Turn, attempt: Attempt): void {
  if (attempt.permit) return;
  const { stagedAt } = attempt;
  const isLastTry = (contactOf(turn, attempt.contactId)?.attempts ?? 0) >= turn.policy.tries;
  const wasShown = stageOf(turn.state)?.id === attempt.id && stagedAt !== null && turn.now - stagedAt >= SHOULD_PAINT_AFTER_MS;
  if (!wasShown || !isLastTry)
    return endAttempt(turn, attempt, { status: 'queued', counted: true, detail: 'Its page could not be shown in time.' });
  pauseForTrouble(turn, attempt.batchId, 'covered', turn.now + COVERED_MS);
  turn.effects.push({ type: 'look-at-window' });
}

export function onWindow(turn: Turn, { state }: Extract<WorldEvent, { type: 'window' }>): void {
  const batch = currentBatch(turn.state);
  if (!batch) return;
  const reason = batch.pause?.reason;
  if (state === 'minimised' && batch.status === 'running' && wantsToBeSeen(turn, batch)) return pauseForTrouble(turn, batch.id, 'window');
  if (state === 'minimised' && reason === 'covered') return putBatch(turn, { ...batch, pause: { reason: 'window', until: null } });
  if (state !== 'minimised' && reason === 'window') goOnAgain(turn, batch);
  if (state === 'none' && reason === 'covered') goOnAgain(turn, batch);
}

function wantsToBeSeen(turn: Turn, batch: Batch): boolean {
  return unpermitted(turn, batch.id).some(({ stageSince }) => stageSince !== null);
}

export function onWindowShown(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.pause?.reason === 'window' || batch?.pause?.reason === 'covered') goOnAgain(turn, batch);
}

export function onOnline(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.pause?.reason === 'offline') goOnAgain(turn, batch);
}

/** Whoever waits for the world looks at it with each tick; and a word of a minimised window may have been lost. */
export function lookOutside(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (!batch) return;
  if (batch.pause?.reason === 'offline') turn.effects.push({ type: 'look-at-network' });
  else if (isPassing(batch) || wantsToBeSeen(turn, batch)) turn.effects.push({ type: 'look-at-window' });
}

export function goOnAgain(turn: Turn, batch: Batch): void {
  putBatch(turn, { ...batch, status: 'running', pause: null });
  note(turn, 'resumed by itself', { batchId: batch.id });
}

/** Nothing more can be saved: nothing more may be sent. */
export function onStorageFull(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.status === 'running') pauseBatch(turn, batch, { reason: 'storage', until: null });
}
