// `npm run kill -- --trials 20 --seed S`: a batch of three dealers, and the worker or the whole browser killed at a random
// moment; the browser is started again on the same profile. Every contact must end, and no dealer may get two leads.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { isSettled } from '../lib/batch/contact.ts';
import type { Fleet } from '../tests/fleet/server.ts';
import { buildExtension } from './harness/build-extension.ts';
import { prepareBatch, startBatch } from './harness/drive-product.ts';
import { startClosedFleet, writeInputs } from './harness/fleet-session.ts';
import type { PersistentBrowser } from './harness/persistent-browser.ts';
import { startBrowser } from './harness/persistent-browser.ts';
import { seedProfile } from './harness/persistent-profile.ts';
import { seededRandom } from './harness/seeded-random.ts';
import { policyOf, sleep } from './harness/run-session.ts';
import type { StoredRows } from './harness/stored-rows.ts';
import { latestBatch, readRows, writePolicy } from './harness/stored-rows.ts';

const SCENARIOS = [3, 5, 10];
const LATEST_KILL_MS = 12_000;
const PATIENCE_MS = 150_000;

interface Trial {
  readonly number: number;
  readonly target: 'worker' | 'browser';
  readonly afterMs: number;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { trials: { type: 'string', default: '20' }, seed: { type: 'string', default: String(Date.now()) } },
  });
  const random = seededRandom(values.seed);
  console.log(`seed ${values.seed}`);
  await buildExtension();
  let violations = 0;
  for (let number = 1; number <= Number(values.trials); number++) {
    const trial: Trial = { number, target: random() < 0.5 ? 'worker' : 'browser', afterMs: Math.floor(random() * LATEST_KILL_MS) };
    const { problems, said } = await runTrial(trial);
    violations += problems.length;
    console.log(
      `trial ${number}: ${trial.target} killed after ${trial.afterMs} ms: ${said}${problems.map((problem) => `\n  VIOLATION ${problem}`).join('')}`,
    );
  }
  console.log(`${values.trials} trials, ${violations} violations`);
  return violations === 0 ? 0 : 1;
}

async function runTrial(trial: Trial): Promise<{ problems: string[]; said: string }> {
  const { fleet, hostRules, switches } = await startClosedFleet({ seed: trial.number, latency: 'none', scenarios: SCENARIOS });
  const inputs = await writeInputs(fleet.rows);
  const profile = await mkdtemp(join(tmpdir(), 'dealer-roundup-kill-'));
  const extensionId = await seedProfile(profile);
  const launch = () => startBrowser(profile, extensionId, hostRules, switches);
  let running = await launch();
  try {
    const dashboard = await prepareBatch(running, { ...inputs, assist: false });
    await writePolicy(dashboard, policyOf({ pace: 'fast', lanes: null }));
    await startBatch(running, dashboard);
    await sleep(trial.afterMs);
    running = await strike(trial, running, launch);
    const rows = await untilEnded(trial.target === 'worker' ? dashboard : await running.open('popup.html'));
    return { problems: violationsOf(rows, fleet), said: describe(rows) };
  } finally {
    await running.kill();
    await fleet.close();
    await Promise.all([profile, inputs.folder].map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
  }
}

async function strike(trial: Trial, running: PersistentBrowser, launch: () => Promise<PersistentBrowser>): Promise<PersistentBrowser> {
  if (trial.target === 'browser') {
    await running.kill();
    return launch();
  }
  await running.killWorker();
  return running;
}

async function untilEnded(page: Page): Promise<StoredRows> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(500)) {
    const rows = await readRows(page);
    if (latestBatch(rows)?.batch.endedAt !== null) return rows;
  }
  return readRows(page);
}

function violationsOf(rows: StoredRows, fleet: Fleet): string[] {
  const contacts = latestBatch(rows)?.contacts ?? [];
  const leads = fleet.log().filter((entry) => entry.kind === 'lead');
  const open = contacts.filter((contact) => !isSettled(contact)).map(({ dealer, status }) => `${dealer.name} is still ${status}`);
  const counts = fleet.rows.map((row) => ({ row, count: leads.filter(({ scenario }) => scenario === row.scenario).length }));
  const twice = counts.filter(({ count }) => count > 1).map(({ row, count }) => `${row.name} got ${count} leads`);
  const untrue = contacts.filter(
    ({ status, dealer }) => status === 'sent' && counts.find(({ row }) => row.name === dealer.name)?.count !== 1,
  );
  return [
    ...(contacts.length === fleet.rows.length ? [] : [`${contacts.length} contacts instead of ${fleet.rows.length}`]),
    ...open,
    ...twice,
    ...untrue.map(({ dealer }) => `${dealer.name} is called sent without a lead`),
  ];
}

function describe(rows: StoredRows): string {
  return (latestBatch(rows)?.contacts ?? []).map(({ status, code, attempts }) => `${status} ${code} (${attempts})`).join(', ');
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
