// A page's `alert()` would freeze it and our script with it. While a batch visits a site, a script in the page's own world
// notes and swallows it, from the start of each document. Nothing of this outlives the batch or the browser session.
import { browser } from 'wxt/browser';
import { patternOf } from '../batch/site-pattern.ts';

const SCRIPT = '/alert-recorder.js';

/** Safe to repeat. A site that can't be registered (access was taken back) is visited without it. */
export async function swallowAlerts(site: string): Promise<void> {
  if ((await registered()).includes(site)) return;
  const script = {
    id: site,
    matches: [patternOf(site)],
    js: [SCRIPT],
    runAt: 'document_start',
    world: 'MAIN',
    persistAcrossSessions: false,
  } as const;
  await browser.scripting.registerContentScripts([{ ...script, matches: [...script.matches], js: [...script.js] }]).catch(() => undefined);
}

export async function leaveAlertsAlone(): Promise<void> {
  const ids = await registered();
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

async function registered(): Promise<string[]> {
  return (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
}
