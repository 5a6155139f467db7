// How far Start has come: why it can't be, which sites Chrome keeps closed and what the person makes of them.
import { useState } from 'preact/hooks';
import { ALL_SITES } from '../../batch/site-pattern.ts';
import type { StartPlan } from '../../runner/plan-start.ts';
import { askForSites, startWithAccess, stillClosed } from '../start-batch.ts';

export interface Starting {
  readonly notice: string;
  /** Patterns that stay closed. */
  readonly refused: readonly string[];
  /** Refused before, and open by now: nothing stands in the way of Start any more. */
  readonly opened: boolean;
  readonly press: () => void;
  /** Asks for one of the refused alone. */
  readonly allow: (pattern: string) => void;
  readonly goWithout: () => void;
  /** Nothing is started. */
  readonly giveUp: () => void;
}

interface Standing {
  readonly allSites: boolean;
  /** The plan is of before the latest change. */
  readonly isLate: boolean;
  readonly confirmed: boolean;
}

export function useStart(plan: StartPlan, standing: Standing, flush: () => Promise<void>): Starting {
  const [notice, setNotice] = useState('');
  const [closed, setClosed] = useState<readonly string[] | null>(null);
  const refused = (closed ?? []).filter((pattern) => plan.patterns.includes(pattern));
  // Asked before every start: anything may have changed since the tick.
  const mayStart = () => {
    const problem = whyNot(plan, standing);
    setNotice(problem);
    return problem === '';
  };
  const begin = async (without: readonly string[], granted: readonly string[]) => {
    await flush();
    const answer = await startWithAccess(plan, { granted, refused: without });
    setNotice(answer.kind === 'said' ? answer.words : '');
    if (answer.kind === 'closed') setClosed(answer.patterns);
    if (answer.kind === 'started') location.hash = 'results';
  };
  const press = () => {
    if (!mayStart()) return;
    const asked = standing.allSites ? [ALL_SITES] : plan.patterns;
    // First thing in the click: Chrome asks only then.
    void askForSites(asked).then(async (denied) => {
      const left = denied.length === 0 ? [] : await stillClosed(plan.patterns);
      setClosed(left.length === 0 ? null : left);
      if (left.length === 0) await begin([], denied.length === 0 ? asked : plan.patterns);
    });
  };
  const allow = (pattern: string) => {
    void askForSites([pattern]).then(async () => setClosed(await stillClosed(refused)));
  };
  const goWithout = () => {
    if (!mayStart()) return;
    const without = new Set(refused);
    void begin(
      refused,
      plan.patterns.filter((pattern) => !without.has(pattern)),
    );
  };
  return { notice, refused, opened: closed !== null && refused.length === 0, press, allow, goWithout, giveUp: () => setClosed(null) };
}

function whyNot({ blockers, next }: StartPlan, { isLate, confirmed }: Standing): string {
  if (isLate) return 'The list is being worked out again after a change: press Start once more in a moment.';
  if (blockers[0]) return blockers[0].message;
  if (!next) return 'There is nothing to send yet.';
  return confirmed ? '' : 'Tick the box first: it says that you have read the text and the list.';
}
