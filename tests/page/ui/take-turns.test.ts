import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTurn, takeTurn, takeTurns } from '../../../lib/ui/take-turns.ts';

// Each look at the clock finds it 4 ms later: a turn of 10 ms holds two steps.
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 4));
});
afterEach(() => void vi.restoreAllMocks());

function* countTo(most: number): Generator<number, string> {
  for (let count = 1; count <= most; count++) yield count;
  return `counted to ${most}`;
}

describe('long work', () => {
  test('that fits into one turn is there at once', () => {
    expect(takeTurn(countTo(1))).toEqual({ done: true, value: 'counted to 1' });
  });

  test('that does not is left where the turn ended, and goes on from there', () => {
    const steps = countTo(3);
    expect(takeTurn(steps)).toEqual({ done: false, step: 2 });
    expect(takeTurn(steps)).toEqual({ done: true, value: 'counted to 3' });
  });

  test('lets others have their turns, and ends in a turn of its own', async () => {
    const happened: string[] = [];
    const steps = (function* () {
      for (const name of ['one', 'two', 'three', 'four']) yield void happened.push(name);
      happened.push('done');
    })();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => void happened.push('key');
    port2.postMessage(null);
    await takeTurns(
      steps,
      () => undefined,
      () => true,
    );
    port1.close();
    expect(happened.indexOf('key')).toBe(2);
    expect(happened).toContain('done');
  });

  test('that nobody wants any more is let go in the middle', async () => {
    const steps = countTo(100);
    expect(
      await takeTurns(
        steps,
        () => undefined,
        () => false,
      ),
    ).toBeNull();
    expect(steps.next().value).toBeLessThan(10);
  });

  test('goes on after all that waits, also what was asked for later', async () => {
    const happened: string[] = [];
    const turn = nextTurn().then(() => happened.push('turn'));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => void happened.push('key');
    port2.postMessage(null);
    await turn;
    port1.close();
    expect(happened).toEqual(['key', 'turn']);
  });
});
