// Makes a dealer of one row of a list. The row is hostile: texts become single clean lines of a sane length, and a contact page counts only
// on the dealer's own site. Nothing is guessed from one cell for another.
import { dealerKey } from './dealer-key.ts';
import type { Dealer } from './dealer.ts';
import type { ListRow } from './header-words.ts';
import { parseWebsite, sameSite } from './website.ts';

const LONGEST_TEXT = 200;
// Zero-width characters, changes of writing direction, halves of a character.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}]/gu;

/** The dealer a row describes; `address` is its checked start URL. Optional texts are set only when filled. */
export function dealerOfRow(cells: ListRow, address: string, id: string, now: number): Dealer {
  return {
    id,
    dealerKey: dealerKey(address),
    name: cleanText(cells.name),
    website: websiteCell(cells),
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

function optionalTexts(cells: ListRow): Pick<Dealer, 'street' | 'email' | 'brand' | 'notes'> {
  const columns = ['street', 'email', 'brand', 'notes'] as const;
  const filled = columns.map((column) => [column, isUrl(cells[column]) && column === 'street' ? '' : cleanText(cells[column])] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

function optionalContactUrl(cells: ListRow, address: string): Pick<Dealer, 'contactUrl'> {
  const page = parseWebsite(cells.contactUrl ?? '');
  return page.ok && sameSite(page.url, address) ? { contactUrl: page.url } : {};
}

function optionalTags(cells: ListRow): Pick<Dealer, 'tags'> {
  const tags = (cells.tags ?? '')
    .split(/[;|,\n]/)
    .map(cleanText)
    .filter(Boolean);
  return tags.length === 0 ? {} : { tags: [...new Set(tags)] };
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
export function cleanText(cell: string | undefined): string {
  const visible = (cell ?? '')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return Array.from(visible.slice(0, 2 * LONGEST_TEXT))
    .slice(0, LONGEST_TEXT)
    .join('')
    .trim();
}
