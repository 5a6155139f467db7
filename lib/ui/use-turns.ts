// What a long piece of work comes to, while the page stays alive. What is done in a first, longer turn is there at once, so that nobody
// sees a list of usual length late.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Turn } from './take-turns.ts';
import { nextTurn, takeTurn, takeTurns } from './take-turns.ts';

/** For all that one drawing begins: a list that is worked out, then filtered, must not hold the page up once for each. */
const FIRST_TURN_MS = 30;
let firstTurnLeftMs = FIRST_TURN_MS;
/** For what brings a long drawing of its own with it: a list of usual length is there at once, a long one leaves the first drawing. */
export const LIST_TURN_MS = 8;

export interface Worked<Result> {
  /** Of the latest work that was finished; undefined: none was yet. */
  readonly value: Result | undefined;
  /** `value` is not of what was asked for last. */
  readonly isLate: boolean;
}

/** Begins anew when one of `given` changes; what was begun before is let go. `mostMs`: of its first turn. */
export function useTurns<Result>(
  work: () => Generator<unknown, Result>,
  given: readonly unknown[],
  mostMs = FIRST_TURN_MS,
): Worked<Result> {
  const begun = useMemo(() => begin(work(), mostMs), given);
  const [finished, finish] = useState<{ readonly of: object; readonly value: Result } | null>(null);
  useEffect(() => {
    if (begun.first.done) return undefined;
    let wanted = true;
    const ended = takeTurns(
      begun.steps,
      () => undefined,
      () => wanted,
    );
    void ended.then((value) => wanted && finish({ of: begun, value: value as Result }));
    return () => void (wanted = false);
  }, [begun]);
  const latest = useRef<Result | undefined>(undefined);
  const isLate = !begun.first.done && finished?.of !== begun;
  if (!isLate) latest.current = begun.first.done ? begun.first.value : finished?.value;
  return { value: latest.current, isLate };
}

function begin<Result>(steps: Generator<unknown, Result>, mostMs: number) {
  return { steps, first: takeFirstTurn(steps, mostMs) };
}

function takeFirstTurn<Result>(steps: Generator<unknown, Result>, mostMs: number): Turn<unknown, Result> {
  if (firstTurnLeftMs === FIRST_TURN_MS) void nextTurn().then(() => (firstTurnLeftMs = FIRST_TURN_MS));
  const started = performance.now();
  const turn = takeTurn(steps, Math.min(mostMs, firstTurnLeftMs));
  firstTurnLeftMs -= performance.now() - started;
  return turn;
}
