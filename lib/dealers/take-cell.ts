// Of two cells with one meaning the first that is filled counts; of two websites the first that is one of the dealer's own.
import type { CellsOfRow, DealerColumn } from './header-words.ts';
import { pickWebsite } from './pick-website.ts';

export function takeCell(row: CellsOfRow, column: DealerColumn, cell: string): void {
  const there = row[column] ?? '';
  if (isEmpty(there) || (column === 'website' && !isEmpty(cell) && isBetterWebsite(cell, there))) row[column] = cell;
}

function isEmpty(cell: string): boolean {
  return cell.trim() === '';
}

function isBetterWebsite(cell: string, than: string): boolean {
  return !pickWebsite(than).site.ok && pickWebsite(cell).site.ok;
}
