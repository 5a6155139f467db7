// Each recipient with the exact text it gets, and everyone who is left out with the reason.
import { useState } from 'preact/hooks';
import type { Contact } from '../../batch/contact.ts';
import { dealers } from '../../batch/progress.ts';
import type { Review } from '../../batch/review.ts';
import { MESSAGE_LENGTHS } from '../../inquiry/message-limits.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';

interface RecipientsProps {
  readonly review: Review;
  readonly notEncrypted: readonly Contact[];
}

const AT_ONCE = 100;
const LENGTH_WORDS = { full: 'Full message', medium: 'If the form takes less', short: 'If the form takes very little' } as const;

export function Recipients({ review, notEncrypted }: RecipientsProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const open = new Set(notEncrypted.map(({ id }) => id));
  const { toSend, alreadyAsked } = review;
  return (
    <section class="card" aria-labelledby="recipients-title">
      <h3 id="recipients-title">{`Who gets what: ${dealers(toSend.length)}`}</h3>
      {notEncrypted.length > 0 && <p class="field-note warning">{notEncryptedWords(notEncrypted.length)}</p>}
      <ul class="recipients">
        {toSend.slice(0, shown).map((contact, index) => (
          <Recipient key={contact.dealerId} contact={contact} notEncrypted={open.has(contact.id)} startOpen={index === 0} />
        ))}
      </ul>
      {toSend.length > shown && (
        <ActionButton action="show-more" tone="quiet" onPress={() => setShown(shown + AT_ONCE)}>
          {`Show more (${toSend.length - shown})`}
        </ActionButton>
      )}
      {alreadyAsked.length > 0 && <LeftOut alreadyAsked={alreadyAsked} />}
    </section>
  );
}

function notEncryptedWords(count: number): string {
  const sites = count === 1 ? '1 site is' : `${count} sites are`;
  return `${sites} not encrypted: what is sent there could be read on the way. They are marked below.`;
}

interface RecipientProps {
  readonly contact: Contact;
  readonly notEncrypted: boolean;
  readonly startOpen: boolean;
}

/** The texts are drawn once they are looked at: a long list stays quick. */
function Recipient({ contact, notEncrypted, startOpen }: RecipientProps) {
  const [open, setOpen] = useState(startOpen);
  const { dealer, message } = contact;
  return (
    <li data-recipient={contact.dealerId}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong class="row-name">{dealerName(dealer)}</strong> <span class="site">{dealer.site}</span>
          {notEncrypted && <span class="tag warning">not encrypted</span>}
        </summary>
        {open &&
          MESSAGE_LENGTHS.filter((length) => message[length] !== '').map((length) => (
            <div key={length} class="recipient-text">
              <h4>{LENGTH_WORDS[length]}</h4>
              <p class="letter">{message[length]}</p>
            </div>
          ))}
      </details>
    </li>
  );
}

function LeftOut({ alreadyAsked }: Pick<Review, 'alreadyAsked'>) {
  return (
    <div data-view="left-out">
      <h4>{`Left out: ${dealers(alreadyAsked.length)} you asked already`}</h4>
      <ul class="left-out">
        {alreadyAsked.slice(0, AT_ONCE).map(({ contact, askedAt }) => (
          <li key={contact.dealerId}>
            <strong>{dealerName(contact.dealer)}</strong>{' '}
            <span class="hint">{`asked on ${new Date(askedAt).toLocaleDateString('en-US')}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
