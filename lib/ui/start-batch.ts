// Starts a planned batch. The dashboard asks for access in the click and comes here with the answer; the popup comes here only when
// nothing has to be asked: it would close under Chrome's question.
import { askForAccess, hasAccess, hasAccessToAll } from '../browser/permissions.ts';
import { readReview, readStartInput } from '../store/read.ts';
import type { Access } from '../runner/new-batch.ts';
import { readyToStart } from '../runner/new-batch.ts';
import type { StartInput, StartPlan } from '../runner/plan-start.ts';
import { planStart } from '../runner/plan-start.ts';
import { tellCommand } from './command.ts';

/** A plan for looking at: its ids are placeholders, `readyToStart` gives the real ones. */
export function planNow(input: StartInput): StartPlan {
  let count = 0;
  return planStart(input, { now: Date.now(), newId: () => `planned-${count++}` });
}

/** '' when it runs, else why not. */
export async function startBatch({ next }: StartPlan, access: Access): Promise<string> {
  if (!next) return 'There is nothing to start yet.';
  const ready = readyToStart(next, access, { now: Date.now(), newId: () => crypto.randomUUID() });
  return tellCommand({ type: 'start', ...ready });
}

/** Call it first thing in a click handler (faults.md F65). Resolves to the patterns that stay closed. */
export function askForSites(patterns: readonly string[]): Promise<string[]> {
  return askForAccess(patterns)
    .catch(() => false)
    .then((given) => (given ? [] : stillClosed(patterns)));
}

async function stillClosed(patterns: readonly string[]): Promise<string[]> {
  const open = await Promise.all(patterns.map((pattern) => hasAccess(pattern.slice('*://*.'.length, -'/*'.length))));
  return patterns.filter((_, index) => !open[index]);
}

/** For the popup: what was confirmed and allowed before starts at once, everything else is led to the dashboard. */
export async function startConfirmed(openSection: (section: string) => void): Promise<string> {
  const plan = planNow(await readStartInput(Date.now()));
  const blocker = plan.blockers[0];
  if (blocker) {
    openSection(blocker.section);
    return blocker.message;
  }
  const review = await readReview();
  const ready = plan.next && review?.confirmation === plan.next.batch.confirmation && (await hasAccessToAll(plan.patterns));
  if (ready) return startBatch(plan, { granted: plan.patterns, refused: [] });
  openSection('review');
  return '';
}
