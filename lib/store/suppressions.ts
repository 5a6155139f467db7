// The never-contact list. An entry stands by itself: it stays when the dealer leaves the list, and holds again when the
// dealer comes back with another import. Whether it covers a dealer is decided in dealers/never-contact.ts.
import { announceChange } from './changes.ts';
import { openDatabase } from './database.ts';
import type { Suppression } from './schema.ts';

export type { Suppression };

/** Newest first. */
export async function readSuppressions(): Promise<Suppression[]> {
  const entries = await (await openDatabase()).getAll('suppressions');
  return entries.toSorted((one, other) => other.at - one.at || (one.dealerKey < other.dealerKey ? -1 : 1));
}

/** A dealer that is listed already keeps its entry, with its time. */
export async function addSuppressions(entries: readonly Suppression[]): Promise<void> {
  const writing = (await openDatabase()).transaction('suppressions', 'readwrite');
  const listed = new Set(await writing.store.getAllKeys());
  const fresh = entries.filter(({ dealerKey }) => !listed.has(dealerKey));
  await Promise.all([...fresh.map((entry) => writing.store.put(entry)), writing.done]);
  announceChange();
}

/** These dealers may be contacted again. */
export async function removeSuppressions(dealerKeys: readonly string[]): Promise<void> {
  const writing = (await openDatabase()).transaction('suppressions', 'readwrite');
  await Promise.all([...dealerKeys.map((key) => writing.store.delete(key)), writing.done]);
  announceChange();
}
