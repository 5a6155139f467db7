// The list of dealers: getting more in, choosing whom to ask, removing.
import { useState } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import { removeDealers, setTicked } from '../../store/write.ts';
import { ActionButton } from '../action-button.tsx';
import { wordsOf } from '../words-of.ts';
import { Notice } from '../notice.tsx';
import { refreshPage } from '../use-live.ts';
import { DealerImport } from './dealer-import.tsx';
import { DealerTable } from './dealer-table.tsx';
import { LastImport } from './last-import.tsx';

interface DealersSectionProps {
  readonly dealers: readonly Dealer[];
  readonly unticked: readonly string[];
}

export function DealersSection({ dealers, unticked }: DealersSectionProps) {
  return (
    <>
      <h2>Dealers</h2>
      <p class="lead">Every dealer once: duplicates are folded, and rows that lead nowhere are left out with the reason.</p>
      <DealerImport existing={dealers} />
      <LastImport />
      {dealers.length === 0 ? <p class="empty">Your list is empty.</p> : <DealerList dealers={dealers} unticked={unticked} />}
      <p class="next">
        <a class="button primary" href="#review">
          Next: review
        </a>
      </p>
    </>
  );
}

function DealerList({ dealers, unticked }: DealersSectionProps) {
  const [search, setSearch] = useState('');
  const [trouble, setTrouble] = useState('');
  const found = search.trim() === '' ? dealers : dealers.filter((dealer) => matches(dealer, search.trim().toLowerCase()));
  const without = new Set(unticked);
  const chosen = dealers.filter(({ id }) => !without.has(id)).map(({ id }) => id);
  const save = (saving: Promise<void>) =>
    void saving
      .then(
        () => setTrouble(''),
        (error: unknown) => setTrouble(wordsOf(error)),
      )
      .then(refreshPage);
  const idsFound = found.map(({ id }) => id);
  const which = found.length === dealers.length ? 'all' : `these ${found.length}`;
  return (
    <section class="card" data-view="dealers" aria-labelledby="list-title">
      <h3 id="list-title" aria-live="polite">{`${chosen.length} of ${dealers.length} ticked`}</h3>
      {trouble !== '' && <Notice tone="error">{`This could not be saved. ${trouble}`}</Notice>}
      <div class="toolbar">
        <label class="visually-hidden" for="dealer-search">
          Search by name, website or city
        </label>
        <input
          id="dealer-search"
          name="dealer-search"
          type="search"
          placeholder="Search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <ActionButton action="tick-all" onPress={() => save(setTicked(idsFound, true))}>{`Tick ${which}`}</ActionButton>
        <ActionButton action="tick-none" onPress={() => save(setTicked(idsFound, false))}>{`Untick ${which}`}</ActionButton>
        <RemoveTicked ids={chosen} remove={(ids) => save(removeDealers(ids))} />
      </div>
      <DealerTable dealers={found} unticked={without} tick={(id, ticked) => save(setTicked([id], ticked))} />
    </section>
  );
}

function matches({ name, website, city, state }: Dealer, words: string): boolean {
  return [name, website, city, state].some((text) => text.toLowerCase().includes(words));
}

/** Asks once more: a removed dealer doesn't come back by Undo. */
function RemoveTicked({ ids, remove }: { readonly ids: readonly string[]; readonly remove: (ids: readonly string[]) => void }) {
  const [asking, setAsking] = useState(false);
  if (ids.length === 0) return null;
  const words = ids.length === 1 ? '1 dealer' : `${ids.length} dealers`;
  return (
    <ActionButton
      action="remove-dealers"
      tone={asking ? 'danger' : 'quiet'}
      onPress={() => {
        if (asking) remove(ids);
        setAsking(!asking);
      }}
    >
      {asking ? `Really remove ${words}?` : 'Remove ticked'}
    </ActionButton>
  );
}
