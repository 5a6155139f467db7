import { describe, expect, test } from 'vitest';
import { sideBySide } from '../../../scripts/harness/side-by-side.ts';

/** Jobs of these weights; each ends when it is told to. */
function startJobs(weights: readonly number[], most: number) {
  const ends = new Map<number, (failure?: Error) => void>();
  const act = (_weight: number, at: number) =>
    new Promise<void>((resolve, reject) => ends.set(at, (failure) => (ends.delete(at), failure ? reject(failure) : resolve())));
  const all = sideBySide(weights, most, act, (weight) => weight);
  const underWay = async () => {
    await new Promise((done) => setTimeout(done, 5));
    return [...ends.keys()];
  };
  return { all, end: (at: number, failure?: Error) => ends.get(at)?.(failure), underWay };
}

describe('jobs side by side', () => {
  test('begin in order, as soon as there is room for their weight', async () => {
    const { all, end, underWay } = startJobs([3, 3, 1, 1, 3], 6);
    expect(await underWay()).toEqual([0, 1]);
    end(1);
    expect(await underWay()).toEqual([0, 2, 3]);
    end(2);
    expect(await underWay()).toEqual([0, 3]);
    end(3);
    expect(await underWay()).toEqual([0, 4]);
    end(0);
    end(4);
    await all;
  });

  test('one that is heavier than all that may be runs alone', async () => {
    const { all, end, underWay } = startJobs([1, 5, 1], 2);
    expect(await underWay()).toEqual([0]);
    end(0);
    expect(await underWay()).toEqual([1]);
    end(1);
    expect(await underWay()).toEqual([2]);
    end(2);
    await all;
  });

  test('reject with the first failure, and begin nothing more', async () => {
    const { all, end, underWay } = startJobs([1, 1, 1], 2);
    const failure = all.catch(String);
    await underWay();
    end(0, new Error('first'));
    expect(await failure).toBe('Error: first');
    end(1, new Error('second'));
    expect(await underWay()).toEqual([]);
  });
});
