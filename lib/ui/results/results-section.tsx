// The latest batch, dealer by dealer, grouped by what came of it: those that need the person first.
// Who is being contacted now stands in the panel at the top.
import { useState } from 'preact/hooks';
import type { ContactStatus } from '../../batch/contact.ts';
import type { RunSnapshot, WaitingContact } from '../../batch/progress.ts';
import { readContacts } from '../../store/read.ts';
import { ActionButton } from '../action-button.tsx';
import type { RunDriver } from '../run/use-run-actions.ts';
import { RunPanel } from '../run/run-panel.tsx';
import { useLive } from '../use-live.ts';
import { AccessGivenBack } from './access-given-back.tsx';
import { ResultCard } from './result-card.tsx';
import { ClosedForms, ClosedSites } from './without-access.tsx';

const GROUPS: readonly { status: ContactStatus; title: string }[] = [
  { status: 'needs-you', title: 'Need you' },
  { status: 'sent', title: 'Sent' },
  { status: 'failed', title: 'Failed' },
  { status: 'queued', title: 'Waiting for their turn' },
  { status: 'skipped', title: 'Skipped' },
];

interface ResultsSectionProps {
  readonly run: RunSnapshot;
  readonly now: number;
  readonly driver: RunDriver;
}

export function ResultsSection({ run, now, driver }: ResultsSectionProps) {
  const { batch, counts } = run;
  return (
    <>
      <h2>Results</h2>
      <div class="card">
        <RunPanel run={run} now={now} withWaiting={false} {...driver} />
      </div>
      {batch && <AccessGivenBack batch={batch} />}
      {batch &&
        GROUPS.filter(({ status }) => counts[status] > 0).map(({ status, title }) => (
          <ResultGroup
            key={`${batch.id} ${status}`}
            batchId={batch.id}
            status={status}
            title={title}
            count={counts[status]}
            now={now}
            driver={driver}
          />
        ))}
    </>
  );
}

interface ResultGroupProps {
  readonly batchId: string;
  readonly status: ContactStatus;
  readonly title: string;
  readonly count: number;
  readonly now: number;
  readonly driver: RunDriver;
}

const AT_ONCE = 50;

function ResultGroup({ batchId, status, title, count, now, driver }: ResultGroupProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const { value: rows = [] } = useLive(() => readContacts(batchId, status, 0, shown), undefined, `${shown}`);
  return (
    <section class="card results" data-view="results" data-status={status} aria-labelledby={`results-${status}`}>
      <h3 id={`results-${status}`}>
        <span class={`dot ${status}`} aria-hidden="true" /> {`${title} (${count})`}
      </h3>
      {status === 'failed' && <RetryAll rows={rows} driver={driver} />}
      {status === 'skipped' && <ClosedSites rows={rows} give={driver.actions.give} />}
      {status === 'needs-you' && <ClosedForms rows={rows} give={driver.actions.give} />}
      <ul class="rows">
        {rows.map((row) => (
          <ResultCard key={row.contact.id} waiting={row} now={now} actions={driver.actions} />
        ))}
      </ul>
      {count > shown && (
        <ActionButton action="show-more" tone="quiet" onPress={() => setShown(shown + 2 * AT_ONCE)}>
          {`Show more (${count - shown})`}
        </ActionButton>
      )}
    </section>
  );
}

/** Only those that were certainly not sent: the others are asked about one by one. */
function RetryAll({ rows, driver }: { readonly rows: readonly WaitingContact[]; readonly driver: RunDriver }) {
  const contactIds = rows.filter(({ contact }) => contact.pressedAt === null).map(({ contact }) => contact.id);
  if (contactIds.length < 2) return null;
  return (
    <ActionButton action="retry" onPress={() => driver.actions.give({ type: 'retry', contactIds, sendAgain: false })}>
      {`Try these ${contactIds.length} again`}
    </ActionButton>
  );
}
