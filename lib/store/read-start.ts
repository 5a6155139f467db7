// What a Start needs to know, read in one transaction: while a batch is running each reading waits for the writing before it, and a
// Start that waits a dozen times is felt.
import type { IDBPTransaction } from 'idb';
import { unwrap } from 'idb';
import type { LedgerEntry } from '../batch/attempt.ts';
import type { StartInput, Ticked } from '../runner/plan-start.ts';
import { openDatabase } from './database.ts';
import { inListOrder, inquiryInUse, policyOf } from './read.ts';
import type { DealerRoundup, Settings } from './schema.ts';
import { readShelved } from './shelves.ts';

const SETTINGS_STORES = ['settings', 'inquiries', 'suppressions', 'batches', 'ledger'] as const;
type Reading = IDBPTransaction<DealerRoundup, ['shelves', ...typeof SETTINGS_STORES], 'readonly'>;
/** The list itself is no part of it. */
type SettingsReading = Pick<Reading, 'objectStore'>;

/** What the person last confirmed. */
export async function readReview(): Promise<Ticked | null> {
  return ((await (await openDatabase()).get('settings', 'review')) as Ticked | undefined) ?? null;
}

/** Everything at one moment; `now` in epoch milliseconds. */
export async function readStart(now: number): Promise<{ readonly input: StartInput; readonly review: Ticked | null }> {
  const reading: Reading = (await openDatabase()).transaction(['shelves', ...SETTINGS_STORES]);
  const [dealers, settings, review] = await Promise.all([
    readShelved(unwrap(reading.objectStore('shelves'))),
    settingsIn(reading, now),
    setting(reading, 'review'),
  ]);
  return { input: { dealers: inListOrder(dealers), ...settings }, review: review ?? null };
}

/** What `planStart` needs beside the dealers; `now` in epoch milliseconds. */
export async function readStartSettings(now: number): Promise<Omit<StartInput, 'dealers'>> {
  return settingsIn((await openDatabase()).transaction(SETTINGS_STORES) as unknown as SettingsReading, now);
}

async function settingsIn(reading: SettingsReading, now: number): Promise<Omit<StartInput, 'dealers'>> {
  const [inquiry, rules, suppressed, open, unticked, mode, assisted, askAgain, giveBack] = await Promise.all([
    // Whether the stores of one fit the other depends on the order in which the compiler meets them.
    inquiryInUse(reading as unknown as Parameters<typeof inquiryInUse>[0]),
    setting(reading, 'policy'),
    reading.objectStore('suppressions').getAllKeys(),
    reading.objectStore('batches').index('open').getAll(1),
    setting(reading, 'unticked'),
    setting(reading, 'mode'),
    setting(reading, 'assisted'),
    setting(reading, 'askAgain'),
    setting(reading, 'giveBack'),
  ]);
  const policy = policyOf(rules);
  return {
    inquiry,
    policy,
    unticked: unticked ?? [],
    mode: mode ?? 'automatic',
    assisted: assisted ?? [],
    askAgain: askAgain ?? [],
    giveBack: giveBack ?? false,
    suppressed,
    ledger: await ledgerIn(reading, inquiry?.id ?? '', now - policy.sameDealerAfterMs),
    // One that is being stopped doesn't stand in the way of the next.
    openBatch: open.find(({ status }) => status === 'running' || status === 'paused') ?? null,
  };
}

function setting<Name extends keyof Settings>(reading: SettingsReading, name: Name): Promise<Settings[Name] | undefined> {
  return reading.objectStore('settings').get(name) as Promise<Settings[Name] | undefined>;
}

/** Sends since a time, and all of one inquiry: what can forbid another one. */
async function ledgerIn(reading: SettingsReading, inquiryId: string, since: number): Promise<LedgerEntry[]> {
  const ledger = reading.objectStore('ledger');
  const ofInquiry = IDBKeyRange.bound([inquiryId], [inquiryId, []]);
  const [recent, own] = await Promise.all([
    ledger.index('issuedAt').getAll(IDBKeyRange.lowerBound(since)),
    ledger.getAll(ofInquiry as unknown as [string, string, number]),
  ]);
  return [...recent, ...own];
}
