// A command of the person holds at its commit in the page, worker or not, and sets the alarm before it needs it.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { newBatch } from '../../lib/runner/new-batch.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { readRun } from '../../lib/store/read.ts';
import { countingIds, dealerWith, inquiryWith } from '../core/runner/build-list.ts';
import { emptyDatabase } from './empty-database.ts';

const world = vi.hoisted(() => ({ calls: [] as string[], alarmFails: false }));

vi.mock('../../lib/browser/nudge.ts', () => ({
  nudge: async () => void world.calls.push(`nudge, batch ${(await readRun()).batch?.status ?? 'none'}`),
}));

const { giveCommand, tellCommand } = await import('../../lib/ui/command.ts');

beforeEach(async () => {
  await emptyDatabase();
  world.calls = [];
  world.alarmFails = false;
  vi.spyOn(browser.alarms, 'get').mockImplementation(noteAlarm);
});

/** Asking for the alarm is the first thing arming it does. */
async function noteAlarm(): Promise<undefined> {
  if (world.alarmFails) throw new Error('no alarm');
  const held = (await navigator.locks.query()).held ?? [];
  const run = await readRun();
  world.calls.push(`alarm, lock ${held.some(({ name }) => name === 'alarm') ? 'held' : 'free'}, batch ${run.batch?.status ?? 'none'}`);
}

function start() {
  return { type: 'start', ...newBatch([dealerWith()], inquiryWith(), 'automatic', { now: Date.now(), newId: countingIds() }) } as const;
}

describe('Start', () => {
  test('arms the alarm under its lock before the batch exists, looks again after, and nudges', async () => {
    await giveCommand(start());
    await vi.waitFor(() =>
      expect(world.calls).toEqual(['alarm, lock held, batch none', 'alarm, lock held, batch running', 'nudge, batch running']),
    );
  });

  test('without an alarm nothing is committed, and the person is told', async () => {
    world.alarmFails = true;
    expect(await tellCommand(start())).toMatch(/nothing has changed.*no alarm/);
    expect((await readRun()).batch).toBeNull();
  });

  test('while a batch runs is refused in words', async () => {
    await giveCommand(start());
    expect(await tellCommand({ ...start(), batch: { ...start().batch, id: 'second' } })).toMatch(/running already/);
  });
});

describe('other commands', () => {
  test('Stop holds at once, pressed ten times, without touching the alarm', async () => {
    await giveCommand(start());
    world.calls = [];
    const answers = await Promise.all(Array.from({ length: 10 }, () => tellCommand({ type: 'stop' })));
    expect(new Set(answers)).toEqual(new Set(['']));
    expect((await readRun()).batch?.status).toBe('stopped');
    expect((await (await openDatabase()).getAll('journal')).filter(({ type }) => type === 'stop')).toHaveLength(1);
    expect(world.calls.filter((call) => call.startsWith('alarm'))).toEqual([]);
  });

  test('a command that is being saved is not saved twice, and afterwards it is a new one', async () => {
    await giveCommand(start());
    const writing = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const writes = () => writing.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
    await Promise.all(Array.from({ length: 10 }, () => giveCommand({ type: 'pause' })));
    expect(writes()).toBe(1);
    await giveCommand({ type: 'resume' });
    await giveCommand({ type: 'pause' });
    expect(writes()).toBe(3);
    writing.mockRestore();
    expect((await readRun()).batch?.status).toBe('paused');
  });

  test('Resume arms the alarm again, Pause does not', async () => {
    await giveCommand(start());
    world.calls = [];
    await giveCommand({ type: 'pause' });
    expect(world.calls.filter((call) => call.startsWith('alarm'))).toEqual([]);
    await giveCommand({ type: 'resume' });
    expect(world.calls.filter((call) => call.startsWith('alarm'))).toEqual([
      'alarm, lock held, batch paused',
      'alarm, lock held, batch running',
    ]);
  });
});
