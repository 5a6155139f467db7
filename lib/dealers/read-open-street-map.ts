// A saved OpenStreetMap file: the reply of Overpass, or GeoJSON. Keeps what is tagged as a car dealer (`shop=car`); a workshop, a motorcycle
// or truck dealer is left out with the reason. What is taken over is attributed, as the ODbL asks (dealer-sites.md §3.2).
import type { CellsOfRow, ListRow } from './header-words.ts';
import type { Json } from './read-json.ts';
import { isObject } from './read-json.ts';
import { takeCell } from './take-cell.ts';

export const OPEN_STREET_MAP = '© OpenStreetMap contributors';

const OTHER_SHOPS: Readonly<Record<string, string>> = {
  car_repair: 'a car workshop',
  car_parts: 'a shop for car parts',
  motorcycle: 'a motorcycle dealer',
  motorcycle_repair: 'a motorcycle workshop',
  truck: 'a truck dealer',
  truck_repair: 'a truck workshop',
  tyres: 'a tyre shop',
  caravan: 'a caravan dealer',
  trailer: 'a trailer dealer',
  boat: 'a boat dealer',
};

export interface MapList {
  readonly rows: readonly ListRow[];
  readonly notes: readonly string[];
}

/** null: not a file of OpenStreetMap's. */
export function readOpenStreetMap(json: unknown): MapList | null {
  if (!isObject(json)) return null;
  const entries = json['type'] === 'FeatureCollection' ? json['features'] : json['elements'];
  if (!Array.isArray(entries)) return null;
  const tagged = entries.map(tagsOf).filter((tags) => tags !== null);
  if (!isFromTheMap(json, entries, tagged)) return null;
  return { rows: tagged.map(rowOfTags), notes: remarkNotes(json) };
}

function isFromTheMap(json: Json, entries: readonly unknown[], tagged: readonly Json[]): boolean {
  const origin = [json['generator'], json['copyright'], json['attribution'], isObject(json['osm3s']) ? 'overpass' : ''].map(text).join(' ');
  const hasMapIds = entries.some((entry) => isObject(entry) && /^(?:node|way|relation)(?:\/\d+)?$/.test(idOf(entry)));
  return /overpass|openstreetmap|osm/i.test(origin) || hasMapIds || tagged.some((tags) => text(tags['shop']) !== '');
}

function idOf(entry: Json): string {
  const inner = isObject(entry['properties']) ? entry['properties']['@id'] : undefined;
  return text(inner) || text(entry['id']) || text(entry['type']);
}

// A corner of a building has no tags and is nothing by itself.
function tagsOf(entry: unknown): Json | null {
  if (!isObject(entry)) return null;
  const properties = isObject(entry['properties']) ? entry['properties'] : {};
  const tags = [entry['tags'], properties['tags'], properties].find(isObject) ?? {};
  return Object.keys(tags).some((key) => !key.startsWith('@')) ? tags : null;
}

function rowOfTags(tags: Json): ListRow {
  const first = (...keys: string[]): string => keys.map((key) => firstOf(text(tags[key]))).find(Boolean) ?? '';
  const all = (...keys: string[]): string => keys.map((key) => text(tags[key])).find(Boolean) ?? '';
  const row: ListRow = {
    name: all('name', 'official_name', 'operator', 'brand'),
    website: website(tags),
    phone: first('phone', 'contact:phone', 'phone:sales', 'contact:mobile', 'mobile'),
    email: first('email', 'contact:email'),
    street: street(tags),
    city: all('addr:city', 'addr:town', 'addr:place'),
    state: all('addr:state', 'addr:province'),
    zip: all('addr:postcode'),
    brand: all('brand'),
    attribution: OPEN_STREET_MAP,
  };
  const other = whyNoDealer(tags);
  return other === null ? row : { ...row, notADealer: other };
}

function website(tags: Json): string {
  const row: CellsOfRow = {};
  for (const key of ['website', 'contact:website', 'url', 'contact:url']) takeCell(row, 'website', text(tags[key]));
  return row.website ?? '';
}

function whyNoDealer(tags: Json): string | null {
  const shops = text(tags['shop']).split(';');
  if (shops.some((shop) => shop.trim() === 'car')) return null;
  const [shop = ''] = shops.map((value) => value.trim());
  if (shop === '') return 'OpenStreetMap does not list this as a car dealer (there is no shop=car).';
  const what = Object.hasOwn(OTHER_SHOPS, shop) ? OTHER_SHOPS[shop] : `"${shop.slice(0, 40)}"`;
  return `OpenStreetMap lists this as ${what}, not as a car dealer.`;
}

function street(tags: Json): string {
  const [number, name, unit] = ['addr:housenumber', 'addr:street', 'addr:unit'].map((key) => text(tags[key]));
  if (!name) return text(tags['addr:full']);
  return `${number ? `${number} ` : ''}${name}${unit ? `, ${unit}` : ''}`;
}

// Several values of one tag stand between semicolons.
function firstOf(value: string): string {
  return (value.split(';')[0] ?? '').trim();
}

function remarkNotes(json: Json): string[] {
  const remark = text(json['remark']);
  return remark === '' ? [] : [`This file of OpenStreetMap's may be incomplete: ${remark.slice(0, 120)}`];
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
