// The window the batch works in, as our own page sees it through the browser's windows.
import type { Page } from 'puppeteer-core';

interface ChromeWindow {
  readonly id: number;
  readonly tabs?: readonly { readonly url?: string }[];
}

interface Chrome {
  readonly windows: {
    getAll(how: { populate: true }): Promise<readonly ChromeWindow[]>;
    update(windowId: number, how: { state: string }): Promise<unknown>;
  };
}

const LOOKS = 200;

/** Waits until there is one. */
export function batchWindowOf(dashboard: Page): Promise<number> {
  return dashboard.evaluate(async (looks) => {
    const { windows } = (globalThis as unknown as { chrome: Chrome }).chrome;
    for (let left = looks; left > 0; left -= 1) {
      const all = await windows.getAll({ populate: true });
      const ours = all.find(({ tabs }) => tabs?.some(({ url }) => url?.includes('/lane.html#status')));
      if (ours) return ours.id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('there is no batch window');
  }, LOOKS);
}

export async function setWindowState(dashboard: Page, windowId: number, state: 'minimized' | 'normal'): Promise<void> {
  await dashboard.evaluate(
    async (id, wanted) => {
      await (globalThis as unknown as { chrome: Chrome }).chrome.windows.update(id, { state: wanted });
    },
    windowId,
    state,
  );
}

/** Begins to write down which windows take the focus and which tabs come on top in another window than the batch's. */
export async function watchFocus(dashboard: Page): Promise<void> {
  await dashboard.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: FocusChrome };
    const seen: FocusSeen[] = [];
    (globalThis as unknown as { focusSeen: FocusSeen[] }).focusSeen = seen;
    chrome.windows.onFocusChanged.addListener((windowId) => seen.push({ kind: 'focus', windowId }));
    chrome.tabs.onActivated.addListener(({ windowId }) => seen.push({ kind: 'activated', windowId }));
  });
}

export interface FocusSeen {
  readonly kind: 'focus' | 'activated';
  readonly windowId: number;
}

interface FocusChrome {
  readonly windows: { readonly onFocusChanged: { addListener(listener: (windowId: number) => void): void } };
  readonly tabs: { readonly onActivated: { addListener(listener: (info: { windowId: number }) => void): void } };
}

export function focusSeen(dashboard: Page): Promise<FocusSeen[]> {
  return dashboard.evaluate(() => (globalThis as unknown as { focusSeen: FocusSeen[] }).focusSeen);
}
