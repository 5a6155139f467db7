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
  return (
    <div class="controls">
      {batch?.status === 'running' && (
        <ActionButton action="pause" onPress={() => give({ type: 'pause' })}>
          Pause
        </ActionButton>
      )}
      {batch?.status === 'paused' && (
        <ActionButton action="resume" tone="primary" onPress={() => give({ type: 'resume' })}>
          {batch.pause?.reason === 'restart' ? 'Go on' : 'Resume'}
        </ActionButton>
      )}
      {(batch?.status === 'running' || batch?.status === 'paused') && (
        <ActionButton action="stop" tone="danger" onPress={() => give({ type: 'stop' })}>
          Stop
        </ActionButton>
      )}
      {batch?.status !== 'running' && batch?.status !== 'paused' && (
        <ActionButton action="start" tone="primary" onPress={start}>
          Start
        </ActionButton>
      )}
    </div>
  );
}
