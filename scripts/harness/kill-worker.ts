// Stops the extension's worker as the browser does when it needs the room: at once, wherever it stands.
import type { Browser } from 'puppeteer-core';
import { sleep } from './run-session.ts';

/** The browser may never answer for a worker that is about to stop by itself. */
const UNANSWERED_MS = 5000;

/** False when none was running. */
export async function killWorker({ browser, extensionId }: { readonly browser: Browser; readonly extensionId: string }): Promise<boolean> {
  const origin = `chrome-extension://${extensionId}/`;
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  if (!target) return false;
  let wasThere = false;
  const stop = async () => {
    const worker = await target.worker();
    wasThere = worker !== null;
    await worker?.close();
  };
  await Promise.race([stop().catch(() => undefined), sleep(UNANSWERED_MS)]);
  return wasThere;
}
