// Takes a cell such as "Denver, CO 80202" or "1 Main St, Denver, CO 80202" apart, where that can be read in one way only: the state is a
// state, the ZIP a ZIP, and none of the columns it would fill holds anything else. Otherwise the row stays as written.
import type { CellsOfRow, ListRow } from './header-words.ts';
import { isRegion } from './region-codes.ts';
import { withoutSpreadsheetMarks } from './spreadsheet-cells.ts';
import { withoutNumberFormat } from './spreadsheet-numbers.ts';

const LONGEST = 250;
const ZIP = /^(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/i;
const COUNTRY = /^(?:usa?|u\.s\.a?\.?|united states(?: of america)?|canada)$/i;

type Place = Pick<CellsOfRow, 'street' | 'city' | 'state' | 'zip'>;

/** The same row with what one of its cells says about city, state and ZIP in the columns of their own. */
export function withPlace(written: ListRow): ListRow {
  const row = withoutSpreadsheetMarks(written);
  const readings: readonly (readonly [keyof ListRow, Place | null])[] = [
    ['place', placeOf(row.place ?? '')],
    ['state', row.zip ? null : stateAndZip(words(row.state ?? ''))],
    ['city', cityPlace(row.city ?? '')],
    ['street', streetPlace(row.street ?? '')],
  ];
  return withoutNumberFormat(
    readings.reduce<ListRow>((read, [column, place]) => (place && isFree(read, column, place) ? { ...read, ...place } : read), row),
  );
}

function isFree(row: ListRow, from: keyof ListRow, place: Place): boolean {
  return Object.entries(place).every(([column, text]) => {
    const there = (row[column as keyof Place] ?? '').trim();
    return column === from || there === '' || there === text;
  });
}

function placeOf(cell: string): Place | null {
  return streetPlace(cell) ?? cityPlace(cell);
}

// Without the ZIP a last part that looks like a state may be anything.
function streetPlace(cell: string): Place | null {
  const parts = partsOf(cell);
  if (parts.length < 3) return null;
  const tail = stateAndZip(words(parts.at(-1) ?? ''));
  const street = parts.slice(0, -2).join(', ');
  const city = parts.at(-2) ?? '';
  return tail?.zip && /\d/.test(street) && !/\d/.test(city) ? { street, city, ...tail } : null;
}

function cityPlace(cell: string): Place | null {
  const parts = partsOf(cell);
  const [city = '', rest = ''] = parts;
  if (parts.length === 2) return /\d/.test(city) ? null : withCity(city, stateAndZip(words(rest)));
  if (parts.length === 3 && ZIP.test(parts[2] ?? '')) return withCity(city, stateAndZip([...words(rest), parts[2] ?? '']));
  return parts.length === 1 ? cityWithoutComma(words(city)) : null;
}

// "Denver CO 80202": only with a ZIP, so that no word is taken for a state.
function cityWithoutComma(all: readonly string[]): Place | null {
  const zipAt = all.findIndex((word) => /\d/.test(word));
  const tail = zipAt < 2 ? null : stateAndZip(all.slice(zipAt - 1));
  return tail?.zip ? withCity(all.slice(0, zipAt - 1).join(' '), tail) : null;
}

function withCity(city: string, tail: Place | null): Place | null {
  return tail === null || city === '' ? null : { city, ...tail };
}

function stateAndZip(all: readonly string[]): Place | null {
  const zipAt = all.findIndex((word) => /\d/.test(word));
  const zip = zipAt === -1 ? '' : all.slice(zipAt).join(' ');
  const state = all
    .slice(0, zipAt === -1 ? undefined : zipAt)
    .join(' ')
    .replace(/\.$/, '');
  if (!isRegion(state)) return null;
  if (zip === '') return { state };
  return ZIP.test(zip) ? { state, zip } : null;
}

function partsOf(cell: string): string[] {
  if (cell.length > LONGEST) return [];
  const parts = cell
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return COUNTRY.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}

function words(text: string): string[] {
  return text.length > LONGEST ? [] : text.split(/\s+/).filter(Boolean);
}
