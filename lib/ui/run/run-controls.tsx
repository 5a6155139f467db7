// The buttons that fit the state of the batch: never one that would do nothing.
import type { Batch } from '../../batch/batch.ts';
import type { Command } from '../../batch/event.ts';
import { ActionButton } from '../action-button.tsx';

interface RunControlsProps {
  readonly batch: Batch | null;
  readonly give: (command: Command) => void;
  /** Starts what is confirmed, or leads to where it is confirmed. */
  readonly start: () => void;
}

export function RunControls({ batch, give, start }: RunControlsProps) {
  const isOpen = batch?.status === 'running' || batch?.status === 'paused';
  return (
    <div class="controls">
      {isOpen && <PauseOrResume batch={batch} give={give} />}
      {isOpen && (
        <ActionButton action="stop" tone="danger" onPress={() => give({ type: 'stop' })}>
          Stop
        </ActionButton>
      )}
      {!isOpen && (
        <ActionButton action="start" tone="primary" onPress={start}>
          Start
        </ActionButton>
      )}
    </div>
  );
}

/** One button in the page, so that the keyboard stays where it is. */
function PauseOrResume({ batch, give }: { readonly batch: Batch; readonly give: RunControlsProps['give'] }) {
  const type = batch.status === 'running' ? 'pause' : 'resume';
  const resumeWords = batch.pause?.reason === 'restart' ? 'Go on' : 'Resume';
  return (
    <ActionButton action={type} tone={type === 'pause' ? 'plain' : 'primary'} onPress={() => give({ type })}>
      {type === 'pause' ? 'Pause' : resumeWords}
    </ActionButton>
  );
}
