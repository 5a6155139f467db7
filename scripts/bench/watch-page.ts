// How long a page was deaf: a timer that fires as often as it can is the key or click that waits for an answer.
import type { Page } from 'puppeteer-core';

export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 };
    Object.assign(globalThis, { benchWatch: watch });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const at = performance.now();
      watch.longest = Math.max(watch.longest, at - watch.last);
      watch.last = at;
      setTimeout(() => port2.postMessage(null), 1);
    };
    port2.postMessage(null);
  });
}

/** The longest time between two calls of it, in milliseconds, since this was asked before. */
export function longestGap(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { benchWatch } = globalThis as unknown as { benchWatch: { longest: number } };
    const { longest } = benchWatch;
    benchWatch.longest = 0;
    return longest;
  });
}

export function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
