// What a batch may leave behind. Tabs: those that show a dealer's site, or wait to: everything that is not a page of ours for the person or of the browser.
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';

export async function openTabs(dashboard: Page): Promise<string[]> {
  const pages = await dashboard.browser().pages();
  return pages.map((page) => page.url()).filter((url) => /^https?:/.test(url) || url.includes('/lane.html'));
}

export function alarms(dashboard: Page): Promise<unknown[]> {
  return dashboard.evaluate(() => (globalThis as unknown as { chrome: typeof extensionApi }).chrome.alarms.getAll());
}
