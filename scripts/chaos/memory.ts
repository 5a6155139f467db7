// What a worker and a side panel that live through many trials hold on to: heap and functions after a collection, and the panel's
// listeners.
// Chromium has no count of an extension event's listeners; each listener is a function, so the functions in the heap stand in.
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { sleep } from '../harness/run-session.ts';
import type { PersistentBrowser } from '../harness/persistent-browser.ts';
import type { ChaosBrowser } from './chaos-browser.ts';

export interface MemorySample {
  readonly workerBytes: number;
  readonly workerFunctions: number;
  /** Of all our pages, which share a process: the caller sees to it that the others show the same each time. */
  readonly panelListeners: number;
}

export interface MemoryWatch {
  readonly samples: readonly MemorySample[];
  /** What has grown beyond its bound since the first sample, in words. */
  measure(chaos: ChaosBrowser): Promise<string[]>;
}

const HEAP_SLACK_BYTES = 3_000_000;
const FUNCTIONS_SLACK = 300;
/** The panel shows a few rows more or less. */
const LISTENERS_SLACK = 40;
const SETTLED_MS = 500;
/** What is held on to is still there a moment later; a page that is just closing is not. */
const TRIES = 3;
const COLLECTIONS = 4;
const COLLECTION_PAUSE_MS = 150;

export function watchMemory(): MemoryWatch {
  const samples: MemorySample[] = [];
  let first: MemorySample | null = null;
  let panel: Page | null = null;
  return {
    samples,
    async measure({ running }) {
      if (!panel || panel.isClosed() || panel.browser() !== running.browser) {
        panel = await running.open('sidepanel.html');
        await sleep(SETTLED_MS);
        first = null;
      }
      for (let tries = 1; ; tries++) {
        const sample = await sampleOf(running, panel);
        if (!sample) return [];
        first ??= sample;
        const grown = growth(first, sample);
        if (grown.length === 0 || tries === TRIES) {
          samples.push(sample);
          return grown;
        }
        await sleep(SETTLED_MS);
      }
    },
  };
}

function growth(first: MemorySample, now: MemorySample): string[] {
  return [
    ...(now.workerBytes > first.workerBytes + HEAP_SLACK_BYTES
      ? [`the worker's heap grew from ${first.workerBytes} to ${now.workerBytes} bytes`]
      : []),
    ...(now.workerFunctions > first.workerFunctions + FUNCTIONS_SLACK
      ? [`the worker's functions grew from ${first.workerFunctions} to ${now.workerFunctions}`]
      : []),
    ...(now.panelListeners > first.panelListeners + LISTENERS_SLACK
      ? [`the side panel's listeners grew from ${first.panelListeners} to ${now.panelListeners}`]
      : []),
  ];
}

/** null when no worker runs just now. */
async function sampleOf({ browser, extensionId }: PersistentBrowser, panel: Page): Promise<MemorySample | null> {
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(extensionId));
  const worker = target && (await measureWorker(target).catch(() => null));
  return worker ? { ...worker, panelListeners: await countListeners(panel) } : null;
}

/** One collection frees what the next can take. */
async function countListeners(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  let least = Infinity;
  for (let tries = 0; tries < COLLECTIONS; tries++) {
    await session.send('HeapProfiler.collectGarbage');
    least = Math.min(least, (await page.metrics()).JSEventListeners ?? 0);
    await sleep(COLLECTION_PAUSE_MS);
  }
  await session.detach();
  return least;
}

async function measureWorker(target: Target): Promise<Pick<MemorySample, 'workerBytes' | 'workerFunctions'>> {
  const session = await target.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { workerBytes: usedSize, workerFunctions: await countFunctions(session) };
  } finally {
    await session.detach();
  }
}

async function countFunctions(session: CDPSession): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'Function.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const call = { objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true };
  const length = (await session.send('Runtime.callFunctionOn', call)).result.value as number;
  await session.send('Runtime.releaseObjectGroup', { objectGroup: '' }).catch(() => undefined);
  return length;
}
