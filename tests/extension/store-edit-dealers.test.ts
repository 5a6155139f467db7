// Editing, tagging, removing and putting back dealers, in a real IndexedDB implementation.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dealer } from '../../lib/dealers/dealer.ts';
import type { DealerDraft } from '../../lib/dealers/edit-dealer.ts';
import { draftOf } from '../../lib/dealers/edit-dealer.ts';
import { withTag } from '../../lib/dealers/dealer-tags.ts';
import { isForbidden } from '../../lib/dealers/never-contact.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { changeDealers, removeDealers, restoreDealers, saveEdit } from '../../lib/store/edit-dealers.ts';
import { readDealers, readListVersion } from '../../lib/store/read.ts';
import { readStartSettings } from '../../lib/store/read-start.ts';
import { addSuppressions, readSuppressions } from '../../lib/store/suppressions.ts';
import { saveImport } from '../../lib/store/save-import.ts';
import { setTicks } from '../../lib/store/write.ts';
import { buildDealer } from '../core/dealers/build-dealer.ts';
import { emptyDatabase } from './empty-database.ts';

const OAK = buildDealer({ id: 'a-oak', name: 'Oak Ford', address: 'https://oakford.test/', phone: '', dealerKey: 'oakford.test' });
const ELM = buildDealer({ id: 'b-elm', name: 'Elm Kia', address: 'https://elmkia.test/', phone: '303-555-0102', dealerKey: 'elmkia.test' });

beforeEach(async () => {
  await emptyDatabase();
  await saveImport({ id: 'import', at: 1, rows: [] }, [OAK, ELM]);
});

const edit = (dealer: Dealer, change: Partial<DealerDraft>) => saveEdit(dealer.id, { ...draftOf(dealer), ...change });
const stored = async (id: string) => (await readDealers()).find((dealer) => dealer.id === id);

async function ask(dealerKey: string, issuedAt: number): Promise<void> {
  const row = { inquiryId: `i${issuedAt}`, send: 1, contactId: 'c', attemptId: 'a', by: 'permit' } as const;
  await (await openDatabase()).add('ledger', { ...row, dealerKey, issuedAt });
}

describe('an edit', () => {
  test('is stored, and other pages see it although the number of dealers is the same', async () => {
    const before = await readListVersion();
    expect(await edit(OAK, { city: 'Aurora', tags: 'near' })).toEqual([]);
    expect(await stored(OAK.id)).toEqual({ ...OAK, city: 'Aurora', tags: ['near'] });
    expect(await readListVersion()).not.toBe(before);
  });

  test('that is refused says why and stores nothing', async () => {
    expect(await edit(OAK, { phone: '(303) 555 0102' })).toMatchObject([{ field: 'phone' }]);
    expect(await edit(OAK, { website: 'nonsense' })).toMatchObject([{ field: 'website' }]);
    expect(await stored(OAK.id)).toEqual(OAK);
  });

  test('of a dealer that has left the list is refused in words', async () => {
    await removeDealers([OAK.id]);
    await expect(edit(OAK, { city: 'Aurora' })).rejects.toThrow('no longer in your list');
    expect(await stored(OAK.id)).toBeUndefined();
  });
});

describe('a new website', () => {
  const move = async () => {
    await edit(OAK, { website: 'https://pine.test' });
    return stored(OAK.id);
  };

  test('gives a dealer nobody asked the key of its address', async () => {
    expect(await move()).toMatchObject({ address: 'https://pine.test/', dealerKey: 'pine.test' });
  });

  test('lets go of the key of a website that nobody was asked at', async () => {
    expect(await move()).not.toHaveProperty('formerKeys');
  });

  test('leaves one that was asked known by both keys, so that the ledger still counts', async () => {
    await ask('oakford.test', 5);
    await ask('pine.test', 9);
    expect(await move()).toMatchObject({ address: 'https://pine.test/', dealerKey: 'pine.test', formerKeys: ['oakford.test'] });
  });

  test('after another leaves it known by every key it was asked under, and none twice', async () => {
    await ask('oakford.test', 5);
    await move();
    await edit((await stored(OAK.id))!, { website: 'https://fir.test' });
    expect(await stored(OAK.id)).toMatchObject({ dealerKey: 'fir.test', formerKeys: ['oakford.test'] });
    await edit((await stored(OAK.id))!, { website: 'https://oakford.test' });
    expect(await stored(OAK.id)).toEqual({ ...OAK, website: 'https://oakford.test' });
  });

  test('does not lead off the never-contact list, now or when it comes back by the new website alone', async () => {
    await addSuppressions([{ dealerKey: 'oakford.test', name: 'Oak Ford', website: 'oakford.test', at: 1 }]);
    const moved = await move();
    expect(moved).toMatchObject({ dealerKey: 'pine.test', formerKeys: ['oakford.test'] });
    const listed = new Set((await readSuppressions()).map(({ dealerKey }) => dealerKey));
    expect(isForbidden(moved!, new Set(['oakford.test']))).toBe(true);
    expect(isForbidden({ dealerKey: 'pine.test', address: 'https://pine.test/' }, listed)).toBe(true);
  });

  test('of one whose forms the person sends themself leaves that as it is', async () => {
    await (await openDatabase()).put('settings', ['oakford.test'], 'assisted');
    expect(await move()).toMatchObject({ formerKeys: ['oakford.test'] });
  });

  test('during a batch leaves it known by the key its contact has', async () => {
    const contact = { id: 'c1', batchId: 'b', status: 'queued', order: 0, dealerId: OAK.id, dealerKey: OAK.dealerKey };
    await (await openDatabase()).put('contacts', contact as never);
    expect(await move()).toMatchObject({ dealerKey: 'pine.test', formerKeys: ['oakford.test'] });
  });
});

describe('a change of many', () => {
  test('changes only the named ones that it is new to', async () => {
    expect(await changeDealers([OAK.id, ELM.id], (dealer) => withTag(dealer, 'near'))).toBe(2);
    expect(await changeDealers([OAK.id], (dealer) => withTag(dealer, 'near'))).toBe(0);
    await changeDealers([ELM.id], (dealer) => withTag(dealer, 'cheap'));
    expect((await readDealers()).map(({ tags }) => tags)).toEqual([['near'], ['near', 'cheap']]);
  });
});

describe('a removal', () => {
  test('can be taken back: the dealers, their place and their ticks', async () => {
    await setTicks([], [OAK.id]);
    const removed = await removeDealers([OAK.id, 'unknown']);
    expect((await readDealers()).map(({ id }) => id)).toEqual([ELM.id]);
    expect((await readStartSettings(0)).unticked).toEqual([]);
    expect(await restoreDealers(removed)).toBe(1);
    expect(await readDealers()).toEqual([OAK, ELM]);
    expect((await readStartSettings(0)).unticked).toEqual([OAK.id]);
  });

  test('taken back twice, or after the dealer came back, makes no twin', async () => {
    const removed = await removeDealers([OAK.id, ELM.id]);
    await saveImport({ id: 'again', at: 2, rows: [] }, [{ ...OAK, id: 'c-oak' }]);
    expect([await restoreDealers(removed), await restoreDealers(removed)]).toEqual([1, 0]);
    expect((await readDealers()).map(({ id }) => id)).toEqual([ELM.id, 'c-oak']);
  });
});
