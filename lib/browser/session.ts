// A name for this run of the browser. `storage.session` lives exactly as long as tab ids mean anything: it survives the
// worker, and is empty after a browser restart or an extension reload (faults.md F31).
import { browser } from 'wxt/browser';

const KEY = 'session';

export async function browserSession(): Promise<string> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  if (typeof stored === 'string') return stored;
  const session = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: session });
  return session;
}
