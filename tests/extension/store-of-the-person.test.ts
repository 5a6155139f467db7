// What the person saves, and what our pages read of it, in a real IndexedDB implementation.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { importDealers } from '../../lib/dealers/import-dealers.ts';
import type { Inquiry } from '../../lib/inquiry/inquiry.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { saveImport, undoImport } from '../../lib/store/save-import.ts';
import { removeDealers } from '../../lib/store/edit-dealers.ts';
import { changePolicy, saveChoice } from '../../lib/store/review-choices.ts';
import {
  readDealers,
  readInquiries,
  readInquiry,
  readLastImport,
  readListVersion,
  readSetUp,
  readSetUpVersion,
} from '../../lib/store/read.ts';
import { readReview, readStart } from '../../lib/store/read-start.ts';
import { addSuppressions } from '../../lib/store/suppressions.ts';
import { chooseInquiry, deleteInquiry, saveInquiry, saveReview, setTicks } from '../../lib/store/write.ts';
import { dealerIds } from '../../lib/ui/dealer-ids.ts';
import { batchOf } from '../core/batch/test-queue.ts';
import { inquiryWith } from '../core/runner/build-list.ts';
import { emptyDatabase } from './empty-database.ts';

const NOW = 1_700_000_000_000;
const LIST = 'name,website\nOak Ford,oakford.test\nNo Site,\nElm Kia,elmkia.test\n';

beforeEach(emptyDatabase);

async function importList(text: string, id = 'import-1', now = NOW) {
  const report = importDealers(text, await readDealers(), { now, newId: dealerIds(now, id) });
  await saveImport({ id, at: now, rows: report.rows, filled: report.filled }, report.dealers);
  return report;
}

describe('an import', () => {
  test('is there with its dealers in the order of the list, and with every row', async () => {
    await importList(LIST);
    expect((await readDealers()).map(({ name }) => name)).toEqual(['Oak Ford', 'Elm Kia']);
    expect((await readLastImport())?.rows.map(({ code }) => code)).toEqual([null, 'NO_WEBSITE', null]);
  });

  test('of more rows than lie in one part comes back whole and in order, and leaves no part when it is undone', async () => {
    const rows = Array.from({ length: 1201 }, (_, index) => `Dealer ${index},${index % 5 === 0 ? '' : `dealer-${index}.test`}`);
    const report = await importList(['name,website', ...rows].join('\n'));
    expect(await (await openDatabase()).count('imports')).toBe(3);
    expect((await readLastImport())?.rows).toEqual(report.rows);
    expect(await undoImport('import-1')).toBe(960);
    expect(await (await openDatabase()).count('imports')).toBe(0);
    expect(await readDealers()).toEqual([]);
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

  test('fills dealers of the list, and leaves them as they were when it is undone', async () => {
    await importList('name,website,phone\nOak Ford,oakford.test,\nElm Kia,elmkia.test,303-555-0102');
    const before = await readDealers();
    await importList('name,website,phone,city,tags\nOak,www.oakford.test,303-555-0101,Denver,near', 'import-2', NOW + 1);
    expect((await readDealers())[0]).toMatchObject({ name: 'Oak Ford', phone: '303-555-0101', city: 'Denver', tags: ['near'] });
    expect(await undoImport('import-2')).toBe(0);
    expect(await readDealers()).toEqual(before);
  });

  test('that shows one dealer under two websites makes it known by both, and by one when it is undone', async () => {
    await importList('name,website,phone\nOak Ford,oakford.test,303-555-0101');
    const before = await readDealers();
    await importList('name,website,phone\nOak,oak-of-denver.test,(303) 555-0101', 'import-2', NOW + 1);
    expect(await readDealers()).toEqual([{ ...before[0], formerKeys: ['oak-of-denver.test'] }]);
    await undoImport('import-2');
    expect(await readDealers()).toEqual(before);
  });

  test('that fails fills nothing either', async () => {
    const report = await importList('name,website\nOak Ford,oakford.test');
    const filled = [{ id: report.dealers[0]!.id, filling: { phone: '303-555-0101' } }];
    await expect(saveImport({ id: 'import-2', at: NOW, rows: [], filled }, report.dealers)).rejects.toThrow('AbortError');
    expect(await readDealers()).toEqual(report.dealers);
  });

  test('of a thousand dealers is stored, and undone, as a whole', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `Dealer ${index},dealer-${index}.test`);
    await importList(`name,website\n${lines.join('\n')}`);
    expect(await readDealers()).toHaveLength(1000);
    expect(await undoImport('import-1')).toBe(1000);
    expect(await readDealers()).toEqual([]);
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
    expect((await readStart(NOW)).input.unticked.toSorted()).toEqual(ids.toSorted());
    await setTicks([ids[1]!], []);
    expect((await readStart(NOW)).input.unticked).toEqual([ids[0]]);
  });

  test('quick ticks after each other are all kept', async () => {
    const { dealers } = await importList(LIST);
    await Promise.all(dealers.map(({ id }) => setTicks([], [id])));
    expect((await readStart(NOW)).input.unticked).toHaveLength(2);
  });

  test('a removed dealer leaves no tick behind', async () => {
    const { dealers } = await importList(LIST);
    await setTicks([], [dealers[0]!.id]);
    await removeDealers([dealers[0]!.id]);
    expect(await readSetUp()).toMatchObject({ dealers: 1, ticked: 1 });
  });

  test('a dealer of the never-contact list counts as not ticked, whether its box is or not, and the change is seen', async () => {
    const { dealers } = await importList(LIST);
    const before = await readSetUpVersion();
    const { dealerKey, name, website } = dealers[0]!;
    await addSuppressions([{ dealerKey, name, website, at: NOW }]);
    expect(await readSetUp()).toMatchObject({ dealers: 2, ticked: 1 });
    expect(await readSetUpVersion()).not.toBe(before);
    await setTicks([], [dealers[0]!.id]);
    expect(await readSetUp()).toMatchObject({ dealers: 2, ticked: 1 });
    await setTicks([], [dealers[1]!.id]);
    expect(await readSetUp()).toMatchObject({ dealers: 2, ticked: 0 });
  });
});

describe('set-up', () => {
  test('a fresh profile has defaults and nothing else', async () => {
    const input = (await readStart(NOW)).input;
    expect(input).toMatchObject({ dealers: [], unticked: [], inquiry: null, mode: 'automatic', ledger: [], openBatch: null });
    expect(input.policy.sendsPerDay).toBe(50);
  });

  test('the saved inquiry is the one in use', async () => {
    await saveInquiry(inquiryWith({ id: 'one' }));
    await saveInquiry(inquiryWith({ id: 'two' }));
    expect((await readInquiry())?.id).toBe('two');
  });

  test('an inquiry of an older version is completed with blanks', async () => {
    const { name: _, language: __, ...old } = inquiryWith({ id: 'old' });
    const { contactPreference: ___, ...buyer } = old.buyer;
    const { interest: ____, deadline: _____, ...vehicle } = old.vehicle;
    await saveInquiry({ ...old, buyer, vehicle } as Inquiry);
    expect(await readInquiry()).toEqual({ ...inquiryWith({ id: 'old' }), buyer: { ...buyer, contactPreference: '' } });
    expect(await readInquiries()).toHaveLength(1);
  });

  test('mode, policy and review are kept, and a review can be taken back', async () => {
    await saveChoice('mode', 'assist');
    await changePolicy({ lanes: 4 });
    await saveReview({ confirmation: 'abc', at: NOW });
    expect((await readStart(NOW)).input).toMatchObject({ mode: 'assist', policy: { lanes: 4, gapMs: 2000 } });
    expect((await readReview())?.confirmation).toBe('abc');
    await saveReview(null);
    expect(await readReview()).toBeNull();
  });

  test('Start reads everything in one transaction: each one more would wait for the writing of a running batch', async () => {
    await importList(LIST);
    await saveInquiry(inquiryWith({ id: 'mine' }));
    const reading = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { input } = await readStart(NOW);
    expect(reading).toHaveBeenCalledOnce();
    expect(input.dealers).toHaveLength(2);
    expect(input.inquiry?.id).toBe('mine');
    reading.mockRestore();
  });

  test('the ledger comes with all of this inquiry and the last 30 days of the others', async () => {
    const database = await openDatabase();
    const row = { send: 1, contactId: 'c', attemptId: 'a', by: 'permit' } as const;
    const day = 86_400_000;
    await database.add('ledger', { ...row, inquiryId: 'mine', dealerKey: 'old-mine', issuedAt: NOW - 90 * day });
    await database.add('ledger', { ...row, inquiryId: 'other', dealerKey: 'old-other', issuedAt: NOW - 90 * day });
    await database.add('ledger', { ...row, inquiryId: 'other', dealerKey: 'new-other', issuedAt: NOW - 3 * day });
    await saveInquiry(inquiryWith({ id: 'mine' }));
    const keys = (await readStart(NOW)).input.ledger.map(({ dealerKey }) => dealerKey);
    expect(keys.toSorted()).toEqual(['new-other', 'old-mine']);
  });
});

describe('several inquiries', () => {
  const ids = async () => (await readInquiries()).map(({ id }) => id).toSorted();
  beforeEach(async () => {
    for (const [at, id] of ['one', 'two', 'three'].entries()) await saveInquiry(inquiryWith({ id, updatedAt: at }));
  });

  test('another one is chosen, and one that is gone is not', async () => {
    await chooseInquiry('one');
    expect((await readInquiry())?.id).toBe('one');
    await chooseInquiry('nowhere');
    expect((await readInquiry())?.id).toBe('one');
  });

  test('the deleted one gives way to the one changed last; another that is deleted changes nothing', async () => {
    expect((await deleteInquiry('three'))?.id).toBe('two');
    expect((await readInquiry())?.id).toBe('two');
    expect((await deleteInquiry('one'))?.id).toBe('two');
    expect(await ids()).toEqual(['two']);
  });

  test('the last one can’t be deleted, and a deleted one can be saved back', async () => {
    await deleteInquiry('one');
    await deleteInquiry('two');
    expect(await deleteInquiry('three')).toBeNull();
    expect(await ids()).toEqual(['three']);
    await saveInquiry(inquiryWith({ id: 'one' }));
    expect((await readInquiry())?.id).toBe('one');
    expect(await ids()).toEqual(['one', 'three']);
  });

  test('a running batch keeps its copy of a deleted one', async () => {
    const database = await openDatabase();
    const { batch, contacts } = batchOf(1);
    const running = { ...batch, inquiry: inquiryWith({ id: 'three' }) };
    await database.put('batches', { ...running, open: 1 });
    await database.put('contacts', contacts[0]!);
    await deleteInquiry('three');
    expect((await database.get('batches', batch.id))?.inquiry).toEqual(running.inquiry);
    expect((await readStart(NOW)).input.openBatch?.inquiry.id).toBe('three');
    expect((await readInquiry())?.id).toBe('two');
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
