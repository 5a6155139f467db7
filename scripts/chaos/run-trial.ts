// One trial: a batch over new dealers through the product's own screens, its faults, the wait for its end, and the judgement.
import { goTo, startBatch } from '../harness/drive-product.ts';
import { sleep } from '../harness/run-session.ts';
import type { Bench } from './bench.ts';
import type { StoredQueue } from './extension-page.ts';
import type { Fault } from './fault.ts';
import { gatherEvidence, untilEnded } from './gather-evidence.ts';
import { repeatedPosts, violationsOf } from './judge-trial.ts';
import type { TrialPlan } from './plan-trial.ts';
import { handBack, hostsOf, prepareTrial } from './prepare-trial.ts';
import type { StopFigures } from './stop-trial.ts';
import { judgeStop, stopAndStart } from './stop-trial.ts';
import { strike } from './strike.ts';

export interface TrialResult {
  readonly plan: TrialPlan;
  readonly ms: number;
  /** One for each contact of each batch. */
  readonly outcomes: readonly string[];
  readonly repeatedPosts: number;
  readonly restoredTabs: number;
  readonly stop: StopFigures | null;
  readonly violations: readonly string[];
  /** Right, but later than promised: a figure of the long run, which nothing else disturbs. */
  readonly tooSlow: readonly string[];
  /** The journal's last lines, oldest first. */
  readonly journal: readonly string[];
}

const JOURNAL_TAIL = 60;
const TRIES = 4;
const NEXT_TRY_MS = 3_000;
const MEASURED_MS = 15_000;

export async function runTrial(bench: Bench, plan: TrialPlan): Promise<TrialResult> {
  const startedAt = Date.now();
  const hosts = hostsOf(plan);
  await prepareTrial(bench, plan, hosts);
  await startBatch(bench.chaos.running, bench.chaos.page);
  const stopping = plan.stop ? await stopAndStart(bench, plan.stop, startedAt) : null;
  const done = await Promise.allSettled(plan.faults.map((fault) => suffer(bench, fault, hosts)));
  await bench.server.trouble(null);
  await untilEnded(bench, startedAt).catch((error: unknown) => fail([...done.flatMap(undone), String(error)]));
  const evidence = await gatherEvidence(bench, hosts, startedAt);
  const stop = stopping && judgeStop(evidence, stopping, plan.lanes);
  const memory = await Promise.race([measureMemory(bench), sleep(MEASURED_MS).then(() => [])]);
  const late = await handBack(bench);
  return {
    plan,
    ms: Date.now() - startedAt,
    outcomes: evidence.queue.contacts.map(({ status, code }) => `${status}${code ? ` ${code}` : ''}`),
    repeatedPosts: repeatedPosts(evidence),
    restoredTabs: evidence.leftovers.tabs.filter(({ url, autoDiscardable }) => autoDiscardable && hosts.some((host) => url.includes(host)))
      .length,
    stop,
    violations: [...violationsOf(evidence), ...(stop?.violations ?? []), ...memory, ...late, ...done.flatMap(undone)],
    tooSlow: stop?.tooSlow ?? [],
    journal: tailOf(evidence.queue, startedAt),
  };
}

/** The dashboard shows its shortest section meanwhile: a long list of results has more listeners than a short one. */
async function measureMemory({ chaos, memory }: Bench): Promise<string[]> {
  await goTo(chaos.page, 'me');
  return memory.measure(chaos);
}

async function suffer(bench: Bench, fault: Fault, hosts: readonly string[]): Promise<void> {
  await sleep(fault.afterMs);
  await tryAgain(
    () => strike({ ...bench, hosts }, fault),
    () => sleep(NEXT_TRY_MS).then(bench.chaos.whenBack),
  );
}

/** Another fault may take the browser or the page from under this one; once they are back, it is tried again. */
async function tryAgain(act: () => Promise<void>, pause: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      if (tries === TRIES) throw error;
    }
    await pause();
  }
}

function undone(result: PromiseSettledResult<void>): string[] {
  return result.status === 'rejected' ? [`a fault could not be done: ${String(result.reason)}`] : [];
}

function fail(reasons: readonly string[]): never {
  throw new Error(reasons.join('; '));
}

function tailOf({ journal }: StoredQueue, startedAt: number): string[] {
  return journal
    .slice(-JOURNAL_TAIL)
    .map(
      ({ at, type, attemptId, contactId, detail }) =>
        `${String(at - startedAt).padStart(6)} ms  ${type}  ${short(attemptId || contactId)}  ${detail}`,
    );
}

function short(id: string): string {
  return id.length > 12 ? `…${id.slice(-10)}` : id;
}
