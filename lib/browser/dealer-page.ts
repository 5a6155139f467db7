// Puts the contact script into a tab's main document, with more languages where the page speaks one it doesn't carry.
// `executeScript` may never settle on a page that hangs, and may run late in another document (faults.md F44–F46), so its result
// is only a hint and the script has no leave to press.
import { browser } from 'wxt/browser';

const PATIENCE_MS = 10_000;

/** False when the browser refused; true when it ran, or is still waiting for the page. */
export async function injectContactScript(tabId: number): Promise<boolean> {
  const injected = injectAll(tabId).then(
    () => true,
    () => false,
  );
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, true));
  return Promise.race([injected, patience]);
}

async function injectAll(tabId: number): Promise<void> {
  // A page whose language we can't learn is read with the words at hand.
  const asksForMore = await inject(tabId, '/page-language.js').catch(() => false);
  if (asksForMore === true) await inject(tabId, '/more-languages.js').catch(() => undefined);
  await inject(tabId, '/contact-form.js');
}

/** What the script returned. */
async function inject(tabId: number, file: string): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [file as '/background.js'] });
  return frame?.result;
}
