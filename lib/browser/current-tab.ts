// The tab the person looks at while they press our button: `activeTab` lets us read it this once, and nothing else.
import { browser } from 'wxt/browser';

/** What our collecting script answers in it; null when the page may not be read (a browser page, a PDF, the store). */
export async function collectFromCurrentTab(): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return browser.scripting
    .executeScript({ target: { tabId: tab.id }, files: ['/collect-dealers.js'] })
    .then(([first]) => first?.result ?? null)
    .catch(() => null);
}
