// Stops the extension's worker as the browser does when it needs the room: at once, wherever it stands. It is asked for through a page of
// the extension (faults.md §3): DevTools attached to the worker itself could hold the next one before its first line for ever.
import type { Browser } from 'puppeteer-core';
import { sleep } from './run-session.ts';

/** The browser may never answer for a worker that is about to stop by itself. */
const UNANSWERED_MS = 5000;

/** False when none was running. */
export async function killWorker({ browser, extensionId }: { readonly browser: Browser; readonly extensionId: string }): Promise<boolean> {
  const ours = browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${extensionId}/`));
  const page = ours.find((target) => target.type() === 'page');
  if (!page || !ours.some((target) => target.type() === 'service_worker')) return false;
  const stop = async (): Promise<boolean> => {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    return true;
  };
  return Promise.race([stop().catch(() => false), sleep(UNANSWERED_MS).then(() => false)]);
}
