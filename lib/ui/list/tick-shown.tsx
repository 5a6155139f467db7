// Choosing many at once: the shown ones with one box, everybody, nobody, or exactly those that the filters show. Dealers of the
// never-contact list are left out of each.
import { useEffect, useRef } from 'preact/hooks';
import type { ListedDealer } from '../../dealers/listed-dealer.ts';
import { ActionButton } from '../action-button.tsx';
import { countDealers } from '../count-words.ts';

interface TickShownProps {
  readonly all: readonly ListedDealer[];
  readonly shown: readonly ListedDealer[];
  readonly ticked: (dealer: ListedDealer) => boolean;
  /** Ticks the first and unticks the second. */
  readonly set: (tick: readonly ListedDealer[], untick: readonly ListedDealer[]) => void;
}

export function TickShown({ all, shown, ticked, set }: TickShownProps) {
  const box = useRef<HTMLInputElement>(null);
  const open = shown.filter(({ forbidden }) => !forbidden);
  const count = open.filter(ticked).length;
  const some = count > 0 && count < open.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  const isFiltered = shown.length < all.length;
  return (
    <div class="tick-shown">
      <label class="tick-all-shown">
        <input
          ref={box}
          type="checkbox"
          data-action="tick-shown"
          disabled={open.length === 0}
          checked={open.length > 0 && count === open.length}
          onChange={(event) => (event.currentTarget.checked ? set(open, []) : set([], open))}
        />
        {isFiltered ? `The ${countDealers(shown.length)} shown` : 'All dealers'}
      </label>
      <span class="tick-buttons">
        {isFiltered && (
          <>
            <ActionButton action="tick-only-shown" tone="quiet" onPress={() => set(open, without(all, shown))}>
              Only these
            </ActionButton>
            <ActionButton
              action="tick-all"
              tone="quiet"
              onPress={() =>
                set(
                  all.filter(({ forbidden }) => !forbidden),
                  [],
                )
              }
            >
              Tick all
            </ActionButton>
          </>
        )}
        <ActionButton action="tick-none" tone="quiet" onPress={() => set([], all)}>
          Tick none
        </ActionButton>
      </span>
    </div>
  );
}

function without(all: readonly ListedDealer[], some: readonly ListedDealer[]): ListedDealer[] {
  const left = new Set(all);
  for (const dealer of some) left.delete(dealer);
  return [...left];
}
