// Which of the saved inquiries is being written, and what can be done with it: another one, a copy, a name, a file, away with it.
import { useState } from 'preact/hooks';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { inquiryTitle, titledInquiries } from '../../inquiry/inquiry-title.ts';
import { readInquiries } from '../../store/read.ts';
import { deleteInquiry, saveInquiry } from '../../store/write.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import { useLive } from '../use-live.ts';
import type { Draft } from './draft.ts';
import { copyOf, nextInquiry, openSaved } from './other-inquiry.ts';
import { LoadInquiry } from './load-inquiry.tsx';
import { saveInquiryFile } from './save-inquiry-file.ts';

export function InquiryBar({ draft }: { readonly draft: Draft }) {
  const saved = useLive(readInquiries).value ?? [];
  const [deleted, setDeleted] = useState<Inquiry | null>(null);
  const { inquiry } = draft;
  const add = (other: Inquiry) => draft.turnTo(async () => (await saveInquiry(other), other));
  const remove = async () => {
    await draft.turnTo(() => deleteInquiry(inquiry.id));
    setDeleted(inquiry);
  };
  return (
    <section class="card inquiry-bar" aria-label="Saved inquiries">
      <InquiryChoice draft={draft} saved={saved} />
      <details>
        <summary>Name, copy, files</summary>
        <div class="inquiry-tools">
          <InquiryName draft={draft} />
          <div class="controls">
            <ActionButton action="new-inquiry" onPress={() => void add(nextInquiry(inquiry))}>
              New inquiry
            </ActionButton>
            <ActionButton action="duplicate-inquiry" onPress={() => void add(copyOf(inquiry))}>
              Duplicate
            </ActionButton>
            <ActionButton action="save-inquiry-file" onPress={() => saveInquiryFile(inquiry)}>
              Save as a file
            </ActionButton>
            {saved.length > 1 && (
              <ActionButton action="delete-inquiry" tone="danger" onPress={() => void remove()}>
                Delete
              </ActionButton>
            )}
          </div>
          <p class="hint">A new inquiry takes over what you said about yourself, for another car. Batches that run keep their own copy.</p>
        </div>
      </details>
      <LoadInquiry draft={draft} />
      {deleted && !saved.some(({ id }) => id === deleted.id) && (
        <Notice tone="info">
          <p>{`“${inquiryTitle(deleted)}” was deleted.`}</p>
          <ActionButton action="undo-delete-inquiry" tone="quiet" onPress={() => void add(deleted)}>
            Undo
          </ActionButton>
        </Notice>
      )}
    </section>
  );
}

function InquiryChoice({ draft, saved }: { readonly draft: Draft; readonly saved: readonly Inquiry[] }) {
  const { inquiry } = draft;
  // What is being typed is newer than what is stored.
  const listed = titledInquiries([inquiry, ...saved.filter(({ id }) => id !== inquiry.id)]);
  return (
    <p class="inquiry-choice">
      <label for="inquiry">Inquiry</label>
      <select
        id="inquiry"
        name="inquiry"
        value={inquiry.id}
        onChange={(event) => {
          const id = event.currentTarget.value;
          void draft.turnTo(() => openSaved(id));
        }}
      >
        {listed.map(({ inquiry: { id }, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}

function InquiryName({ draft }: { readonly draft: Draft }) {
  const { inquiry } = draft;
  return (
    <div class="field">
      <label for="inquiry-name">Name of this inquiry</label>
      <input
        id="inquiry-name"
        name="inquiry-name"
        value={inquiry.name}
        maxLength={80}
        autocomplete="off"
        placeholder={inquiryTitle({ ...inquiry, name: '' })}
        onInput={(event) => draft.replace({ ...inquiry, name: event.currentTarget.value })}
      />
      <p class="field-note">Only you see it. Without one it is called after its car.</p>
    </div>
  );
}
