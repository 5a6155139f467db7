// The facts that the simulation's world is made of, in the browser itself: a Chromium that disagrees makes the simulation void.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORLD_FACTS } from '../simulation/world-facts.ts';
import type { ChromiumWorld } from './facts/chromium-world.ts';
import { startChromiumWorld } from './facts/chromium-world.ts';

/** The alarm's own half minute: awaited in a second browser while the first one shows the rest. */
const SLOW = WORLD_FACTS.filter(({ name }) => name.includes('rings'));
const QUICK = WORLD_FACTS.filter((fact) => !SLOW.includes(fact));

describe('Chromium', () => {
  const worlds: ChromiumWorld[] = [];
  let slow: Promise<string[]>;

  beforeAll(async () => {
    worlds.push(await startChromiumWorld(), await startChromiumWorld());
    slow = Promise.all(SLOW.map((fact) => fact.check(worlds[1]!)));
    slow.catch(() => undefined);
  });

  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  test.each(QUICK.map((fact) => [fact.name, fact] as const))('%s', async (_name, fact) => {
    await worlds[0]!.tidy();
    expect(await fact.check(worlds[0]!)).toBe('');
  });

  test(SLOW.map(({ name }) => name).join('; '), async () => {
    expect(SLOW).toHaveLength(1);
    expect(await slow).toEqual(['']);
  });
});
