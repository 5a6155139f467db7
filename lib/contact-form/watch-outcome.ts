// After the press: looks at every change until the evidence settles, at most 25 s, or 60 s while the site is visibly
// sending. A verdict must hold for a moment, because sites show passing states; at the end the leaning one is reported.
import type { ContactPorts } from './contact-ports.ts';
import type { Verdict } from './after-press.ts';
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

export async function watchOutcome(ports: ContactPorts, talk: Talk, before: BeforePress, navigated: boolean): Promise<Outcome> {
  const { page, clock, languages } = ports;
  const started = clock.monotonic();
  const spent = (): number => clock.monotonic() - started;
  let held: Held | null = null;
  let busyAt: number | null = null;
  for (;;) {
    const verdict = judgeOutcome(before, page.after(before, navigated), languages);
    if (verdict.kind === 'busy') {
      if (busyAt === null) await talk.report({ kind: 'still-sending' });
      busyAt = spent();
    }
    held = hold(held, verdict, clock.monotonic());
    if (held && clock.monotonic() - held.since >= holdMs(verdict)) return verdict.outcome;
    const limit = Math.min(watchMs(busyAt), spent() + talk.msLeft() - SPARE_MS);
    if (spent() >= limit) return verdict.outcome;
    const next = held ? holdMs(verdict) - (clock.monotonic() - held.since) : LOOK_EVERY_MS;
    await page.changed(Math.max(20, Math.min(next, limit - spent())));
  }
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
