// Chrome keeps some sites closed. Their dealers can't be contacted: the person asks for all of them again, or for single ones, leaves
// them out, or doesn't start at all.
import { useState } from 'preact/hooks';
import { dealers } from '../../batch/progress.ts';
import { siteOf } from '../../batch/site-pattern.ts';
import type { Contact } from '../../batch/contact.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';
import { Notice } from '../notice.tsx';
import type { Starting } from './use-start.ts';

const AT_ONCE = 20;

interface AccessRefusedProps {
  readonly starting: Starting;
  readonly toSend: readonly Contact[];
  readonly asked: number;
}

export function AccessRefused({ starting, toSend, asked }: AccessRefusedProps) {
  const { refused, opened, press, goWithout, giveUp } = starting;
  if (opened) return <Notice tone="good">All sites are open now: press Start.</Notice>;
  if (refused.length === 0) return null;
  const closed = new Set(refused.map(siteOf));
  const reachable = toSend.filter(({ dealer }) => !closed.has(dealer.site)).length;
  return (
    <Notice tone="warning">
      <p>
        <strong>{`Access was not given to ${refused.length} of ${asked} sites.`}</strong> Without it their forms can’t be read or filled.
        Nothing has been sent.
      </p>
      <RefusedSites starting={starting} toSend={toSend} />
      <div class="controls">
        <ActionButton action="ask-again" tone="primary" onPress={press}>
          Ask again
        </ActionButton>
        {reachable > 0 && (
          <ActionButton action="go-without" onPress={goWithout}>
            {`Go on with ${dealers(reachable)}, without the other${toSend.length - reachable === 1 ? '' : 's'}`}
          </ActionButton>
        )}
        <ActionButton action="give-up" tone="quiet" onPress={giveUp}>
          Don’t start
        </ActionButton>
      </div>
    </Notice>
  );
}

function RefusedSites({ starting: { refused, allow }, toSend }: Pick<AccessRefusedProps, 'starting' | 'toSend'>) {
  const [shown, setShown] = useState(AT_ONCE);
  const namesOf = Map.groupBy(toSend, ({ dealer }) => dealer.site);
  return (
    <>
      <ul class="refused-sites">
        {refused.slice(0, shown).map((pattern) => {
          const site = siteOf(pattern);
          const names = (namesOf.get(site) ?? []).map(({ dealer }) => dealerName(dealer)).join(', ');
          return (
            <li key={pattern} data-site={site}>
              <span class="row-name">{names === site || names === '' ? site : `${names} (${site})`}</span>
              {refused.length > 1 && (
                <ActionButton action="allow-site" tone="quiet" label={`Allow this one: ${site}`} onPress={() => allow(pattern)}>
                  Allow this one
                </ActionButton>
              )}
            </li>
          );
        })}
      </ul>
      {refused.length > shown && (
        <ActionButton action="show-more" tone="quiet" onPress={() => setShown(shown + 5 * AT_ONCE)}>
          {`Show more (${refused.length - shown})`}
        </ActionButton>
      )}
    </>
  );
}
