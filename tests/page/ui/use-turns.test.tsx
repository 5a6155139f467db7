// Long work of one drawing: shown at once where it is short, and never holding the page up once for each piece of it.
import { expect, test } from 'vitest';
import { useTurns } from '../../../lib/ui/use-turns.ts';
import { draw, seen } from './draw.ts';

const STEP_MS = 5;
const WHOLE_STEPS = 20;
/** 30 ms of steps that take at least 5, and the one that is under way when the time is over. */
const MOST_STEPS = 7;

function* slowly(steps: number, taken: () => void): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    for (const end = performance.now() + STEP_MS; performance.now() < end;);
    taken();
    yield;
  }
  return `${steps} steps`;
}

function Two({ steps, taken = () => undefined }: { readonly steps: number; readonly taken?: () => void }) {
  const first = useTurns(() => slowly(steps, taken), [steps]);
  const second = useTurns(() => slowly(steps, taken), [steps]);
  return <p>{`${first.value ?? 'coming'}, ${second.value ?? 'coming'}`}</p>;
}

test('what fits into the first turn is there at once', () => {
  expect(draw(<Two steps={1} />).textContent).toBe('1 steps, 1 steps');
});

test('two long pieces share one first turn, and both come to their end', async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  let count = 0;
  const page = draw(<Two steps={WHOLE_STEPS} taken={() => count++} />);
  expect(page.textContent).toBe('coming, coming');
  expect(count).toBeLessThanOrEqual(MOST_STEPS);
  await seen(() => expect(page.textContent).toBe('20 steps, 20 steps'));
});
