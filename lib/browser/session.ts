// A name for this run of the browser. `storage.session` lives exactly as long as tab ids mean anything: it survives the
// worker, and is empty after a browser restart or an extension reload (faults.md F31).
import { browser } from 'wxt/browser';

const KEY = 'session';

/** `onNew` runs before a new session gets its name: should the worker die in it, it runs again. */
export async function browserSession(onNew: () => Promise<void>): Promise<string> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  if (typeof stored === 'string') return stored;
  await onNew();
  const session = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: session });
  return session;
}
