// Which dealers are one (mission.md, "One dealer"). Same site: one, unless host or store path differ and the names or ZIPs differ too.
// Same phone, or same street and ZIP: one, whatever the site. A text that is missing on one side is no difference. The first twin stays.
import { dealerKey, keyDomain } from './dealer-key.ts';
import { comparableName, comparablePhone, comparableStreet, comparableZip } from './dealer-identity.ts';
import type { Dealer } from './dealer.ts';

export interface Twin {
  readonly code: 'DUPLICATE_DOMAIN' | 'DUPLICATE_DEALER';
  readonly sameBy: 'website' | 'phone' | 'street';
  /** The dealer that was there first. */
  readonly dealer: Dealer;
}

export interface TwinIndex {
  /** The dealer that is the same as this one, or null. Constant time whatever the length of the list. */
  find(dealer: Dealer): Twin | null;
  add(dealer: Dealer): void;
}

const ANY = '*';

export function createTwinIndex(dealers: Iterable<Dealer>): TwinIndex {
  const first = new Map<string, Dealer>();
  const add = (dealer: Dealer): void => {
    for (const entry of entriesOf(dealer)) if (!first.has(entry)) first.set(entry, dealer);
  };
  const at = (entries: readonly string[]): Dealer | undefined => entries.map((entry) => first.get(entry)).find(Boolean);
  for (const dealer of dealers) add(dealer);
  return { find: (dealer) => findTwin(dealer, at), add };
}

function findTwin(dealer: Dealer, at: (entries: readonly string[]) => Dealer | undefined): Twin | null {
  const sameSite = at([...storeEntries(dealer), ...siteQuestions(dealer)]);
  if (sameSite) return { code: 'DUPLICATE_DOMAIN', sameBy: 'website', dealer: sameSite };
  const samePhone = at(phoneEntries(dealer));
  if (samePhone) return { code: 'DUPLICATE_DEALER', sameBy: 'phone', dealer: samePhone };
  const sameStreet = at(streetEntries(dealer));
  return sameStreet ? { code: 'DUPLICATE_DEALER', sameBy: 'street', dealer: sameStreet } : null;
}

function entriesOf(dealer: Dealer): string[] {
  return [...storeEntries(dealer), ...siteEntries(dealer), ...phoneEntries(dealer), ...streetEntries(dealer)];
}

// The stored key may come from a merge, so the address's own key counts as well.
function storeEntries(dealer: Dealer): string[] {
  return [`store ${dealer.dealerKey}`, `store ${dealerKey(dealer.address)}`];
}

// A dealer is findable by its name and ZIP, by either of them, and by its site alone …
function siteEntries(dealer: Dealer): string[] {
  return siteCombinations(dealer, [comparableName(dealer.name), ANY], [comparableZip(dealer.zip), ANY]);
}

// … and asks for its own or no name and ZIP; where it has none itself, for any.
function siteQuestions(dealer: Dealer): string[] {
  const name = comparableName(dealer.name);
  const zip = comparableZip(dealer.zip);
  return siteCombinations(dealer, name === '' ? [ANY] : [name, ''], zip === '' ? [ANY] : [zip, '']);
}

function siteCombinations(dealer: Dealer, names: readonly string[], zips: readonly string[]): string[] {
  const domain = keyDomain(dealerKey(dealer.address));
  return names.flatMap((name) => zips.map((zip) => `site ${domain} ${zip} ${name}`));
}

function phoneEntries(dealer: Dealer): string[] {
  const phone = comparablePhone(dealer.phone);
  return phone === '' ? [] : [`phone ${phone}`];
}

function streetEntries(dealer: Dealer): string[] {
  const street = comparableStreet(dealer.street ?? '');
  const zip = comparableZip(dealer.zip);
  return street === '' || zip === '' ? [] : [`street ${zip} ${street}`];
}
