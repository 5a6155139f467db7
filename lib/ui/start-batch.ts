// Starts a planned batch. The dashboard asks for access in the click and comes here with the answer; the popup comes here only when
// nothing has to be asked: it would close under Chrome's question.
import { siteOf } from '../batch/site-pattern.ts';
import { askForAccess, hasAccess, hasAccessToAll, whileAccessStays } from '../browser/permissions.ts';
import { readStart } from '../store/read-start.ts';
import type { Access } from '../runner/new-batch.ts';
import { readyToStart } from '../runner/new-batch.ts';
import type { Planning, StartInput, StartPlan, Ticked } from '../runner/plan-start.ts';
import { planSteps } from '../runner/plan-start.ts';
import { tellCommand } from './command.ts';
import { takeTurns } from './take-turns.ts';

/** A plan for looking at: its ids are placeholders, `readyToStart` gives the real ones. */
export function beginPlanning(input: StartInput, ticked: Ticked | null): Planning {
  let count = 0;
  return planSteps(input, ticked, { now: Date.now(), newId: () => `planned-${count++}` });
}

/** '' when it runs, else why not. */
async function startBatch({ next }: StartPlan, access: Access): Promise<string> {
  if (!next) return 'There is nothing to start yet.';
  const ready = readyToStart(next, access, { now: Date.now(), newId: () => crypto.randomUUID() });
  return tellCommand({ type: 'start', ...ready });
}

export type StartAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'closed'; readonly patterns: string[] };

/** Starts unless a site is closed that the person didn't leave out. Access that is found open stays open until the batch is committed. */
export function startWithAccess(plan: StartPlan, { granted, refused }: Access): Promise<StartAnswer> {
  return whileAccessStays(async () => {
    const leftOut = new Set(refused);
    const closed = await stillClosed(plan.patterns.filter((pattern) => !leftOut.has(pattern)));
    if (closed.length > 0) return { kind: 'closed', patterns: [...refused, ...closed] };
    const words = await startBatch(plan, { granted, refused });
    return words === '' ? { kind: 'started' } : { kind: 'said', words };
  });
}

/** Call it first thing in a click handler (faults.md F65). Resolves to the patterns that stay closed. */
export function askForSites(patterns: readonly string[]): Promise<string[]> {
  return askForAccess(patterns)
    .catch(() => false)
    .then((given) => (given ? [] : stillClosed(patterns)));
}

export async function stillClosed(patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0 || (await hasAccessToAll(patterns))) return [];
  const open = await Promise.all(patterns.map((pattern) => hasAccess(siteOf(pattern))));
  return patterns.filter((_, index) => !open[index]);
}

function planInTurns(input: StartInput, ticked: Ticked | null): Promise<StartPlan | null> {
  return takeTurns(
    beginPlanning(input, ticked),
    () => undefined,
    () => true,
  );
}

/** For the popup: what was confirmed and allowed before starts at once, everything else is led to the dashboard. */
export async function startConfirmed(openSection: (section: string) => void): Promise<string> {
  const { input, review } = await readStart(Date.now());
  const plan = await planInTurns(input, review);
  const blocker = plan?.blockers[0];
  if (blocker) {
    openSection(blocker.section);
    return blocker.message;
  }
  if (plan?.confirmed) {
    const answer = await startWithAccess(plan, { granted: plan.patterns, refused: [] });
    if (answer.kind !== 'closed') return answer.kind === 'said' ? answer.words : '';
  }
  openSection('review');
  return '';
}
