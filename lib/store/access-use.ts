// Which access to sites is still needed, and what was given back after which batch. Read when the worker comes to rest, and by
// the results; rows of the queue are only read.
import type { Batch } from '../batch/batch.ts';
import type { Contact, ContactStatus } from '../batch/contact.ts';
import type { AccessUse, GivenBack } from '../runner/give-back-access.ts';
import { announceChange } from './changes.ts';
import { openDatabase } from './database.ts';
import type { Settings } from './schema.ts';

const MAY_BE_VISITED: readonly ContactStatus[] = ['queued', 'contacting', 'needs-you'];
const NOTHING_TO_GIVE: AccessUse = { batches: [], sitesInUse: [], givenBack: {} };

/** Contacts are only looked at when some batch wants its access given back. */
export async function readAccessUse(): Promise<AccessUse> {
  const reading = (await openDatabase()).transaction(['batches', 'contacts', 'settings']);
  const batches = await reading.objectStore('batches').getAll();
  if (!batches.some(({ giveBack }) => giveBack === true)) return NOTHING_TO_GIVE;
  const givenBack = (await reading.objectStore('settings').get('givenBack')) as Settings['givenBack'] | undefined;
  const index = reading.objectStore('contacts').index('batch');
  const ranges = batches.flatMap(({ id }) => MAY_BE_VISITED.map((status) => IDBKeyRange.bound([id, status], [id, status, []])));
  const contacts: Contact[] = (await Promise.all(ranges.map((range) => index.getAll(range)))).flat();
  return { batches, sitesInUse: sitesInUse(batches, contacts), givenBack: givenBack ?? {} };
}

/** Nobody knows whose form stands at which vendor's: that of any dealer of the batch may. */
function sitesInUse(batches: readonly Batch[], contacts: readonly Contact[]): string[] {
  const inUse = new Set(contacts.map(({ batchId }) => batchId));
  const forms = batches.flatMap(({ id, formHosts = [] }) => (inUse.has(id) ? formHosts : []));
  return [...new Set([...contacts.map(({ dealer }) => dealer.site), ...forms])];
}

/** Adds to what was given back since the batch last ended. */
export async function noteGivenBack(batchId: string, { patterns, at }: GivenBack): Promise<void> {
  const writing = (await openDatabase()).transaction(['settings', 'batches'], 'readwrite');
  const settings = writing.objectStore('settings');
  const all = ((await settings.get('givenBack')) as Settings['givenBack'] | undefined) ?? {};
  const endedAt = (await writing.objectStore('batches').get(batchId))?.endedAt ?? 0;
  const before = all[batchId];
  const sinceTheEnd = before && before.at >= endedAt ? before.patterns : [];
  await settings.put({ ...all, [batchId]: { patterns: [...new Set([...sinceTheEnd, ...patterns])], at } }, 'givenBack');
  await writing.done;
  announceChange();
}

/** null: nothing of it was given back. */
export async function readGivenBack(batchId: string): Promise<GivenBack | null> {
  const all = (await (await openDatabase()).get('settings', 'givenBack')) as Settings['givenBack'] | undefined;
  return all?.[batchId] ?? null;
}
