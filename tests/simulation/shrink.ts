// Makes a failing run smaller: fewer faults, dealers and lanes, as long as the same invariant breaks.
import { run } from './run.ts';
import type { RunPlan } from './run-plan.ts';

export function shrink(plan: RunPlan, invariant: string): RunPlan {
  for (const smaller of candidates(plan)) {
    if (run(smaller).violation?.invariant === invariant) return shrink(smaller, invariant);
  }
  return plan;
}

function candidates(plan: RunPlan): RunPlan[] {
  const { faults, dealers, lanes } = plan;
  return [
    ...faults.map((_, index) => ({ ...plan, faults: faults.toSpliced(index, 1) })),
    ...(dealers > 1
      ? [
          { ...plan, dealers: 1 },
          { ...plan, dealers: Math.ceil(dealers / 2) },
          { ...plan, dealers: dealers - 1 },
        ]
      : []),
    ...(lanes > 1 ? [{ ...plan, lanes: lanes - 1 }] : []),
    ...(plan.assist ? [{ ...plan, assist: false }] : []),
    ...(plan.sendsPerDay < 50 ? [{ ...plan, sendsPerDay: 50 }] : []),
    ...(plan.waitingTabs < 5 ? [{ ...plan, waitingTabs: 5 }] : []),
    ...faults
      .filter(({ skips }) => skips > 0)
      .map((fault) => ({ ...plan, faults: faults.with(faults.indexOf(fault), { ...fault, skips: 0 }) })),
  ].filter((smaller) => smaller.dealers < plan.dealers || JSON.stringify(smaller) !== JSON.stringify(plan));
}
