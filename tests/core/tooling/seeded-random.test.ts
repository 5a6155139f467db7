import { describe, expect, test } from 'vitest';
import { seedOf, seededRandom } from '../../../scripts/harness/seeded-random.ts';

const WORDS = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index)).flatMap((letter) => [
  letter,
  `${letter}1`,
  `${letter}2`,
]);
const RUNS_OF_ONE_SEED = 100_000;

describe('a seed', () => {
  test('that is a number is that number', () => {
    expect(seedOf('535935872')).toBe(535_935_872);
  });

  test('that is a word starts far from that of any other word, and is the same each time', () => {
    const seeds = WORDS.map(seedOf).toSorted((one, other) => one - other);
    const gaps = seeds.slice(1).map((seed, index) => seed - seeds[index]!);
    expect(new Set(seeds).size).toBe(WORDS.length);
    expect(gaps.filter((gap) => gap > RUNS_OF_ONE_SEED).length).toBeGreaterThan(WORDS.length * 0.9);
    expect(WORDS.map(seedOf).toSorted((one, other) => one - other)).toEqual(seeds);
  });

  test('draws the same numbers from 0 up to 1 each time, and others for another seed', () => {
    const draw = (seed: string) => Array.from({ length: 100 }, seededRandom(seed));
    expect(draw('s')).toEqual(draw('s'));
    expect(draw('s')).not.toEqual(draw('t'));
    expect(draw('s').every((number) => number >= 0 && number < 1)).toBe(true);
  });
});
