// An import as it lies in the store: in parts, since the browser takes a row in or out at one go, and thousands of them in one row would hold
// the page up. The first part goes by the import's id, the others by the id and their number, which is their order in the store as well.
import type { IDBPObjectStore } from 'idb';
import type { FilledDealer, ImportRow } from '../dealers/import-report.ts';
import type { DealerRoundup } from './schema.ts';

/** The last import as the person saw it: one row per data row of the file. */
export interface StoredImport {
  readonly id: string;
  readonly at: number;
  readonly rows: readonly ImportRow[];
  /** Dealers of the list that it added something to; absent where there were none. */
  readonly filled?: readonly FilledDealer[];
}

export type PartKey = string | [importId: string, part: number];
export type ImportPart = Omit<StoredImport, 'id'> & { readonly id: PartKey };

const MOST_IN_A_PART = 500;

/** At least one. */
export function partsOf({ id, at, rows, filled = [] }: StoredImport): ImportPart[] {
  const count = Math.max(1, Math.ceil(Math.max(rows.length, filled.length) / MOST_IN_A_PART));
  return Array.from({ length: count }, (_, part) => {
    const cut = <Row>(all: readonly Row[]) => all.slice(part * MOST_IN_A_PART, (part + 1) * MOST_IN_A_PART);
    return { id: part === 0 ? id : [id, part], at, rows: cut(rows), filled: cut(filled) };
  });
}

/** What it takes of a store to read them. */
type ImportStore = Pick<IDBPObjectStore<DealerRoundup, ['imports'], 'imports'>, 'getAllKeys' | 'get'>;

/** Part by part, each asked for when the one before has come: taken out all at once, a long import would hold the page up. */
export async function readImportParts(store: ImportStore): Promise<ImportPart[]> {
  const parts: ImportPart[] = [];
  for (const key of await store.getAllKeys()) {
    const part = await store.get(key);
    if (part) parts.push(part);
  }
  return parts;
}

/** The newest of those whose parts these are, in the order of the store; null where there is none. */
export function newestImport(parts: readonly ImportPart[]): StoredImport | null {
  const [newest] = parts.filter(({ id }) => typeof id === 'string').toSorted((one, other) => other.at - one.at);
  return newest ? importOf(String(newest.id), parts) : null;
}

/** null: these are parts of others. */
export function importOf(importId: string, parts: readonly ImportPart[]): StoredImport | null {
  const own = parts.filter(({ id }) => importIdOf(id) === importId);
  const [first] = own;
  if (!first) return null;
  return { id: importId, at: first.at, rows: own.flatMap(({ rows }) => rows), filled: own.flatMap(({ filled = [] }) => filled) };
}

export function importIdOf(id: PartKey): string {
  return typeof id === 'string' ? id : id[0];
}
