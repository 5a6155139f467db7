// Takes all the steps of something long at once, where nobody waits meanwhile.

export function finishSteps<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
