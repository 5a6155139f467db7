// Leaves a tab to the person, with a watch over it. Room is made by closing the oldest waiting tab nobody has touched;
// its contact stays "needs you" and its site is opened again when the person comes to it.
import type { Attempt, Watch } from './attempt.ts';
import type { Turn } from './turn.ts';
import { closeTab, dropWatch, note, putAttempt, putWatch } from './turn.ts';

/** False when the attempt has no tab to leave. */
export function handOver(turn: Turn, attempt: Attempt): boolean {
  if (attempt.tabId === null || attempt.session !== turn.state.session) return false;
  makeRoom(turn);
  putAttempt(turn, { ...attempt, tab: 'keep' });
  putWatch(turn, watchOver(attempt, attempt.tabId, turn.now));
  turn.effects.push({ type: 'hand-over', tabId: attempt.tabId });
  return true;
}

function watchOver(attempt: Attempt, tabId: number, now: number): Watch {
  return {
    contactId: attempt.contactId,
    batchId: attempt.batchId,
    attemptId: attempt.id,
    tabId,
    session: attempt.session,
    nonce: attempt.nonce,
    documentId: attempt.documentId,
    frame: attempt.frame ?? null,
    ours: attempt.permit !== null && attempt.permit.used !== 'unused',
    before: attempt.permit?.before ?? null,
    since: now,
    touched: false,
    pressed: false,
  };
}

/** The waiting tab to close next: unpressed by us before pressed, oldest first; never one the person has touched. */
function closableWatch(watches: readonly Watch[]): Watch | undefined {
  const rank = (watch: Watch) => [watch.ours ? 1 : 0, watch.since] as const;
  return watches
    .filter((watch) => !watch.touched && !watch.pressed)
    .sort((one, other) => rank(one)[0] - rank(other)[0] || rank(one)[1] - rank(other)[1])[0];
}

export function hasRoom(turn: Turn): boolean {
  return turn.state.watches.length < turn.policy.waitingTabs || closableWatch(turn.state.watches) !== undefined;
}

function makeRoom(turn: Turn): void {
  if (turn.state.watches.length < turn.policy.waitingTabs) return;
  const oldest = closableWatch(turn.state.watches);
  if (!oldest) return;
  closeWatch(turn, oldest);
  note(turn, 'waiting tab closed for room', oldest);
}

/** Ends a watch and closes its tab: at once, or at the worker's next tick when a page committed this. */
export function closeWatch(turn: Turn, watch: Watch): void {
  endWatch(turn, watch, 'close');
  closeTab(turn, watch);
}

/** Ends a watch; `gone`: its tab is closed already, or the person's own from now on. */
export function endWatch(turn: Turn, watch: Watch, tab: 'close' | 'gone'): void {
  dropWatch(turn, watch.contactId);
  const attempt = turn.state.attempts.find((row) => row.id === watch.attemptId);
  if (attempt) putAttempt(turn, { ...attempt, tab });
}
