// A list of dealers in JSON: an array of objects, of addresses or of table rows, the same inside a wrapper such as {"dealers": […]}, one
// object a line, or {"name": "address"}. Nested addresses (schema.org) are read; anything else nested is left out. Names of keys are
// looked up, never used to write, so `__proto__` is a key like any other.
import type { CellsOfRow, ListRow } from './header-words.ts';
import { columnsOf, plainestFirst } from './header-words.ts';
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
const LOOKED_AT = 500;
const WORTH_OF_DEALER = 50;

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
  const entries = entriesOf(json);
  if (entries === null) return null;
  if (entries.length > 0 && entries.every(Array.isArray)) return { kind: 'records', records: entries.map((cells) => cells.map(cellText)) };
  const readable = entries.filter((entry) => typeof entry === 'string' || isObject(entry)).length;
  if (readable === 0 && entries.length > 0) return null;
  return { kind: 'rows', rows: entries.map(rowOfEntry) };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Of several lists in a file the one with most dealers. Without any the first under a usual name, so that it can be said what is wrong.
function entriesOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  const lists = listsIn(json, 0);
  const [best] = lists.map((list) => ({ list, worth: worthOf(list) })).toSorted((one, other) => other.worth - one.worth);
  if (best && best.worth > 0) return best.list.entries;
  return lists.find(({ isUsual }) => isUsual)?.entries ?? null;
}

interface FoundList {
  readonly entries: readonly unknown[];
  /** It stands under a name that lists of dealers have. */
  readonly isUsual: boolean;
  /** {"name": "address"}, as links to other things are written too. */
  readonly isMap: boolean;
}

// Under the usual names first, as the first of equals is taken.
function listsIn(json: unknown, depth: number): FoundList[] {
  if (!isObject(json) || depth > DEEPEST) return [];
  const map = namesAndAddresses(json);
  const itself = map ?? oneDealer(json) ?? dealersByKey(json) ?? dealersByGroup(json);
  const keys = Object.keys(json);
  const usual = WRAPPERS.filter((key) => Object.hasOwn(json, key));
  const others = itself === null ? keys.filter((key) => !WRAPPERS.includes(key)) : [];
  const below = [...usual, ...others].flatMap((key) => listsUnder(json[key], usual.includes(key), depth + 1));
  return [...below, ...(itself === null ? [] : [{ entries: itself, isUsual: true, isMap: map !== null }])];
}

function listsUnder(json: unknown, isUsual: boolean, depth: number): FoundList[] {
  return Array.isArray(json)
    ? [{ entries: json, isUsual, isMap: false }]
    : listsIn(json, depth).map((list) => ({ ...list, isUsual: isUsual && list.isUsual }));
}

// A name and a website make a dealer; less may be anything.
function worthOf({ entries, isUsual, isMap }: FoundList): number {
  const looked = entries.slice(0, LOOKED_AT);
  return looked.reduce<number>((worth, entry) => worth + (isMap ? 1 : worthOfEntry(entry, isUsual)), 0);
}

function worthOfEntry(entry: unknown, isUsual: boolean): number {
  if (typeof entry === 'string') return isUsual && looksLikeAddress(entry.trim()) ? 1 : 0;
  if (Array.isArray(entry)) return entry.some((cell) => typeof cell === 'string' && looksLikeAddress(cell.trim())) ? WORTH_OF_DEALER : 0;
  const { name, website } = rowOfEntry(entry);
  if (website) return name ? WORTH_OF_DEALER : 2;
  return name ? 1 : 0;
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

// {"CO": [{"name": …, "website": …}], "TX": […]}
function dealersByGroup(json: Json): readonly unknown[] | null {
  const groups = Object.entries(json).filter(([, value]) => Array.isArray(value));
  const isGrouped = groups.length > 1 && groups.every(([key, value]) => !WRAPPERS.includes(key) && holdsDealers(value));
  return isGrouped ? groups.flatMap(([, value]) => value as readonly unknown[]) : null;
}

function holdsDealers(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.slice(0, LOOKED_AT).every((entry) => isObject(entry) && rowOfEntry(entry).website)
  );
}

function rowOfEntry(entry: unknown): ListRow {
  if (typeof entry === 'string') return { website: entry };
  return isObject(entry) ? rowOfObject(entry, 0) : {};
}

function rowOfObject(entry: Json, depth: number): ListRow {
  const keys = Object.keys(entry);
  const row: CellsOfRow = {};
  const columns = columnsOf(keys);
  for (const index of plainestFirst(keys)) {
    const column = columns[index] ?? null;
    if (column !== null) takeCell(row, column, cellText(entry[keys[index] ?? '']));
  }
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
