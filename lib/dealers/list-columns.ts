// The columns of our own export, in their order. A list that starts with exactly these headings is read cell by cell, as it was written.
import type { DealerColumn } from './header-words.ts';

export const EXPORT_COLUMNS: readonly (readonly [heading: string, column: DealerColumn])[] = [
  ['name', 'name'],
  ['website', 'website'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['street', 'street'],
  ['city', 'city'],
  ['state', 'state'],
  ['zip', 'zip'],
  ['contact_url', 'contactUrl'],
  ['brand', 'brand'],
  ['tags', 'tags'],
  ['notes', 'notes'],
  ['attribution', 'attribution'],
];

export function isExportHeading(cells: readonly string[]): boolean {
  return cells.length === EXPORT_COLUMNS.length && EXPORT_COLUMNS.every(([heading], index) => heading === cells[index]);
}
