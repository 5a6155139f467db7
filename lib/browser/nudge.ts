// Wakes the worker after a page has committed something. The commit holds without it: a lost nudge costs one alarm period.
import { browser } from 'wxt/browser';
import type { Nudge } from '../messages/protocol.ts';

export async function nudge(): Promise<void> {
  const message: Nudge = { kind: 'nudge' };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
