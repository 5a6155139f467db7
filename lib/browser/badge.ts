// The toolbar badge. It is derived from the store at every change, because the browser forgets it (faults.md F60).
import { browser } from 'wxt/browser';

export interface Badge {
  readonly text: string;
  readonly tone: 'progress' | 'needs-you';
}

const COLORS = { progress: '#1d4ed8', 'needs-you': '#b45309' } as const;

export async function showBadge({ text, tone }: Badge): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: COLORS[tone] });
}
