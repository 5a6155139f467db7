// What the person chooses on the review page. Each choice is saved as a whole; the pace alone is a part of the policy, whose other
// changes stay.
import { announceChange } from './changes.ts';
import { openDatabase } from './database.ts';
import type { Settings } from './schema.ts';

export type ReviewChoices = Pick<Settings, 'mode' | 'assisted' | 'askAgain' | 'giveBack'>;

export async function saveChoice<Name extends keyof ReviewChoices>(name: Name, value: ReviewChoices[Name]): Promise<void> {
  await (await openDatabase()).put('settings', value, name);
  announceChange();
}

/** Times in milliseconds, by the names of `Policy`. */
export async function changePolicy(change: Settings['policy']): Promise<void> {
  const writing = (await openDatabase()).transaction('settings', 'readwrite');
  const before = (await writing.store.get('policy')) as Settings['policy'] | undefined;
  await Promise.all([writing.store.put({ ...before, ...change }, 'policy'), writing.done]);
  announceChange();
}
