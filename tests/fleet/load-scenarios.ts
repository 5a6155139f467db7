// Every file in scenarios/ is a scenario: adding a dealer is adding a file. Refuses two scenarios that would be
// one dealer to the product (same number, host or phone), since a run would then fold them.

import { readdirSync } from 'node:fs';
import type { Scenario } from './scenario.ts';

const FOLDER = new URL('./scenarios/', import.meta.url);

export async function loadScenarios(): Promise<Scenario[]> {
  const files = readdirSync(FOLDER).filter((file) => /^\d{3}-[a-z0-9-]+\.ts$/.test(file));
  const scenarios = await Promise.all(files.toSorted().map(loadScenario));
  for (const key of [(one: Scenario) => one.number, (one: Scenario) => one.dealer.host, (one: Scenario) => one.dealer.phone]) {
    const repeated = scenarios.find((one, index) => scenarios.findIndex((other) => key(other) === key(one)) < index);
    if (repeated) throw new Error(`scenario ${repeated.number} ${repeated.name} repeats ${key(repeated)}`);
  }
  return scenarios;
}

async function loadScenario(file: string): Promise<Scenario> {
  const { scenario } = (await import(new URL(file, FOLDER).href)) as { scenario: Scenario };
  if (file !== `${String(scenario.number).padStart(3, '0')}-${scenario.name}.ts`) throw new Error(`${file} is not named like its scenario`);
  return scenario;
}
