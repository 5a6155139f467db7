// Brings a tab or page before the person, because the person asked for it: the only place that takes the focus.
import { browser } from 'wxt/browser';

/** False when the tab is gone. */
export async function showTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
  if (tab?.windowId === undefined) return false;
  await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
  return true;
}

/** One of our own pages, e.g. `dashboard.html#review`, or a dealer's web address; anything else is refused. */
export async function openPage(page: string): Promise<void> {
  const url = new URL(page, browser.runtime.getURL('/'));
  const own = url.origin === new URL(browser.runtime.getURL('/')).origin;
  if (own || url.protocol === 'https:' || url.protocol === 'http:') await browser.tabs.create({ url: url.href });
}

/** The dashboard at this section: the one that is open already, or a new one. */
export async function openDashboard(section: string): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html' as '/');
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = contexts.find((context) => context.documentUrl?.startsWith(page));
  if (!open) return openPage(`dashboard.html#${section}`);
  await browser.tabs.update(open.tabId, { url: `${page}#${section}` });
  await showTab(open.tabId);
}
