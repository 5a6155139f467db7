// Which dealers are one (mission.md, "One dealer"). Same site: one, unless host or store path differ and the names or ZIPs differ too.
// Same phone, or same street and ZIP: one, whatever the site. A text that is missing on one side is no difference.
import { dealerKey, keyDomain } from './dealer-key.ts';
import { comparableName, comparablePhone, comparableStreet, comparableZip } from './dealer-identity.ts';
import type { Dealer } from './dealer.ts';
import { keysOf } from './known-keys.ts';

export type SameBy = 'website' | 'phone' | 'street';

export interface Twin {
  readonly sameBy: SameBy;
  /** Id of the dealer that was there first. */
  readonly id: string;
}

export interface TwinIndex {
  /** The dealers that are the same as this one, by its site, its phone and its street. Constant time whatever the length of the list. */
  find(dealer: Dealer): Twin[];
  /** Makes a dealer findable. What others were found by before stays theirs. */
  add(dealer: Dealer): void;
  /** The same dealer, filled: what it is told from others by is more now, what it had nothing for no longer fits all. */
  replace(before: Dealer, after: Dealer): void;
  /** Makes the dealer `id` findable by what a twin of it says. */
  addTwin(twin: Dealer, sameBy: SameBy, id: string): void;
}

interface Identity {
  readonly stores: readonly string[];
  readonly domain: string;
  readonly name: string;
  readonly zip: string;
  readonly phone: string;
  readonly street: string;
}

type Finder = (identity: Identity) => string | undefined;

export function createTwinIndex(): TwinIndex {
  const stores = new Map<string, string>();
  const sites = createSites();
  const phones = new Map<string, string>();
  const streets = new Map<string, string>();
  const finders: readonly (readonly [SameBy, Finder])[] = [
    ['website', (identity) => idAt(stores, identity.stores) ?? sites.find(identity)],
    ['phone', ({ phone }) => phones.get(phone)],
    ['street', ({ street }) => streets.get(street)],
  ];

  function addSite(identity: Identity, id: string): void {
    for (const store of identity.stores) putFirst(stores, store, id);
    sites.add(identity, id);
  }

  function addOther({ phone, street }: Identity, id: string): void {
    if (phone !== '') putFirst(phones, phone, id);
    if (street !== '') putFirst(streets, street, id);
  }

  return {
    find(dealer) {
      const identity = identityOf(dealer);
      return finders.flatMap(([sameBy, finder]) => {
        const id = finder(identity);
        return id === undefined ? [] : [{ sameBy, id }];
      });
    },
    add(dealer) {
      addSite(identityOf(dealer), dealer.id);
      addOther(identityOf(dealer), dealer.id);
    },
    replace(before, after) {
      sites.remove(identityOf(before), before.id);
      addSite(identityOf(after), after.id);
      addOther(identityOf(after), after.id);
    },
    addTwin(twin, sameBy, id) {
      const identity = identityOf(twin);
      if (tellsItsStore(identity, sameBy)) addSite(identity, id);
      addOther(identity, id);
    },
  };
}

/** An index of these, the first of twins first. */
export function twinIndexOf(dealers: Iterable<Dealer>): TwinIndex {
  const index = createTwinIndex();
  for (const dealer of dealers) index.add(dealer);
  return index;
}

/** The keys that a dealer folded by `sameBy` brings along. */
export function broughtKeys(twin: Dealer, sameBy: SameBy): readonly string[] {
  return tellsItsStore(identityOf(twin), sameBy) ? keysOf(twin) : [];
}

// A row that says too little to be told from its twin by the site must not claim the other stores of a group.
function tellsItsStore({ name, zip }: Identity, sameBy: SameBy): boolean {
  return sameBy !== 'website' || (name !== '' && zip !== '');
}

const identities = new WeakMap<Dealer, Identity>();

// A dealer is asked for again and again, and what is compared takes a while to make.
function identityOf(dealer: Dealer): Identity {
  const identity = identities.get(dealer) ?? makeIdentity(dealer);
  identities.set(dealer, identity);
  return identity;
}

function makeIdentity(dealer: Dealer): Identity {
  const key = dealerKey(dealer.address);
  const zip = comparableZip(dealer.zip);
  const street = zip === '' ? '' : comparableStreet(dealer.street ?? '');
  return {
    // Stored keys may come from a merge or an earlier website, so the address's own key counts as well.
    stores: [...new Set([...keysOf(dealer), key])],
    domain: keyDomain(key),
    name: comparableName(dealer.name),
    zip,
    phone: comparablePhone(dealer.phone),
    street: street === '' ? '' : `${zip} ${street}`,
  };
}

const ANY = '*';

interface Site {
  /** The only dealer of its domain, which nearly all are: entries are made when a second one comes. */
  readonly alone: readonly [identity: Identity, id: string];
  entries: Map<string, string> | null;
}

/** Dealers by their domain, and within it by name and ZIP. */
function createSites() {
  const sites = new Map<string, Site>();
  const entriesOf = (site: Site): Map<string, string> => {
    if (!site.entries) {
      site.entries = new Map();
      addEntries(site.entries, ...site.alone);
    }
    return site.entries;
  };
  return {
    find(identity: Identity): string | undefined {
      const site = sites.get(identity.domain);
      return site && idAt(entriesOf(site), questionsOf(identity));
    },
    add(identity: Identity, id: string): void {
      const site = sites.get(identity.domain);
      if (site) addEntries(entriesOf(site), identity, id);
      else sites.set(identity.domain, { alone: [identity, id], entries: null });
    },
    remove(identity: Identity, id: string): void {
      const site = sites.get(identity.domain);
      if (site && !site.entries && site.alone[1] === id) sites.delete(identity.domain);
      else if (site) removeEntries(entriesOf(site), identity, id);
    },
  };
}

// A dealer is findable by its name and ZIP, by either of them, and by its site alone …
function addEntries(entries: Map<string, string>, { name, zip }: Identity, id: string): void {
  for (const entry of combinations([name, ANY], [zip, ANY])) putFirst(entries, entry, id);
}

function removeEntries(entries: Map<string, string>, { name, zip }: Identity, id: string): void {
  for (const entry of combinations([name, ANY], [zip, ANY])) if (entries.get(entry) === id) entries.delete(entry);
}

// … and asks for its own or no name and ZIP; where it has none itself, for any.
function questionsOf({ name, zip }: Identity): string[] {
  return combinations(name === '' ? [ANY] : [name, ''], zip === '' ? [ANY] : [zip, '']);
}

function combinations(names: readonly string[], zips: readonly string[]): string[] {
  return names.flatMap((name) => zips.map((zip) => `${zip} ${name}`));
}

function putFirst(ids: Map<string, string>, entry: string, id: string): void {
  if (!ids.has(entry)) ids.set(entry, id);
}

function idAt(ids: ReadonlyMap<string, string>, entries: readonly string[]): string | undefined {
  const found = entries.find((entry) => ids.has(entry));
  return found === undefined ? undefined : ids.get(found);
}
