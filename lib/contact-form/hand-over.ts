// The tab belongs to the person now (R49–R52): nothing is written, pressed or navigated any more. Only notices that they
// touch or send the form, or say so by the banner, and looks for the site's confirmation.
import type { ContactPorts, PersonAct } from './contact-ports.ts';
import { judgeOutcome } from './judge-outcome.ts';
import type { BeforePress } from './page-report.ts';
import type { NeedsYouCode, Receipt } from './reason-code.ts';
import { say, type Talk } from './talk.ts';

/** Long looks cost nothing while nobody does anything. */
const LOOK_EVERY_MS = 2_000;

export interface HandedOver {
  readonly code: NeedsYouCode | null;
  readonly detail: string;
  /** Evidence from before a press that may still be answered; null: nobody has pressed. */
  readonly before: BeforePress | null;
  /** This document came after that press. */
  readonly navigated: boolean;
  /** The form is in a frame, whose own script watches it: what this document showed before. */
  readonly around?: BeforePress;
}

export async function watchPerson(ports: ContactPorts, talk: Talk, start: HandedOver): Promise<void> {
  const { page } = ports;
  let state = start;
  let touched = false;
  let unheard: unknown = null;
  page.noticePerson();
  page.showBanner(start.code, start.detail);
  let mark = page.frameMark();
  for (;;) {
    if (unheard) throw unheard;
    const receipt = state.before && proofOf(ports, state.before, state.navigated);
    if (receipt) return talk.report({ kind: 'person-sent', receipt });
    const act = await page.personAct(LOOK_EVERY_MS);
    if (state.around && page.frameMark() !== mark) {
      mark = page.frameMark();
      if (await wasPressedInFrame(ports)) state = { ...state, before: state.around, navigated: false };
    }
    if (act === null) continue;
    if (act.kind === 'says-sent') return talk.report({ kind: 'person-sent', receipt: { by: 'person', url: page.facts().url, text: '' } });
    if (act.kind === 'skips') return talk.report({ kind: 'person-skipped' });
    if (act.kind === 'remembers') {
      await talk.report({ kind: 'remember', answers: act.answers });
      continue;
    }
    // Not waited for: a press may follow at once, and take the page away before a waiting line came to it.
    if (act.kind === 'pressed' || !touched) talk.report(touchOf(act)).catch((error: unknown) => (unheard = error));
    touched = true;
    if (act.kind === 'pressed') state = { ...state, before: act.before, navigated: false };
  }
}

/** The frame shows something new: the worker has a script started in it, and knows whether its form was sent. */
async function wasPressedInFrame({ worker, clock, page }: ContactPorts): Promise<boolean> {
  const { visit } = await say(clock, () => worker.hello(page.facts()));
  return visit.before !== null;
}

function touchOf(act: Extract<PersonAct, { kind: 'touched' | 'pressed' }>) {
  const before = act.kind === 'pressed' ? act.before : null;
  return { kind: 'person-touched', pressed: act.kind === 'pressed', before } as const;
}

export function proofOf({ page, languages }: ContactPorts, before: BeforePress, navigated: boolean): Receipt | null {
  const { outcome } = judgeOutcome(before, page.after(before, navigated), languages);
  return outcome.status === 'sent' ? outcome.receipt : null;
}
