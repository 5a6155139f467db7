// Access that the person wanted to be given back after a batch, once nothing needs it any more: no contact of any batch that is in
// line, under way or waiting for them, no open batch, and no later batch whose access they keep. Each pattern is given back once for
// each end of its batch: what is granted anew afterwards is theirs to keep.
import type { Batch } from '../batch/batch.ts';
import { ALL_SITES, patternOf } from '../batch/site-pattern.ts';
import type { Ports } from './ports.ts';

export interface GivenBack {
  readonly patterns: readonly string[];
  /** Epoch milliseconds, the latest. */
  readonly at: number;
}

export type GrantedBatch = Pick<Batch, 'id' | 'granted' | 'giveBack' | 'startedAt' | 'endedAt'>;

export interface AccessUse {
  readonly batches: readonly GrantedBatch[];
  /** Registrable domains of contacts that may still be visited, in whichever batch. */
  readonly sitesInUse: readonly string[];
  /** By batch id. */
  readonly givenBack: Readonly<Record<string, GivenBack>>;
}

export interface Return {
  readonly batchId: string;
  readonly patterns: readonly string[];
}

export function accessToGiveBack(use: AccessUse): Return[] {
  const inUse = new Set(use.sitesInUse.map(patternOf));
  const needed = (pattern: string, batch: GrantedBatch) =>
    inUse.has(pattern) || (pattern === ALL_SITES && inUse.size > 0) || use.batches.some((other) => keeps(other, batch, pattern));
  return use.batches
    .filter(({ giveBack, endedAt }) => giveBack === true && endedAt !== null)
    .map((batch) => ({ batchId: batch.id, patterns: outstanding(batch, use).filter((pattern) => !needed(pattern, batch)) }))
    .filter(({ patterns }) => patterns.length > 0);
}

/** An open batch keeps what it was granted; one that was started later and gives nothing back does so too. */
function keeps(other: GrantedBatch, batch: GrantedBatch, pattern: string): boolean {
  const mayKeep = other.endedAt === null || (other.giveBack !== true && other.startedAt > batch.startedAt);
  return (
    mayKeep && (other.granted.includes(pattern) || other.granted.includes(ALL_SITES) || (pattern === ALL_SITES && other.endedAt === null))
  );
}

/** A batch that was opened again after its access was given back was granted it anew. */
function outstanding({ id, granted, endedAt }: GrantedBatch, { givenBack }: AccessUse): readonly string[] {
  const before = givenBack[id];
  if (!before || before.at < (endedAt ?? Infinity)) return granted;
  const gone = new Set(before.patterns);
  return granted.filter((pattern) => !gone.has(pattern));
}

/** Looks and gives back in one go, so that no batch starts in between on access that is about to go. */
export function giveBackUnneeded({
  store,
  access,
  clock,
  announce,
}: Pick<Ports, 'store' | 'access' | 'clock' | 'announce'>): Promise<void> {
  return access.whileItStays(async () => {
    for (const { batchId, patterns } of accessToGiveBack(await store.accessUse())) {
      if (!(await access.giveBack(patterns))) continue;
      await store.noteGivenBack(batchId, { patterns, at: clock.now() });
      announce();
    }
  });
}
