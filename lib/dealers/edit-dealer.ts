// What the person may change about a dealer, and what has to be mended first. Texts are cleaned as an import's are; a field
// that was left alone is never refused, however odd the list had it. The website decides where visits go, so it is read as
// strictly as in an import, and the contact page has to be on it.
import { dealerKey } from './dealer-key.ts';
import { dealerOfRow } from './dealer-of-row.ts';
import type { Dealer } from './dealer.ts';
import type { SameBy } from './dedupe.ts';
import { twinIndexOf } from './dedupe.ts';
import { parseWebsite, sameSite } from './website.ts';

export const DRAFT_FIELDS = [
  'name',
  'website',
  'contactUrl',
  'phone',
  'email',
  'street',
  'city',
  'state',
  'zip',
  'brand',
  'tags',
  'notes',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];
/** The fields as the person sees and types them. */
export type DealerDraft = Readonly<Record<DraftField, string>>;

export interface DraftProblem {
  readonly field: DraftField;
  readonly message: string;
}

/** `dealer.dealerKey` is that of the new address; which keys of before it takes along is for `movedKeys` to say. */
export type Edited =
  { readonly ok: true; readonly dealer: Dealer } | { readonly ok: false; readonly problems: readonly [DraftProblem, ...DraftProblem[]] };

export function draftOf(dealer: Dealer): DealerDraft {
  const { name, website, phone, city, state, zip, contactUrl = '', email = '', street = '', brand = '', notes = '', tags = [] } = dealer;
  return { name, website, contactUrl, phone, email, street, city, state, zip, brand, tags: tags.join(', '), notes };
}

export function hasChanges(dealer: Dealer, draft: DealerDraft): boolean {
  const before = draftOf(dealer);
  return DRAFT_FIELDS.some((field) => before[field] !== draft[field]);
}

/** `others`: the rest of the list, or all of it; asked only when the change could make a twin. */
export function editDealer(dealer: Dealer, draft: DealerDraft, others: () => Iterable<Dealer>): Edited {
  const before = draftOf(dealer);
  const changed = (field: DraftField): boolean => before[field].trim() !== draft[field].trim();
  const site = changed('website') ? parseWebsite(draft.website) : { ok: true as const, url: dealer.address };
  const problems = [
    ...(site.ok ? [] : [{ field: 'website', message: site.message } as const]),
    ...(site.ok && (changed('contactUrl') || changed('website')) ? contactProblems(draft.contactUrl, site.url) : []),
    ...TEXT_CHECKS.filter(({ field, accepts }) => changed(field) && !accepts(draft[field].trim())),
  ].map(({ field, message }) => ({ field, message }));
  const [first, ...rest] = problems;
  if (first) return { ok: false, problems: [first, ...rest] };
  if (!site.ok) throw new Error('a refused website is a problem');
  const edited = withDraft(dealer, draft, site.url, changed('website'));
  const twin = IDENTITY.some(changed) ? twinOf(edited, others()) : null;
  return twin ? { ok: false, problems: [twinProblem(twin)] } : { ok: true, dealer: edited };
}

const IDENTITY: readonly DraftField[] = ['name', 'website', 'phone', 'street', 'zip'];

const TEXT_CHECKS: readonly { readonly field: DraftField; readonly accepts: (text: string) => boolean; readonly message: string }[] = [
  { field: 'email', accepts: (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), message: 'This is not an e-mail address.' },
  {
    field: 'phone',
    accepts: (text) => text === '' || text.replace(/\D/g, '').length >= 7,
    message: 'A phone number has at least 7 digits.',
  },
  {
    field: 'zip',
    accepts: (text) => !/^[\d\s-]+$/.test(text) || /^\d{5}(?:-?\d{4})?$/.test(text),
    message: 'A US ZIP has 5 digits, or 9 with a hyphen.',
  },
];

function contactProblems(contactUrl: string, address: string): DraftProblem[] {
  if (contactUrl.trim() === '') return [];
  const page = parseWebsite(contactUrl);
  if (!page.ok) return [{ field: 'contactUrl', message: page.message }];
  if (sameSite(page.url, address)) return [];
  const message = `The contact page has to be on this dealer’s own website (${new URL(address).hostname}).`;
  return [{ field: 'contactUrl', message }];
}

function withDraft(dealer: Dealer, draft: DealerDraft, address: string, moved: boolean): Dealer {
  const { street: _street, email: _email, contactUrl: _page, brand: _brand, notes: _notes, tags: _tags, ...kept } = dealer;
  const {
    website,
    dealerKey: _key,
    address: _address,
    ...texts
  } = dealerOfRow(draft, { website: draft.website.trim(), address }, dealer.id, dealer.addedAt);
  return { ...kept, ...texts, ...(moved ? { website, address, dealerKey: dealerKey(address) } : {}) };
}

interface TwinInList {
  readonly dealer: Dealer;
  readonly sameBy: SameBy;
}

function twinOf(edited: Dealer, others: Iterable<Dealer>): TwinInList | null {
  const list = [...others].filter(({ id }) => id !== edited.id);
  const [twin] = twinIndexOf(list).find(edited);
  const dealer = list.find(({ id }) => id === twin?.id);
  return twin && dealer ? { dealer, sameBy: twin.sameBy } : null;
}

function twinProblem({ dealer, sameBy }: TwinInList): DraftProblem {
  const called = (dealer.name || dealer.website).slice(0, 60);
  const same = { website: 'the same website', phone: 'the same phone number', street: 'the same street and ZIP' }[sameBy];
  return { field: sameBy, message: `“${called}” in your list has ${same}: these would be one dealer. Remove one of the two instead.` };
}
