// What our pages read. Each call is one small read-only transaction; those of a running batch cost the same whatever the
// length of the list. Nothing here changes anything.
import type { IDBPTransaction } from 'idb';
import { unwrap } from 'idb';
import type { Watch } from '../batch/attempt.ts';
import type { Contact, ContactStatus } from '../batch/contact.ts';
import type { RememberedAnswer } from '../batch/memory.ts';
import type { Policy } from '../batch/policy.ts';
import { policyWith } from '../batch/policy.ts';
import type { CurrentContact, RunSnapshot, StatusCounts, WaitingContact } from '../batch/progress.ts';
import { NO_COUNTS } from '../batch/progress.ts';
import type { StandingConsents } from '../contact-form/standing-consent.ts';
import { ASK_EACH_TIME } from '../contact-form/standing-consent.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { completeInquiry } from '../inquiry/blank-inquiry.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { countToAsk } from '../runner/plan-start.ts';
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import type { StoredImport } from './import-parts.ts';
import { newestImport, readImportParts } from './import-parts.ts';
import type { DealerRoundup, IndexedAttempt, QueueMeta, Settings } from './schema.ts';
import { countShelved, readShelved } from './shelves.ts';

const STATUSES = Object.keys(NO_COUNTS) as readonly ContactStatus[];
const WAITING_SHOWN = 20;
const SAMPLED = 15;

const RUN_STORES = ['meta', 'settings', 'batches', 'contacts', 'attempts', 'watches'] as const;
type RunReading = ReturnType<typeof startRunReading>;
type InquiryReading = Pick<IDBPTransaction<DealerRoundup, ['settings', 'inquiries'], 'readonly'>, 'objectStore'>;

/** The latest batch with its counts, who is being contacted, and the first of those that need the person. */
export async function readRun(): Promise<RunSnapshot> {
  const reading = startRunReading(await openDatabase());
  const [meta, policy, batch] = await Promise.all([
    reading.objectStore('meta').get('queue'),
    reading.objectStore('settings').get('policy'),
    latestBatch(reading),
  ]);
  const shared = { seenAt: meta?.seenAt ?? 0, policy: policyOf(policy) };
  if (!batch) return { ...shared, batch, counts: NO_COUNTS, current: [], waiting: [], spentMs: [] };
  const [counts, current, waiting, spentMs] = await Promise.all([
    countContacts(reading, batch.id),
    readCurrent(reading, batch.id),
    readWaiting(reading, batch.id, meta),
    readSpent(reading, batch.id),
  ]);
  return { ...shared, batch, counts, current, waiting, spentMs };
}

/** The latest batch with its counts alone, for the badge: asked at every change, also when no page is open. */
export async function readCounts(): Promise<Pick<RunSnapshot, 'batch' | 'counts'>> {
  const reading = startRunReading(await openDatabase());
  const batch = await latestBatch(reading);
  return { batch, counts: batch ? await countContacts(reading, batch.id) : NO_COUNTS };
}

async function latestBatch(reading: RunReading): Promise<RunSnapshot['batch']> {
  return (await reading.objectStore('batches').index('startedAt').openCursor(null, 'prev'))?.value ?? null;
}

function startRunReading(database: Database) {
  return database.transaction(RUN_STORES, 'readonly');
}

async function countContacts(reading: RunReading, batchId: string): Promise<StatusCounts> {
  const index = reading.objectStore('contacts').index('batch');
  const counts = await Promise.all(STATUSES.map(async (status) => [status, await index.count(withStatus(batchId, status))] as const));
  return { ...NO_COUNTS, ...Object.fromEntries(counts) };
}

function withStatus(batchId: string, status: ContactStatus): IDBKeyRange {
  return IDBKeyRange.bound([batchId, status, -Infinity], [batchId, status, Infinity]);
}

async function readCurrent(reading: RunReading, batchId: string): Promise<CurrentContact[]> {
  const live = await reading.objectStore('attempts').index('liveLane').getAll();
  const own = live.filter((attempt: IndexedAttempt & CurrentContact['attempt']) => attempt.batchId === batchId);
  const contacts = await Promise.all(own.map((attempt) => reading.objectStore('contacts').get(attempt.contactId)));
  return own.flatMap((attempt, lane) => (contacts[lane] ? [{ attempt, contact: contacts[lane] }] : []));
}

async function readWaiting(reading: RunReading, batchId: string, meta: QueueMeta | undefined): Promise<WaitingContact[]> {
  const [watches, contacts] = await Promise.all([
    reading.objectStore('watches').getAll(),
    reading.objectStore('contacts').index('batch').getAll(withStatus(batchId, 'needs-you'), WAITING_SHOWN),
  ]);
  return contacts.map((contact) => ({ contact, watch: openWatch(watches, contact.id, meta) }));
}

/** Tab ids of an earlier run of the browser mean nothing now. */
function openWatch(watches: readonly Watch[], contactId: string, meta: QueueMeta | undefined): Watch | null {
  return watches.find((watch) => watch.contactId === contactId && watch.session === meta?.session) ?? null;
}

async function readSpent(reading: RunReading, batchId: string): Promise<number[]> {
  const index = reading.objectStore('contacts').index('batch');
  const ended = await Promise.all((['sent', 'needs-you', 'failed'] as const).map((status) => lastOf(index, withStatus(batchId, status))));
  return ended
    .flat()
    .filter((contact) => contact.spentMs > 0)
    .map((contact) => contact.spentMs);
}

type BatchIndex = ReturnType<ReturnType<RunReading['objectStore']>['index']>;

async function lastOf(index: BatchIndex, range: IDBKeyRange): Promise<Contact[]> {
  const rows: Contact[] = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor && rows.length < SAMPLED) {
    rows.push(cursor.value as Contact);
    cursor = await cursor.continue();
  }
  return rows;
}

/** One page of a batch's contacts with this status, in queue order; `from` counts from 0. */
export async function readContacts(batchId: string, status: ContactStatus, from: number, count: number): Promise<WaitingContact[]> {
  const reading = startRunReading(await openDatabase());
  const rows: Contact[] = [];
  let cursor = await reading.objectStore('contacts').index('batch').openCursor(withStatus(batchId, status));
  if (cursor && from > 0) cursor = await cursor.advance(from);
  while (cursor && rows.length < count) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  const [watches, meta] = await Promise.all([reading.objectStore('watches').getAll(), reading.objectStore('meta').get('queue')]);
  return rows.map((contact) => ({ contact, watch: openWatch(watches, contact.id, meta) }));
}

/** Tabs that the queue still holds for itself, not for the person, with the site each was sent to. */
export async function readHeldTabs(): Promise<{ readonly tabId: number; readonly site: string }[]> {
  const reading = (await openDatabase()).transaction(['attempts', 'contacts']);
  const held = (await reading.objectStore('attempts').getAll()).filter(({ tab }) => tab === 'open' || tab === 'close');
  const contacts = await Promise.all(held.map(({ contactId }) => reading.objectStore('contacts').get(contactId)));
  return held.flatMap(({ tabId }, index) => {
    const site = contacts[index]?.dealer.site;
    return tabId === null || site === undefined ? [] : [{ tabId, site }];
  });
}

/** Dealers in the order they were added. */
export async function readDealers(): Promise<Dealer[]> {
  const reading = (await openDatabase()).transaction('shelves');
  return inListOrder(await readShelved(unwrap(reading.store)));
}

// Rows of one import share their time; their ids count on (dealer-ids.ts).
export function inListOrder(dealers: readonly Dealer[]): Dealer[] {
  return dealers.toSorted((one, other) => one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1));
}

/** The one in use. */
export async function readInquiry(): Promise<Inquiry | null> {
  return inquiryInUse((await openDatabase()).transaction(['settings', 'inquiries']));
}

/** `reading` has `settings` and `inquiries`. */
export async function inquiryInUse(reading: InquiryReading): Promise<Inquiry | null> {
  const id = (await reading.objectStore('settings').get('inquiryId')) as Settings['inquiryId'] | undefined;
  const stored = id === undefined ? undefined : await reading.objectStore('inquiries').get(id);
  return stored ? completeInquiry(stored) : null;
}

/** All saved ones, in no order that says anything. */
export async function readInquiries(): Promise<Inquiry[]> {
  return (await (await openDatabase()).getAll('inquiries')).map(completeInquiry);
}

export async function readLastImport(): Promise<StoredImport | null> {
  return newestImport(await readImportParts((await openDatabase()).transaction('imports').store));
}

/** How far the setting-up has come, for a popup that doesn't want the whole list. */
export interface SetUp {
  readonly dealers: number;
  readonly ticked: number;
  readonly inquiry: Inquiry | null;
}

export async function readSetUp(): Promise<SetUp> {
  const database = await openDatabase();
  const [dealers, unticked = [], suppressed, inquiry] = await Promise.all([
    countShelved(unwrap(database.transaction('shelves').store)),
    database.get('settings', 'unticked') as Promise<Settings['unticked'] | undefined>,
    database.getAllKeys('suppressions'),
    readInquiry(),
  ]);
  if (suppressed.length === 0) return { dealers, ticked: dealers - unticked.length, inquiry };
  // Whom the never-contact list covers can only be told from the dealers themselves.
  const ticked = countToAsk(await readDealers(), { unticked, suppressed });
  return { dealers, ticked, inquiry };
}

/** Changes whenever `readSetUp` may answer anything else. */
export async function readSetUpVersion(): Promise<string> {
  const database = await openDatabase();
  const [list, unticked, suppressed, inquiry] = await Promise.all([
    readListVersion(),
    database.get('settings', 'unticked') as Promise<Settings['unticked'] | undefined>,
    database.getAllKeys('suppressions'),
    readInquiry(),
  ]);
  return [list, inquiry?.id ?? '', inquiry?.updatedAt ?? '', ...suppressed, '', ...(unticked ?? [])].join(' ');
}

export function policyOf(stored: Settings[keyof Settings] | undefined): Policy {
  return policyWith((stored as Settings['policy'] | undefined) ?? {});
}

/** What the person allowed and answered beforehand; latest answer first. */
export interface Beforehand {
  readonly consents: StandingConsents;
  readonly answers: readonly RememberedAnswer[];
}

export async function readBeforehand(): Promise<Beforehand> {
  const database = await openDatabase();
  const [answers, consents] = await Promise.all([
    database.getAll('answers'),
    database.get('settings', 'consents') as Promise<Settings['consents'] | undefined>,
  ]);
  return { consents: consents ?? ASK_EACH_TIME, answers: answers.toSorted((one, other) => other.at - one.at) };
}

/** The car each of these contacts asked for, in the words of its batch ("2026 Honda CR-V"); those that are gone are left out. */
export async function readAskedFor(contactIds: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const reading = (await openDatabase()).transaction(['contacts', 'batches']);
  const contacts = await Promise.all(contactIds.map((id) => reading.objectStore('contacts').get(id)));
  const batchIds = [...new Set(contacts.flatMap((contact) => (contact ? [contact.batchId] : [])))];
  const batches = await Promise.all(batchIds.map((id) => reading.objectStore('batches').get(id)));
  const cars = new Map(batches.flatMap((batch) => (batch ? [[batch.id, carOf(batch.inquiry)]] : [])));
  return Object.fromEntries(contacts.flatMap((contact) => (contact ? [[contact.id, cars.get(contact.batchId) ?? '']] : [])));
}

function carOf({ vehicle }: Inquiry): string {
  return [vehicle.year, vehicle.make, vehicle.model, vehicle.trim].filter((word) => word.trim() !== '').join(' ');
}

/** Changes whenever the list does: cheap enough to ask every second. */
export async function readListVersion(): Promise<string> {
  const reading = (await openDatabase()).transaction(['shelves', 'imports', 'settings'], 'readonly');
  const [count, edits, imports] = await Promise.all([
    countShelved(unwrap(reading.objectStore('shelves'))),
    reading.objectStore('settings').get('listEdits') as Promise<Settings['listEdits'] | undefined>,
    reading.objectStore('imports').getAllKeys(),
  ]);
  return [count, edits ?? 0, ...imports].join(' ');
}
