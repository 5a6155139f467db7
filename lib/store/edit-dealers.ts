// Changes to dealers that are in the list already: edited, tagged, put back after a removal. One transaction each, judged
// against the list as it is stored now: another page may have changed it meanwhile.
import { unwrap } from 'idb';
import type { IDBPTransaction } from 'idb';
import type { Dealer } from '../dealers/dealer.ts';
import { twinIndexOf } from '../dealers/dedupe.ts';
import type { DealerDraft, DraftProblem } from '../dealers/edit-dealer.ts';
import { editDealer } from '../dealers/edit-dealer.ts';
import { keysOf, movedKeys } from '../dealers/known-keys.ts';
import { forbiddingKeys } from '../dealers/never-contact.ts';
import { announceChange } from './changes.ts';
import { openDatabase } from './database.ts';
import { inListOrder } from './read.ts';
import { leaveList } from './left-keys.ts';
import type { DealerRoundup, Settings, Suppression } from './schema.ts';
import { takeShelves } from './shelves.ts';

const EDIT_STORES = ['shelves', 'settings', 'ledger', 'contacts', 'suppressions'] as const;
type Editing = IDBPTransaction<DealerRoundup, typeof EDIT_STORES, 'readwrite'>;

/** Resolves to what has to be mended first; to nothing when it is saved. Rejects when the dealer has left the list. */
export async function saveEdit(id: string, draft: DealerDraft): Promise<readonly DraftProblem[]> {
  const writing = (await openDatabase()).transaction(EDIT_STORES, 'readwrite');
  const list = await takeShelves(unwrap(writing.objectStore('shelves')));
  const dealer = list.dealers.find((other) => other.id === id);
  if (!dealer) throw new Error('This dealer is no longer in your list.');
  const edited = editDealer(dealer, draft, () => list.dealers);
  if (!edited.ok) return edited.problems;
  const after = await keysAfter(writing, dealer, edited.dealer);
  await list.change((other) => (other === dealer ? after : other));
  await Promise.all([countListEdit(writing), writing.done]);
  announceChange();
  return [];
}

/** What is known of it goes on being known of it; a mistyped website that nobody was asked at is let go. */
async function keysAfter(writing: Editing, before: Dealer, after: Dealer): Promise<Dealer> {
  if (before.dealerKey === after.dealerKey) return after;
  const [contacts, listed, assisted] = await Promise.all([
    writing.objectStore('contacts').index('dealerId').getAll(before.id),
    readListed(writing, before),
    writing.objectStore('settings').get('assisted') as Promise<Settings['assisted'] | undefined>,
  ]);
  if (listed[0]) await forbidMoved(writing, listed[0], after);
  const asked = await Promise.all(keysOf(before).map(async (key) => [key, await countSends(writing, key)] as const));
  const open = contacts.filter(({ status }) => status === 'queued' || status === 'contacting' || status === 'needs-you');
  const known = new Set([
    ...asked.filter(([, count]) => count > 0).map(([key]) => key),
    ...open.map(({ dealerKey }) => dealerKey),
    ...listed.map(({ dealerKey }) => dealerKey),
    ...(assisted ?? []),
  ]);
  const { formerKeys = [], ...moved } = after;
  return { ...moved, ...movedKeys(before, after.dealerKey, (key) => known.has(key) || formerKeys.includes(key)) };
}

/** Entries of the never-contact list that cover it. */
async function readListed(writing: Editing, dealer: Dealer): Promise<Suppression[]> {
  const entries = await writing.objectStore('suppressions').getAll();
  const keys = new Set(forbiddingKeys(dealer, new Set(entries.map(({ dealerKey }) => dealerKey))));
  return entries.filter(({ dealerKey }) => keys.has(dealerKey));
}

/** It stays on the list also when it leaves ours and comes back by its new website. */
async function forbidMoved(writing: Editing, entry: Suppression, { dealerKey, name, website }: Dealer): Promise<void> {
  await writing.objectStore('suppressions').put({ ...entry, dealerKey, name, website });
}

function countSends(writing: Editing, dealerKey: string): Promise<number> {
  return writing.objectStore('ledger').index('dealerKey').count(dealerKey);
}

/** Applies a change of tags to these dealers. Resolves to how many it changed. */
export async function changeDealers(ids: readonly string[], change: (dealer: Dealer) => Dealer): Promise<number> {
  const { writing, list } = await startListWriting();
  const wanted = new Set(ids);
  let changed = 0;
  await list.change((dealer) => {
    const next = wanted.has(dealer.id) ? change(dealer) : dealer;
    if (next !== dealer) changed += 1;
    return next;
  });
  await Promise.all([countListEdit(writing), writing.done]);
  announceChange();
  return changed;
}

/** Dealers that left the list, with the ids among them that were not ticked. */
export interface RemovedDealers {
  readonly dealers: readonly Dealer[];
  readonly unticked: readonly string[];
}

/** Running batches keep their own copy; results stay. Resolves to what `restoreDealers` takes. */
export async function removeDealers(ids: readonly string[]): Promise<RemovedDealers> {
  const { writing, list } = await startListWriting();
  const gone = new Set(ids);
  const removed = list.dealers.filter(({ id }) => gone.has(id));
  const unticked = await readUnticked(writing);
  await leaveList(unwrap(writing), list, gone);
  const untickedStill = unticked.filter((id) => !gone.has(id));
  await Promise.all([saveUnticked(writing, untickedStill), countListEdit(writing), writing.done]);
  announceChange();
  return { dealers: removed, unticked: unticked.filter((id) => gone.has(id)) };
}

/** Puts removed dealers back as they were. Resolves to how many: one that has come back by another road stays as it is. */
export async function restoreDealers({ dealers, unticked }: RemovedDealers): Promise<number> {
  const { writing, list } = await startListWriting();
  const untickedNow = await readUnticked(writing);
  const twins = twinIndexOf(inListOrder(list.dealers));
  const ids = new Set(list.dealers.map(({ id }) => id));
  const back = dealers.filter((dealer) => !ids.has(dealer.id) && twins.find(dealer).length === 0);
  const backIds = new Set(back.map(({ id }) => id));
  const untickedThen = unticked.filter((id) => backIds.has(id));
  await list.add(back);
  await Promise.all([saveUnticked(writing, [...untickedNow, ...untickedThen]), countListEdit(writing), writing.done]);
  announceChange();
  return back.length;
}

const LIST_STORES = ['shelves', 'settings', 'ledger', 'suppressions'] as const;

async function startListWriting() {
  const writing = (await openDatabase()).transaction([...LIST_STORES], 'readwrite');
  return { writing, list: await takeShelves(unwrap(writing.objectStore('shelves'))) };
}

type ListWriting = Pick<IDBPTransaction<DealerRoundup, (typeof LIST_STORES)[number][], 'readwrite'>, 'objectStore'>;

async function readUnticked(writing: ListWriting): Promise<Settings['unticked']> {
  return ((await writing.objectStore('settings').get('unticked')) as Settings['unticked'] | undefined) ?? [];
}

async function saveUnticked(writing: ListWriting, unticked: Settings['unticked']): Promise<void> {
  await writing.objectStore('settings').put(unticked, 'unticked');
}

/** So that other pages see a change that leaves the number of dealers as it was. */
async function countListEdit(writing: ListWriting | Pick<Editing, 'objectStore'>): Promise<void> {
  const settings = (writing as ListWriting).objectStore('settings');
  const edits = ((await settings.get('listEdits')) as Settings['listEdits'] | undefined) ?? 0;
  await settings.put(edits + 1, 'listEdits');
}
