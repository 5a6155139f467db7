// Pausing a batch, whoever asks for it: no new claim, no new permit; what has no permit yet goes back in line with its try not
// counted; what has one is watched to its end.
import type { Attempt } from './attempt.ts';
import type { Batch, Pause } from './batch.ts';
import { endAttempt } from './end-attempt.ts';
import { currentBatch, liveAttempts } from './lookup.ts';
import { DAY } from './policy.ts';
import type { Turn } from './turn.ts';
import { note, putBatch } from './turn.ts';

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

/** Nothing more can be saved: nothing more may be sent. */
export function onStorageFull(turn: Turn): void {
  const batch = currentBatch(turn.state);
  if (batch?.status === 'running') pauseBatch(turn, batch, { reason: 'storage', until: null });
}
