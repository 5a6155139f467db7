// What the review keeps: the chosen mode, the tick that binds it to exactly what is shown, and how far Start has come.
import { useState } from 'preact/hooks';
import type { Batch } from '../../batch/batch.ts';
import type { StartPlan } from '../../runner/plan-start.ts';
import { readReview } from '../../store/read.ts';
import { saveMode, saveReview } from '../../store/write.ts';
import { askForSites, startBatch } from '../start-batch.ts';
import { refreshPage, useLive } from '../use-live.ts';

/** Shown as chosen at once: what is confirmed next is confirmed for it. A choice holds until what is stored changes. */
export function useMode(stored: Batch['mode']) {
  const [chosen, setChosen] = useState({ mode: stored, instead: stored });
  const mode = chosen.instead === stored ? chosen.mode : stored;
  const choose = (wanted: Batch['mode']) => {
    setChosen({ mode: wanted, instead: stored });
    void saveMode(wanted).then(refreshPage);
  };
  return [mode, choose] as const;
}

export interface Confirming {
  readonly confirmed: boolean;
  readonly confirm: (yes: boolean) => void;
}

/** Ticked means: the stored confirmation is that of what is shown now. */
export function useConfirmation({ next }: StartPlan): Confirming {
  const review = useLive(readReview);
  const [said, setSaid] = useState<{ confirmation: string; yes: boolean } | null>(null);
  const confirmation = next?.batch.confirmation ?? '';
  const stored = confirmation !== '' && review.value?.confirmation === confirmation;
  const confirmed = said?.confirmation === confirmation ? said.yes : stored;
  const confirm = (yes: boolean) => {
    setSaid({ confirmation, yes });
    void saveReview(yes ? { confirmation, at: Date.now() } : null).then(refreshPage);
  };
  return { confirmed, confirm };
}

export interface Starting {
  readonly notice: string;
  readonly refused: readonly string[];
  readonly plan: StartPlan;
  readonly press: () => void;
  readonly goWithout: () => void;
}

export function useStart(plan: StartPlan, confirmed: boolean, flush: () => Promise<void>): Starting {
  const [notice, setNotice] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const begin = async (without: readonly string[]) => {
    await flush();
    const closed = new Set(without);
    const said = await startBatch(plan, { granted: plan.patterns.filter((pattern) => !closed.has(pattern)), refused: without });
    setNotice(said);
    if (said === '') location.hash = 'results';
  };
  // Asked before every start: the mode or the list may have changed since the tick.
  const mayStart = () => {
    const problem = whyNot(plan, confirmed);
    setNotice(problem);
    return problem === '';
  };
  const press = () => {
    if (!mayStart()) return;
    // First thing in the click: Chrome asks only then.
    void askForSites(plan.patterns).then((closed) => {
      setRefused(closed);
      return closed.length === 0 ? begin([]) : undefined;
    });
  };
  return { notice, refused, plan, press, goWithout: () => void (mayStart() && begin(refused)) };
}

function whyNot({ blockers, next }: StartPlan, confirmed: boolean): string {
  if (blockers[0]) return blockers[0].message;
  if (!next) return 'There is nothing to send yet.';
  return confirmed ? '' : 'Tick the box first: it says that you have read the text and the list.';
}
