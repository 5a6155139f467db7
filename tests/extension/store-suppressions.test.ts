// The never-contact list in a real IndexedDB implementation.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addSuppressions, readSuppressions, removeSuppressions } from '../../lib/store/suppressions.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { emptyDatabase } from './empty-database.ts';

const entry = (dealerKey: string, at = 1) => ({ dealerKey, name: `Dealer ${dealerKey}`, website: `https://${dealerKey}/`, at });

beforeEach(emptyDatabase);

describe('the never-contact list', () => {
  test('is empty in a fresh profile', async () => {
    expect(await readSuppressions()).toEqual([]);
  });

  test('keeps what was added, newest first', async () => {
    await addSuppressions([entry('oak.test', 1), entry('elm.test', 2)]);
    await addSuppressions([entry('pine.test', 3)]);
    expect(await readSuppressions()).toEqual([entry('pine.test', 3), entry('elm.test', 2), entry('oak.test', 1)]);
  });

  test('has a dealer once, with the time it was first added', async () => {
    await addSuppressions([entry('oak.test', 1)]);
    await addSuppressions([{ ...entry('oak.test', 9), name: 'Another name' }]);
    expect(await readSuppressions()).toEqual([entry('oak.test', 1)]);
  });

  test('lets only the named dealers go', async () => {
    await addSuppressions([entry('oak.test'), entry('elm.test'), entry('pine.test')]);
    await removeSuppressions(['oak.test', 'pine.test', 'unknown.test']);
    expect((await readSuppressions()).map(({ dealerKey }) => dealerKey)).toEqual(['elm.test']);
  });

  test('tells the other pages of each change', async () => {
    await openDatabase();
    const heard = vi.fn();
    const channel = new BroadcastChannel('changed');
    channel.addEventListener('message', heard);
    await addSuppressions([entry('oak.test')]);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await removeSuppressions(['oak.test']);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    channel.close();
  });
});
