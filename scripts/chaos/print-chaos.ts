// What a run of trials says: a line for each trial, and the figures at its end.
import type { MemorySample } from './memory.ts';
import type { TrialPlan } from './plan-trial.ts';
import type { Recovery } from './recovery.ts';
import { median } from './recovery.ts';
import type { ChaosRun } from './run-chaos.ts';
import type { TrialResult } from './run-trial.ts';

export function trialLine({ plan, ms, outcomes }: TrialResult): string {
  const what = plan.stop
    ? `stop ×${plan.stop.presses}@${plan.stop.afterMs}`
    : plan.faults.map(({ kind, afterMs }) => `${kind}@${afterMs}`).join(' + ');
  return `trial ${plan.number}  ${(ms / 1000).toFixed(1)} s  ${plan.lanes} lanes  ${what}  →  ${countedWords(outcomes)}`;
}

export function allViolations({ violations, tooSlow }: TrialResult): readonly string[] {
  return [...violations, ...tooSlow];
}

/** Printed with everything that is needed to repeat and understand it. */
export function violationLines(result: TrialResult): string[] {
  const { plan, journal } = result;
  const found = allViolations(result);
  if (found.length === 0) return [];
  return [
    ...found.map((violation) => `  VIOLATION ${violation}`),
    `  again: ${repeatOf(plan)}`,
    `  ${JSON.stringify(plan)}`,
    ...journal.map((line) => `    ${line}`),
  ];
}

function repeatOf({ seed, number, kind }: TrialPlan): string {
  return `npm run chaos -- --seed ${seed} --from ${number} --trials 1${kind ? ` --only ${kind}` : ''}`;
}

export function closingLines({ results, recoveries, memory }: ChaosRun): string[] {
  const violations = results.reduce((sum, result) => sum + allViolations(result).length, 0);
  return [
    `outcomes: ${countedWords(results.flatMap(({ outcomes }) => outcomes))}`,
    `faults: ${countedWords(results.flatMap(({ plan }) => (plan.stop ? ['stop'] : plan.faults.map(({ kind }) => kind))))}`,
    `seconds a trial: ${secondsOf(results.map(({ ms }) => ms))}`,
    ...(['event', 'popup', 'alarm'] as const).map((road) => recoveryLine(road, recoveries)),
    ...stopLines(results),
    `POSTs the browser repeated by itself: ${results.reduce((sum, { repeatedPosts }) => sum + repeatedPosts, 0)}`,
    `tabs the browser restored, left to the person: ${results.reduce((sum, { restoredTabs }) => sum + restoredTabs, 0)}`,
    memoryLine(memory),
    `${results.length} trials, ${violations} violations`,
  ];
}

const ROADS = { event: 'a message or tab event', popup: 'the popup opening', alarm: 'the alarm alone' } as const;

function recoveryLine(road: Recovery['road'], recoveries: readonly Recovery[]): string {
  const times = recoveries.filter((recovery) => recovery.road === road).map(({ ms }) => ms);
  return `worker killed, woken by ${ROADS[road]}: ${secondsOf(times)}`;
}

function stopLines(results: readonly TrialResult[]): string[] {
  const stops = results.flatMap(({ stop }) => (stop && stop.runningMs > 0 ? [stop] : []));
  if (stops.length === 0) return [];
  const tenfold = results.filter(({ plan, stop }) => stop && plan.stop && plan.stop.presses > 1).length;
  const pressed = stops.reduce((sum, { pressesAfter }) => sum + pressesAfter, 0);
  return [
    `Stops: ${stops.length}, ${tenfold} of them pressed ten times in a second`,
    `Stop, then Start: running after ${secondsOf(stops.map(({ runningMs }) => runningMs))}`,
    `Stop, then Start: free lanes claimed after ${secondsOf(stops.flatMap(({ claimedMs }) => (claimedMs === null ? [] : [claimedMs])))}`,
    `presses after a Stop, permitted before: ${pressed}, the latest ${Math.max(0, ...stops.map(({ latestPressMs }) => latestPressMs))} ms after Stop’s commit`,
  ];
}

function memoryLine(memory: readonly (readonly MemorySample[])[]): string {
  const span = (of: (sample: MemorySample) => number) => {
    const values = memory.flat().map(of);
    return values.length ? `${Math.min(...values)} to ${Math.max(...values)}` : 'not measured';
  };
  return `worker heap ${span(({ workerBytes }) => Math.round(workerBytes / 1024))} KiB, worker functions ${span(({ workerFunctions }) => workerFunctions)}, side panel listeners ${span(({ panelListeners }) => panelListeners)}`;
}

function secondsOf(times: readonly number[]): string {
  if (times.length === 0) return 'never';
  return `${(median(times) / 1000).toFixed(2)} s median, ${(Math.max(...times) / 1000).toFixed(2)} s worst, n = ${times.length}`;
}

function countedWords(words: readonly string[]): string {
  return [...Map.groupBy(words, (word) => word)].map(([word, list]) => `${list.length} ${word}`).join(', ') || 'nothing';
}
