// What the person saves, and what our pages read of it, in a real IndexedDB implementation.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { importDealers } from '../../lib/dealers/import-dealers.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { readDealers, readInquiry, readLastImport, readListVersion, readReview, readSetUp, readStartInput } from '../../lib/store/read.ts';
import { removeDealers } from '../../lib/store/edit-dealers.ts';
import { changePolicy, saveChoice } from '../../lib/store/review-choices.ts';
import { saveImport, saveInquiry, saveReview, setTicks, undoImport } from '../../lib/store/write.ts';
import { dealerIds } from '../../lib/ui/dealer-ids.ts';
import { inquiryWith } from '../core/runner/build-list.ts';
import { emptyDatabase } from './empty-database.ts';

const NOW = 1_700_000_000_000;
const LIST = 'name,website\nOak Ford,oakford.test\nNo Site,\nElm Kia,elmkia.test\n';

beforeEach(emptyDatabase);

async function importList(text: string, id = 'import-1', now = NOW) {
  const report = importDealers(text, await readDealers(), { now, newId: dealerIds(now, id) });
  await saveImport({ id, at: now, rows: report.rows }, report.dealers);
  return report;
}

describe('an import', () => {
  test('is there with its dealers in the order of the list, and with every row', async () => {
    await importList(LIST);
    expect((await readDealers()).map(({ name }) => name)).toEqual(['Oak Ford', 'Elm Kia']);
    expect((await readLastImport())?.rows.map(({ code }) => code)).toEqual([null, 'NO_WEBSITE', null]);
  });

  test('that fails leaves nothing half-imported', async () => {
    const report = await importList(LIST);
    const again = [{ ...report.dealers[0]!, id: 'new' }, report.dealers[1]!];
    await expect(saveImport({ id: 'import-2', at: NOW, rows: [] }, again)).rejects.toThrow('AbortError');
    expect((await readDealers()).map(({ id }) => id)).toEqual(report.dealers.map(({ id }) => id));
    expect((await readLastImport())?.id).toBe('import-1');
  });

  test('is undone as a whole, and nothing else with it', async () => {
    await importList(LIST);
    await importList('website\npineautos.test\noakford.test', 'import-2', NOW + 1);
    expect(await undoImport('import-2')).toBe(1);
    expect((await readDealers()).map(({ name }) => name)).toEqual(['Oak Ford', 'Elm Kia']);
    expect(await readLastImport()).toBeNull();
  });

  test('undone twice takes nothing away the second time', async () => {
    await importList(LIST);
    expect([await undoImport('import-1'), await undoImport('import-1')]).toEqual([2, 0]);
  });

  test('changes the version of the list, and so does a removal', async () => {
    const before = await readListVersion();
    const { dealers } = await importList(LIST);
    const after = await readListVersion();
    await removeDealers([dealers[0]!.id]);
    expect(new Set([before, after, await readListVersion()]).size).toBe(3);
  });
});

describe('ticks', () => {
  test('new dealers are ticked; all, none and some can be', async () => {
    const { dealers } = await importList(LIST);
    const ids = dealers.map(({ id }) => id);
    expect((await readSetUp()).ticked).toBe(2);
    await setTicks([], ids);
    expect((await readStartInput(NOW)).unticked.toSorted()).toEqual(ids.toSorted());
    await setTicks([ids[1]!], []);
    expect((await readStartInput(NOW)).unticked).toEqual([ids[0]]);
  });

  test('quick ticks after each other are all kept', async () => {
    const { dealers } = await importList(LIST);
    await Promise.all(dealers.map(({ id }) => setTicks([], [id])));
    expect((await readStartInput(NOW)).unticked).toHaveLength(2);
  });

  test('a removed dealer leaves no tick behind', async () => {
    const { dealers } = await importList(LIST);
    await setTicks([], [dealers[0]!.id]);
    await removeDealers([dealers[0]!.id]);
    expect(await readSetUp()).toMatchObject({ dealers: 1, ticked: 1 });
  });
});

describe('set-up', () => {
  test('a fresh profile has defaults and nothing else', async () => {
    const input = await readStartInput(NOW);
    expect(input).toMatchObject({ dealers: [], unticked: [], inquiry: null, mode: 'automatic', ledger: [], openBatch: null });
    expect(input.policy.sendsPerDay).toBe(50);
  });

  test('the saved inquiry is the one in use', async () => {
    await saveInquiry(inquiryWith({ id: 'one' }));
    await saveInquiry(inquiryWith({ id: 'two' }));
    expect((await readInquiry())?.id).toBe('two');
  });

  test('mode, policy and review are kept, and a review can be taken back', async () => {
    await saveChoice('mode', 'assist');
    await changePolicy({ lanes: 4 });
    await saveReview({ confirmation: 'abc', at: NOW });
    expect(await readStartInput(NOW)).toMatchObject({ mode: 'assist', policy: { lanes: 4, gapMs: 2000 } });
    expect((await readReview())?.confirmation).toBe('abc');
    await saveReview(null);
    expect(await readReview()).toBeNull();
  });

  test('the ledger comes with all of this inquiry and the last 30 days of the others', async () => {
    const database = await openDatabase();
    const row = { send: 1, contactId: 'c', attemptId: 'a', by: 'permit' } as const;
    const day = 86_400_000;
    await database.add('ledger', { ...row, inquiryId: 'mine', dealerKey: 'old-mine', issuedAt: NOW - 90 * day });
    await database.add('ledger', { ...row, inquiryId: 'other', dealerKey: 'old-other', issuedAt: NOW - 90 * day });
    await database.add('ledger', { ...row, inquiryId: 'other', dealerKey: 'new-other', issuedAt: NOW - 3 * day });
    await saveInquiry(inquiryWith({ id: 'mine' }));
    const keys = (await readStartInput(NOW)).ledger.map(({ dealerKey }) => dealerKey);
    expect(keys.toSorted()).toEqual(['new-other', 'old-mine']);
  });
});

test('every saving tells the other pages', async () => {
  const heard = vi.fn();
  const channel = new BroadcastChannel('changed');
  channel.addEventListener('message', heard);
  await saveChoice('mode', 'assist');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  channel.close();
});
