// Getting dealers in, the list of them, and who must never be contacted.
import { useMemo } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import { readSuppressions } from '../../store/suppressions.ts';
import { useLive } from '../use-live.ts';
import { DealerImport } from './dealer-import.tsx';
import { DealerList } from './dealer-list.tsx';
import { LastImport } from './last-import.tsx';
import { NeverContact } from './never-contact.tsx';

interface DealersSectionProps {
  readonly dealers: readonly Dealer[];
  readonly unticked: readonly string[];
  /** The buyer's ZIP; '' when not given. */
  readonly homeZip: string;
}

export function DealersSection({ dealers, unticked, homeZip }: DealersSectionProps) {
  const { value: entries } = useLive(readSuppressions);
  const listedKeys = useMemo(() => new Set(entries?.map(({ dealerKey }) => dealerKey)), [entries]);
  return (
    <>
      <h2>Dealers</h2>
      <p class="lead">Every dealer once: duplicates are folded, and rows that lead nowhere are left out with the reason.</p>
      <DealerImport existing={dealers} />
      <LastImport />
      {dealers.length === 0 ? (
        <p class="empty">
          Your list is empty. Paste one above, or open a page that lists dealers and press the Dealer Roundup button of the toolbar.
        </p>
      ) : (
        <DealerList dealers={dealers} unticked={unticked} listedKeys={listedKeys} homeZip={homeZip} />
      )}
      <NeverContact entries={entries ?? []} />
      <p class="next">
        <a class="button primary" href="#review">
          Next: review
        </a>
      </p>
    </>
  );
}
