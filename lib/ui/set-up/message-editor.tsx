// One length of the message beside what one dealer would read. All its problems stand under the text.
import type { MessageLength, Problem } from '../../inquiry/inquiry.ts';
import { fieldLength } from '../../inquiry/message-length.ts';
import { MESSAGE_LIMITS } from '../../inquiry/message-limits.ts';
import type { Draft } from './draft.ts';
import { FieldNote } from './field-note.tsx';
import { markOf } from './field-props.tsx';

const TITLES: Readonly<Record<MessageLength, string>> = { full: 'Full message', medium: 'Shorter', short: 'Shortest' };
const USED_FOR: Readonly<Record<MessageLength, string>> = {
  full: 'Goes into most forms.',
  medium: 'For forms that take few words.',
  short: 'For very small message fields.',
};
const ROWS: Readonly<Record<MessageLength, number>> = { full: 16, medium: 9, short: 7 };

interface MessageEditorProps {
  readonly length: MessageLength;
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** What the dealer would read; null while the text has an error. */
  readonly preview: string | null;
  readonly dealerName: string;
  readonly onFocus: (field: HTMLTextAreaElement) => void;
}

export function MessageEditor({ length, draft, problems, preview, dealerName, onFocus }: MessageEditorProps) {
  const name = `message.${length}` as const;
  const [first, ...others] = problems.filter(({ field }) => field === name).toSorted(errorsFirst);
  return (
    <section class="card message" aria-labelledby={`${name}-title`}>
      <div class="message-text">
        <label for={name} id={`${name}-title`}>
          {TITLES[length]}
        </label>
        <textarea
          id={name}
          name={name}
          rows={ROWS[length]}
          value={draft.inquiry.message[length]}
          {...markOf(name, first)}
          onInput={(event) => draft.change(name, event.currentTarget.value)}
          onFocus={(event) => onFocus(event.currentTarget)}
        />
        <FieldNote field={name} problem={first} hint={USED_FOR[length]} />
        {others.map(({ level, message }) => (
          <p key={message} class={`field-note ${level}`}>
            {message}
          </p>
        ))}
      </div>
      <div class="message-preview">
        <p class="message-count">{countWords(preview, length, dealerName)}</p>
        <p class="letter" data-preview={length}>
          {preview ?? 'The preview comes back once the text is mended.'}
        </p>
      </div>
    </section>
  );
}

function errorsFirst(one: Problem, other: Problem): number {
  return Number(other.level === 'error') - Number(one.level === 'error');
}

// As a form would count it.
function countWords(preview: string | null, length: MessageLength, dealerName: string): string {
  return preview === null ? 'No preview' : `${dealerName}: ${fieldLength(preview)} of ${MESSAGE_LIMITS[length]} characters`;
}
