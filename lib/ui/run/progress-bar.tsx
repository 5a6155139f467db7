// One bar for the whole batch, a coloured part for each outcome. Screen readers hear the percentage and, politely, each
// dealer that is done.
import type { StatusCounts } from '../../batch/progress.ts';
import { leftOf, percentDone, totalOf } from '../../batch/progress.ts';

const PARTS = ['sent', 'needs-you', 'failed', 'skipped', 'contacting'] as const;

export function ProgressBar({ counts }: { readonly counts: StatusCounts }) {
  const total = totalOf(counts);
  const done = total - leftOf(counts);
  return (
    <>
      <div
        class="bar"
        role="progressbar"
        aria-label="Progress of the batch"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percentDone(counts)}
        aria-valuetext={`${done} of ${total} done`}
      >
        {PARTS.map((status) => (
          <span key={status} class={`bar-part ${status}`} style={{ width: `${total === 0 ? 0 : (100 * counts[status]) / total}%` }} />
        ))}
      </div>
      <span class="visually-hidden" role="status">{`${done} of ${total} done`}</span>
    </>
  );
}
