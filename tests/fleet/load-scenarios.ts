// Every file in scenarios/ is a scenario, with its twins where it has some: adding a dealer is adding a file. Refuses two
// that would be one dealer to the product (same label, host or phone), since a run would then fold them.

import { readdirSync } from 'node:fs';
import { hostsOf, labelOf, type Scenario } from './scenario.ts';

const FOLDER = new URL('./scenarios/', import.meta.url);

export async function loadScenarios(): Promise<Scenario[]> {
  const files = readdirSync(FOLDER).filter((file) => /^\d{3}-[a-z0-9-]+\.ts$/.test(file));
  const scenarios = (await Promise.all(files.toSorted().map(loadFile))).flat();
  refuseTwins(scenarios);
  return scenarios;
}

/** Throws when two of these would be folded into one dealer. */
export function refuseTwins(scenarios: readonly Scenario[]): void {
  const keys: ((one: Scenario) => readonly string[])[] = [
    (one) => [`${labelOf(one)}/${one.instance ?? 0}`],
    hostsOf,
    (one) => [one.dealer.phone],
  ];
  for (const key of keys) {
    const all = scenarios.flatMap((one) => key(one).map((value) => ({ one, value })));
    const seen = new Set<string>();
    for (const { one, value } of all) {
      if (seen.has(value)) throw new Error(`scenario ${labelOf(one)} ${one.name} repeats ${value}`);
      seen.add(value);
    }
  }
}

async function loadFile(file: string): Promise<readonly Scenario[]> {
  const { scenario, twins = [] } = (await import(new URL(file, FOLDER).href)) as { scenario: Scenario; twins?: readonly Scenario[] };
  if (file !== `${String(scenario.number).padStart(3, '0')}-${scenario.name}.ts`) throw new Error(`${file} is not named like its scenario`);
  return [scenario, ...twins];
}
