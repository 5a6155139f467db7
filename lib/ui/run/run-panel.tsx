// The whole state of the latest batch in one panel: popup, side panel and dashboard show this same one.
import type { Command } from '../../batch/event.ts';
import type { RunSnapshot, WaitingContact } from '../../batch/progress.ts';
import { durationWords, headline, pauseAdvice, percentDone, seemsAsleep, timeLeftMs } from '../../batch/progress.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import { CurrentContacts } from './current-contacts.tsx';
import { OutcomeCounts } from './outcome-counts.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { RunControls } from './run-controls.tsx';
import { WaitingContactRow } from './waiting-contact.tsx';

export interface RunActions {
  readonly give: (command: Command) => void;
  readonly start: () => void;
  readonly openTab: (waiting: WaitingContact) => void;
  readonly wake: () => void;
  readonly openSection: (section: string) => void;
}

interface RunPanelProps {
  readonly run: RunSnapshot;
  readonly now: number;
  readonly actions: RunActions;
  /** What came of the last command, in words; '' for nothing to say. */
  readonly notice: string;
  /** The dashboard lists those who need the person further down, in full. */
  readonly withWaiting: boolean;
}

export function RunPanel({ run, now, actions, notice, withWaiting }: RunPanelProps) {
  const { batch } = run;
  return (
    <section class="run" data-view="run" data-status={batch?.status ?? 'none'} data-percent={percentDone(run.counts)}>
      <RunHeading run={run} now={now} />
      {seemsAsleep(run, now) && <Asleep wake={actions.wake} />}
      {notice !== '' && <Notice tone="warning">{notice}</Notice>}
      {batch && <ProgressBar counts={run.counts} />}
      {batch && <OutcomeCounts counts={run.counts} />}
      <RunControls batch={batch} give={actions.give} start={actions.start} />
      <CurrentContacts current={run.current} give={actions.give} />
      {withWaiting && <Waiting run={run} actions={actions} />}
    </section>
  );
}

function RunHeading({ run, now }: { readonly run: RunSnapshot; readonly now: number }) {
  const left = timeLeftMs(run);
  const advice = run.batch ? pauseAdvice(run.batch) : '';
  return (
    <header class="run-heading">
      <h2 aria-live="polite">{headline(run, now)}</h2>
      {run.batch?.status === 'running' && left !== null && <p class="hint">{`${durationWords(left)} left`}</p>}
      {advice !== '' && <p class="hint">{advice}</p>}
    </header>
  );
}

function Asleep({ wake }: { readonly wake: () => void }) {
  return (
    <Notice tone="warning">
      <p>
        <strong>The extension seems asleep.</strong> Nothing has moved for a while.
      </p>
      <ActionButton action="wake" onPress={wake}>
        Wake it
      </ActionButton>
      <p>If it stays asleep, switch Dealer Roundup off and on again under chrome://extensions: the batch goes on where it was.</p>
    </Notice>
  );
}

function Waiting({ run, actions }: Pick<RunPanelProps, 'run' | 'actions'>) {
  const count = run.counts['needs-you'];
  if (count === 0) return null;
  const more = count - run.waiting.length;
  return (
    <section aria-labelledby="waiting-heading">
      <h3 id="waiting-heading">{count === 1 ? 'One dealer needs you' : `${count} dealers need you`}</h3>
      <ul class="rows">
        {run.waiting.map((waiting) => (
          <WaitingContactRow key={waiting.contact.id} waiting={waiting} give={actions.give} openTab={actions.openTab} />
        ))}
      </ul>
      {more > 0 && (
        <ActionButton action="open-dashboard" tone="quiet" onPress={() => actions.openSection('results')}>
          {`Show ${more} more`}
        </ActionButton>
      )}
    </section>
  );
}
