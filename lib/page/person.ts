// Notices what the person does in the page: typing into fields (theirs from then on), pressing a form's button, the
// banner. Only trusted events count, and none that our own acts cause.
import type { PersonAct } from '../contact-form/contact-ports.ts';
import type { BeforePress } from '../contact-form/page-report.ts';
import { onActInFrame } from './act-in-frame.ts';
import { sleep } from './wait-for-change.ts';

export interface PersonWatch {
  readonly touched: WeakSet<Element>;
  /** Wrote or clicked anywhere in the page, its frames included. */
  hasActed(): boolean;
  asUs<Result>(act: () => Result): Result;
  /** Begins to collect acts; before that only touched fields are remembered. */
  collect(before: (form: Element | null, button: Element) => BeforePress): void;
  push(act: PersonAct): void;
  next(limitMs: number, orChange: () => Promise<boolean>): Promise<PersonAct | null>;
  follow(roots: readonly Node[]): void;
  stop(): void;
}

const SENDS =
  'button:not([type=button]):not([type=reset]),input[type=submit],input[type=image],[role=button],button,a[href^="javascript:" i],a[href^="#"]';

export function watchPerson(document: Document, isBanner: (event: Event) => boolean): PersonWatch {
  const touched = new WeakSet<Element>();
  const acts: PersonAct[] = [];
  const roots = new Set<Node>();
  let ours = 0;
  let acted = false;
  let evidence: Parameters<PersonWatch['collect']>[0] | null = null;
  let wake: (() => void) | null = null;

  const push = (act: PersonAct): void => {
    acts.push(act);
    wake?.();
  };
  const targetOf = (event: Event): Element | null => {
    const [target] = event.composedPath();
    return event.isTrusted && ours === 0 && !isBanner(event) && target && 'matches' in target ? (target as Element) : null;
  };
  const noteAct = (pressed: PersonAct | null = null): void => {
    acted = true;
    if (evidence) push(pressed ?? { kind: 'touched' });
  };
  const pressOn = (target: Element): PersonAct | null => {
    const button = target.closest(SENDS);
    const form = button?.closest('form') ?? null;
    return evidence && button && (form || button.matches('[type=submit]')) ? { kind: 'pressed', before: evidence(form, button) } : null;
  };
  const onInput = (event: Event): void => {
    const target = targetOf(event);
    if (!target) return;
    touched.add(target);
    noteAct();
  };
  const onClick = (event: Event): void => {
    const target = targetOf(event);
    if (target) noteAct(pressOn(target));
  };
  const follow = (more: readonly Node[]): void => {
    for (const root of more) {
      if (roots.has(root)) continue;
      roots.add(root);
      root.addEventListener('input', onInput, true);
      root.addEventListener('click', onClick, true);
    }
  };
  const leaveFrames = onActInFrame(document, () => noteAct());
  return {
    touched,
    hasActed: () => acted,
    push,
    follow,
    collect: (before) => void (evidence = before),
    asUs: (act) => {
      ours += 1;
      const result = act();
      if (result instanceof Promise) return result.finally(() => void (ours -= 1)) as typeof result;
      ours -= 1;
      return result;
    },
    next: async (limitMs, orChange) => {
      if (acts.length === 0) await Promise.race([new Promise<void>((done) => (wake = done)), orChange(), sleep(limitMs)]);
      wake = null;
      return acts.shift() ?? null;
    },
    stop: () => {
      leaveFrames();
      for (const root of roots) {
        root.removeEventListener('input', onInput, true);
        root.removeEventListener('click', onClick, true);
      }
    },
  };
}
