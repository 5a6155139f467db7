// A dealer known by two websites leaves the list and comes back by the other: what is known of it holds.
import { beforeEach, describe, expect, test } from 'vitest';
import { importDealers } from '../../lib/dealers/import-dealers.ts';
import { isForbidden } from '../../lib/dealers/never-contact.ts';
import { planStart } from '../../lib/runner/plan-start.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { removeDealers, restoreDealers } from '../../lib/store/edit-dealers.ts';
import { readDealers } from '../../lib/store/read.ts';
import { saveImport, undoImport } from '../../lib/store/save-import.ts';
import { addSuppressions } from '../../lib/store/suppressions.ts';
import { dealerIds } from '../../lib/ui/dealer-ids.ts';
import { countingIds, startInputWith } from '../core/runner/build-list.ts';
import { emptyDatabase } from './empty-database.ts';

const NOW = 1_700_000_000_000;
const PHONE = '303-555-0101';

beforeEach(async () => {
  await emptyDatabase();
  await importList(`name,website,phone\nOak Ford,oakford.test,${PHONE}`, 'first');
});

async function importList(text: string, id: string): Promise<void> {
  const report = importDealers(text, await readDealers(), { now: NOW, newId: dealerIds(NOW, id) });
  await saveImport({ id, at: NOW, rows: report.rows, filled: report.filled }, report.dealers);
}

const alias = () => importList(`name,website,phone\nOak Ford,oakofmapleton.test,${PHONE}`, 'alias');
/** Says too little to be known as the same dealer. */
const aliasAlone = () => importList('name,website\nOak,oakofmapleton.test', 'again');
const removeAll = async () => removeDealers((await readDealers()).map(({ id }) => id));

async function forbid(dealerKey: string): Promise<void> {
  await addSuppressions([{ dealerKey, name: 'Oak Ford', website: dealerKey, at: NOW }]);
}

async function ask(dealerKey: string): Promise<void> {
  const row = { inquiryId: 'earlier', send: 1, contactId: 'c', attemptId: 'a', by: 'permit' } as const;
  await (await openDatabase()).add('ledger', { ...row, dealerKey, issuedAt: NOW - 1 });
}

async function review() {
  const database = await openDatabase();
  const [dealers, ledger, suppressed] = [await readDealers(), await database.getAll('ledger'), await database.getAllKeys('suppressions')];
  return planStart(startInputWith({ dealers, ledger, suppressed }), null, { now: NOW, newId: countingIds() }).review;
}

describe('a dealer on the never-contact list', () => {
  test('is not asked by a website that an import adds to it', async () => {
    await forbid('oakford.test');
    await alias();
    expect(await readDealers()).toMatchObject([{ dealerKey: 'oakford.test', formerKeys: ['oakofmapleton.test'] }]);
    expect((await review()).toSend).toEqual([]);
  });

  test('is not asked when it was removed and comes back by the other website alone', async () => {
    await forbid('oakford.test');
    await alias();
    await removeAll();
    await aliasAlone();
    const [dealer] = await readDealers();
    expect(dealer?.dealerKey).toBe('oakofmapleton.test');
    expect(isForbidden(dealer!, new Set(['oakford.test']))).toBe(true);
    expect(await review()).toMatchObject({ toSend: [], neverContact: [{ dealerKey: 'oakofmapleton.test' }] });
  });
});

describe('a dealer that was asked', () => {
  test('is not asked again when it was removed and comes back by the other website alone', async () => {
    await ask('oakford.test');
    await alias();
    await removeAll();
    await aliasAlone();
    expect(await review()).toMatchObject({ toSend: [], alreadyAsked: [{ askedBy: 'c' }] });
  });

  test('nor when the import that brought it in was undone', async () => {
    await removeAll();
    await importList(`name,website,phone\nElm Kia,elmkia.test,303-555-0102\nElm Kia,kiaelm.test,303-555-0102`, 'both');
    await ask('elmkia.test');
    await undoImport('both');
    await importList('name,website\nElm,kiaelm.test', 'again');
    expect((await review()).toSend).toEqual([]);
  });

  test('is put back as it was', async () => {
    await ask('oakford.test');
    await alias();
    const before = await readDealers();
    await restoreDealers(await removeAll());
    expect(await readDealers()).toEqual(before);
  });
});

test('of whom nothing is known no website is held against another', async () => {
  await alias();
  await removeAll();
  await aliasAlone();
  const [dealer] = await readDealers();
  expect(dealer?.formerKeys).toBeUndefined();
  expect((await review()).toSend).toHaveLength(1);
});
