// A row opened for editing. Enter saves, Escape gives up; what is wrong stands beside its field, and the first such field gets
// the keyboard.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftField } from '../../dealers/edit-dealer.ts';
import type { ListedDealer } from '../../dealers/listed-dealer.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';
import { Notice } from '../notice.tsx';
import type { DealerEdit } from './use-dealer-edit.ts';

interface EditField {
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  readonly inputMode?: 'text' | 'email' | 'tel' | 'url';
}

const FIELDS: readonly EditField[] = [
  { field: 'name', label: 'Name' },
  { field: 'website', label: 'Website', inputMode: 'url' },
  { field: 'contactUrl', label: 'Contact page', inputMode: 'url', hint: 'On the dealer’s own website. Tried first.' },
  { field: 'phone', label: 'Phone', inputMode: 'tel' },
  { field: 'email', label: 'E-mail', inputMode: 'email' },
  { field: 'street', label: 'Street' },
  { field: 'city', label: 'City' },
  { field: 'state', label: 'State' },
  { field: 'zip', label: 'ZIP' },
  { field: 'brand', label: 'Brand' },
  { field: 'tags', label: 'Tags', hint: 'Separated by commas.' },
  { field: 'notes', label: 'Notes', hint: 'For you alone: never sent.' },
];

export function DealerEditor({ listed, edit }: { readonly listed: ListedDealer; readonly edit: DealerEdit }) {
  const form = useRef<HTMLFormElement>(null);
  const first = edit.problems[0]?.field ?? 'name';
  // At the start and after a refused saving; not while the person mends one field after the other.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(`[name="edit.${first}"]`)?.focus(), [edit.refusals]);
  return (
    <form
      ref={form}
      class="dealer-editor"
      data-view="dealer-edit"
      aria-label={`Edit ${dealerName(listed.dealer)}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        edit.save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        edit.cancel();
      }}
    >
      <div class="edit-fields">
        {FIELDS.map((field) => (
          <EditedField key={field.field} {...field} edit={edit} />
        ))}
      </div>
      {edit.trouble !== '' && <Notice tone="error">{edit.trouble}</Notice>}
      <p class="row-actions">
        <button type="submit" class="button primary" data-action="save-dealer">
          Save
        </button>
        <ActionButton action="cancel-edit" onPress={edit.cancel}>
          Cancel
        </ActionButton>
      </p>
    </form>
  );
}

function EditedField({ field, label, hint = '', inputMode = 'text', edit }: EditField & { readonly edit: DealerEdit }) {
  const name = `edit.${field}`;
  const problem = edit.problems.find((other) => other.field === field);
  const noteId = `${name}-note`;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        inputMode={inputMode}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={field === 'website' || field === 'contactUrl' || field === 'notes' ? 2000 : 200}
        value={edit.draft?.[field] ?? ''}
        aria-invalid={problem !== undefined}
        aria-describedby={noteId}
        onInput={(event) => edit.change(field, event.currentTarget.value)}
      />
      <p id={noteId} class={problem ? 'field-note error' : 'field-note'} {...(problem ? { 'data-problem': name, role: 'alert' } : {})}>
        {problem?.message ?? hint}
      </p>
    </div>
  );
}
