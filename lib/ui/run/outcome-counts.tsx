// How many contacts came to what. Zeroes are left out, except for "sent": that is what the person wants to know.
import type { ContactStatus } from '../../batch/contact.ts';
import type { StatusCounts } from '../../batch/progress.ts';

const STATUS_WORDS: Readonly<Record<ContactStatus, string>> = {
  sent: 'sent',
  'needs-you': 'need you',
  failed: 'failed',
  skipped: 'skipped',
  contacting: 'in progress',
  queued: 'waiting',
};

export function OutcomeCounts({ counts }: { readonly counts: StatusCounts }) {
  const shown = (Object.keys(STATUS_WORDS) as ContactStatus[]).filter((status) => status === 'sent' || counts[status] > 0);
  return (
    <ul class="counts" aria-label="Outcomes">
      {shown.map((status) => (
        <li key={status} class="count" data-status={status} data-count={counts[status]}>
          <span class={`dot ${status}`} aria-hidden="true" />
          <strong>{counts[status]}</strong> {status === 'needs-you' && counts[status] === 1 ? 'needs you' : STATUS_WORDS[status]}
        </li>
      ))}
    </ul>
  );
}
