// Works through the steps of something long in short turns, so that the page answers to every key and click between them. Hidden pages
// get their turns as well: a timer would come once a second there.
const TURN_MS = 10;
const TOLD_EVERY_MS = 100;

/** Work after its latest turn. */
export type Turn<Step, Result> =
  { readonly done: true; readonly value: Result } | { readonly done: false; readonly step: Step | undefined };

/** One turn, now. */
export function takeTurn<Step, Result>(steps: Generator<Step, Result>, lastsMs = TURN_MS): Turn<Step, Result> {
  const started = performance.now();
  let last: Step | undefined;
  while (performance.now() - started < lastsMs) {
    const step = steps.next();
    if (step.done) return { done: true, value: step.value };
    last = step.value;
  }
  return { done: false, step: last };
}

/** Resolves to the result, in a turn of its own where the work took more than one; to null when `isWanted` said no. */
export async function takeTurns<Step, Result>(
  steps: Generator<Step, Result>,
  tell: (step: Step) => void,
  isWanted: () => boolean,
): Promise<Result | null> {
  let told = 0;
  let turn = takeTurn(steps);
  if (turn.done) return isWanted() ? turn.value : null;
  while (!turn.done) {
    if (turn.step !== undefined && performance.now() - told > TOLD_EVERY_MS) {
      told = performance.now();
      tell(turn.step);
    }
    await nextTurn();
    if (!isWanted()) return null;
    turn = takeTurn(steps);
  }
  await nextTurn();
  return isWanted() ? turn.value : null;
}

/** What waits meanwhile is done first, timers and answers of the store included: a message would come before a timer that is due. */
export function nextTurn(): Promise<void> {
  return scheduler.postTask(() => undefined, { priority: 'background' });
}
