// Stop, measured: the popup's Stop is pressed once or ten times in a second, then Start at once. Judged over the journal, which
// has every commit in its order, and over the presses the pages saw.
import { sleep } from '../harness/run-session.ts';
import type { JournalEntry } from '../../lib/batch/queue-state.ts';
import type { Bench } from './bench.ts';
import type { StoredQueue } from './extension-page.ts';
import { readQueue } from './extension-page.ts';
import type { Evidence } from './judge-trial.ts';
import type { StopPlan } from './plan-trial.ts';

export interface StopFigures {
  /** From the press of Start to the commit of the new batch. */
  readonly runningMs: number;
  /** From that commit to the last claim that was due at once; null: nobody was left to claim. */
  readonly claimedMs: number | null;
  /** Presses made after Stop under permits from before it, and how long after Stop's commit the last of them came. */
  readonly pressesAfter: number;
  readonly latestPressMs: number;
  readonly violations: readonly string[];
  /** What was right, but not at once. */
  readonly tooSlow: readonly string[];
}

export interface Stopping {
  readonly startPressedAt: number;
}

const PERMIT_LIFE_MS = 5_000;
const AT_ONCE_MS = 1_000;
const POPUP_MS = 10_000;

export async function stopAndStart({ chaos }: Bench, { afterMs, presses, atPermit }: StopPlan, trialAt: number): Promise<Stopping> {
  const popup = await chaos.running.open('popup.html');
  await popup.waitForSelector('[data-action="stop"]', { timeout: POPUP_MS });
  await sleep(afterMs);
  await popup.evaluate(pressStop, presses, atPermit);
  await popup.waitForSelector('[data-action="start"]', { timeout: POPUP_MS }).catch(() => null);
  const startPressedAt = await popup.evaluate(pressStart);
  await untilNewBatch(chaos.page, trialAt);
  await popup.close();
  return { startPressedAt };
}

/** Runs in the popup: from a permit to its press is a few hundredths of a second, too short for anyone outside. */
async function pressStop(presses: number, atPermit: boolean): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>) => new Promise<Value>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await done(indexedDB.open('dealer-roundup'));
  const permits = () => done(database.transaction('ledger').objectStore('ledger').count());
  const before = await permits();
  for (const end = Date.now() + 5_000; atPermit && Date.now() < end && (await permits()) === before;);
  database.close();
  const button = document.querySelector<HTMLButtonElement>('[data-action="stop"]');
  for (let press = 0; press < presses; press++) button?.click();
}

/** Runs in the popup, whose clock it is told by: the road there is not the product's. */
function pressStart(): number {
  const pressedAt = Date.now();
  document.querySelector<HTMLButtonElement>('[data-action="start"]')?.click();
  return pressedAt;
}

async function untilNewBatch(page: Bench['chaos']['page'], trialAt: number): Promise<void> {
  for (const end = Date.now() + POPUP_MS; Date.now() < end; await sleep(100)) {
    const { batches } = await readQueue(page, trialAt);
    if (batches.length > 1) return;
  }
}

export function judgeStop(evidence: Evidence, { startPressedAt }: Stopping, lanes: number): StopFigures {
  const { journal } = evidence.queue;
  const stop = journal.findIndex(({ type }) => type === 'stop');
  const start = journal.findIndex(({ type }, index) => type === 'start' && index > stop);
  const stopped = journal[stop];
  const started = journal[start];
  if (!stopped || !started)
    return { runningMs: 0, claimedMs: null, pressesAfter: 0, latestPressMs: 0, violations: notPlayed(evidence.queue), tooSlow: [] };
  const late = pressesAfter(evidence, stopped.at);
  const claims = claimsDue(evidence, start, stopped.batchId, lanes);
  const runningMs = started.at - startPressedAt;
  return {
    runningMs,
    claimedMs: claims.claimedMs,
    pressesAfter: late.length,
    latestPressMs: Math.max(0, ...late.map(({ afterStopMs }) => afterStopMs)),
    violations: [
      ...permitsAfter(journal, stop).map((id) => `a permit after Stop: ${id}`),
      ...late.filter(({ ms }) => ms > PERMIT_LIFE_MS).map(({ host, ms }) => `${host} was pressed ${ms} ms after its permit`),
      ...(journal.filter(({ type, batchId }) => type === 'stop' && batchId === stopped.batchId).length === 1
        ? []
        : ['one batch, several Stops']),
      ...claims.violations,
    ],
    tooSlow: [...(runningMs <= AT_ONCE_MS ? [] : [`Start was running only after ${runningMs} ms`]), ...claims.tooSlow],
  };
}

/** Everything had been permitted before Stop came: then nobody is left to start with, and nothing is wrong. */
function notPlayed({ contacts }: StoredQueue): string[] {
  return contacts.every(({ pressedAt }) => pressedAt !== null) ? [] : ['Stop or Start was not committed'];
}

function permitsAfter(journal: readonly JournalEntry[], stop: number): string[] {
  const { batchId } = journal[stop] as JournalEntry;
  return journal.slice(stop).flatMap((entry) => (entry.type === 'permit' && entry.batchId === batchId ? [entry.attemptId] : []));
}

/** `ms`: from the permit. */
function pressesAfter({ queue, presses, hosts }: Evidence, stopAt: number): { host: string; ms: number; afterStopMs: number }[] {
  const first = queue.batches.toSorted((one, other) => one.startedAt - other.startedAt)[0]?.id;
  const permitted = queue.contacts.filter(({ batchId, pressedAt }) => batchId === first && pressedAt !== null);
  return presses
    .filter(({ host, at }) => hosts.includes(host) && at > stopAt)
    .flatMap(({ host, at }) => {
      const contact = permitted.find(({ dealer }) => dealer.site === host);
      return contact?.pressedAt == null ? [] : [{ host, ms: at - contact.pressedAt, afterStopMs: at - stopAt }];
    });
}

/** Each lane that doesn't watch a press of the stopped batch takes a dealer within a second, as long as there are any. */
function claimsDue(
  { queue }: Evidence,
  start: number,
  stoppedBatch: string,
  lanes: number,
): { claimedMs: number | null; violations: string[]; tooSlow: string[] } {
  const { journal } = queue;
  const startedAt = journal[start]?.at ?? 0;
  const before = journal.slice(0, start).filter(({ batchId }) => batchId === stoppedBatch);
  const permits = before.filter(({ type }) => type === 'permit');
  const watched = permits.filter(
    ({ attemptId }) => !before.some((entry) => entry.attemptId === attemptId && entry.type.startsWith('ended')),
  ).length;
  const batchId = journal[start]?.batchId;
  const queued = queue.contacts.filter((contact) => contact.batchId === batchId && contact.code !== 'ALREADY_SENT').length;
  const due = Math.min(lanes - watched, queued);
  const claims = journal.filter((entry) => entry.type === 'claim' && entry.batchId === batchId).map(({ at }) => at - startedAt);
  const claimedMs = due > 0 ? (claims[due - 1] ?? Infinity) : null;
  const words = `${due} lanes were free, but claimed after ${claims.join(', ')} ms`;
  const isLate = claimedMs !== null && claimedMs > AT_ONCE_MS;
  return { claimedMs, violations: claimedMs === Infinity ? [words] : [], tooSlow: isLate && claimedMs < Infinity ? [words] : [] };
}
