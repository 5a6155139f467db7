// In the popup: take the dealers this page lists, or this very site, into the list. One click reads, the person chooses, one adds.
import type { Candidate } from '../../dealers/collect-dealers.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import type { Added, Choosing, Collecting } from './use-collect.ts';
import { useCollect } from './use-collect.ts';

export function CollectPanel({ openSection }: { readonly openSection: (section: string) => void }) {
  const collecting = useCollect();
  const { choosing, added, trouble } = collecting;
  return (
    <section class="collect" data-view="collect" aria-label="Add dealers from this page">
      {trouble !== '' && <Notice tone="warning">{trouble}</Notice>}
      {added && <AddedNotice added={added} undo={collecting.undo} openSection={openSection} />}
      {choosing ? <Choice choosing={choosing} collecting={collecting} /> : <Offers collecting={collecting} />}
    </section>
  );
}

function Offers({ collecting }: { readonly collecting: Collecting }) {
  return (
    <p class="controls">
      <ActionButton action="collect" onPress={collecting.collect}>
        Collect dealers from this page
      </ActionButton>
      <ActionButton action="add-site" onPress={collecting.addSite}>
        Add this site
      </ActionButton>
    </p>
  );
}

function AddedNotice({
  added,
  undo,
  openSection,
}: { readonly added: Added; readonly undo: () => void } & Parameters<typeof CollectPanel>[0]) {
  return (
    <Notice tone={added.count > 0 ? 'good' : 'info'}>
      <p>{added.message}</p>
      <p class="controls">
        <ActionButton action="open-dashboard" tone="quiet" onPress={() => openSection('dealers')}>
          Show my list
        </ActionButton>
        {added.count > 0 && (
          <ActionButton action="undo-import" tone="quiet" onPress={undo}>
            Undo
          </ActionButton>
        )}
      </p>
    </Notice>
  );
}

function Choice({ choosing, collecting }: { readonly choosing: Choosing; readonly collecting: Collecting }) {
  const { candidates, chosen } = choosing;
  const likely = candidates.filter((candidate) => candidate.likely);
  const others = candidates.filter((candidate) => !candidate.likely);
  const rows = (some: readonly Candidate[]) =>
    some.map((candidate) => <CandidateRow key={candidate.dealerKey} candidate={candidate} chosen={chosen} choose={collecting.choose} />);
  return (
    <>
      <h3>{likely.length === 1 ? '1 dealer on this page' : `${likely.length} dealers on this page`}</h3>
      {likely.length > 1 && (
        <p class="controls">
          <ActionButton action="tick-all" tone="quiet" onPress={() => collecting.chooseAll(true)}>
            Tick all
          </ActionButton>
          <ActionButton action="tick-none" tone="quiet" onPress={() => collecting.chooseAll(false)}>
            Untick all
          </ActionButton>
        </p>
      )}
      {likely.length > 0 && <ul class="rows">{rows(likely)}</ul>}
      {others.length > 0 && (
        <details open={likely.length === 0}>
          <summary>{`Other links (${others.length})`}</summary>
          <ul class="rows">{rows(others)}</ul>
        </details>
      )}
      <p class="controls">
        <ActionButton action="add-collected" tone="primary" onPress={collecting.add}>
          {chosen.size === 1 ? 'Add 1 dealer' : `Add ${chosen.size} dealers`}
        </ActionButton>
        <ActionButton action="close-collect" tone="quiet" onPress={collecting.close}>
          Cancel
        </ActionButton>
      </p>
    </>
  );
}

interface CandidateRowProps {
  readonly candidate: Candidate;
  readonly chosen: ReadonlySet<string>;
  readonly choose: Collecting['choose'];
}

function CandidateRow({ candidate: { dealerKey, row }, chosen, choose }: CandidateRowProps) {
  const { hostname } = new URL(row.website);
  const place = [row.city, row.state].filter(Boolean).join(', ');
  return (
    <li>
      <label class="dealer">
        <input
          type="checkbox"
          name="candidate"
          value={dealerKey}
          checked={chosen.has(dealerKey)}
          onChange={(event) => choose(dealerKey, event.currentTarget.checked)}
        />
        <span class="row-text">
          <strong class="row-name">{row.name || hostname}</strong>
          <span class="site">{[row.name === '' ? '' : hostname, place, row.phone].filter(Boolean).join(' · ')}</span>
        </span>
      </label>
    </li>
  );
}
