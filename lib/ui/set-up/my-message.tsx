// The message in three lengths, each with what one dealer of the list would read.
import { useRef, useState } from 'preact/hooks';
import type { Dealer } from '../../dealers/dealer.ts';
import type { Inquiry, MessageLength, MessageTemplates } from '../../inquiry/inquiry.ts';
import { MESSAGE_LENGTHS } from '../../inquiry/message-limits.ts';
import { MessageTemplateError, renderMessage } from '../../inquiry/message-template.ts';
import { messageVariables } from '../../inquiry/message-variables.ts';
import { dealerName } from '../dealer-name.ts';
import { checkDraft, dayOf } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { InquiryBar } from './inquiry-bar.tsx';
import { MessageEditor } from './message-editor.tsx';
import { FieldSize, PreviewChoice, type PreviewDealer } from './preview-choice.tsx';
import { StartingText } from './starting-text.tsx';
import { Variables } from './variables.tsx';

const EXAMPLE = { id: '', name: 'Mapleton Motors', website: 'mapletonmotors.example.com', city: 'Mapleton' };

export function MyMessage({ draft, dealers }: { readonly draft: Draft; readonly dealers: readonly Dealer[] }) {
  return (
    <>
      <h2>My message</h2>
      <p class="lead">
        Forms differ in how much they take, so your message has three lengths. The longest that fits is used, never a cut one.
      </p>
      <InquiryBar draft={draft} />
      <StartingText key={draft.inquiry.id} draft={draft} />
      <Texts draft={draft} dealers={dealers.length > 0 ? dealers : [EXAMPLE]} />
      <p class="next">
        <a class="button primary" href="#dealers">
          Next: dealers
        </a>
      </p>
    </>
  );
}

function Texts({ draft, dealers }: { readonly draft: Draft; readonly dealers: readonly PreviewDealer[] }) {
  const lastField = useRef<HTMLTextAreaElement | null>(null);
  const [dealerId, setDealerId] = useState('');
  const dealer = dealers.find(({ id }) => id === dealerId) ?? dealers[0] ?? EXAMPLE;
  const problems = checkDraft(draft.inquiry, dayOf(new Date()), dealer);
  const previews = previewsFor(draft.inquiry, dealer);
  const insert = (text: string) => {
    const field = lastField.current ?? document.querySelector<HTMLTextAreaElement>('[name="message.full"]');
    if (field) insertAtCursor(field, text, draft);
  };
  return (
    <>
      <section class="card" aria-label="Preview">
        <PreviewChoice dealers={dealers} chosen={dealer} choose={setDealerId} />
        <FieldSize texts={allOf(previews)} />
      </section>
      <Variables values={messageVariables(draft.inquiry, dealer)} insert={insert} />
      {MESSAGE_LENGTHS.map((length) => (
        <MessageEditor
          key={length}
          length={length}
          draft={draft}
          problems={problems}
          preview={previews[length]}
          dealerName={dealerName(dealer)}
          onFocus={(field) => (lastField.current = field)}
        />
      ))}
    </>
  );
}

function insertAtCursor(field: HTMLTextAreaElement, text: string, draft: Draft): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  draft.change(`message.${field.name.slice('message.'.length) as MessageLength}`, field.value);
  field.focus();
}

type Previews = Readonly<Record<MessageLength, string | null>>;

function previewsFor(inquiry: Inquiry, dealer: PreviewDealer): Previews {
  const variables = messageVariables(inquiry, dealer);
  const preview = (length: MessageLength): string | null => {
    try {
      return renderMessage(inquiry.message[length], variables);
    } catch (error) {
      if (error instanceof MessageTemplateError) return null;
      throw error;
    }
  };
  return { full: preview('full'), medium: preview('medium'), short: preview('short') };
}

function allOf({ full, medium, short }: Previews): MessageTemplates | null {
  return full === null || medium === null || short === null ? null : { full, medium, short };
}
