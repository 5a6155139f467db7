import { describe, expect, test } from 'vitest';
import type { AccessUse, GrantedBatch } from '../../../lib/runner/give-back-access.ts';
import { accessToGiveBack, giveBackUnneeded } from '../../../lib/runner/give-back-access.ts';

const OAK = '*://*.oakford.test/*';
const ELM = '*://*.elmkia.test/*';
const ALL = '*://*/*';

function batchWith(patch: Partial<GrantedBatch> = {}): GrantedBatch {
  return { id: 'batch', granted: [OAK, ELM], giveBack: true, startedAt: 10, endedAt: 20, ...patch };
}

function patterns(batches: readonly GrantedBatch[], use: Partial<AccessUse> = {}): readonly string[] {
  return accessToGiveBack({ batches, sitesInUse: [], givenBack: {}, ...use }).flatMap((given) => given.patterns);
}

describe('what is given back', () => {
  test('is exactly what the batch was granted, once it has ended', () => {
    expect(accessToGiveBack({ batches: [batchWith()], sitesInUse: [], givenBack: {} })).toEqual([
      { batchId: 'batch', patterns: [OAK, ELM] },
    ]);
    expect(patterns([batchWith({ endedAt: null })])).toEqual([]);
  });

  test('is nothing where the person did not want it', () => {
    expect(patterns([batchWith({ giveBack: false })])).toEqual([]);
    const { giveBack: _, ...former } = batchWith();
    expect(patterns([former])).toEqual([]);
  });

  test('is not a site where something still waits, in whichever batch', () => {
    expect(patterns([batchWith()], { sitesInUse: ['elmkia.test'] })).toEqual([OAK]);
  });

  test('is not what an open batch was granted', () => {
    const open = batchWith({ id: 'open', granted: [ELM], giveBack: true, startedAt: 30, endedAt: null });
    expect(patterns([batchWith(), open])).toEqual([OAK]);
    expect(patterns([batchWith(), { ...open, granted: [ALL] }])).toEqual([]);
  });

  test('is not what a later batch keeps; an earlier one has no say', () => {
    const keeper = { id: 'keeper', granted: [ELM], giveBack: false, endedAt: 9 };
    expect(patterns([batchWith(), batchWith({ ...keeper, startedAt: 30 })])).toEqual([OAK]);
    expect(patterns([batchWith(), batchWith({ ...keeper, startedAt: 5 })])).toEqual([OAK, ELM]);
  });

  test('all sites go when nothing at all is open or waits', () => {
    const everywhere = batchWith({ granted: [ALL] });
    expect(patterns([everywhere])).toEqual([ALL]);
    expect(patterns([everywhere], { sitesInUse: ['elmkia.test'] })).toEqual([]);
    expect(patterns([everywhere, batchWith({ id: 'open', granted: [OAK], endedAt: null })])).toEqual([]);
  });
});

describe('once given back', () => {
  test('it is not taken again: the person may have given it anew', () => {
    expect(patterns([batchWith()], { givenBack: { batch: { patterns: [OAK, ELM], at: 21 } } })).toEqual([]);
    expect(patterns([batchWith()], { givenBack: { batch: { patterns: [OAK], at: 21 } } })).toEqual([ELM]);
  });

  test('a batch that was opened again, and ended again, gives back again', () => {
    expect(patterns([batchWith({ endedAt: 40 })], { givenBack: { batch: { patterns: [OAK, ELM], at: 21 } } })).toEqual([OAK, ELM]);
  });
});

describe('giving back', () => {
  function world(allowed: boolean) {
    const done: string[] = [];
    const ports: Parameters<typeof giveBackUnneeded>[0] = {
      store: {
        transact: () => Promise.reject(new Error('not here')),
        outstanding: () => Promise.resolve(false),
        trim: () => Promise.resolve(),
        accessUse: () => Promise.resolve({ batches: [batchWith()], sitesInUse: ['elmkia.test'], givenBack: {} }),
        noteGivenBack: (batchId, { patterns: given, at }) => Promise.resolve(void done.push(`noted ${batchId} ${given.join()} ${at}`)),
      },
      access: {
        has: () => Promise.resolve(true),
        giveBack: (given) => Promise.resolve(void done.push(`removed ${given.join()}`)).then(() => allowed),
        whileItStays: async (act) => {
          done.push('locked');
          const value = await act();
          done.push('unlocked');
          return value;
        },
      },
      clock: { now: () => 50, wakeAt: () => undefined },
      announce: () => void done.push('announced'),
    };
    return { ports, done };
  }

  test('is looked at, done and noted under one lock', async () => {
    const { ports, done } = world(true);
    await giveBackUnneeded(ports);
    expect(done).toEqual(['locked', `removed ${OAK}`, `noted batch ${OAK} 50`, 'announced', 'unlocked']);
  });

  test('is not claimed when the browser refused', async () => {
    const { ports, done } = world(false);
    await giveBackUnneeded(ports);
    expect(done).toEqual(['locked', `removed ${OAK}`, 'unlocked']);
  });
});
