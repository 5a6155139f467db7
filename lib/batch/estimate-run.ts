// How long a batch will take, before it is started: minutes of work from lanes and gap, and days where the limit of sends spreads
// it. Today's part is what the last 24 hours left of the limit. An estimate, and worded as one.
import type { LedgerEntry } from './attempt.ts';
import type { Policy } from './policy.ts';
import { DAY } from './policy.ts';
import { dayAndTime, durationWords, USUAL_CONTACT_MS } from './progress.ts';

export interface RunEstimate {
  /** Dealers today, tomorrow, …; the first may be 0. */
  readonly perDay: readonly number[];
  /** Of the first day that has any. */
  readonly workMs: number;
  /** When today's limit is used up: the first moment at which another send is allowed. */
  readonly startsAt: number | null;
}

/** `ledger`: at least the sends of the last 24 hours. */
export function estimateRun(count: number, policy: Policy, ledger: readonly LedgerEntry[], now: number): RunEstimate {
  const lately = [...new Set(ledger)].map(({ issuedAt }) => issuedAt).filter((at) => now - at < DAY);
  const today = Math.min(count, Math.max(0, policy.sendsPerDay - lately.length));
  const perDay = [today];
  for (let left = count - today; left > 0; left -= policy.sendsPerDay) perDay.push(Math.min(left, policy.sendsPerDay));
  const first = today > 0 ? today : (perDay[1] ?? 0);
  const workMs = first === 0 ? 0 : (first * (USUAL_CONTACT_MS + policy.gapMs)) / Math.min(policy.lanes, first);
  return { perDay, workMs, startsAt: today === 0 && count > 0 ? whenRoom(lately, policy) : null };
}

/** The send that has to be a day old before one more fits under the limit. */
function whenRoom(lately: readonly number[], { sendsPerDay }: Policy): number | null {
  const oldestFirst = lately.toSorted((one, other) => one - other);
  const leaves = oldestFirst[lately.length - sendsPerDay];
  return leaves === undefined ? null : leaves + DAY;
}

/** E.g. "About 9 minutes. 50 today, 12 tomorrow." */
export function estimateWords({ perDay, workMs, startsAt }: RunEstimate, now: number): string {
  const takes = durationWords(workMs);
  const sentence = takes.charAt(0).toUpperCase() + takes.slice(1);
  if (startsAt !== null) return `Today’s limit of sends is used up: it begins ${dayAndTime(startsAt, now)}. ${spreadWords(perDay)}`.trim();
  return perDay.length === 1 ? `${sentence}.` : `${sentence} today. ${spreadWords(perDay)}`;
}

function spreadWords(perDay: readonly number[]): string {
  const [today = 0, tomorrow = 0, ...later] = perDay;
  const start = today === 0 ? `${tomorrow} then` : `${today} today, ${tomorrow} tomorrow`;
  if (later.length === 0) return `${start}.`;
  if (later.length === 1) return `${start}, ${later[0]} the day after.`;
  return `${start}, and so on: ${perDay.length - Number(today === 0)} days in all.`;
}
