// What a batch may leave behind. Tabs: those that show a dealer's site, or wait to: everything that is not a page of ours for the person or of the browser.
import type { Page } from 'puppeteer-core';
import { tabs } from '../../scripts/harness/site-tabs.ts';
import type { browser as extensionApi } from 'wxt/browser';

export function openTabs(dashboard: Page): string[] {
  return tabs(dashboard.browser())
    .map((tab) => tab.url())
    .filter((url) => /^https?:/.test(url) || url.includes('/lane.html'));
}

export function alarms(dashboard: Page): Promise<unknown[]> {
  return dashboard.evaluate(() => (globalThis as unknown as { chrome: typeof extensionApi }).chrome.alarms.getAll());
}
