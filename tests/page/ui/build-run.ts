// Snapshots of a run that are valid by default.
import type { Attempt, Watch } from '../../../lib/batch/attempt.ts';
import type { Batch } from '../../../lib/batch/batch.ts';
import type { Contact } from '../../../lib/batch/contact.ts';
import { DEFAULT_POLICY } from '../../../lib/batch/policy.ts';
import type { RunSnapshot, StatusCounts } from '../../../lib/batch/progress.ts';
import { NO_COUNTS } from '../../../lib/batch/progress.ts';
import { newBatch } from '../../../lib/runner/new-batch.ts';
import type { RunActions } from '../../../lib/ui/run/run-panel.tsx';
import { countingIds, dealerWith, inquiryWith } from '../../core/runner/build-list.ts';

export const NOW = 1_700_000_000_000;

export function contactWith(patch: Partial<Contact> = {}, name = 'Mapleton Ford'): Contact {
  const [contact] = newBatch([dealerWith({ name })], inquiryWith(), 'automatic', { now: NOW, newId: countingIds() }).contacts;
  return { ...(contact as Contact), ...patch };
}

export function batchWith(patch: Partial<Batch> = {}): Batch {
  return { ...newBatch([dealerWith()], inquiryWith(), 'automatic', { now: NOW, newId: countingIds() }).batch, ...patch };
}

export function runWith(counts: Partial<StatusCounts> = {}, patch: Partial<RunSnapshot> = {}): RunSnapshot {
  const shared = { current: [], waiting: [], spentMs: [], seenAt: NOW, policy: DEFAULT_POLICY };
  return { batch: batchWith(), counts: { ...NO_COUNTS, ...counts }, ...shared, ...patch };
}

export const PERMIT = { id: 'p', issuedAt: NOW, lastIssuedAt: NOW, before: {} as never, used: 'unknown' } as const;

export function attemptWith(patch: Partial<Attempt> = {}): Attempt {
  return { id: 'a', lane: 0, step: 'looking', permit: null, ...patch } as Attempt;
}

export function watchWith(patch: Partial<Watch> = {}): Watch {
  return { contactId: 'id-1', tabId: 7, session: 's', ...patch } as Watch;
}

/** Of a panel that is only looked at. */
export const NO_ACTIONS: RunActions = {
  give: () => undefined,
  start: () => undefined,
  openTab: () => undefined,
  wake: () => undefined,
  openSection: () => undefined,
};
