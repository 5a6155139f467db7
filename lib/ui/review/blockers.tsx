// What stands in the way of Start, each with a link to where it can be changed.
import type { Batch } from '../../batch/batch.ts';
import type { Blocker } from '../../runner/start-blockers.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';

const WHERE: Readonly<Record<Blocker['section'], string>> = {
  me: 'About me',
  message: 'My message',
  dealers: 'Dealers',
  results: 'See the batch',
};

interface BlockersProps {
  readonly blockers: readonly Blocker[];
  readonly openBatch: Batch | null;
  readonly stop: () => void;
}

export function Blockers({ blockers, openBatch, stop }: BlockersProps) {
  if (blockers.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>
        <strong>Before anything can be sent:</strong>
      </p>
      <ul class="blockers">
        {blockers.map(({ section, message }) => (
          <li key={section + message} data-blocker={section}>
            {message} <a href={`#${section}`}>{WHERE[section]}</a>
          </li>
        ))}
      </ul>
      {openBatch && (
        <ActionButton action="stop" tone="danger" onPress={stop}>
          Stop the running batch
        </ActionButton>
      )}
    </Notice>
  );
}
