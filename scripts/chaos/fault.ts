// The faults, and what a trial suffers of them: all of it follows from the seed.

export const FAULTS = [
  'worker-stopped',
  'worker-stopped-repeatedly',
  'tab-closed',
  'renderer-crashed',
  'tab-frozen',
  'tab-discarded',
  'browser-killed',
  'browser-restored',
  'extension-reloaded',
  'server-hangs',
  'server-refuses',
  'server-resets',
  'server-answers-500',
  'offline',
  'popup-flickers',
  'start-stop-hammered',
  'post-repeated',
] as const;

export type FaultKind = (typeof FAULTS)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** After Start. */
  readonly afterMs: number;
  readonly lastsMs: number;
  /** What a server in trouble troubles. */
  readonly on: 'GET' | 'POST' | 'both';
  readonly takesLead: boolean;
  /** Which of several tabs, 0 to 1. */
  readonly pick: number;
}

export interface TrialPlan {
  readonly number: number;
  /** Replays this very trial. */
  readonly seed: string;
  readonly dealers: number;
  readonly lanes: number;
  /** Shorter waits for what never comes; false: the product's own times. */
  readonly impatient: boolean;
  readonly faults: readonly Fault[];
}

type Random = () => number;

const LATEST_MS = 7_000;

export function planTrial(seed: string, number: number, random: Random, only: FaultKind | null): TrialPlan {
  const dealers = between(random, 3, 5);
  const lanes = between(random, 1, 3);
  const impatient = random() < 0.85;
  const count = only ? 1 : between(random, 1, 3);
  const faults = Array.from({ length: count }, () => newFault(random, only ?? oneOf(random, FAULTS)));
  return { number, seed, dealers, lanes, impatient, faults: withoutTwins(faults) };
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

/** One of a kind is enough, and one server can have but one trouble. */
function withoutTwins(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  const group = ({ kind }: Fault) => (kind.startsWith('server-') || kind === 'post-repeated' ? 'server' : kind);
  return faults.filter((fault) => !seen.has(group(fault)) && seen.add(group(fault)));
}

function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

export function isFault(text: string): text is FaultKind {
  return (FAULTS as readonly string[]).includes(text);
}
