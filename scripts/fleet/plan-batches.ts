// Which scenarios run together: those that need another buyer or a standing consent get a batch of their own, and so does
// whatever would disturb its neighbours (a killed worker).
import type { Scenario, Setup } from '../../tests/fleet/scenario.ts';
import { labelOf } from '../../tests/fleet/scenario.ts';

export interface PlannedBatch {
  readonly sites: readonly Scenario[];
  readonly setup: Setup;
}

export function chosenSites(scenarios: readonly Scenario[], only: readonly string[] | null): Scenario[] {
  if (only === null) return [...scenarios];
  const unknown = only.filter((label) => !scenarios.some((one) => isCalled(one, label)));
  if (unknown.length > 0) throw new Error(`no such scenario: ${unknown.join(', ')}`);
  return scenarios.filter((one) => only.some((label) => isCalled(one, label)));
}

function isCalled(scenario: Scenario, label: string): boolean {
  return labelOf(scenario) === label || String(scenario.number) === label;
}

/** A browser that fails takes no more sites with it, and several browsers share the work of one mode. */
const MOST_SITES = 60;

export function planBatches(sites: readonly Scenario[]): PlannedBatch[] {
  const groups = new Map<string, Scenario[]>();
  for (const site of sites) {
    const { buyer, consent } = site.setup ?? {};
    const key = JSON.stringify([buyer, consent, killsWorker(site) ? labelOf(site) : '']);
    groups.set(key, [...(groups.get(key) ?? []), site]);
  }
  return [...groups.values()].flatMap(evenParts).map((together) => ({ sites: together, setup: together[0]?.setup ?? {} }));
}

function evenParts(sites: readonly Scenario[]): Scenario[][] {
  const size = Math.ceil(sites.length / Math.ceil(sites.length / MOST_SITES));
  return Array.from({ length: Math.ceil(sites.length / size) }, (_, part) => sites.slice(part * size, (part + 1) * size));
}

function killsWorker({ interlude }: Scenario): boolean {
  return interlude?.steps.some((step) => step.do === 'kill-worker') ?? false;
}
