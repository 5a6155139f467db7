// What the toolbar badge says: how far a batch has come, then how many dealers need the person.
import type { Batch } from './batch.ts';
import type { StatusCounts } from './progress.ts';

export interface Badge {
  /** At most four characters fit. */
  readonly text: string;
  readonly tone: 'progress' | 'needs-you';
}

export function badgeOf(batch: Batch | null, counts: StatusCounts): Badge {
  const left = counts.queued + counts.contacting;
  if (batch?.status === 'running' && left > 0) return { text: String(left), tone: 'progress' };
  if (batch?.status === 'paused') return { text: 'II', tone: 'progress' };
  return { text: counts['needs-you'] > 0 ? String(counts['needs-you']) : '', tone: 'needs-you' };
}
