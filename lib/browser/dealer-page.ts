// Puts the contact script into a tab's main document. `executeScript` may never settle on a page that hangs, and may run
// late in another document (faults.md F44–F46), so its result is only a hint and the script has no leave to press.
import { browser } from 'wxt/browser';

const SCRIPT = '/contact-form.js';
const PATIENCE_MS = 10_000;

/** False when the browser refused; true when it ran, or is still waiting for the page. */
export async function injectContactScript(tabId: number): Promise<boolean> {
  const injected = browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT as '/background.js'] }).then(
    () => true,
    () => false,
  );
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, true));
  return Promise.race([injected, patience]);
}
