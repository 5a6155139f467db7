// Who is being contacted now, and at which step. A message that is already permitted can't be called back, so it has no Skip.
import type { Command } from '../../batch/event.ts';
import type { CurrentContact } from '../../batch/progress.ts';
import { stepWords } from '../../batch/progress.ts';
import { ActionButton } from '../action-button.tsx';
import { dealerName } from '../dealer-name.ts';

interface CurrentContactsProps {
  readonly current: readonly CurrentContact[];
  readonly give: (command: Command) => void;
}

export function CurrentContacts({ current, give }: CurrentContactsProps) {
  if (current.length === 0) return null;
  return (
    <section aria-label="Being contacted now">
      <ul class="rows">
        {current.map(({ contact, attempt }) => (
          <li key={contact.id} class="row" data-contact={contact.id}>
            <span class="pulse" aria-hidden="true" />
            <div class="row-text">
              <strong class="row-name">{dealerName(contact.dealer)}</strong>
              <span class="row-detail">{stepWords(attempt)}</span>
            </div>
            {attempt.permit === null && (
              <ActionButton
                action="skip"
                tone="quiet"
                contactId={contact.id}
                label={`Skip ${dealerName(contact.dealer)}`}
                onPress={() => give({ type: 'skip', contactId: contact.id })}
              >
                Skip
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
