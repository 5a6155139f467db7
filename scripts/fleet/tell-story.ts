// What became of a row that went wrong, moment by moment: what the queue wrote down, what the dealer's server saw, and when the person
// came to it.
import type { JournalEntry } from '../../lib/batch/queue-state.ts';
import type { OracleEntry } from '../../tests/fleet/oracle.ts';

export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly words: string;
}

/** Lines in order of time, each with its seconds since the first. */
export function tellStory(moments: readonly Moment[]): string[] {
  const inOrder = moments.toSorted((one, other) => one.at - other.at);
  const from = inOrder[0]?.at ?? 0;
  return inOrder.map(({ at, words }) => `${((at - from) / 1000).toFixed(1).padStart(7)} s  ${words}`);
}

export function queueMoments(journal: readonly JournalEntry[], contactId: string): Moment[] {
  const own = journal.filter((entry) => entry.contactId === contactId);
  const attempts = new Set(own.map(({ attemptId }) => attemptId).filter((id) => id !== ''));
  return journal
    .filter((entry) => entry.contactId === contactId || attempts.has(entry.attemptId))
    .map(({ at, type, detail }) => ({ at, words: `queue: ${type}${detail === '' ? '' : `, ${detail}`}` }));
}

/** `zeroAt`: the start of the log's clock, in milliseconds since 1970. */
export function serverMoments(log: readonly OracleEntry[], host: string, zeroAt: number): Moment[] {
  return log
    .filter(({ site }) => site === host)
    .map((entry) => ({
      at: zeroAt + entry.atMs,
      words: entry.kind === 'lead' ? `server: ${entry.form} form` : `page: ${eventWords(entry)}`,
    }));
}

function eventWords({ event, detail }: Extract<OracleEntry, { kind: 'event' }>): string {
  return detail === '' ? event : `${event}, ${detail}`;
}
