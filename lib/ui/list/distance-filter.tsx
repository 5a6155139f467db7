// How far from where. The ZIP is the buyer's until another one is typed here; what can't be measured is said.
import { fiveDigits } from '../../dealers/zip-centroids.ts';
import { countDealers } from '../count-words.ts';
import { Choice } from './choice.tsx';
import type { DealerList } from './use-dealer-list.ts';

const MILES = [10, 25, 50, 100, 200, 500];

export function DistanceFilter({ list }: { readonly list: DealerList }) {
  const { filter, setFilter, zip, setZip } = list;
  const { words, wrong } = noteOn(list);
  return (
    <>
      <Choice
        name="list-within"
        label="Within"
        value={filter.withinMiles === null ? '' : String(filter.withinMiles)}
        options={MILES.map((miles) => [String(miles), `${miles} miles`])}
        onChoose={(miles) => setFilter((latest) => ({ ...latest, withinMiles: miles === '' ? null : Number(miles) }))}
      />
      <div class="field">
        <label for="list-zip">From ZIP</label>
        <input
          id="list-zip"
          name="list-zip"
          inputMode="numeric"
          autocomplete="off"
          maxLength={10}
          value={zip}
          aria-invalid={wrong}
          aria-describedby="list-zip-note"
          onInput={(event) => setZip(event.currentTarget.value)}
        />
      </div>
      <p id="list-zip-note" class={wrong ? 'field-note wide warning' : 'field-note wide'} role="status">
        {words}
      </p>
    </>
  );
}

function noteOn({ zip, from, placesKnown, all, filter, order }: DealerList): { readonly words: string; readonly wrong: boolean } {
  const wanted = filter.withinMiles !== null || order.by === 'distance';
  if (zip.trim() === '')
    return { words: wanted ? 'Type your ZIP to measure distances; until then nobody is left out by distance.' : '', wrong: wanted };
  if (fiveDigits(zip) === '')
    return { words: 'A US ZIP has 5 digits; until then nobody is left out by distance.', wrong: zip.trim().length >= 5 };
  if (!placesKnown) return { words: '', wrong: false };
  if (from === null) return { words: `It is not known where ZIP ${zip.trim()} is, so distances can’t be measured.`, wrong: true };
  const unknown = all.filter(({ distance }) => distance === null).length;
  const notes = [
    from.approximate ? `ZIP ${zip.trim()} has no area of its own: distances start in the middle of its neighbours.` : '',
    wanted && unknown > 0
      ? `${countDealers(unknown)} without a known ZIP: ${filter.withinMiles === null ? 'last in the list' : 'not shown'}.`
      : '',
  ];
  return { words: notes.filter(Boolean).join(' '), wrong: false };
}
