// Each recipient with the exact text it gets, in every length there is, and who presses Send there.
import { useState } from 'preact/hooks';
import type { Contact } from '../../batch/contact.ts';
import { keysOf } from '../../batch/contact.ts';
import { dayAndTime, dealers } from '../../batch/progress.ts';
import type { AskedBefore, Review } from '../../batch/review.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';
import { RecipientTexts } from './recipient-texts.tsx';
import type { Choosing } from './use-choices.ts';

interface RecipientsProps {
  readonly review: Review;
  readonly notEncrypted: readonly Contact[];
  readonly choosing: Choosing;
}

const AT_ONCE = 100;

export function Recipients({ review, notEncrypted, choosing }: RecipientsProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const open = new Set(notEncrypted.map(({ id }) => id));
  const again = new Map(review.askedAgain.map((asked) => [asked.contact.dealerKey, asked]));
  const { toSend } = review;
  return (
    <section class="card" aria-labelledby="recipients-title">
      <h3 id="recipients-title">{`Who gets what: ${dealers(toSend.length)}`}</h3>
      {notEncrypted.length > 0 && (
        <p class="field-note warning">{`${notEncryptedWords(notEncrypted.length)}: what is sent there could be read on the way. They are marked below.`}</p>
      )}
      <ul class="recipients">
        {toSend.slice(0, shown).map((contact, index) => (
          <Recipient
            key={contact.dealerId}
            contact={contact}
            notEncrypted={open.has(contact.id)}
            again={again.get(contact.dealerKey)}
            startOpen={index === 0}
            choosing={choosing}
          />
        ))}
      </ul>
      {toSend.length > shown && (
        <ActionButton action="show-more" tone="quiet" onPress={() => setShown(shown + AT_ONCE)}>
          {`Show more (${toSend.length - shown})`}
        </ActionButton>
      )}
      <p class="hint">An address without “https” in your list is tried encrypted first; plain http only where the site has nothing else.</p>
    </section>
  );
}

/** E.g. "2 sites are not encrypted". */
export function notEncryptedWords(count: number): string {
  return `${count === 1 ? '1 site is' : `${count} sites are`} not encrypted`;
}

interface RecipientProps {
  readonly contact: Contact;
  readonly notEncrypted: boolean;
  readonly again: AskedBefore | undefined;
  readonly startOpen: boolean;
  readonly choosing: Choosing;
}

/** The texts are drawn once they are looked at: a long list stays quick. */
function Recipient({ contact, notEncrypted, again, startOpen, choosing }: RecipientProps) {
  const [open, setOpen] = useState(startOpen);
  const { dealer, message } = contact;
  return (
    <li data-recipient={contact.dealerId}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong class="row-name">{dealerName(dealer)}</strong> <span class="site">{dealer.site}</span>
          {notEncrypted && <span class="tag warning">not encrypted</span>}
          {again && <span class="tag">asked again</span>}
        </summary>
        {open && <RecipientTexts message={message} />}
      </details>
      <div class="recipient-choices">
        {again && <StopAskingAgain again={again} askAgain={choosing.askAgain} />}
        {choosing.choices.mode === 'automatic' && (
          <label class="choice">
            <input
              type="checkbox"
              name="assist"
              value={contact.dealerKey}
              aria-label={`I press Send at ${dealerName(dealer)}`}
              checked={contact.assist}
              onChange={(event) => choosing.assist(keysOf(contact), event.currentTarget.checked)}
            />
            I press Send
          </label>
        )}
      </div>
    </li>
  );
}

function StopAskingAgain({ again, askAgain }: { readonly again: AskedBefore; readonly askAgain: Choosing['askAgain'] }) {
  return (
    <span class="hint">
      {`Asked ${dayAndTime(again.askedAt, Date.now())}. `}
      <ActionButton
        action="not-again"
        tone="quiet"
        label={`Leave out after all: ${dealerName(again.contact.dealer)}`}
        onPress={() => askAgain([again], false)}
      >
        Leave out after all
      </ActionButton>
    </span>
  );
}
