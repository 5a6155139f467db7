// A dealer that was known by several websites and leaves the list may come back by any of them. What is remembered of it (that it was asked,
// that it is never to be contacted) lies under one of its keys: by the others that key is found again. Remembers nothing of dealers of whom
// nothing is known: a wrong merge of two leaves no trace.
import { wrap } from 'idb';
import { dealerKey, keyDomain } from '../dealers/dealer-key.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { keysOf, withKeys } from '../dealers/known-keys.ts';
import type { Settings } from './schema.ts';
import type { ShelvedList } from './shelves.ts';

/**
 * Those that are `gone` leave the list, and the others are changed on the way. `writing` is the list's own transaction; it may read the
 * ledger and the suppressions as well, and write the settings.
 */
export async function leaveList(
  writing: IDBTransaction,
  list: ShelvedList,
  gone: ReadonlySet<string>,
  change: (dealer: Dealer) => Dealer = (dealer) => dealer,
): Promise<void> {
  const left: (readonly string[])[] = [];
  await list.change((dealer) => {
    if (!gone.has(dealer.id)) return change(dealer);
    // Here, where the list is gone through in steps: the addresses of thousands at once would hold the page up.
    left.push([...new Set([...keysOf(dealer), dealerKey(dealer.address)])]);
    return null;
  });
  await rememberLeft(writing, left);
}

/** `gone`: the keys each of them may come back by. */
async function rememberLeft(writing: IDBTransaction, gone: readonly (readonly string[])[]): Promise<void> {
  const aliased = gone.filter((keys) => keys.length > 1);
  if (aliased.length === 0) return;
  const left = new Map(await readLeft(writing));
  const listed = new Set((await wrap(writing.objectStore('suppressions').getAllKeys())) as string[]);
  for (const keys of aliased) {
    const telling = await Promise.all(keys.map((key) => tellsOfIt(writing, key, listed)));
    const known = keys.filter((_, index) => telling[index]);
    for (const key of keys) left.set(key, [...new Set([...(left.get(key) ?? []), ...known.filter((other) => other !== key)])]);
  }
  const kept = [...left].filter(([, known]) => known.length > 0);
  await wrap(writing.objectStore('settings').put(kept, 'leftKeys'));
}

/** Those that come to the list, also known by what is remembered of them. */
export async function withLeftKeys(writing: IDBTransaction, dealers: readonly Dealer[]): Promise<readonly Dealer[]> {
  const left = new Map(await readLeft(writing));
  if (left.size === 0) return dealers;
  return dealers.map((dealer) =>
    withKeys(
      dealer,
      keysOf(dealer).flatMap((key) => left.get(key) ?? []),
    ),
  );
}

async function readLeft(writing: IDBTransaction): Promise<Settings['leftKeys']> {
  return ((await wrap(writing.objectStore('settings').get('leftKeys'))) as Settings['leftKeys'] | undefined) ?? [];
}

async function tellsOfIt(writing: IDBTransaction, key: string, listed: ReadonlySet<string>): Promise<boolean> {
  if (listed.has(key) || listed.has(keyDomain(key))) return true;
  return (await wrap(writing.objectStore('ledger').index('dealerKey').count(key))) > 0;
}
