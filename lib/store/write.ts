// What the person saves: their inquiry, what they ticked and confirmed. One function for each, one transaction each. Rows of the
// queue are not written here, imports in save-import.ts.
import type { StandingConsents } from '../contact-form/standing-consent.ts';
import { completeInquiry } from '../inquiry/blank-inquiry.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { Ticked } from '../runner/plan-start.ts';
import { announceChange } from './changes.ts';
import { openDatabase } from './database.ts';
import type { Settings } from './schema.ts';

/** Saves the inquiry and makes it the one in use. */
export async function saveInquiry(inquiry: Inquiry): Promise<void> {
  const writing = (await openDatabase()).transaction(['inquiries', 'settings'], 'readwrite');
  await Promise.all([
    writing.objectStore('inquiries').put(inquiry),
    writing.objectStore('settings').put(inquiry.id, 'inquiryId'),
    writing.done,
  ]);
  announceChange();
}

/** Makes a saved inquiry the one in use. Nothing happens when it is gone. */
export async function chooseInquiry(id: string): Promise<void> {
  const writing = (await openDatabase()).transaction(['inquiries', 'settings'], 'readwrite');
  const isThere = (await writing.objectStore('inquiries').getKey(id)) !== undefined;
  if (isThere) await writing.objectStore('settings').put(id, 'inquiryId');
  await writing.done;
  announceChange();
}

/**
 * Resolves to the inquiry in use afterwards: the one changed last, when the deleted one was. The last inquiry can't be deleted (null).
 * Batches keep the copy they were started with, and the ledger its rows.
 */
export async function deleteInquiry(id: string): Promise<Inquiry | null> {
  const writing = (await openDatabase()).transaction(['inquiries', 'settings'], 'readwrite');
  const inquiries = writing.objectStore('inquiries');
  const others = (await inquiries.getAll())
    .filter((inquiry) => inquiry.id !== id)
    .toSorted((one, other) => other.updatedAt - one.updatedAt);
  const inUse = await writing.objectStore('settings').get('inquiryId');
  const next = others.find((inquiry) => inquiry.id === inUse) ?? others[0];
  if (next) await Promise.all([inquiries.delete(id), writing.objectStore('settings').put(next.id, 'inquiryId')]);
  await writing.done;
  announceChange();
  return next ? completeInquiry(next) : null;
}

/** Ticks the first and unticks the second; others stay as they are. */
export async function setTicks(tick: readonly string[], untick: readonly string[]): Promise<void> {
  const writing = (await openDatabase()).transaction('settings', 'readwrite');
  const unticked = new Set((await writing.store.get('unticked')) as Settings['unticked'] | undefined);
  for (const id of tick) unticked.delete(id);
  for (const id of untick) unticked.add(id);
  await Promise.all([writing.store.put([...unticked], 'unticked'), writing.done]);
  announceChange();
}

/** null: the person took their confirmation back. */
export async function saveReview(review: Ticked | null): Promise<void> {
  const database = await openDatabase();
  await (review ? database.put('settings', review, 'review') : database.delete('settings', 'review'));
  announceChange();
}

export async function saveConsents(consents: StandingConsents): Promise<void> {
  await (await openDatabase()).put('settings', consents, 'consents');
  announceChange();
}

/** The site will be asked about again. */
export async function forgetAnswer(question: string): Promise<void> {
  await (await openDatabase()).delete('answers', question);
  announceChange();
}
