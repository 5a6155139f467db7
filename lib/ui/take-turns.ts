// Works through the steps of something long in short turns, so that the page answers to every key and click between them. Hidden pages
// get their turns as well: a timer would come once a second there.
const TURN_MS = 10;
const TOLD_EVERY_MS = 100;

/** Resolves to the result, or to null when `isWanted` said no. */
export async function takeTurns<Step, Result>(
  steps: Generator<Step, Result>,
  tell: (step: Step) => void,
  isWanted: () => boolean,
): Promise<Result | null> {
  let told = 0;
  for (;;) {
    const started = performance.now();
    let last: Step | undefined;
    while (performance.now() - started < TURN_MS) {
      const step = steps.next();
      if (step.done) return isWanted() ? step.value : null;
      last = step.value;
    }
    if (last !== undefined && started - told > TOLD_EVERY_MS) {
      told = started;
      tell(last);
    }
    await nextTurn();
    if (!isWanted()) return null;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
