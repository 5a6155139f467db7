// Long work of one drawing: shown at once where it is short, and never holding the page up once for each piece of it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LIST_TURN_MS, useTurns } from '../../../lib/ui/use-turns.ts';
import { draw, seen } from './draw.ts';

const WHOLE_STEPS = 20;
/** 30 ms of steps that take 3. */
const MOST_STEPS = 10;
/** 8 ms of them. */
const MOST_STEPS_OF_A_LIST = 3;

// Time is what the steps take: a machine that is busy with other things changes nothing.
let now = 0;
beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => now));
afterEach(() => void vi.restoreAllMocks());

function* slowly(steps: number, taken: () => void): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    now += 3;
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
  expect(count).toBe(MOST_STEPS);
  await seen(() => expect(page.textContent).toBe('20 steps, 20 steps'));
});

function One({ taken }: { readonly taken: () => void }) {
  return <p>{useTurns(() => slowly(WHOLE_STEPS, taken), [], LIST_TURN_MS).value ?? 'coming'}</p>;
}

test('a long list leaves the first drawing sooner', async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  let count = 0;
  const page = draw(<One taken={() => count++} />);
  expect([page.textContent, count]).toEqual(['coming', MOST_STEPS_OF_A_LIST]);
  await seen(() => expect(page.textContent).toBe('20 steps'));
});
