// Makes a dealer of one row of a list. The row is hostile: texts become single clean lines of a sane length, and a contact page counts only
// on the dealer's own site. Nothing is guessed from one cell for another.
import { dealerKey } from './dealer-key.ts';
import type { Dealer } from './dealer.ts';
import type { ListRow } from './header-words.ts';
import { parseWebsite, sameSite } from './website.ts';

const LONGEST_TEXT = 200;
const LONGEST_NOTES = 2000;
const MOST_TAGS = 20;
// Nothing to clean, as nearly all cells.
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
// Zero-width characters, changes of writing direction, halves of a character.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}]/gu;

/** The dealer a row describes; `website` is what was written of it, `address` its checked start URL. Optional texts are set only when filled. */
export function dealerOfRow(cells: ListRow, { website, address }: Pick<Dealer, 'website' | 'address'>, id: string, now: number): Dealer {
  return {
    id,
    dealerKey: dealerKey(address),
    name: cleanText(cells.name),
    website,
    address,
    city: cleanText(cells.city),
    state: cleanText(cells.state),
    zip: cleanText(cells.zip),
    phone: cleanText(cells.phone),
    ...optionalTexts(cells),
    ...optionalContactUrl(cells, address),
    ...optionalTags(cells),
    addedAt: now,
  };
}

function optionalTexts(cells: ListRow): Pick<Dealer, 'street' | 'email' | 'brand' | 'notes' | 'attribution'> {
  const columns = ['street', 'email', 'brand', 'notes', 'attribution'] as const;
  const textOf = (column: (typeof columns)[number]): string => {
    if (column === 'street' && isUrl(cells.street)) return '';
    return cleanText(cells[column], column === 'notes' ? LONGEST_NOTES : LONGEST_TEXT);
  };
  const filled = columns.map((column) => [column, textOf(column)] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

function optionalContactUrl(cells: ListRow, address: string): Pick<Dealer, 'contactUrl'> {
  const page = parseWebsite(cells.contactUrl ?? '');
  return page.ok && sameSite(page.url, address) ? { contactUrl: page.url } : {};
}

function optionalTags(cells: ListRow): Pick<Dealer, 'tags'> {
  const tags = (cells.tags ?? '')
    .slice(0, MOST_TAGS * LONGEST_TEXT)
    .split(/[;|,\n]/)
    .map((tag) => cleanText(tag))
    .filter(Boolean);
  return tags.length === 0 ? {} : { tags: [...new Set(tags)].slice(0, MOST_TAGS) };
}

// Some lists call the website "address"; a street never starts with a scheme.
export function websiteCell(cells: ListRow): string {
  const website = (cells.website ?? '').trim();
  return website === '' && isUrl(cells.street) ? (cells.street ?? '').trim() : website;
}

function isUrl(cell: string | undefined): boolean {
  return /^\s*https?:\/\//i.test(cell ?? '');
}

/** One line without control and invisible characters, of a sane length. */
export function cleanText(cell = '', longest = LONGEST_TEXT): string {
  if (cell.length <= longest && CLEAN.test(cell)) return cell;
  const visible = cell
    .slice(0, 4 * longest)
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return Array.from(visible).slice(0, longest).join('').trim();
}
