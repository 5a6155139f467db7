// One run over chosen dealers. A batch holds the exact text the person confirmed; its contacts are rows of their own.
import type { Inquiry } from '../inquiry/inquiry.ts';

export type BatchStatus = 'running' | 'paused' | 'stopping' | 'stopped' | 'finished';

/** `window`: the batch window is minimised; `covered`: it paints nothing although it should; `offline`: no network. */
export type PassingTrouble = 'window' | 'covered' | 'offline';

/** Why a paused batch waits, and until when it does so by itself (null: until the person resumes). */
export interface Pause {
  readonly reason: 'person' | 'daily-cap' | 'restart' | 'storage' | PassingTrouble;
  readonly until: number | null;
}

export interface Batch {
  readonly id: string;
  readonly status: BatchStatus;
  readonly pause: Pause | null;
  /** `assist`: fill, and let the person press Send. */
  readonly mode: 'automatic' | 'assist';
  readonly inquiry: Inquiry;
  /** Binds the run to the list, text and profile the person saw (rule R1); see confirmation.ts. */
  readonly confirmation: string;
  /** Registrable domains of all its dealers, open to us or not. Absent: begun by a version that did not keep them. */
  readonly sites?: readonly string[];
  /** Match patterns of the sites the person gave access to for this batch. */
  readonly granted: readonly string[];
  /** Hosts of forms in frames that the person gave access to afterwards, also in `granted`: no dealers of the list. Absent: none. */
  readonly formHosts?: readonly string[];
  /** Access to them is given back when nothing needs it any more. */
  readonly giveBack?: boolean;
  /** Epoch milliseconds; lane i takes its next contact at `laneDueAt[i]` (0 when absent). */
  readonly laneDueAt: readonly number[];
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** It waits for the world, not for the person: somebody has to look whether it may go on. */
export function isPassing({ pause }: Pick<Batch, 'pause'>): boolean {
  return pause?.reason === 'window' || pause?.reason === 'covered' || pause?.reason === 'offline';
}

/** Whether the batch can still change by itself. */
export function isOpen(batch: Batch): boolean {
  return batch.endedAt === null;
}
