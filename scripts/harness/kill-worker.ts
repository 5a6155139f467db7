// Stops the extension's worker as the browser does when it needs the room: at once, wherever it stands.
import type { Browser } from 'puppeteer-core';
import { sleep } from './run-session.ts';

/** The browser may never answer for a worker that is about to stop by itself. */
const UNANSWERED_MS = 5000;

/** False when none was running. */
export async function killWorker({ browser, extensionId }: { readonly browser: Browser; readonly extensionId: string }): Promise<boolean> {
  const origin = `chrome-extension://${extensionId}/`;
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = target ? await inTime(target.worker()) : null;
  if (!worker) return false;
  // One that is being stopped before its first line can be held there by DevTools for ever, and no later event wakes it.
  await inTime(worker.client.send('Runtime.runIfWaitingForDebugger'));
  const runs = await inTime(worker.evaluate(() => true));
  if (runs) await inTime(worker.close());
  void worker.client.detach().catch(() => undefined);
  return runs === true;
}

/** null when the browser says no, or nothing. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  return Promise.race([answer.catch(() => null), sleep(UNANSWERED_MS).then(() => null)]);
}
