// What the runner does when the store can't save what it was told.
import { expect, test } from 'vitest';
import type { QueueEvent } from '../../../lib/batch/event.ts';
import type { Ports } from '../../../lib/runner/ports.ts';
import { createRunner } from '../../../lib/runner/runner.ts';

/** A world in which only saving matters; `fails` says which attempt to save does not succeed, from 1. */
function runnerThat(fails: (count: number) => boolean) {
  const saved: QueueEvent['type'][] = [];
  let count = 0;
  const ports = {
    store: {
      transact: async (event: QueueEvent) => {
        count += 1;
        if (fails(count)) throw new Error('connection lost');
        saved.push(event.type);
        return { effects: [], reply: { kind: 'noted' } };
      },
    },
    clock: { now: () => 0 },
    session: { current: async () => 'session' },
    alarm: { arm: async () => undefined, whileArmed: (act: () => Promise<unknown>) => act() },
    announce: () => undefined,
  };
  return { saved, runner: createRunner(ports as unknown as Ports) };
}

const REPLACED = { type: 'tab-replaced', tabId: 1, newTabId: 2 } as const;
const GONE = { type: 'tab-gone', tabId: 1 } as const;

test.each([
  ['its own saving fails', (count: number) => count === 2],
  ['the look at everything before it fails', (count: number) => count === 1],
])('a tab’s new number is said again, before anything else, when %s', async (_when, fails) => {
  const { saved, runner } = runnerThat(fails);
  await expect(runner.handle(REPLACED)).rejects.toThrow('connection lost');
  await runner.handle(GONE);
  await runner.handle(GONE);
  expect(saved.filter((type) => type !== 'boot')).toEqual(['tab-replaced', 'tab-gone', 'tab-gone']);
});

test('what a look at the world finds out again is not kept', async () => {
  const { saved, runner } = runnerThat((count) => count === 2);
  await expect(runner.handle(GONE)).rejects.toThrow('connection lost');
  await runner.handle(REPLACED);
  expect(saved).toEqual(['boot', 'boot', 'tab-replaced']);
});
