// What the store knows of access that is still needed, and the edge that gives it back, over a real IndexedDB implementation.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askForAccess, giveBackAccess, whileAccessStays } from '../../lib/browser/permissions.ts';
import { newBatch } from '../../lib/runner/new-batch.ts';
import { noteGivenBack, readAccessUse, readGivenBack } from '../../lib/store/access-use.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { readAskedFor, readRun } from '../../lib/store/read.ts';
import { readStart } from '../../lib/store/read-start.ts';
import { changePolicy, saveChoice } from '../../lib/store/review-choices.ts';
import { addSuppressions } from '../../lib/store/suppressions.ts';
import { transact } from '../../lib/store/transact.ts';
import { countingIds, dealerWith, inquiryWith } from '../core/runner/build-list.ts';
import { emptyDatabase } from './empty-database.ts';

const NOW = 1_700_000_000_000;
const LISTED = { dealerKey: 'elmkia.test', name: 'Elm Kia', website: 'elmkia.test', at: NOW };

beforeEach(emptyDatabase);

async function startTwo(giveBack: boolean) {
  const dealers = ['oakford.test', 'elmkia.test'].map((dealerKey) => dealerWith({ dealerKey }));
  const { batch, contacts } = newBatch(dealers, inquiryWith(), 'automatic', { now: NOW, newId: countingIds() });
  await transact({ type: 'start', batch: { ...batch, giveBack }, contacts }, NOW);
  return { batch, contacts };
}

async function settleAs(statuses: readonly string[]) {
  const database = await openDatabase();
  const contacts = (await database.getAll('contacts')).toSorted((one, other) => one.order - other.order);
  await Promise.all(contacts.map((row, index) => database.put('contacts', { ...row, status: statuses[index] } as typeof row)));
}

describe('access that is still needed', () => {
  test('is that of contacts in line, under way or waiting for the person', async () => {
    await startTwo(true);
    expect((await readAccessUse()).sitesInUse).toEqual(['oakford.test', 'elmkia.test']);
    await settleAs(['sent', 'needs-you']);
    expect((await readAccessUse()).sitesInUse).toEqual(['elmkia.test']);
    await settleAs(['failed', 'skipped']);
    expect((await readAccessUse()).sitesInUse).toEqual([]);
  });

  test('is that of a form’s host as well, as long as any dealer of its batch may be visited', async () => {
    const { batch } = await startTwo(true);
    const database = await openDatabase();
    const stored = await database.get('batches', batch.id);
    if (stored) await database.put('batches', { ...stored, formHosts: ['forms.example.com'] });
    expect((await readAccessUse()).sitesInUse).toContain('forms.example.com');
    await settleAs(['sent', 'failed']);
    expect((await readAccessUse()).sitesInUse).toEqual([]);
  });

  test('is not even looked at where nothing is to be given back', async () => {
    await startTwo(false);
    expect(await readAccessUse()).toEqual({ batches: [], sitesInUse: [], givenBack: {} });
  });

  test('what was given back adds up, until the batch ends anew', async () => {
    const { batch } = await startTwo(true);
    expect(await readGivenBack(batch.id)).toBeNull();
    await noteGivenBack(batch.id, { patterns: ['*://*.oakford.test/*'], at: NOW + 1 });
    await noteGivenBack(batch.id, { patterns: ['*://*.elmkia.test/*'], at: NOW + 2 });
    expect(await readGivenBack(batch.id)).toEqual({ patterns: ['*://*.oakford.test/*', '*://*.elmkia.test/*'], at: NOW + 2 });
    const database = await openDatabase();
    const stored = await database.get('batches', batch.id);
    if (stored) await database.put('batches', { ...stored, endedAt: NOW + 3 });
    await noteGivenBack(batch.id, { patterns: ['*://*.oakford.test/*'], at: NOW + 4 });
    expect((await readGivenBack(batch.id))?.patterns).toEqual(['*://*.oakford.test/*']);
  });
});

describe('the never-contact list in the queue', () => {
  test('holds at Start, in the same transaction', async () => {
    await addSuppressions([LISTED]);
    await startTwo(false);
    expect((await readRun()).counts).toMatchObject({ queued: 1, skipped: 1 });
  });

  test('holds when the turn comes, though it was listed after Start', async () => {
    await startTwo(false);
    await addSuppressions([LISTED]);
    await transact({ type: 'boot', session: 'session' }, NOW + 1);
    const codes = (await (await openDatabase()).getAll('contacts')).map(({ dealerKey, code }) => [dealerKey, code]);
    expect(Object.fromEntries(codes)).toEqual({ 'oakford.test': null, 'elmkia.test': 'SUPPRESSED' });
  });
});

describe('the choices of the review', () => {
  test('are stored and read with everything else Start needs', async () => {
    await addSuppressions([LISTED]);
    await saveChoice('assisted', ['oakford.test']);
    await saveChoice('askAgain', [{ dealerKey: 'oakford.test', askedAt: NOW }]);
    await saveChoice('giveBack', true);
    expect((await readStart(NOW)).input).toMatchObject({
      mode: 'automatic',
      assisted: ['oakford.test'],
      askAgain: [{ dealerKey: 'oakford.test', askedAt: NOW }],
      suppressed: ['elmkia.test'],
      giveBack: true,
    });
  });

  test('a change of pace leaves the rest of the policy as it was', async () => {
    await changePolicy({ lanes: 4, gapMs: 9000 });
    await changePolicy({ lanes: 3 });
    expect((await readStart(NOW)).input.policy).toMatchObject({ lanes: 3, gapMs: 9000, sendsPerDay: 50 });
  });

  test('what was asked for before is told in the words of that batch', async () => {
    const { contacts } = await startTwo(false);
    const [first] = contacts;
    expect(await readAskedFor([first?.id ?? '', 'gone'])).toEqual({ [first?.id ?? '']: '2026 Honda CR-V EX-L' });
  });
});

describe('the edge to the browser', () => {
  test('asks for and gives back exactly the patterns it is given', async () => {
    const permissions = { request: vi.fn(() => Promise.resolve(true)), remove: vi.fn(() => Promise.resolve(true)) };
    vi.spyOn(browser, 'permissions', 'get').mockReturnValue(permissions as unknown as typeof browser.permissions);
    await askForAccess(['*://*.oakford.test/*']);
    await giveBackAccess(['*://*.oakford.test/*']);
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['*://*.oakford.test/*'] });
    expect(permissions.remove).toHaveBeenCalledWith({ origins: ['*://*.oakford.test/*'] });
  });

  test('one looks only after the other has done', async () => {
    const order: string[] = [];
    await Promise.all(
      ['start', 'give back'].map((name) =>
        whileAccessStays(async () => {
          order.push(`${name} begins`);
          await new Promise((resolve) => setTimeout(resolve, 5));
          order.push(`${name} ends`);
        }),
      ),
    );
    expect(order).toEqual(['start begins', 'start ends', 'give back begins', 'give back ends']);
  });
});
