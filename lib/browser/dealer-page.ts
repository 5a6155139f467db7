// Puts the contact script into a tab's main document, or into the one frame of it that holds the form, with more languages where the
// page speaks one it doesn't carry. `executeScript` may never settle on a page that hangs, and may run late in another document
// (faults.md F44–F46), so its result is only a hint and the script has no leave to press.
import { browser } from 'wxt/browser';
import type { FrameEntry } from '../runner/ports.ts';

const PATIENCE_MS = 10_000;

type Target = { readonly tabId: number; readonly documentIds?: string[] };

/** False when the browser refused; true when it ran, or is still waiting for the page. */
export function injectContactScript(tabId: number): Promise<boolean> {
  return patiently(() => injectAll({ tabId }));
}

export async function enterFrame(tabId: number, url: string): Promise<FrameEntry> {
  if (!(await hasAccessTo(url))) return 'no-access';
  const isInside = await patiently(async () => {
    const documentId = await findFrame(tabId, url);
    if (documentId === null) throw new Error('no such frame');
    await injectAll({ tabId, documentIds: [documentId] });
  });
  return isInside ? 'entered' : 'not-found';
}

async function patiently(act: () => Promise<void>): Promise<boolean> {
  const done = act().then(
    () => true,
    () => false,
  );
  return Promise.race([done, new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, true))]);
}

async function injectAll(target: Target): Promise<void> {
  // A page whose language we can't learn is read with the words at hand.
  const asksForMore = await inject(target, '/page-language.js').catch(() => false);
  if (asksForMore === true) await inject(target, '/more-languages.js').catch(() => undefined);
  await inject(target, '/contact-form.js');
}

/** What the script returned. */
async function inject(target: Target, file: string): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target, files: [file as '/background.js'] });
  return frame?.result;
}

function hasAccessTo(url: string): Promise<boolean> {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return Promise.resolve(false);
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

/**
 * The document of the frame that was named by this address, asked of all frames we may read: it may have moved on within its site.
 */
async function findFrame(tabId: number, url: string): Promise<string | null> {
  const asked = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => location.href });
  const { origin } = new URL(url);
  const inside = asked.filter(({ frameId, result }) => frameId !== 0 && typeof result === 'string' && new URL(result).origin === origin);
  const exact = inside.filter(({ result }) => result === url);
  const [only, ...more] = exact.length > 0 ? exact : inside;
  return only && more.length === 0 ? only.documentId : null;
}
