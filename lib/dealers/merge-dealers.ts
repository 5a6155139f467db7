// Two entries of one dealer become one: the first stays as it is and gets from its twin only what it had nothing for. A place is taken over
// only where nothing of it contradicts, so that no street ends up in another town.
import { comparableName } from './dealer-identity.ts';
import type { Dealer } from './dealer.ts';
import { sameSite } from './website.ts';

/** What a twin can give. */
export type Filling = Partial<Omit<Dealer, 'id' | 'dealerKey' | 'formerKeys' | 'website' | 'address' | 'addedAt'>>;

const PLACE = ['street', 'city', 'state', 'zip'] as const;
const TEXTS = ['name', 'phone', 'email', 'brand', 'notes', 'attribution'] as const;

/** The fields the first dealer lacks and the twin has. */
export function fillingFor(first: Dealer, twin: Dealer): Filling {
  const columns = [...TEXTS, ...(contradicts(first, twin) ? [] : PLACE)];
  const texts = columns.filter((column) => !first[column] && twin[column]).map((column) => [column, twin[column]] as const);
  return {
    ...Object.fromEntries(texts),
    ...(first.contactUrl === undefined && twin.contactUrl !== undefined && sameSite(twin.contactUrl, first.address)
      ? { contactUrl: twin.contactUrl }
      : {}),
    ...(first.tags === undefined && twin.tags !== undefined ? { tags: twin.tags } : {}),
  };
}

function contradicts(first: Dealer, twin: Dealer): boolean {
  return PLACE.some((column) => first[column] && twin[column] && comparableName(first[column]) !== comparableName(twin[column]));
}

const REQUIRED: readonly string[] = ['name', 'city', 'state', 'zip', 'phone'];

/** Takes a filling back again: only what still stands there as it was filled. */
export function withoutFilling(dealer: Dealer, filling: Filling): Dealer {
  const entries = Object.entries(dealer).flatMap(([field, value]) => {
    const filled = (filling as Readonly<Record<string, unknown>>)[field];
    const isFilled = filled !== undefined && JSON.stringify(filled) === JSON.stringify(value);
    if (!isFilled) return [[field, value]];
    return REQUIRED.includes(field) ? [[field, '']] : [];
  });
  return Object.fromEntries(entries) as Dealer;
}

/** Fills what is still empty. */
export function withFilling(dealer: Dealer, filling: Filling): Dealer {
  const missing = Object.entries(filling).filter(([field]) => !(dealer as unknown as Readonly<Record<string, unknown>>)[field]);
  return { ...dealer, ...Object.fromEntries(missing) };
}
