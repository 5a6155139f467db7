// One contact: what came of it, why, the words that prove it, when, and which pages were visited.
import { useState } from 'preact/hooks';
import type { Contact } from '../../batch/contact.ts';
import type { WaitingContact } from '../../batch/progress.ts';
import { dayAndTime } from '../../batch/progress.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';
import { SiteQuestions } from '../run/site-questions.tsx';
import type { RunActions } from '../run/run-panel.tsx';
import { canFillAgain, ContactAnswers, reasonOf, WayThere } from '../run/waiting-contact.tsx';

interface ResultCardProps {
  readonly waiting: WaitingContact;
  readonly now: number;
  readonly actions: RunActions;
}

export function ResultCard({ waiting, now, actions }: ResultCardProps) {
  const { contact } = waiting;
  return (
    <li class="row result" data-contact={contact.id} data-status={contact.status} data-code={contact.code ?? ''}>
      <div class="row-text">
        <strong class="row-name">{dealerName(contact.dealer)}</strong>
        <span class="row-detail">{reasonOf(contact)}</span>
        {contact.receipt && contact.receipt.text !== '' && <blockquote class="receipt">{contact.receipt.text}</blockquote>}
        <ResultDetails contact={contact} now={now} />
      </div>
      <SiteQuestions contact={contact} give={actions.give} />
      <div class="row-actions">
        <ResultActions waiting={waiting} actions={actions} />
      </div>
    </li>
  );
}

/** Ticked in a form is given only when the form is sent. */
const CONSENT_GIVEN = 'You agreed to, as you chose under Answers';
const CONSENT_TICKED = 'Ticked in the form, as you chose under Answers; it counts once the form is sent';

function ResultDetails({ contact, now }: { readonly contact: Contact; readonly now: number }) {
  const { dealer, pages, pressedAt, endedAt, message, consents = [] } = contact;
  const at = pressedAt ?? endedAt;
  return (
    <details class="result-details">
      <summary>{at === null ? 'Details' : dayAndTime(at, now)}</summary>
      <dl>
        <dt>Website</dt>
        <dd>{dealer.website}</dd>
        {pages.length > 0 && <dt>Pages visited</dt>}
        {pages.map((page, index) => (
          <dd key={index} class="site">
            {page}
          </dd>
        ))}
        {consents.length > 0 && <dt>{pressedAt === null ? CONSENT_TICKED : CONSENT_GIVEN}</dt>}
        {consents.map(({ kind, text, at: tickedAt }) => (
          <dd key={text} class="letter" data-consent={kind}>
            {`${text} (${dayAndTime(tickedAt, now)})`}
          </dd>
        ))}
        <dt>{pressedAt === null ? 'Your message' : 'Your message (the form may have got a shorter one)'}</dt>
        <dd class="letter">{message.full}</dd>
      </dl>
    </details>
  );
}

function ResultActions({ waiting, actions }: Pick<ResultCardProps, 'waiting' | 'actions'>) {
  const { contact, watch } = waiting;
  const name = dealerName(contact.dealer);
  if (contact.status !== 'needs-you' && contact.status !== 'failed') return null;
  return (
    <>
      <WayThere waiting={waiting} openTab={actions.openTab} give={actions.give} />
      {contact.status === 'needs-you' && <ContactAnswers contact={contact} give={actions.give} />}
      {contact.pressedAt === null && !watch && !canFillAgain(waiting) && (
        <ActionButton
          action="retry"
          contactId={contact.id}
          label={`Try again: ${name}`}
          onPress={() => actions.give({ type: 'retry', contactIds: [contact.id], sendAgain: false })}
        >
          Try again
        </ActionButton>
      )}
      {contact.pressedAt !== null && <SendAgain contact={contact} give={actions.give} />}
    </>
  );
}

/** It may have arrived already, so it takes a second press. */
function SendAgain({ contact, give }: { readonly contact: Contact; readonly give: RunActions['give'] }) {
  const [asking, setAsking] = useState(false);
  return (
    <ActionButton
      action="send-again"
      tone={asking ? 'danger' : 'quiet'}
      contactId={contact.id}
      label={`${asking ? 'Really send a second time' : 'Send again'}: ${dealerName(contact.dealer)}`}
      onPress={() => {
        if (asking) give({ type: 'retry', contactIds: [contact.id], sendAgain: true });
        setAsking(!asking);
      }}
    >
      {asking ? 'Really send a second time?' : 'Send again'}
    </ActionButton>
  );
}
