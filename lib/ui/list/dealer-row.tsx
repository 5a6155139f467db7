// One dealer of the list: ticked or not, what is known of it, and what can be done with it alone. The box carries the row's focus.
import type { ListedDealer } from '../../dealers/listed-dealer.ts';
import { distanceWords } from '../../dealers/distance.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

export interface RowActions {
  readonly tick: (id: string, ticked: boolean) => void;
  readonly edit: (id: string) => void;
  /** The keyboard is at this row now. */
  readonly arrive: (id: string) => void;
  /** Somebody tried to tick a dealer of the never-contact list. */
  readonly refuseTick: () => void;
  /** Never contact, or allow again. */
  readonly never: (listed: ListedDealer) => void;
  readonly remove: (listed: ListedDealer) => void;
  /** Shows or hides what is rarely wanted. */
  readonly more: (id: string) => void;
}

interface DealerRowProps {
  readonly listed: ListedDealer;
  readonly ticked: boolean;
  /** Tab leads to this row and no other. */
  readonly active: boolean;
  readonly withDistance: boolean;
  /** What is rarely wanted is shown. */
  readonly open: boolean;
  readonly actions: RowActions;
}

export function DealerRow(props: DealerRowProps) {
  const { listed, ticked, active, withDistance, open, actions } = props;
  const { dealer, forbidden } = listed;
  const name = dealerName(dealer);
  const factsId = `facts-${dealer.id}`;
  return (
    <div class={forbidden ? 'listed forbidden' : 'listed'} onFocusCapture={() => actions.arrive(dealer.id)}>
      <label class="dealer-label">
        <input
          type="checkbox"
          name="dealer"
          value={dealer.id}
          checked={ticked && !forbidden}
          tabIndex={active ? 0 : -1}
          aria-disabled={forbidden}
          aria-describedby={factsId}
          onClick={(event) => {
            if (!forbidden) return;
            event.preventDefault();
            actions.refuseTick();
          }}
          onChange={(event) => actions.tick(dealer.id, event.currentTarget.checked)}
        />
        <bdi class="row-name">{name}</bdi>
      </label>
      <DealerFacts id={factsId} listed={listed} withDistance={withDistance} />
      <div class="row-buttons">
        <ActionButton
          action="edit-dealer"
          tone="quiet"
          label={`Edit ${name}`}
          tabIndex={active ? 0 : -1}
          onPress={() => actions.edit(dealer.id)}
        >
          Edit
        </ActionButton>
        <ActionButton
          action="more-for-dealer"
          tone="quiet"
          label={`More for ${name}`}
          tabIndex={active ? 0 : -1}
          expanded={open}
          onPress={() => actions.more(dealer.id)}
        >
          <span aria-hidden="true">⋯</span>
        </ActionButton>
      </div>
      {open && <MoreForDealer {...props} />}
    </div>
  );
}

function MoreForDealer({ listed, active, actions }: DealerRowProps) {
  const name = dealerName(listed.dealer);
  const tabIndex = active ? 0 : -1;
  return (
    <div class="row-more">
      <ActionButton
        action={listed.forbidden ? 'allow-again' : 'never-contact'}
        label={listed.forbidden ? `Allow again: ${name}` : `Never contact ${name}`}
        tabIndex={tabIndex}
        onPress={() => actions.never(listed)}
      >
        {listed.forbidden ? 'Allow again' : 'Never contact'}
      </ActionButton>
      <ActionButton
        action="remove-dealers"
        tone="danger"
        label={`Remove from the list: ${name}`}
        tabIndex={tabIndex}
        onPress={() => actions.remove(listed)}
      >
        Remove from the list
      </ActionButton>
    </div>
  );
}

function DealerFacts({ id, listed, withDistance }: { readonly id: string } & Pick<DealerRowProps, 'listed' | 'withDistance'>) {
  const { dealer, distance, forbidden, outcome } = listed;
  const place = [[dealer.city, dealer.state].filter(Boolean).join(', '), dealer.zip].filter(Boolean).join(' ');
  const away = distance ? distanceWords(distance) : dealer.zip === '' ? 'no ZIP' : 'ZIP not known';
  return (
    <div class="dealer-facts" id={id}>
      {dealer.name !== '' && <span class="site">{shortSite(dealer.website)}</span>}
      {place !== '' && <bdi class="place">{place}</bdi>}
      {withDistance && <span class="distance">{away}</span>}
      {dealer.brand !== undefined && <bdi class="place">{dealer.brand}</bdi>}
      {forbidden && <span class="tag never">Never contact</span>}
      {outcome !== 'never' && (
        <span class="last-outcome" data-outcome={outcome}>
          <span class={`dot ${outcome === 'open' ? 'queued' : outcome}`} aria-hidden="true" />
          {OUTCOME_WORDS[outcome]}
        </span>
      )}
      {(dealer.tags ?? []).map((tag) => (
        <bdi key={tag} class="tag own">
          {tag}
        </bdi>
      ))}
    </div>
  );
}

function shortSite(website: string): string {
  return website.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
