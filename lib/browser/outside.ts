// What the batch waits for outside of any page: a batch window that can paint, and a network. Only looks, and tells; a lost word
// costs one alarm period, because each tick of a waiting batch looks again.
import { browser } from 'wxt/browser';
import type { QueueEvent, WindowState } from '../batch/event.ts';
import { findBatchWindow } from './lanes.ts';

type Tell = (event: QueueEvent) => void;

export async function batchWindowState(): Promise<WindowState> {
  const windowId = await findBatchWindow();
  const found = windowId === null ? null : await browser.windows.get(windowId).catch(() => null);
  if (!found) return 'none';
  return found.state === 'minimized' ? 'minimised' : 'shown';
}

/** The browser's own word; true is no promise that anything can be reached. */
export function isOnline(): boolean {
  return navigator.onLine;
}

export function listenOutside(tell: Tell): void {
  browser.windows.onFocusChanged.addListener((windowId) => void tellIfShown(windowId, tell));
  browser.windows.onBoundsChanged.addListener(({ id, state }) => void (state !== 'minimized' && tellIfShown(id, tell)));
  self.addEventListener('online', () => tell({ type: 'online' }));
}

async function tellIfShown(windowId: number | undefined, tell: Tell): Promise<void> {
  if (windowId === undefined || windowId === browser.windows.WINDOW_ID_NONE) return;
  const ours = await findBatchWindow().catch(() => null);
  if (windowId === ours && (await batchWindowState()) === 'shown') tell({ type: 'window-shown' });
}
