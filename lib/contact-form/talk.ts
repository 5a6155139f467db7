// Talking to the worker, which may be dead for a while: the same words are said again with short waits. `StaleVisit` is
// thrown when the attempt is over or another document has taken over; the story then falls silent at once.
import type { ClockPort, ContactPorts, Stale } from './contact-ports.ts';
import type { PageReport, Step } from './page-report.ts';
import type { Outcome } from './reason-code.ts';
import type { Visit } from './visit.ts';

export class StaleVisit extends Error {}
/** The worker didn't answer for so long that nothing we do would be known. */
export class WorkerLost extends Error {}

const RETRY_FOR_MS = 15_000;
const RETRY_WAITS_MS = [50, 150, 400, 1_000, 2_000];

/** Says it until there is an answer; throws StaleVisit or WorkerLost. */
export async function say<Reply extends { readonly kind: string }>(
  clock: ClockPort,
  words: () => Promise<Reply>,
): Promise<Exclude<Reply, Stale>> {
  const started = clock.monotonic();
  for (let tries = 0; ; tries += 1) {
    const reply = await attempt(words);
    if (reply?.kind === 'stale') throw new StaleVisit();
    if (reply) return reply as Exclude<Reply, Stale>;
    if (clock.monotonic() - started > RETRY_FOR_MS) throw new WorkerLost();
    await clock.wait(RETRY_WAITS_MS[Math.min(tries, RETRY_WAITS_MS.length - 1)] ?? 2_000);
  }
}

/** A worker that dies answers with a rejection, or with nothing at all. */
async function attempt<Reply>(words: () => Promise<Reply>): Promise<Reply | null> {
  try {
    return (await words()) ?? null;
  } catch {
    return null;
  }
}

export interface Talk {
  readonly visit: Visit;
  report(report: PageReport): Promise<void>;
  progress(step: Step, needsStage?: boolean): Promise<void>;
  outcome(outcome: Outcome): Promise<void>;
  /** Automatic work left, in milliseconds. */
  msLeft(): number;
}

export function talkAbout(visit: Visit, { worker, clock }: ContactPorts): Talk {
  const until = clock.monotonic() + visit.msLeft;
  const report = async (words: PageReport): Promise<void> => {
    await say(clock, () => worker.report(visit.attemptId, words));
  };
  return {
    visit,
    report,
    progress: (step, needsStage = false) => report({ kind: 'progress', step, needsStage }),
    outcome: (outcome) => report({ kind: 'outcome', outcome }),
    msLeft: () => Math.max(0, until - clock.monotonic()),
  };
}
