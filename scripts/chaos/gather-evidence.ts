// Waits until a trial's batches are over and the browser is tidy, or until they should have been, and gathers what there is to judge.
import { isSettled } from '../../lib/batch/contact.ts';
import { sleep } from '../harness/run-session.ts';
import type { Bench } from './bench.ts';
import { readLeftovers, readQueue } from './extension-page.ts';
import type { Evidence } from './judge-trial.ts';
import { forgottenTabs } from './judge-trial.ts';

const PATIENCE_MS = 5 * 60_000;
/** I10 of faults.md, and the alarm's period. */
const CLEAN_UP_MS = 65_000;
const LOOK_EVERY_MS = 200;

export async function untilEnded({ chaos }: Bench, startedAt: number): Promise<void> {
  await look(PATIENCE_MS, async () => {
    const { batches, contacts } = await readQueue(chaos.page, startedAt);
    return batches.length > 0 && batches.every(({ endedAt }) => endedAt !== null) && contacts.every(isSettled);
  });
}

export async function gatherEvidence({ chaos, server }: Bench, hosts: readonly string[], startedAt: number): Promise<Evidence> {
  await look(CLEAN_UP_MS, async () => {
    const [leftovers, queue] = await Promise.all([readLeftovers(chaos.page), readQueue(chaos.page, startedAt)]);
    return leftovers.alarms.length + leftovers.scripts.length === 0 && forgottenTabs(leftovers, queue, hosts).length === 0;
  });
  const popup = await readPopup(chaos.running);
  const [leftovers, queue] = await Promise.all([readLeftovers(chaos.page), readQueue(chaos.page, startedAt)]);
  return { hosts, posts: server.posts, presses: server.presses, queue, leftovers, popup };
}

async function look(ms: number, pleases: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(LOOK_EVERY_MS)) if (await pleases()) return;
}

async function readPopup(running: Bench['chaos']['running']): Promise<Record<string, number>> {
  const popup = await running.open('popup.html');
  await popup.waitForSelector('[data-view="run"] .count');
  const counts = await popup.$$eval('.count', (items) =>
    items.map((item) => [item.getAttribute('data-status') ?? '', Number(item.getAttribute('data-count'))] as const),
  );
  await popup.close();
  return Object.fromEntries(counts);
}
