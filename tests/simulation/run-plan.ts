// What a run is made of, drawn from its seed before anything happens, so that a failing run can be made smaller and run again.
import { Chance } from './chance.ts';
import { FAULT_NAMES, type FaultName, type Phase, PHASES, phasesOf } from './fault-table.ts';

export interface PlannedFault {
  readonly name: FaultName;
  /** Strikes when an attempt is in this phase. */
  readonly phase: Phase;
  /** How many such phases pass by before. */
  readonly skips: number;
}

export interface RunPlan {
  readonly seed: number;
  readonly dealers: number;
  readonly lanes: number;
  readonly assist: boolean;
  readonly sendsPerDay: number;
  readonly waitingTabs: number;
  readonly nextInLine: number;
  readonly alarmPeriodMs: number;
  readonly faults: readonly PlannedFault[];
}

export function planRun(seed: number): RunPlan {
  const chance = new Chance(seed * 2 + 1);
  const dealers = chance.odds(0.5) ? chance.whole(1, 3) : chance.whole(1, 8);
  return {
    seed,
    dealers,
    lanes: chance.whole(1, 3),
    assist: chance.odds(0.03),
    sendsPerDay: chance.odds(0.02) ? chance.whole(1, 3) : 50,
    waitingTabs: chance.odds(0.1) ? chance.whole(1, 2) : 5,
    nextInLine: chance.odds(0.2) ? 4 : 8,
    alarmPeriodMs: chance.odds(0.1) ? 1000 : 30_000,
    faults: chance.odds(0.1) ? planPileUp(chance) : Array.from({ length: chance.whole(1, 5) }, () => planFault(chance, dealers)),
  };
}

/** Troubles that come one by one hide what two at the same moment do: a tab is lost, and with its worker the word of it. */
function planPileUp(chance: Chance): PlannedFault[] {
  const phase = chance.pick(PHASES);
  const possible = FAULT_NAMES.filter((name) => phasesOf(name).includes(phase));
  return Array.from({ length: chance.whole(2, 5) }, () => ({ name: chance.pick(possible), phase, skips: 0 }));
}

/** Several of these planned come to one that strikes in a short phase. */
const RARELY_MET: readonly FaultName[] = FAULT_NAMES.filter((name) => name.startsWith('F2 ') || name.startsWith('F38'));

function planFault(chance: Chance, dealers: number): PlannedFault {
  const name = chance.odds(0.1) ? chance.pick(RARELY_MET) : chance.pick(FAULT_NAMES);
  const phase = chance.pick(phasesOf(name));
  return { name, phase, skips: chance.odds(0.6) ? 0 : chance.whole(0, dealers) };
}
