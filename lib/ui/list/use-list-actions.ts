// What the person does with dealers of the list. Each says what it did; what was removed can be put back as long as the page
// is open.
import { useState } from 'preact/hooks';
import { withoutTag, withTag } from '../../dealers/dealer-tags.ts';
import type { Dealer } from '../../dealers/dealer.ts';
import { exportDealersCsv } from '../../dealers/export-dealers.ts';
import { keysOf } from '../../dealers/known-keys.ts';
import { forbiddingKeys } from '../../dealers/never-contact.ts';
import type { RemovedDealers } from '../../store/edit-dealers.ts';
import { changeDealers, removeDealers, restoreDealers } from '../../store/edit-dealers.ts';
import { addSuppressions, removeSuppressions } from '../../store/suppressions.ts';
import { setTicks } from '../../store/write.ts';
import { countDealers } from '../count-words.ts';
import { saveFile } from '../save-file.ts';
import { useKept } from '../use-kept.ts';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';

export interface ListActions {
  readonly tick: (tick: readonly string[], untick: readonly string[]) => void;
  readonly tag: (dealers: readonly Dealer[], tag: string) => void;
  readonly untag: (dealers: readonly Dealer[], tag: string) => void;
  readonly remove: (dealers: readonly Dealer[]) => void;
  readonly neverContact: (dealers: readonly Dealer[]) => void;
  readonly allowAgain: (dealers: readonly Dealer[]) => void;
  readonly save: (dealers: readonly Dealer[]) => void;
  /** Puts the last removal back; null when there is none. */
  readonly putBack: (() => void) | null;
  /** How many the last removal took. */
  readonly removedCount: number;
  /** What was done last. */
  readonly said: string;
  readonly say: (words: string) => void;
  readonly trouble: string;
}

export function useListActions(listedKeys: ReadonlySet<string>): ListActions {
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState('');
  const [removals, setRemovals] = useKept<readonly RemovedDealers[]>('removed-dealers', []);
  const run = (doing: Promise<string>) =>
    void doing
      .then(
        (words) => (say(words), setTrouble('')),
        (error: unknown) => setTrouble(`This could not be saved. ${wordsOf(error)}`),
      )
      .then(refreshPage);
  const last = removals.at(-1);
  return {
    tick: (tick, untick) => run(setTicks(tick, untick).then(() => '')),
    tag: (dealers, tag) =>
      run(changeDealers(idsOf(dealers), (dealer) => withTag(dealer, tag)).then((count) => `${countDealers(count)} tagged “${tag}”.`)),
    untag: (dealers, tag) =>
      run(
        changeDealers(idsOf(dealers), (dealer) => withoutTag(dealer, tag)).then(
          (count) => `Tag “${tag}” taken off ${countDealers(count)}.`,
        ),
      ),
    remove: (dealers) =>
      run(
        removeDealers(idsOf(dealers)).then((removed) => {
          if (removed.dealers.length > 0) setRemovals([...removals, removed]);
          return '';
        }),
      ),
    neverContact: (dealers) => run(forbid(dealers)),
    allowAgain: (dealers) => {
      const keys = dealers.flatMap((dealer) => forbiddingKeys(dealer, listedKeys));
      run(removeSuppressions(keys).then(() => `${countDealers(dealers.length)} may be contacted again; tick to send.`));
    },
    save: (dealers) => {
      saveFile('dealers.csv', 'text/csv', exportDealersCsv(dealers));
      say(`${countDealers(dealers.length)} saved as dealers.csv.`);
    },
    putBack: last
      ? () =>
          run(
            restoreDealers(last).then((count) => {
              setRemovals(removals.slice(0, -1));
              return putBackWords(count, last.dealers.length);
            }),
          )
      : null,
    removedCount: last?.dealers.length ?? 0,
    said,
    say,
    trouble,
  };
}

/** Unticked as well: allowed again, a dealer is asked only when the person ticks it. */
async function forbid(dealers: readonly Dealer[]): Promise<string> {
  const at = Date.now();
  await addSuppressions(
    dealers.flatMap((dealer) => keysOf(dealer).map((dealerKey) => ({ dealerKey, name: dealer.name, website: dealer.website, at }))),
  );
  await setTicks([], idsOf(dealers));
  return `${countDealers(dealers.length)} will never be contacted.`;
}

function putBackWords(count: number, removed: number): string {
  if (count === removed) return `${countDealers(count)} put back.`;
  return `${countDealers(count)} put back; ${countDealers(removed - count)} had come back to the list already.`;
}

function idsOf(dealers: readonly Dealer[]): string[] {
  return dealers.map(({ id }) => id);
}
