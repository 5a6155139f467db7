// How fast the batch goes. What is typed counts once it is within its limits; until then the number before it stays.
import { useState } from 'preact/hooks';
import type { PaceName, PaceSetting } from '../../batch/pace.ts';
import { PACE_SETTINGS, parsePace, shownPace } from '../../batch/pace.ts';
import type { Policy } from '../../batch/policy.ts';
import { changePolicy } from '../../store/review-choices.ts';
import { Notice } from '../notice.tsx';
import { refreshPage } from '../use-live.ts';
import { wordsOf } from '../words-of.ts';

const WORDS: Readonly<Record<PaceName, { readonly label: string; readonly hint: string }>> = {
  lanes: { label: 'Dealers at the same time', hint: '1 to 5. Each has a tab of its own; more are faster and keep Chrome busier.' },
  gapMs: { label: 'Seconds between dealers', hint: '1 to 120. The rest of a tab after one dealer, before it takes the next.' },
  sendsPerDay: { label: 'Most sends in 24 hours', hint: '1 to 200. At the limit the batch pauses, and goes on by itself.' },
};

interface PaceCardProps {
  readonly policy: Policy;
  /** How long it takes, in words; '' when there is nobody to send to. */
  readonly estimate: string;
}

export function PaceCard({ policy, estimate }: PaceCardProps) {
  const [trouble, setTrouble] = useState('');
  const save = (name: PaceName, value: number) => {
    changePolicy({ [name]: value }).then(
      () => (setTrouble(''), refreshPage()),
      (error: unknown) => setTrouble(wordsOf(error)),
    );
  };
  return (
    <fieldset class="card pace">
      <legend>Pace</legend>
      {trouble !== '' && <Notice tone="error">{`This could not be saved. ${trouble}`}</Notice>}
      <div class="pace-fields">
        {PACE_SETTINGS.map((setting) => (
          <PaceField key={setting.name} setting={setting} stored={shownPace(policy, setting)} save={(value) => save(setting.name, value)} />
        ))}
      </div>
      {estimate !== '' && (
        <p class="hint" data-view="estimate" role="status">
          {`At this pace: ${estimate.charAt(0).toLowerCase()}${estimate.slice(1)}`}
        </p>
      )}
    </fieldset>
  );
}

interface PaceFieldProps {
  readonly setting: PaceSetting;
  readonly stored: string;
  readonly save: (value: number) => void;
}

function PaceField({ setting, stored, save }: PaceFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const { label, hint } = WORDS[setting.name];
  const wrong = typed !== null && parsePace(typed, setting) === null;
  const type = (text: string) => {
    setTyped(text);
    const value = parsePace(text, setting);
    if (value !== null) save(value);
  };
  return (
    <div class="field">
      <label for={`pace-${setting.name}`}>{label}</label>
      <input
        id={`pace-${setting.name}`}
        name={setting.name}
        type="number"
        inputMode="numeric"
        min={setting.least}
        max={setting.most}
        step={1}
        value={typed ?? stored}
        aria-invalid={wrong}
        aria-describedby={`pace-${setting.name}-note`}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => !wrong && setTyped(null)}
      />
      <p id={`pace-${setting.name}-note`} class={wrong ? 'field-note error' : 'field-note'}>
        {wrong ? `A whole number from ${setting.least} to ${setting.most}, please. Until then it stays at ${stored}.` : hint}
      </p>
    </div>
  );
}
