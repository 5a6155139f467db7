// The dealers with a box each, a few hundred at a time so that a long list stays quick.
import { useState } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';

interface DealerTableProps {
  readonly dealers: readonly Dealer[];
  readonly unticked: ReadonlySet<string>;
  readonly tick: (id: string, ticked: boolean) => void;
}

const AT_ONCE = 200;

export function DealerTable({ dealers, unticked, tick }: DealerTableProps) {
  const [shown, setShown] = useState(AT_ONCE);
  if (dealers.length === 0) return <p class="empty">No dealer matches.</p>;
  return (
    <>
      <ul class="dealers">
        {dealers.slice(0, shown).map((dealer) => (
          <DealerRow key={dealer.id} dealer={dealer} ticked={!unticked.has(dealer.id)} tick={tick} />
        ))}
      </ul>
      {dealers.length > shown && (
        <ActionButton action="show-more" tone="quiet" onPress={() => setShown(shown + AT_ONCE)}>
          {`Show more (${dealers.length - shown})`}
        </ActionButton>
      )}
    </>
  );
}

interface DealerRowProps {
  readonly dealer: Dealer;
  readonly ticked: boolean;
  readonly tick: DealerTableProps['tick'];
}

function DealerRow({ dealer, ticked, tick }: DealerRowProps) {
  const place = [dealer.city, dealer.state].filter(Boolean).join(', ');
  return (
    <li>
      <label class="dealer">
        <input
          type="checkbox"
          name="dealer"
          value={dealer.id}
          checked={ticked}
          onChange={(event) => tick(dealer.id, event.currentTarget.checked)}
        />
        <span class="row-text">
          <strong class="row-name">{dealerName(dealer)}</strong>
          {dealer.name !== '' && <span class="site">{dealer.website}</span>}
        </span>
        <span class="place">{place}</span>
      </label>
    </li>
  );
}
