// What Start would do as things are now. A long list is planned in turns, and the plan before it shown until then.
import { useEffect, useRef } from 'preact/hooks';
import type { StartInput, StartPlan, Ticked } from '../../runner/plan-start.ts';
import type { ReviewChoices } from '../../store/review-choices.ts';
import { beginPlanning } from '../start-batch.ts';
import type { Worked } from '../use-turns.ts';
import { useTurns } from '../use-turns.ts';

export function usePlan(input: StartInput, choices: ReviewChoices, ticked: Ticked | null): Worked<StartPlan> {
  const chosen = JSON.stringify(choices);
  const before = useRef({ input, chosen, ticked, confirmation: '' });
  const { current } = before;
  // The tick for the very plan that stands there changes nothing of it.
  const isItsTick = current.input === input && current.chosen === chosen && ticked?.confirmation === current.confirmation;
  const bindTo = isItsTick ? current.ticked : ticked;
  const plan = useTurns(() => beginPlanning({ ...input, ...choices }, bindTo), [input, chosen, bindTo]);
  useEffect(() => {
    if (plan.value && !plan.isLate)
      before.current = { input, chosen, ticked: bindTo, confirmation: plan.value.next?.batch.confirmation ?? '' };
  });
  return plan;
}
