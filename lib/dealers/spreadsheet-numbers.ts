// Undoes what spreadsheets do to cells they take for numbers: a ZIP loses its leading zero, a column with an empty cell gets ".0" behind
// each number. Only where it can have been nothing else: no US ZIP has four digits, and only those of the islands begin with two zeros.
import type { ListRow } from './header-words.ts';
import { isRegion } from './region-codes.ts';

const AS_DECIMAL = /^\d+\.0$/;
const ZIP_WITHOUT_ZERO = /^\d{4}(?:-\d{4})?$/;
const ZIP_WITHOUT_ZEROS = /^\d{3}(?:-\d{4})?$/;
const ISLANDS = /^(?:pr|vi|puerto rico|(?:u\.?s\.? )?virgin islands)$/i;

export function withoutNumberFormat(row: ListRow): ListRow {
  const { zip = '', phone = '', state = '' } = row;
  const mended = { zip: withZeros(withoutDecimal(zip.trim()), state.trim()), phone: withoutDecimal(phone.trim()) };
  return {
    ...row,
    ...(zip.trim() === mended.zip ? {} : { zip: mended.zip }),
    ...(phone.trim() === mended.phone ? {} : { phone: mended.phone }),
  };
}

function withZeros(zip: string, state: string): string {
  if (ZIP_WITHOUT_ZEROS.test(zip) && ISLANDS.test(state)) return `00${zip}`;
  return ZIP_WITHOUT_ZERO.test(zip) && isInCountry(state) ? `0${zip}` : zip;
}

function withoutDecimal(cell: string): string {
  return AS_DECIMAL.test(cell) ? cell.slice(0, -2) : cell;
}

// A state of elsewhere has postal codes of its own.
function isInCountry(state: string): boolean {
  return state === '' || isRegion(state) || isRegion(state.toUpperCase());
}
