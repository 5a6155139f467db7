// What the person does with dealers of the list. Each says what it did.
import { useState } from 'preact/hooks';
import { withoutTag, withTag } from '../../dealers/dealer-tags.ts';
import type { Dealer } from '../../dealers/dealer.ts';
import { exportDealersCsv } from '../../dealers/export-dealers.ts';
import { keysOf } from '../../dealers/known-keys.ts';
import { forbiddingKeys } from '../../dealers/never-contact.ts';
import { changeDealers, removeDealers } from '../../store/edit-dealers.ts';
import { addSuppressions, removeSuppressions } from '../../store/suppressions.ts';
import { setTicks } from '../../store/write.ts';
import { countDealers } from '../count-words.ts';
import { dealerName } from '../dealer-name.ts';
import { saveFile } from '../save-file.ts';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';
import type { Change, Undo } from './use-undo.ts';
import { useUndo } from './use-undo.ts';

export interface ListActions {
  readonly tick: (tick: readonly string[], untick: readonly string[]) => void;
  readonly tag: (dealers: readonly Dealer[], tag: string) => void;
  readonly untag: (dealers: readonly Dealer[], tag: string) => void;
  readonly remove: (dealers: readonly Dealer[]) => void;
  readonly neverContact: (dealers: readonly Dealer[]) => void;
  readonly allowAgain: (dealers: readonly Dealer[]) => void;
  readonly save: (dealers: readonly Dealer[]) => void;
  /** Takes back what was done last; null when nothing can be. */
  readonly undo: (Pick<Undo, 'words' | 'action' | 'label'> & { readonly take: () => void }) | null;
  /** What was done last. */
  readonly said: string;
  readonly say: (words: string) => void;
  readonly trouble: string;
}

export function useListActions(listedKeys: ReadonlySet<string>, unticked: ReadonlySet<string>): ListActions {
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState('');
  const { remember, last } = useUndo(listedKeys);
  const run = (doing: Promise<string>) =>
    void doing
      .then(
        (words) => (say(words), setTrouble('')),
        (error: unknown) => setTrouble(`This could not be saved. ${wordsOf(error)}`),
      )
      .then(refreshPage);
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
          if (removed.dealers.length > 0) remember({ kind: 'removed', removed });
          return '';
        }),
      ),
    neverContact: (dealers) => run(forbid(dealers, { listedKeys, unticked }).then((change) => (remember(change), ''))),
    allowAgain: (dealers) => {
      const keys = dealers.flatMap((dealer) => forbiddingKeys(dealer, listedKeys));
      run(removeSuppressions(keys).then(() => `${countDealers(dealers.length)} may be contacted again; tick to send.`));
    },
    save: (dealers) => {
      saveFile('dealers.csv', 'text/csv', exportDealersCsv(dealers));
      say(`${countDealers(dealers.length)} saved as dealers.csv.`);
    },
    undo: last && { ...last, take: () => run(last.take()) },
    said,
    say,
    trouble,
  };
}

/** Unticked as well: allowed again, a dealer is asked only when the person ticks it. */
async function forbid(dealers: readonly Dealer[], before: ListBefore): Promise<Change> {
  const at = Date.now();
  await addSuppressions(
    dealers.flatMap((dealer) => keysOf(dealer).map((dealerKey) => ({ dealerKey, name: dealer.name, website: dealer.website, at }))),
  );
  await setTicks([], idsOf(dealers));
  const [first] = dealers;
  return {
    kind: 'forbidden',
    who: first && dealers.length === 1 ? dealerName(first) : countDealers(dealers.length),
    keys: dealers.flatMap(keysOf).filter((key) => !before.listedKeys.has(key)),
    ticked: idsOf(dealers).filter((id) => !before.unticked.has(id)),
  };
}

/** What held before the change, so that it can be taken back. */
interface ListBefore {
  readonly listedKeys: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
}

function idsOf(dealers: readonly Dealer[]): string[] {
  return dealers.map(({ id }) => id);
}
