// The tick and Start, always in reach. The tick says what it confirms, and that it is void when something has changed since.
import type { Contact } from '../../batch/contact.ts';
import { dealers } from '../../batch/progress.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import { AccessRefused } from './access-refused.tsx';
import type { Confirming } from './use-confirmation.ts';
import type { Starting } from './use-start.ts';

interface StartBarProps {
  readonly starting: Starting;
  readonly confirming: Confirming;
  readonly toSend: readonly Contact[];
  readonly asked: number;
  readonly allSites: boolean;
  /** What the tick covers beside list and text, e.g. "2 sites are not encrypted". */
  readonly alsoConfirmed: readonly string[];
}

export function StartBar({ starting, confirming, toSend, asked, allSites, alsoConfirmed }: StartBarProps) {
  const count = toSend.length;
  return (
    <div class="start-bar">
      {count > 0 && confirming.changed !== '' && (
        <div data-view="changed">
          <Notice tone="warning">{`${confirming.changed} changed since you ticked: look again, then tick.`}</Notice>
        </div>
      )}
      {count > 0 && <ConfirmBox {...confirming} also={alsoConfirmed} />}
      {starting.notice !== '' && <Notice tone="error">{starting.notice}</Notice>}
      <AccessRefused starting={starting} toSend={toSend} asked={asked} />
      <p class="next">
        <ActionButton action="start" tone="primary" onPress={starting.press}>
          {count === 0 ? 'Start' : `Start: send to ${dealers(count)}`}
        </ActionButton>
        {count > 0 && (
          <span class="hint">{allSites ? 'Chrome asks for access to all sites.' : 'Chrome asks for access to exactly these sites.'}</span>
        )}
      </p>
    </div>
  );
}

function ConfirmBox({ confirmed, confirm, also }: Confirming & { readonly also: readonly string[] }) {
  return (
    <label class="confirm">
      <input
        type="checkbox"
        name="confirm"
        data-action="confirm"
        checked={confirmed}
        onChange={(event) => confirm(event.currentTarget.checked)}
      />
      <span>
        I have read the text and the list. Send exactly this.
        {also.length > 0 && <span class="hint confirm-also">{`I know that ${also.join(', and that ')}.`}</span>}
      </span>
    </label>
  );
}
