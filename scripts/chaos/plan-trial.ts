// What a trial suffers: all of it follows from the run's seed and the trial's number.
import { seededRandom } from '../harness/seeded-random.ts';
import type { Fault, FaultKind } from './fault.ts';
import { FAULTS } from './fault.ts';

export interface TrialPlan {
  readonly number: number;
  readonly seed: string;
  readonly kind: Kind;
  readonly dealers: number;
  readonly lanes: number;
  /** Shorter waits for what never comes; false: the product's own times. Trials of one kind are always impatient. */
  readonly impatient: boolean;
  readonly faults: readonly Fault[];
  readonly stop: StopPlan | null;
}

export interface StopPlan {
  /** After Start. */
  readonly afterMs: number;
  /** Stops pressed: 1, or 10 at once. */
  readonly presses: number;
  /** Waits for the next permit, so that Stop falls between it and its press. */
  readonly atPermit: boolean;
}

/** `stop`: the Stop scenario; `kill-browser`: three lanes and a SIGKILL; null: anything. */
export type Kind = FaultKind | 'stop' | 'kill-browser' | null;
type Random = () => number;

const LATEST_MS = 7_000;
const STOP_SHARE = 0.1;
const IMPATIENT_SHARE = 0.85;
const AT_ONCE_SHARE = 0.25;
const AT_ONCE_MS = 300;

export function planTrial(seed: string, number: number, kind: Kind): TrialPlan {
  const random = seededRandom(`${seed}/${number}`);
  const dealers = between(random, 3, 5);
  const lanes = oneOf(random, [1, 2, 2, 3, 3]);
  const impatient = random() < IMPATIENT_SHARE || kind !== null;
  const plan = { number, seed, kind, dealers, lanes, impatient, faults: [], stop: null };
  if (kind === 'stop' || (kind === null && random() < STOP_SHARE)) return { ...plan, dealers: dealers + 3, stop: newStop(random) };
  if (kind === 'kill-browser') return { ...plan, dealers: 5, lanes: 3, faults: [newKill(random)] };
  const faults = Array.from({ length: kind ? 1 : between(random, 1, 3) }, () => newFault(random, kind ?? oneOf(random, FAULTS)));
  return { ...plan, faults: withoutTwins(faults) };
}

function newStop(random: Random): StopPlan {
  return { afterMs: 100 + Math.floor(random() * LATEST_MS), presses: random() < 0.5 ? 1 : 10, atPermit: random() < 0.6 };
}

/** Every fourth falls into the first moments of the batch (fault 26 of faults.md). */
function newKill(random: Random): Fault {
  const kill = newFault(random, oneOf(random, ['browser-killed', 'browser-restored']));
  return random() < AT_ONCE_SHARE ? { ...kill, afterMs: Math.floor(random() * AT_ONCE_MS) } : kill;
}

function newFault(random: Random, kind: FaultKind): Fault {
  return {
    kind,
    afterMs: kind === 'post-repeated' ? 0 : Math.floor(random() * LATEST_MS),
    lastsMs: 500 + Math.floor(random() * 8_000),
    on: oneOf(random, ['GET', 'POST', 'POST', 'both'] as const),
    takesLead: random() < 0.5,
    pick: random(),
  };
}

/** One of a kind is enough; one server can have but one trouble, and one browser be killed but once. */
function withoutTwins(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  const group = ({ kind }: Fault) => (kind === 'post-repeated' ? 'server' : (/^(server|browser)-/.exec(kind)?.[1] ?? kind));
  return faults.filter((fault) => !seen.has(group(fault)) && seen.add(group(fault)));
}

function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
