// After the press: looks at every change until the evidence settles, at most 25 s, or 60 s while the site is visibly
// sending. A verdict must hold for a moment, because sites show passing states; at the end the leaning one is reported. A review of
// the site's own is confirmed on the way, once, and then watched anew.
import { asReview, confirmReview, withNews } from './confirm-review.ts';
import type { ContactPorts } from './contact-ports.ts';
import { findReview } from './find-review.ts';
import type { FormState, Verdict } from './after-press.ts';
import { judgeOutcome } from './judge-outcome.ts';
import type { BeforePress } from './page-report.ts';
import type { Outcome } from './reason-code.ts';
import type { Talk } from './talk.ts';

const WATCH_MS = 25_000;
const SENDING_WATCH_MS = 60_000;
const AFTER_SENDING_MS = 10_000;
/** How long a verdict must hold: proof is rarely taken back, complaints often flash by. */
const PROOF_HOLDS_MS = 400;
const TROUBLE_HOLDS_MS = 1_500;
const LOOK_EVERY_MS = 1_000;
const SPARE_MS = 1_000;

export interface Watched {
  readonly outcome: Outcome;
  /** What any later word of the page must be news to. */
  readonly before: BeforePress;
}

export async function watchOutcome(ports: ContactPorts, talk: Talk, press: BeforePress, navigated: boolean): Promise<Watched> {
  const { page, clock, languages } = ports;
  let before = press;
  let started = clock.monotonic();
  const spent = (): number => clock.monotonic() - started;
  let held: Held | null = null;
  let busyAt: number | null = null;
  let confirmed = false;
  for (;;) {
    const after = page.after(before, navigated);
    const judged = judgeOutcome(before, after, languages);
    const review = mayBeReview(judged, after.form) && !confirmed ? findReview(after, before, talk.visit.answers) : null;
    const verdict = review ? asReview(review) : judged;
    if (verdict.kind === 'busy') {
      if (busyAt === null) await talk.report({ kind: 'still-sending' });
      busyAt = spent();
    }
    held = hold(held, verdict, clock.monotonic());
    if (held && clock.monotonic() - held.since >= holdMs(verdict)) {
      if (review?.kind !== 'confirm') return { outcome: verdict.outcome, before };
      before = withNews(before, after);
      await confirmReview(ports, talk, before, review.buttonId);
      confirmed = true;
      held = null;
      started = clock.monotonic();
      busyAt = null;
      continue;
    }
    const limit = Math.min(watchMs(busyAt), spent() + talk.msLeft() - SPARE_MS);
    if (spent() >= limit) return { outcome: verdict.outcome, before };
    const next = held ? holdMs(verdict) - (clock.monotonic() - held.since) : LOOK_EVERY_MS;
    await page.changed(Math.max(20, Math.min(next, limit - spent())));
  }
}

/** “Please check your entries” over a review is no complaint: there is no form left to mend. */
function mayBeReview({ kind, outcome }: Verdict, form: FormState | null): boolean {
  return kind === 'leaning' || (outcome.code === 'VALIDATION' && form?.visible !== true);
}

/** A site that has stopped sending without a word gets a little longer to find one. */
function watchMs(busyAt: number | null): number {
  return busyAt === null ? WATCH_MS : Math.max(WATCH_MS, Math.min(SENDING_WATCH_MS, busyAt + AFTER_SENDING_MS));
}

function holdMs({ outcome }: Verdict): number {
  return outcome.status === 'sent' ? PROOF_HOLDS_MS : TROUBLE_HOLDS_MS;
}

interface Held {
  readonly code: Outcome['code'];
  readonly since: number;
}

function hold(held: Held | null, { kind, outcome }: Verdict, now: number): Held | null {
  if (kind !== 'settled') return null;
  return held?.code === outcome.code ? held : { code: outcome.code, since: now };
}
