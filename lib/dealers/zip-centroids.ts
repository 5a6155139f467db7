// Where a US ZIP lies, roughly: the middle of its area (Census ZCTA), from one short text that is packed at build time and
// unpacked here. A ZIP without an area of its own (a post-office box) lies in the middle of its neighbours, those with the same
// three digits, and says so. Refuses to place a ZIP that has no neighbour.

export interface GeoPoint {
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

export interface ZipPlace extends GeoPoint {
  /** True: only the three-digit area is known. */
  readonly approximate: boolean;
}

export type ZipPlaces = (zip: string) => ZipPlace | null;

/** A hundredth of a degree, at most 1.1 km: finer would say more than the middle of an area can. */
const STEPS_A_DEGREE = 100;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;

/** Per ZIP, in order: how far its number, latitude and longitude are from the one before, as numbers of 5 bits a character. */
export function packCentroids(points: ReadonlyMap<string, GeoPoint>): string {
  let before = [0, 0, 0];
  return [...points]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([zip, { latitude, longitude }]) => {
      const now = [Number(zip), Math.round(latitude * STEPS_A_DEGREE), Math.round(longitude * STEPS_A_DEGREE)];
      const written = now.map((value, index) => writeNumber(value - (before[index] ?? 0))).join('');
      before = now;
      return written;
    })
    .join('');
}

/** Takes what `packCentroids` made. */
export function unpackCentroids(packed: string): ZipPlaces {
  const table = readTable(packed);
  return (zip) => {
    const digits = fiveDigits(zip);
    if (digits === '') return null;
    const exact = pointAt(table, Number(digits));
    if (exact) return { ...exact, approximate: false };
    const area = middleOf(neighbours(table, Number(digits)));
    return area ? { ...area, approximate: true } : null;
  };
}

/** '80202' of '80202' and '80202-1234', '02134' of '2134' (spreadsheets eat the zero); '' of anything else. */
export function fiveDigits(zip: string): string {
  const digits = /^\s*(\d{4,5})(?:-?\d{4})?\s*$/.exec(zip)?.[1] ?? '';
  return digits === '' ? '' : digits.padStart(5, '0');
}

function neighbours(table: PointTable, zip: number): GeoPoint[] {
  const first = zip - (zip % 100);
  return Array.from({ length: 100 }, (_, index) => pointAt(table, first + index)).filter((point) => point !== null);
}

function middleOf(points: readonly GeoPoint[]): GeoPoint | null {
  if (points.length === 0) return null;
  const mean = (part: keyof GeoPoint) => points.reduce((total, point) => total + point[part], 0) / points.length;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

/** By the ZIP's number, in steps of a degree. */
interface PointTable {
  readonly latitude: Int16Array;
  readonly longitude: Int16Array;
}

const NOWHERE = 0x7fff;

function pointAt({ latitude, longitude }: PointTable, zip: number): GeoPoint | null {
  const north = latitude[zip] ?? NOWHERE;
  return north === NOWHERE ? null : { latitude: north / STEPS_A_DEGREE, longitude: (longitude[zip] ?? 0) / STEPS_A_DEGREE };
}

function readTable(packed: string): PointTable {
  const table = { latitude: new Int16Array(100_000).fill(NOWHERE), longitude: new Int16Array(100_000) };
  const next = numberReader(packed);
  let [zip, latitude, longitude] = [0, 0, 0];
  for (let step = next(); step !== null; step = next()) {
    zip += step;
    latitude += next() ?? 0;
    longitude += next() ?? 0;
    table.latitude[zip] = latitude;
    table.longitude[zip] = longitude;
  }
  return table;
}

function writeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let text = '';
  do {
    const more = rest >= MORE;
    text += DIGITS[(rest % MORE) + (more ? MORE : 0)];
    rest = Math.floor(rest / MORE);
  } while (rest > 0);
  return text;
}

/** Reads one number at each call; null at the end. */
function numberReader(text: string): () => number | null {
  const valueOf = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value += 1) valueOf[DIGITS.charCodeAt(value)] = value;
  let at = 0;
  return () => {
    if (at >= text.length) return null;
    let value = 0;
    let unit = 1;
    let digit = MORE;
    while (digit >= MORE && at < text.length) {
      digit = valueOf[text.charCodeAt(at++)] ?? 0;
      value += (digit % MORE) * unit;
      unit *= MORE;
    }
    return value % 2 === 1 ? -(value - 1) / 2 : value / 2;
  };
}
