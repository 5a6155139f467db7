// The main document's part while the script of a frame tells the story: it asks now and then how things stand, which also has a script
// started in a new document of the frame, and looks for the site's thanks outside of the frame once something was pressed in it.
// It never fills or presses; the banner is shown here, where the person sees it.
import type { ContactPorts } from './contact-ports.ts';
import { proofOf, watchPerson } from './hand-over.ts';
import type { BeforePress } from './page-report.ts';
import { say, talkAbout, type Talk } from './talk.ts';

const ASK_EVERY_MS = 1_000;

/** `around`: what this document showed when the story went into the frame. */
export async function stayBeside(ports: ContactPorts, talk: Talk, around: BeforePress): Promise<void> {
  const { clock, worker, page } = ports;
  for (;;) {
    await clock.wait(ASK_EVERY_MS);
    const { visit } = await say(clock, () => worker.hello(page.facts()));
    const before = visit.before === null ? null : around;
    if (visit.mode === 'watch')
      return watchPerson(ports, talkAbout(visit, ports), { code: visit.handedOver, detail: '', before, navigated: false, around });
    if (visit.mode !== 'beside') return;
    const receipt = before && proofOf(ports, before, false);
    if (receipt) return talk.outcome({ status: 'sent', code: 'SENT_CONFIRMED_MESSAGE', detail: CONFIRMED, receipt });
  }
}

const CONFIRMED = 'The site confirmed outside of the form’s frame.';
