// One dealer that needs the person: why, in plain words, and what can be done about it from here.
import { useState } from 'preact/hooks';
import type { Contact } from '../../batch/contact.ts';
import type { Command } from '../../batch/event.ts';
import { explainCode } from '../../batch/explain-code.ts';
import type { WaitingContact } from '../../batch/progress.ts';
import type { ReasonCode } from '../../contact-form/reason-code.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';
import { SiteQuestions } from './site-questions.tsx';

interface WaitingContactProps {
  readonly waiting: WaitingContact;
  readonly give: (command: Command) => void;
  readonly openTab: (waiting: WaitingContact) => void;
}

export function WaitingContactRow({ waiting, give, openTab }: WaitingContactProps) {
  const { contact } = waiting;
  const name = dealerName(contact.dealer);
  return (
    <li class="row waiting" data-contact={contact.id} data-code={contact.code ?? ''}>
      <div class="row-text">
        <strong class="row-name">{name}</strong>
        <span class="row-detail">{reasonOf(contact)}</span>
      </div>
      <SiteQuestions contact={contact} give={give} />
      <div class="row-actions">
        <WayThere waiting={waiting} openTab={openTab} give={give} />
        <ContactAnswers contact={contact} give={give} />
      </div>
    </li>
  );
}

/** To its tab; when that was closed to make room, to the same form filled again, or just to the site. */
export function WayThere({ waiting, openTab, give }: WaitingContactProps) {
  const { contact, watch } = waiting;
  const name = dealerName(contact.dealer);
  const fills = canFillAgain(waiting);
  const words = watch ? 'Open tab' : 'Open site';
  const again = againWords(contact, name);
  return (
    <>
      {fills && (
        <ActionButton
          action="fill-again"
          tone="primary"
          contactId={contact.id}
          label={again.label}
          onPress={() => give({ type: 'fill-again', contactId: contact.id })}
        >
          {again.text}
        </ActionButton>
      )}
      <ActionButton
        action="open-tab"
        tone={!fills && contact.status === 'needs-you' ? 'primary' : 'quiet'}
        contactId={contact.id}
        label={`${words} of ${name}`}
        onPress={() => openTab(waiting)}
      >
        {words}
      </ActionButton>
    </>
  );
}

/** Behind a wall nothing was filled yet. */
function againWords({ code }: Contact, name: string): { readonly text: string; readonly label: string } {
  if (code === 'BOT_WALL') return { text: 'Try it again', label: `Try it again: ${name}` };
  return { text: 'Fill it again', label: `Fill it again: the form of ${name}` };
}

export function reasonOf({ detail, code }: Pick<Contact, 'detail' | 'code'>): string {
  return detail || (code === null ? '' : explainCode(code));
}

/** A filled form waited in its tab, or would have without a wall. */
const FILLED: readonly ReasonCode[] = [
  'READY_TO_SEND',
  'CAPTCHA_VISIBLE',
  'QUIZ',
  'CONSENT_REQUIRED',
  'REQUIRED_UNKNOWN',
  'VALIDATION',
  'FILE_REQUIRED',
  'DATE_REQUIRED',
  'MESSAGE_TOO_LONG',
  'BOT_WALL',
];

/** Only when its tab is gone and nothing was pressed. */
export function canFillAgain({ contact, watch }: WaitingContact): boolean {
  return !watch && contact.status === 'needs-you' && contact.pressedAt === null && contact.code !== null && FILLED.includes(contact.code);
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
    <ActionButton action="copy-message" contactId={contact.id} label={`Copy message for ${dealerName(contact.dealer)}`} onPress={copy}>
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
