// Which column of a list means what (dealer-sites.md §3.1), as data. A heading that isn't here is left out and named to the person.

export type DealerColumn =
  'name' | 'website' | 'phone' | 'email' | 'street' | 'city' | 'state' | 'zip' | 'contactUrl' | 'brand' | 'tags' | 'notes';

/** The cells of one entry of a list, as written. */
export type ListRow = Readonly<Partial<Record<DealerColumn, string>>>;

const WORDS: Readonly<Record<DealerColumn, string>> = {
  name: 'name|dealer|dealership|dealer name|dealership name|business name|company|company name|store|store name',
  website:
    'website|url|site|web|web site|website url|site url|web address|homepage|home page|link|dealer website|dealer url|dealership website|domain',
  phone: 'phone|tel|telephone|phone number|main phone|sales phone|phone 1|telephone number|dealer phone',
  email: 'email|e mail|email address|e mail address|sales email|mail|dealer email',
  street: 'street|address|street address|address 1|address line 1|address1|addr|dealer address',
  city: 'city|town|dealer city',
  state: 'state|province|st|region|dealer state',
  zip: 'zip|postal|zip code|zipcode|postal code|postcode|postalcode|dealer zip',
  contactUrl: 'contact url|contact page|contact form|contact link',
  brand: 'brand|make|brands|makes|franchise',
  tags: 'tags|tag|labels|label',
  notes: 'notes|note|comments|comment|remarks',
};

const COLUMN_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([column, words]) => words.split('|').map((word) => [word, column as DealerColumn] as const)),
);

/** The meaning of a heading, however it is written (`ZIP_Code`, `zipCode`, `Zip code:`); null when unknown. */
export function columnOf(heading: string): DealerColumn | null {
  const words = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return COLUMN_BY_WORD.get(words) ?? null;
}
