// The second half of a press whose site asks to confirm it (R41): the worker is asked for leave under the same permit, and the one control
// is pressed in the task that receives it. Without leave, too late, or with another page by now, nothing is pressed and the watch goes on.
import { unconfirmed, type AfterPress, type Verdict } from './after-press.ts';
import type { ContactPorts } from './contact-ports.ts';
import type { Review } from './find-review.ts';
import { hashTexts } from './hash-text.ts';
import type { BeforePress } from './page-report.ts';
import { PERMIT_MS } from './send-message.ts';
import { say, type Talk } from './talk.ts';

/** What a review comes to if nothing more happens; one to confirm must hold for a moment first. */
export function asReview(review: Review): Verdict {
  const outcome = unconfirmed(
    review.kind === 'confirm'
      ? 'The site shows the message once more and waits for it to be confirmed.'
      : `The site shows the message once more and leaves a choice (${quoted(review.options)}): finish it in its tab.`,
  );
  return { kind: review.kind === 'confirm' ? 'settled' : 'leaning', outcome };
}

const quoted = (options: readonly string[]): string =>
  options
    .slice(0, 3)
    .map((text) => `“${text.slice(0, 40)}”`)
    .join(', ') || 'something to decide';

export async function confirmReview({ page, worker, clock }: ContactPorts, { visit }: Talk, before: BeforePress, buttonId: number) {
  let asked = clock.monotonic();
  await say(clock, () => {
    asked = clock.monotonic();
    return worker.mayPress(visit.attemptId, before, true);
  });
  if (clock.monotonic() - asked <= PERMIT_MS) page.pressReview(buttonId);
}

/** What stands on the review is no news after it. */
export function withNews(before: BeforePress, { texts, near, snapshot }: AfterPress): BeforePress {
  return {
    ...before,
    texts: [...new Set([...before.texts, ...hashTexts([...texts, ...near, ...snapshot.headings])])].slice(-MOST_TEXTS),
    alerts: [...new Set([...before.alerts, ...hashTexts(snapshot.alerts)])].slice(-MOST_ALERTS),
  };
}

/** What a message may carry. */
const MOST_TEXTS = 6_000;
const MOST_ALERTS = 1_000;
