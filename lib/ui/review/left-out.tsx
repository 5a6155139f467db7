// Everyone who is ticked and yet gets nothing, with the reason: asked lately (and for what), never to be contacted, twins. Who was
// asked lately may be asked again, one by one.
import { useState } from 'preact/hooks';
import type { AskedBefore, Review } from '../../batch/review.ts';
import type { Contact } from '../../batch/contact.ts';
import { dayAndTime, dealers } from '../../batch/progress.ts';
import type { DroppedTwin } from '../../runner/plan-start.ts';
import { readAskedFor } from '../../store/read.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';
import { useLive } from '../use-live.ts';

interface LeftOutProps {
  readonly review: Review;
  readonly twins: readonly DroppedTwin[];
  readonly askAgain: (dealers: readonly AskedBefore[], yes: boolean) => void;
}

const AT_ONCE = 100;
/** What was asked for is over. */
const NEVER_CHANGES = () => Promise.resolve('asked');
const SAME_BY = { website: 'has the same website as', phone: 'has the same phone number as', street: 'is at the same address as' } as const;

export function LeftOut({ review, twins, askAgain }: LeftOutProps) {
  const { alreadyAsked, neverContact } = review;
  const count = alreadyAsked.length + neverContact.length + twins.length;
  if (count === 0) return null;
  return (
    <section class="card" data-view="left-out" aria-labelledby="left-out-title">
      <h3 id="left-out-title">{`Who gets nothing: ${dealers(count)}`}</h3>
      {alreadyAsked.length > 0 && <AlreadyAsked asked={alreadyAsked} askAgain={askAgain} />}
      {neverContact.length > 0 && <NeverContact contacts={neverContact} />}
      {twins.length > 0 && <Twins twins={twins} />}
    </section>
  );
}

function AlreadyAsked({ asked, askAgain }: { readonly asked: readonly AskedBefore[]; readonly askAgain: LeftOutProps['askAgain'] }) {
  const [shown, setShown] = useState(AT_ONCE);
  const rows = asked.slice(0, shown);
  const askedBy = rows.map((row) => row.askedBy);
  const { value: askedFor = {} } = useLive(() => readAskedFor(askedBy), NEVER_CHANGES, askedBy.join());
  return (
    <div data-reason="asked">
      <h4>{`Asked already (${asked.length})`}</h4>
      <p class="hint">Nobody is asked twice within 30 days, nor twice with the same inquiry, unless you say so.</p>
      <ul class="left-out">
        {rows.map((row) => (
          <li key={row.contact.dealerKey}>
            <span class="row-text">
              <strong class="row-name">{dealerName(row.contact.dealer)}</strong>
              <span class="hint">{askedWords(row, askedFor[row.askedBy])}</span>
            </span>
            <ActionButton
              action="ask-anyway"
              label={`Ask again anyway: ${dealerName(row.contact.dealer)}`}
              onPress={() => askAgain([row], true)}
            >
              Ask again anyway
            </ActionButton>
          </li>
        ))}
      </ul>
      <ShowMore left={asked.length - shown} more={() => setShown(shown + AT_ONCE)} />
    </div>
  );
}

function askedWords({ askedAt }: AskedBefore, car: string | undefined): string {
  return `Asked ${dayAndTime(askedAt, Date.now())}${car === undefined || car === '' ? '' : ` for a ${car}`}`;
}

function NeverContact({ contacts }: { readonly contacts: readonly Contact[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <div data-reason="never">
      <h4>{`On your never-contact list (${contacts.length})`}</h4>
      <ul class="left-out">
        {contacts.slice(0, shown).map(({ dealerKey, dealer }) => (
          <li key={dealerKey}>
            <strong class="row-name">{dealerName(dealer)}</strong> <span class="site">{dealer.site}</span>
          </li>
        ))}
      </ul>
      <ShowMore left={contacts.length - shown} more={() => setShown(shown + AT_ONCE)} />
      <p class="hint">
        They come out as “skipped” and their sites are not visited. <a href="#dealers">Change the list</a>
      </p>
    </div>
  );
}

function Twins({ twins }: { readonly twins: readonly DroppedTwin[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <div data-reason="twin">
      <h4>{`In your list twice (${twins.length})`}</h4>
      <ul class="left-out">
        {twins.slice(0, shown).map(({ dealer, twin }) => (
          <li key={dealer.id}>
            <strong class="row-name">{dealerName(dealer)}</strong>{' '}
            <span class="hint">{`${SAME_BY[twin.sameBy]} ${dealerName(twin.dealer)}, which is asked once`}</span>
          </li>
        ))}
      </ul>
      <ShowMore left={twins.length - shown} more={() => setShown(shown + AT_ONCE)} />
    </div>
  );
}

function ShowMore({ left, more }: { readonly left: number; readonly more: () => void }) {
  if (left <= 0) return null;
  return (
    <ActionButton action="show-more" tone="quiet" onPress={more}>
      {`Show more (${left})`}
    </ActionButton>
  );
}
