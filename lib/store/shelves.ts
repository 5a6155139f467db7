// The list of dealers as it lies in the store: by the shelf. The browser takes about as long for a row of one dealer as for a row of
// hundreds, so that a row for each would make an import of 10,000 last seconds. A shelf's key says how many stand on it: they are counted
// without being read. Refuses two dealers with one id. The transaction is the caller's: what is done in it is whole or not at all.
import { wrap } from 'idb';
import type { Dealer } from '../dealers/dealer.ts';

export type Shelf = readonly Dealer[];
/** Id of its first dealer, and how many stand on it. */
export type ShelfKey = readonly [firstId: string, count: number];

const MOST_ON_A_SHELF = 500;

/** The list within one transaction. */
export interface ShelvedList {
  readonly dealers: readonly Dealer[];
  // Both in steps, between which the page may answer to somebody.
  /** null: it leaves the list. The same object: it stays as it is. */
  change(change: (dealer: Dealer) => Dealer | null): Promise<void>;
  /** Rejects when one is there already. */
  add(dealers: readonly Dealer[]): Promise<void>;
}

/** `store`: the shelves, in a transaction that may write where something is to be changed. */
export async function takeShelves(store: IDBObjectStore): Promise<ShelvedList> {
  const shelves = await readShelves(store);
  const dealers = shelves.flat();
  return {
    dealers,
    async change(change) {
      for (const shelf of shelves) await replaceShelf(store, shelf, changedShelf(shelf, change));
    },
    async add(added) {
      const ids = new Set([...dealers, ...added].map(({ id }) => id));
      if (ids.size < dealers.length + added.length) throw new Error('A dealer of this import is in the list already.');
      for (const shelf of toShelves(added)) await wrap(store.add(shelf, keyOf(shelf)));
    },
  };
}

export async function readShelved(store: IDBObjectStore): Promise<Dealer[]> {
  return (await readShelves(store)).flat();
}

export async function countShelved(store: IDBObjectStore): Promise<number> {
  const keys = (await wrap(store.getAllKeys())) as unknown as readonly ShelfKey[];
  return keys.reduce((sum, [, count]) => sum + count, 0);
}

/** The dealers of the first version, each in a row of its own: onto shelves, before their store goes. */
export function shelveRows(transaction: IDBTransaction): void {
  const reading = transaction.objectStore('dealers').getAll() as IDBRequest<Dealer[]>;
  reading.onsuccess = () => {
    for (const shelf of toShelves(reading.result)) transaction.objectStore('shelves').add(shelf, keyOf(shelf));
    transaction.db.deleteObjectStore('dealers');
  };
}

/** Shelf by shelf, each asked for when the one before has come: taken out all at once, a long list would hold the page up. */
async function readShelves(store: IDBObjectStore): Promise<Shelf[]> {
  const shelves: Shelf[] = [];
  for (const key of await wrap(store.getAllKeys())) shelves.push(await wrap(store.get(key) as IDBRequest<Shelf>));
  return shelves;
}

function changedShelf(shelf: Shelf, change: (dealer: Dealer) => Dealer | null): Shelf {
  const changed = shelf.map(change);
  return changed.some((dealer, index) => dealer !== shelf[index]) ? changed.filter((dealer) => dealer !== null) : shelf;
}

async function replaceShelf(store: IDBObjectStore, before: Shelf, after: Shelf): Promise<void> {
  if (after === before) return;
  await wrap(store.delete(keyOf(before)));
  if (after.length > 0) await wrap(store.put(after, keyOf(after)));
}

function keyOf(shelf: Shelf): IDBValidKey {
  return [shelf[0]?.id ?? '', shelf.length] satisfies ShelfKey;
}

function toShelves(dealers: readonly Dealer[]): Shelf[] {
  const count = Math.ceil(dealers.length / MOST_ON_A_SHELF);
  return Array.from({ length: count }, (_, index) => dealers.slice(index * MOST_ON_A_SHELF, (index + 1) * MOST_ON_A_SHELF));
}
