// The message in three lengths, each with what one dealer of the list would read. Problems stand under their text.
import { useRef, useState } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import { BUILT_IN_MESSAGES } from '../../inquiry/built-in-messages.ts';
import { checkInquiry } from '../../inquiry/check-inquiry.ts';
import type { Inquiry, MessageLength } from '../../inquiry/inquiry.ts';
import { MESSAGE_LENGTHS, MESSAGE_LIMITS } from '../../inquiry/message-limits.ts';
import { MessageTemplateError, renderMessage } from '../../inquiry/message-template.ts';
import { MESSAGE_VARIABLES, messageVariables } from '../../inquiry/message-variables.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';
import type { Draft } from './draft.ts';
import { FieldNote } from './text-field.tsx';

const TITLES: Readonly<Record<MessageLength, string>> = { full: 'Full message', medium: 'Shorter', short: 'Shortest' };
const USED_FOR: Readonly<Record<MessageLength, string>> = {
  full: 'Goes into most forms.',
  medium: 'For forms that take few words.',
  short: 'For very small message fields.',
};
const EXAMPLE = { id: '', name: 'Mapleton Motors', website: 'mapletonmotors.example.com', city: 'Mapleton' };
const MOST_CHOICES = 200;

type PreviewDealer = Pick<Dealer, 'id' | 'name' | 'website' | 'city'>;

export function MyMessage({ draft, dealers }: { readonly draft: Draft; readonly dealers: readonly Dealer[] }) {
  const lastField = useRef<HTMLTextAreaElement | null>(null);
  const [dealerId, setDealerId] = useState('');
  const dealer = dealers.find(({ id }) => id === dealerId) ?? dealers[0] ?? EXAMPLE;
  const insert = (variable: string) => {
    const field = lastField.current ?? document.querySelector<HTMLTextAreaElement>('[name="message.full"]');
    if (field) insertAtCursor(field, `{{${variable}}}`, draft);
  };
  return (
    <>
      <h2>My message</h2>
      <p class="lead">
        Forms differ in how much they take, so your message has three lengths. The longest that fits is used, never a cut one.
      </p>
      <Variables insert={insert} />
      <PreviewChoice dealers={dealers.length ? dealers.slice(0, MOST_CHOICES) : [EXAMPLE]} chosen={dealer.id} choose={setDealerId} />
      {MESSAGE_LENGTHS.map((length) => (
        <MessageEditor key={length} length={length} draft={draft} dealer={dealer} onFocus={(field) => (lastField.current = field)} />
      ))}
      <p class="next">
        <a class="button primary" href="#dealers">
          Next: dealers
        </a>
        <ActionButton action="use-built-in" tone="quiet" onPress={() => draft.replace({ ...draft.inquiry, message: BUILT_IN_MESSAGES })}>
          Start over with the built-in text
        </ActionButton>
      </p>
    </>
  );
}

function insertAtCursor(field: HTMLTextAreaElement, text: string, draft: Draft): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  draft.change(`message.${field.name.slice('message.'.length) as MessageLength}`, field.value);
  field.focus();
}

function Variables({ insert }: { readonly insert: (variable: string) => void }) {
  return (
    <details class="card">
      <summary>Words that change from dealer to dealer</summary>
      <p class="hint">Press one to put it where the cursor is. {'{{#zip}}…{{/zip}}'} keeps its text only when there is a ZIP.</p>
      <ul class="chips">
        {MESSAGE_VARIABLES.map((variable) => (
          <li key={variable}>
            <ActionButton action="insert-variable" tone="quiet" onPress={() => insert(variable)}>
              {`{{${variable}}}`}
            </ActionButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PreviewChoiceProps {
  readonly dealers: readonly PreviewDealer[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function PreviewChoice({ dealers, chosen, choose }: PreviewChoiceProps) {
  return (
    <p class="preview-choice">
      <label for="preview-dealer">Preview for</label>
      <select id="preview-dealer" name="preview-dealer" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {dealers.map((dealer) => (
          <option key={dealer.id} value={dealer.id}>
            {dealerName(dealer)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface MessageEditorProps {
  readonly length: MessageLength;
  readonly draft: Draft;
  readonly dealer: PreviewDealer;
  readonly onFocus: (field: HTMLTextAreaElement) => void;
}

function MessageEditor({ length, draft, dealer, onFocus }: MessageEditorProps) {
  const name = `message.${length}` as const;
  const problem = checkInquiry(draft.inquiry).find(({ field }) => field === name);
  const preview = previewOf(draft.inquiry, length, dealer);
  return (
    <section class="card message" aria-labelledby={`${name}-title`}>
      <div class="message-text">
        <label for={name} id={`${name}-title`}>
          {TITLES[length]}
        </label>
        <textarea
          id={name}
          name={name}
          rows={length === 'full' ? 14 : 6}
          value={draft.inquiry.message[length]}
          aria-invalid={problem?.level === 'error'}
          aria-describedby={`${name}-note`}
          onInput={(event) => draft.change(name, event.currentTarget.value)}
          onFocus={(event) => onFocus(event.currentTarget)}
        />
        <FieldNote field={name} problem={problem} hint={USED_FOR[length]} />
      </div>
      <div class="message-preview">
        <p class="message-count">{preview === null ? 'No preview' : `${preview.length} of ${MESSAGE_LIMITS[length]} characters`}</p>
        <p class="letter" data-preview={length}>
          {preview ?? 'The preview comes back once the text is mended.'}
        </p>
      </div>
    </section>
  );
}

function previewOf(inquiry: Inquiry, length: MessageLength, dealer: PreviewDealer): string | null {
  try {
    return renderMessage(inquiry.message[length], messageVariables(inquiry, dealer));
  } catch (error) {
    if (error instanceof MessageTemplateError) return null;
    throw error;
  }
}
