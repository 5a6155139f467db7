// The texts of one dealer, in full, with the lengths that exist and what becomes of a form that takes less.
import { MESSAGE_LENGTHS } from '../../inquiry/message-limits.ts';
import type { Contact } from '../../batch/contact.ts';

const LENGTH_WORDS = { full: 'Full message', medium: 'If the form takes less', short: 'If the form takes very little' } as const;

export function RecipientTexts({ message }: Pick<Contact, 'message'>) {
  const written = MESSAGE_LENGTHS.filter((length) => message[length] !== '');
  return (
    <>
      {written.map((length) => (
        <div key={length} class="recipient-text">
          <h4>
            {LENGTH_WORDS[length]} <span class="hint">{`${message[length].length} characters`}</span>
          </h4>
          <p class="letter">{message[length]}</p>
        </div>
      ))}
      {written.length < MESSAGE_LENGTHS.length && (
        <p class="field-note">
          {`${written.length === 1 ? 'There is no shorter text' : 'There are only two lengths'}: a form that takes less is left for you. `}
          <a href="#message">Write one</a>
        </p>
      )}
    </>
  );
}
