// What stands in the way of Start, in words, with the place where it is mended. Refuses nothing that only deserves a warning.
import type { Batch } from '../batch/batch.ts';
import type { Review } from '../batch/review.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { checkInquiry } from '../inquiry/check-inquiry.ts';
import type { Inquiry, Problem } from '../inquiry/inquiry.ts';

/** Why Start is impossible, and the section of the dashboard where that can be changed. */
export interface Blocker {
  readonly section: 'me' | 'message' | 'dealers' | 'results';
  readonly message: string;
}

export function openBatchBlocker(batch: Batch | null): Blocker[] {
  return batch ? [{ section: 'results', message: 'A batch is running already: stop it before you start another one.' }] : [];
}

export function inquiryBlockers(inquiry: Inquiry | null): Blocker[] {
  if (!inquiry) return [{ section: 'me', message: 'Fill in your name and e-mail address first.' }];
  return checkInquiry(inquiry).filter(isError).map(toBlocker);
}

function isError({ level }: Problem): boolean {
  return level === 'error';
}

function toBlocker({ field, message }: Problem): Blocker {
  return { section: field.startsWith('message') ? 'message' : 'me', message };
}

/** `review` is null while the texts can't be rendered. */
export function listBlockers(dealers: readonly Dealer[], chosen: readonly Dealer[], review: Review | null): Blocker[] {
  if (dealers.length === 0) return [{ section: 'dealers', message: 'Your list of dealers is empty: add some first.' }];
  if (chosen.length === 0) return [{ section: 'dealers', message: 'No dealer is ticked: choose at least one.' }];
  if (!review || review.toSend.length > 0) return [];
  return [{ section: 'dealers', message: nobodyLeft(review) }];
}

function nobodyLeft({ alreadyAsked, neverContact }: Review): string {
  if (neverContact.length === 0) return 'Every dealer you ticked was asked already: choose “Ask again” below, or tick others.';
  if (alreadyAsked.length === 0) return 'Every dealer you ticked is on your never-contact list: tick others.';
  return 'Every dealer you ticked was asked already or is on your never-contact list: choose “Ask again” below, or tick others.';
}
