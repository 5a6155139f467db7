// A list of dealers in JSON: an array of objects, of addresses or of table rows, the same inside a wrapper such as {"dealers": […]}, one
// object a line, or {"name": "address"}. Nested addresses (schema.org) are read; anything else nested is left out. Names of keys are
// looked up, never used to write, so `__proto__` is a key like any other.
import type { CellsOfRow, ListRow } from './header-words.ts';
import { columnsOf } from './header-words.ts';
import { looksLikeAddress } from './cell-kinds.ts';
import { takeCell } from './take-cell.ts';

const WRAPPERS = [
  ...[
    'dealers',
    'dealerships',
    'stores',
    'locations',
    'results',
    'data',
    'items',
    'rows',
    'list',
    'records',
    'entries',
    'elements',
    'features',
  ],
  ...[
    'response',
    'body',
    'content',
    'value',
    'values',
    'sites',
    'websites',
    'urls',
    'links',
    '@graph',
    'itemListElement',
    'concesionarios',
  ],
  ...['concessionnaires', 'dealerList', 'dealer_list', 'hits', 'docs', 'companies', 'places'],
];
const INSIDE = [
  'address',
  'location',
  'contact',
  'attributes',
  'fields',
  'dealer',
  'properties',
  'item',
  'links',
  'urls',
  '_source',
  'adresse',
  'direccion',
];
const INNER_KEYS = ['text', 'url', 'href', 'uri', 'value', 'number'];
const DEEPEST = 4;

export type Json = Readonly<Record<string, unknown>>;

export type JsonList =
  | { readonly kind: 'rows'; readonly rows: readonly ListRow[] }
  | { readonly kind: 'records'; readonly records: readonly (readonly string[])[] };

/** Whether a text can be nothing but JSON, though it may be damaged. */
export function isMeantAsJson(text: string): boolean {
  return /^\s*(?:\[\s*(?:[{[]|"[^"]*"\s*[,\]])|\{\s*")/.test(text);
}

/** The parsed text, or a list of its lines where most are JSON, the others null; undefined when it is neither. */
export function parseJson(text: string): unknown {
  const whole = tryParse(text) ?? tryParse(text.replace(/,(?=\s*[\]}])/g, ''));
  if (whole !== undefined) return whole;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!isObjectLine(lines[0]) || !isObjectLine(lines.at(-1))) return undefined;
  const entries = lines.map((line) => tryParse(line.replace(/,\s*$/, '')) ?? null);
  return entries.filter((entry) => entry === null).length * 2 >= lines.length ? undefined : entries;
}

export function readJsonList(json: unknown): JsonList | null {
  const entries = entriesOf(json, 0);
  if (entries === null) return null;
  if (entries.length > 0 && entries.every(Array.isArray)) return { kind: 'records', records: entries.map((cells) => cells.map(cellText)) };
  const readable = entries.filter((entry) => typeof entry === 'string' || isObject(entry)).length;
  if (readable === 0 && entries.length > 0) return null;
  return { kind: 'rows', rows: entries.map(rowOfEntry) };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(json: unknown, depth: number): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isObject(json) || depth > DEEPEST) return null;
  for (const wrapper of WRAPPERS) {
    const inner = Object.hasOwn(json, wrapper) ? entriesOf(json[wrapper], depth + 1) : null;
    if (inner !== null) return inner;
  }
  return namesAndAddresses(json) ?? oneDealer(json) ?? dealersByKey(json);
}

// {"Oak Ford": "https://oak.test", …}
function namesAndAddresses(json: Json): readonly unknown[] | null {
  const pairs = Object.entries(json);
  const isMap = pairs.length > 0 && pairs.every(([, value]) => typeof value === 'string' && looksLikeAddress(value.trim()));
  return isMap && !columnsOf(Object.keys(json)).includes('website') ? pairs.map(([name, website]) => ({ name, website })) : null;
}

function oneDealer(json: Json): readonly unknown[] | null {
  const columns = columnsOf(Object.keys(json));
  return columns.includes('website') && columns.includes('name') ? [json] : null;
}

// {"Oak Ford": {"website": …}, …}; a key that is no name is a number of the list's own.
function dealersByKey(json: Json): readonly unknown[] | null {
  const entries = Object.entries(json).flatMap(([key, value]) =>
    isObject(value) ? [{ key, value, columns: columnsOf(Object.keys(value)) }] : [],
  );
  if (entries.length === 0 || entries.length < Object.keys(json).length || !entries.some(({ columns }) => columns.includes('website')))
    return null;
  return entries.map(({ key, value, columns }) => (columns.includes('name') || !/\p{L}/u.test(key) ? value : { ...value, name: key }));
}

function rowOfEntry(entry: unknown): ListRow {
  if (typeof entry === 'string') return { website: entry };
  return isObject(entry) ? rowOfObject(entry, 0) : {};
}

function rowOfObject(entry: Json, depth: number): ListRow {
  const keys = Object.keys(entry);
  const row: CellsOfRow = {};
  columnsOf(keys).forEach((column, index) => {
    if (column !== null) takeCell(row, column, cellText(entry[keys[index] ?? '']));
  });
  const nested = depth > 1 ? [] : INSIDE.map((key) => (Object.hasOwn(entry, key) ? entry[key] : null)).filter(isObject);
  return nested.reduce<ListRow>((read, inner) => withMissing(read, rowOfObject(inner, depth + 1)), row);
}

function withMissing(row: ListRow, inner: ListRow): ListRow {
  const missing = Object.entries(inner).filter(([column]) => (row[column as keyof ListRow] ?? '') === '');
  return { ...row, ...Object.fromEntries(missing) };
}

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(innerText).filter(Boolean).join('; ');
  return typeof value === 'number' ? String(value) : innerText(value);
}

// {"text": "Oak Ford"}, {"url": "https://oak.test"}
function innerText(value: unknown): string {
  if (typeof value === 'string') return value;
  const inner = isObject(value) ? INNER_KEYS.map((key) => value[key]).find((text) => typeof text === 'string') : undefined;
  return typeof inner === 'string' ? inner : '';
}

function isObjectLine(line: string | undefined): boolean {
  return /^\s*\{.*\}\s*,?\s*$/.test(line ?? '');
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
