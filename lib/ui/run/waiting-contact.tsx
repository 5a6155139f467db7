// One dealer that needs the person: why, in plain words, and what can be done about it from here.
import { useState } from 'preact/hooks';
import type { Contact } from '../../batch/contact.ts';
import type { Command } from '../../batch/event.ts';
import { explainCode } from '../../batch/explain-code.ts';
import type { WaitingContact } from '../../batch/progress.ts';
import type { ReasonCode } from '../../contact-form/reason-code.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';

interface WaitingContactProps {
  readonly waiting: WaitingContact;
  readonly give: (command: Command) => void;
  readonly openTab: (waiting: WaitingContact) => void;
}

export function WaitingContactRow({ waiting, give, openTab }: WaitingContactProps) {
  const { contact, watch } = waiting;
  const name = dealerName(contact.dealer);
  return (
    <li class="row waiting" data-contact={contact.id} data-code={contact.code ?? ''}>
      <div class="row-text">
        <strong class="row-name">{name}</strong>
        <span class="row-detail">{reasonOf(contact)}</span>
      </div>
      <div class="row-actions">
        <ActionButton
          action="open-tab"
          tone="primary"
          contactId={contact.id}
          label={`${watch ? 'Open tab' : 'Open site'} of ${name}`}
          onPress={() => openTab(waiting)}
        >
          {watch ? 'Open tab' : 'Open site'}
        </ActionButton>
        <ContactAnswers contact={contact} give={give} />
      </div>
    </li>
  );
}

export function reasonOf({ detail, code }: Pick<Contact, 'detail' | 'code'>): string {
  return detail || (code === null ? '' : explainCode(code));
}

/** Where the person has to bring the text in by hand. */
const BY_HAND: readonly ReasonCode[] = [
  'EMAIL_ONLY',
  'MAILTO_FORM',
  'FORM_AMBIGUOUS',
  'CLOSED_SHADOW',
  'UNREADABLE_FORM',
  'LOGIN_REQUIRED',
];

function CopyMessage({ contact }: { readonly contact: Contact }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(contact.message.full).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <ActionButton action="copy-message" contactId={contact.id} label={`Copy the message for ${dealerName(contact.dealer)}`} onPress={copy}>
      {copied ? 'Copied' : 'Copy message'}
    </ActionButton>
  );
}

/** What the person can tell us about a contact that waits for them. */
export function ContactAnswers({ contact, give }: { readonly contact: Contact; readonly give: (command: Command) => void }) {
  const contactId = contact.id;
  const name = dealerName(contact.dealer);
  const unsure = contact.code === 'UNCONFIRMED';
  return (
    <>
      <ActionButton
        action="mark-sent"
        contactId={contactId}
        label={`${unsure ? 'Mark as sent' : 'I sent it'}: ${name}`}
        onPress={() => give({ type: 'mark-sent', contactId })}
      >
        {unsure ? 'Mark as sent' : 'I sent it'}
      </ActionButton>
      {unsure && (
        <ActionButton
          action="mark-not-sent"
          contactId={contactId}
          label={`Mark as not sent: ${name}`}
          onPress={() => give({ type: 'mark-not-sent', contactId })}
        >
          Mark as not sent
        </ActionButton>
      )}
      {contact.code !== null && BY_HAND.includes(contact.code) && <CopyMessage contact={contact} />}
      {contact.pressedAt === null && (
        <ActionButton
          action="skip"
          tone="quiet"
          contactId={contactId}
          label={`Skip ${name}`}
          onPress={() => give({ type: 'skip', contactId })}
        >
          Skip
        </ActionButton>
      )}
    </>
  );
}
