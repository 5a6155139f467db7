// Every dealer once: each new one is put beside those of the list and of the rows before it. Of twins the first stays, a dealer of the list
// before any row, and is filled up from the others. A row may show that two rows above it are one dealer; these are folded then.
// Two dealers that both are in the list already are never folded here, and none is filled so that it would become another's twin.
import type { Dealer } from './dealer.ts';
import type { SameBy } from './dedupe.ts';
import { broughtKeys, createTwinIndex } from './dedupe.ts';
import { keysOf, newKeys, withKeys } from './known-keys.ts';
import type { Filling } from './merge-dealers.ts';
import { fillingFor } from './merge-dealers.ts';

/** One dealer that is kept, with all that was folded into it. */
export interface Kept {
  /** As filled so far. */
  dealer: Dealer;
  /** The row that made it; 0 for a dealer of the list. */
  readonly row: number;
  /** Its place among all that are kept. */
  readonly order: number;
  /** What its twins gave it. */
  filled: Filling;
  /** By which keys it is known because of them. */
  keys: readonly string[];
  /** Set when it was folded itself, later. */
  folded: Folded | null;
}

export interface Folded {
  readonly into: Kept;
  readonly sameBy: SameBy;
  /** What the kept one got from this. */
  readonly gave: Filling;
}

interface FoundTwin {
  readonly kept: Kept;
  readonly sameBy: SameBy;
}

export interface Folding {
  /** A dealer of the list, before the first row. */
  addStored(dealer: Dealer): void;
  /** A row's dealer: kept, or folded into one that is. */
  place(dealer: Dealer, row: number): Kept | Folded;
  kept(): readonly Kept[];
}

export function createFolding(): Folding {
  const index = createTwinIndex();
  const byId = new Map<string, Kept>();

  function keep(dealer: Dealer, row: number): Kept {
    const kept = { dealer, row, order: byId.size, filled: {}, keys: [], folded: null };
    byId.set(dealer.id, kept);
    index.add(dealer);
    return kept;
  }

  function twinsOf(dealer: Dealer): FoundTwin[] {
    return index.find(dealer).flatMap(({ id, sameBy }) => {
      const kept = byId.get(id);
      return kept ? [{ kept: keptAtLast(kept), sameBy }] : [];
    });
  }

  function place(dealer: Dealer, row: number): Kept | Folded {
    const twins = twinsOf(dealer).toSorted((one, other) => one.kept.order - other.kept.order);
    const [first] = twins;
    if (!first) return keep(dealer, row);
    const telling = twins.find(({ kept, sameBy }) => kept === first.kept && sameBy !== 'website') ?? first;
    const folded = fold(dealer, first.kept, first.sameBy, broughtKeys(dealer, telling.sameBy));
    index.addTwin(dealer, telling.sameBy, first.kept.dealer.id);
    bringTogether(first.kept, dealer, twins);
    return folded;
  }

  function fold(twin: Dealer, into: Kept, sameBy: SameBy, brought: readonly string[]): Folded {
    const gave = fittingFilling(into, twin);
    const before = into.dealer;
    const keys = isOfAnother(into, twin) ? [] : newKeys(before, brought);
    const filled = Object.keys(gave).length === 0 ? before : { ...before, ...gave };
    into.dealer = withKeys(filled, keys);
    into.filled = { ...into.filled, ...gave };
    into.keys = [...into.keys, ...keys];
    if (into.dealer !== before) index.replace(before, into.dealer);
    return { into, sameBy, gave };
  }

  function fittingFilling(into: Kept, twin: Dealer): Filling {
    const filling = fillingFor(into.dealer, twin);
    return meetsStored(into, { ...into.dealer, ...filling }) ? {} : filling;
  }

  /** The site is that of another dealer of the list; a store next to another on one site has a key of its own. */
  function isOfAnother(into: Kept, twin: Dealer): boolean {
    return (
      into.row === 0 && twinsOf(twin).some(({ kept }) => kept !== into && kept.row === 0 && keysOf(kept.dealer).includes(twin.dealerKey))
    );
  }

  function meetsStored(into: Kept, filled: Dealer): boolean {
    return into.row === 0 && twinsOf(filled).some(({ kept }) => kept !== into && kept.row === 0);
  }

  // What the row says, and what the dealer now has, may fit others as well; `known` fitted before the row was folded.
  function bringTogether(one: Kept, dealer: Dealer, known: readonly FoundTwin[]): void {
    for (let first = one, other = otherTwin(first, dealer, known); other; other = otherTwin(first, dealer, known)) {
      const [into, gone] = other.kept.order < first.order ? [other.kept, first] : [first, other.kept];
      gone.folded = fold(gone.dealer, into, other.sameBy, keysOf(gone.dealer));
      index.addTwin(gone.dealer, other.sameBy, into.dealer.id);
      first = into;
    }
  }

  function otherTwin(first: Kept, dealer: Dealer, known: readonly FoundTwin[]): FoundTwin | undefined {
    const before = known.map(({ kept, sameBy }) => ({ kept: keptAtLast(kept), sameBy }));
    const others = [...before, ...twinsOf(dealer), ...twinsOf(first.dealer)];
    return others.find(({ kept }) => kept !== first && (kept.row !== 0 || first.row !== 0));
  }

  return { addStored: (dealer) => void keep(dealer, 0), place, kept: () => [...byId.values()] };
}

export function keptAtLast(kept: Kept): Kept {
  let last = kept;
  while (last.folded) last = last.folded.into;
  return last;
}
