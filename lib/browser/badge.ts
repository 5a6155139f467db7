// The toolbar badge. It is derived from the store at every change, because the browser forgets it (faults.md F60).
import { browser } from 'wxt/browser';
import type { Badge } from '../batch/badge-of.ts';

const COLORS = { progress: '#1d4ed8', 'needs-you': '#b45309' } as const;

/** Draws the badge at each call, the latest one last, if it has changed; calls that come while one is being drawn are folded into one. */
export function badgeKeeper(read: () => Promise<Badge>): () => void {
  let drawing = false;
  let again = false;
  /** A new worker knows nothing of it and draws anew, as it must after a restart of the browser. */
  let drawn: Badge | null = null;
  async function once(): Promise<void> {
    const badge = await read();
    if (drawn?.text === badge.text && drawn.tone === badge.tone) return;
    await show(badge);
    drawn = badge;
  }
  async function draw(): Promise<void> {
    again = drawing;
    if (drawing) return;
    drawing = true;
    await once().catch(() => (drawn = null));
    drawing = false;
    if (again) await draw();
  }
  return () => void draw();
}

async function show({ text, tone }: Badge): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: COLORS[tone] });
}
