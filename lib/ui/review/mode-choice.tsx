// Who presses Send: the extension, or the person in each filled form.
import type { Batch } from '../../batch/batch.ts';
import { dealers } from '../../batch/progress.ts';

const MODES: readonly { mode: Batch['mode']; title: string; words: string }[] = [
  { mode: 'automatic', title: 'Send for me', words: 'Fills each form and presses Send once. You are called where a site wants a person.' },
  { mode: 'assist', title: 'Fill, I press Send', words: 'Fills each form and leaves it open; you look it over and press Send yourself.' },
];

interface ModeChoiceProps {
  readonly mode: Batch['mode'];
  readonly choose: (mode: Batch['mode']) => void;
  /** Recipients whose form the person sends themself. */
  readonly assisted: number;
}

export function ModeChoice({ mode, choose, assisted }: ModeChoiceProps) {
  return (
    <fieldset class="card modes">
      <legend>Who presses Send</legend>
      {MODES.map((choice) => (
        <label key={choice.mode} class="mode">
          <input type="radio" name="mode" value={choice.mode} checked={mode === choice.mode} onChange={() => choose(choice.mode)} />
          <span>
            <strong>{choice.title}</strong>
            <span class="hint">{choice.words}</span>
          </span>
        </label>
      ))}
      {mode === 'automatic' && <p class="hint">{exceptionWords(assisted)}</p>}
    </fieldset>
  );
}

function exceptionWords(assisted: number): string {
  if (assisted === 0) return 'For single dealers you can choose “I press Send” in the list below.';
  return `Except for ${dealers(assisted)}, marked below: there you press Send.`;
}
