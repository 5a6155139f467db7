// A dealer with all that the list is searched, sorted and filtered by, worked out once: a keystroke then costs no more than
// comparing texts.
import type { Dealer } from './dealer.ts';
import type { Distance } from './distance.ts';
import { distanceBetween } from './distance.ts';
import { foldText } from './fold-text.ts';
import { isForbidden } from './never-contact.ts';
import type { ZipPlace, ZipPlaces } from './zip-centroids.ts';

/** What came of the newest contact with a dealer; `open`: it is in line or being contacted now. */
export type DealerOutcome = 'sent' | 'needs-you' | 'failed' | 'skipped' | 'open' | 'never';

/** The texts of a dealer as they are compared; all folded. */
export interface FoldedDealer {
  readonly dealer: Dealer;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly tags: readonly string[];
  readonly brands: readonly string[];
}

export interface ListedDealer extends FoldedDealer {
  readonly outcome: DealerOutcome;
  /** Epoch milliseconds of that contact's batch; 0: never asked. */
  readonly askedAt: number;
  /** null: the dealer's ZIP or the person's is not known. */
  readonly distance: Distance | null;
  /** On the never-contact list. */
  readonly forbidden: boolean;
}

export interface LastOutcome {
  readonly outcome: DealerOutcome;
  readonly at: number;
}

/** What is known about dealers beside their rows. */
export interface ListFacts {
  readonly outcomeOf: (dealer: Dealer) => LastOutcome | null;
  /** Keys of the never-contact list. */
  readonly listedKeys: ReadonlySet<string>;
  /** Where the person is; null: not known. */
  readonly from: ZipPlace | null;
  readonly places: ZipPlaces | null;
}

// Between two texts, so that no search word matches across them.
const APART = '\n';
const NONE: readonly string[] = [];

const searchTexts = new WeakMap<Dealer, string>();

/** All that a search looks at, folded. Most lists are never searched, so that it is made at the first search. */
export function searchTextOf(dealer: Dealer): string {
  const known = searchTexts.get(dealer);
  if (known !== undefined) return known;
  const { name, website, address, phone, email, street, city, state, zip, contactUrl, brand, notes, tags = NONE } = dealer;
  const texts = [name, website, address, phone, email, street, city, state, zip, contactUrl, brand, notes, ...tags, digitsOf(phone)];
  const text = foldText(texts.join(APART));
  searchTexts.set(dealer, text);
  return text;
}

const foldedDealers = new WeakMap<Dealer, FoldedDealer>();

/** The list is worked out anew whenever something is learnt of its dealers; their texts stay. */
export function foldDealer(dealer: Dealer): FoldedDealer {
  const folded = foldedDealers.get(dealer) ?? makeFolded(dealer);
  foldedDealers.set(dealer, folded);
  return folded;
}

function makeFolded(dealer: Dealer): FoldedDealer {
  const { name, website, city, state, tags = NONE } = dealer;
  return {
    dealer,
    name: foldText(name || website),
    city: foldText(city),
    state: foldText(state),
    tags: tags.map(foldText),
    brands: brandsOf(dealer).map(foldText),
  };
}

export function listDealer(folded: FoldedDealer, { outcomeOf, listedKeys, from, places }: ListFacts): ListedDealer {
  const last = outcomeOf(folded.dealer);
  const to = from && places ? places(folded.dealer.zip) : null;
  return {
    ...folded,
    outcome: last?.outcome ?? 'never',
    askedAt: last?.at ?? 0,
    distance: from && to ? distanceBetween(from, to) : null,
    forbidden: isForbidden(folded.dealer, listedKeys),
  };
}

/** One cell may name several, e.g. "Ford / Lincoln". */
export function brandsOf({ brand = '' }: Pick<Dealer, 'brand'>): readonly string[] {
  if (brand === '') return NONE;
  return brand
    .split(/[;|,/&]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

// So that 3035550101 finds (303) 555-0101.
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}
