// Waits until a trial's batches are over and the browser is tidy, or until they should have been, and gathers what there is to judge.
import { isSettled } from '../../lib/batch/contact.ts';
import { sleep } from '../harness/run-session.ts';
import type { Bench } from './bench.ts';
import type { StoredQueue } from './extension-page.ts';
import { readLeftovers, readQueue } from './extension-page.ts';
import type { Evidence } from './judge-trial.ts';
import { forgottenTabs } from './judge-trial.ts';

const PATIENCE_MS = 5 * 60_000;
/** I10 of faults.md, and the alarm's period. */
const CLEAN_UP_MS = 65_000;
const LOOK_EVERY_MS = 200;
const STILL_MS = 10_000;

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
  const { popup, queue } = await readBoth(chaos, startedAt);
  const leftovers = await readLeftovers(chaos.page);
  return { hosts, posts: server.posts, presses: server.presses, queue, leftovers, popup };
}

async function look(ms: number, pleases: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(LOOK_EVERY_MS)) if (await pleases()) return;
}

/** A popup just opened, and the store, which stood still meanwhile: a send may be confirmed late, between one reading and the other. */
async function readBoth({ running, page }: Bench['chaos'], startedAt: number): Promise<Pick<Evidence, 'popup' | 'queue'>> {
  let popup: Record<string, number> = {};
  let queue = await readQueue(page, startedAt);
  await look(STILL_MS, async () => {
    const before = statusesOf(queue);
    popup = await readPopup(running);
    queue = await readQueue(page, startedAt);
    return statusesOf(queue) === before;
  });
  return { popup, queue };
}

function statusesOf({ contacts }: StoredQueue): string {
  return contacts.map(({ status }) => status).join();
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
