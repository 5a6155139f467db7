// What a page that lists dealers (a maker's locator, a map, search results, a group's page) says, as plain data: its links with the
// words around them, and the businesses its schema.org data name. Everything in it is hostile text.
import * as v from 'valibot';

const TEXT = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 300)),
);
const ADDRESS = v.pipe(v.string(), v.maxLength(2048));

const BUSINESS = v.object({ name: TEXT, url: ADDRESS, phone: TEXT, street: TEXT, city: TEXT, state: TEXT, zip: TEXT });

const LINK = v.object({
  url: ADDRESS,
  /** The link's own words. */
  text: TEXT,
  /** The heading of the entry it stands in; '' when the entry has none. */
  heading: TEXT,
  phone: TEXT,
  city: TEXT,
  state: TEXT,
  zip: TEXT,
});

const MOST = 2000;

const COLLECTED_PAGE = v.object({
  url: ADDRESS,
  title: TEXT,
  links: v.pipe(v.array(LINK), v.maxLength(MOST)),
  businesses: v.pipe(v.array(BUSINESS), v.maxLength(MOST)),
});

export type CollectedLink = v.InferOutput<typeof LINK>;
export type CollectedBusiness = v.InferOutput<typeof BUSINESS>;
export type CollectedPage = v.InferOutput<typeof COLLECTED_PAGE>;

/** null: the answer isn't what our script gives. */
export function parseCollectedPage(answer: unknown): CollectedPage | null {
  const parsed = v.safeParse(COLLECTED_PAGE, answer);
  return parsed.success ? parsed.output : null;
}
