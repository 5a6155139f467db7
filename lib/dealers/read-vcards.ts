// Cards of an address book (vCard, RFC 6350): one entry a card, its organisation before the person. Says nothing about other properties.
import type { CellsOfRow, DealerColumn, ListRow } from './header-words.ts';
import { takeCell } from './take-cell.ts';

const BEGIN = /^BEGIN:VCARD[ \t]*$/im;
const FOLDED = /\n[ \t]/g;
const PROPERTY = /^(?:[\w-]+\.)?([A-Z-]+)(?:;[^:\n]*)?:(.*)$/i;
const COLUMNS: Readonly<Record<string, DealerColumn>> = { URL: 'website', TEL: 'phone', EMAIL: 'email', NOTE: 'notes' };
const ADDRESS: readonly (DealerColumn | null)[] = [null, null, 'street', 'city', 'state', 'zip'];

/** null: the text is no vCard. */
export function readVcards(text: string): ListRow[] | null {
  if (!/^\s*BEGIN:VCARD/i.test(text)) return null;
  return text.replace(FOLDED, '').split(BEGIN).slice(1).map(rowOfCard);
}

function rowOfCard(card: string): ListRow {
  const row: CellsOfRow = {};
  const names: { FN?: string; ORG?: string } = {};
  for (const line of card.split('\n')) {
    const [, written = '', value = ''] = PROPERTY.exec(line.trim()) ?? [];
    const property = written.toUpperCase();
    const column = Object.hasOwn(COLUMNS, property) ? COLUMNS[property] : undefined;
    if (property === 'FN' || property === 'ORG') names[property] ??= partsOf(value)[0] ?? '';
    else if (property === 'ADR') takeAddress(row, value);
    else if (column) takeCell(row, column, plain(value).replace(/^(?:tel|mailto):/i, ''));
  }
  return { name: names.ORG || names.FN || '', ...row };
}

function takeAddress(row: CellsOfRow, value: string): void {
  for (const [index, part] of partsOf(value).entries()) {
    const column = ADDRESS[index] ?? null;
    if (column !== null) takeCell(row, column, part);
  }
}

function partsOf(value: string): string[] {
  return value.split(/(?<!\\);/).map(plain);
}

function plain(value: string): string {
  return value
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;:\\])/g, '$1')
    .trim();
}
