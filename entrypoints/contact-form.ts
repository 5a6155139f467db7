import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOpener } from '../lib/browser/shadow-roots.ts';
import { createWorkerChannel, newNonce } from '../lib/browser/worker-channel.ts';
import { contactDealer } from '../lib/contact-form/contact-dealer.ts';
import { broughtLanguages } from '../lib/page/brought-languages.ts';
import { createPagePort } from '../lib/page/page-port.ts';
import { sleep } from '../lib/page/wait-for-change.ts';

// The isolated world outlives an injection: a second one finds the living instance here and does nothing.
const LIVING = 'dealerRoundupContact';
const world = globalThis as unknown as Record<string, unknown>;

export default defineUnlistedScript(() => {
  if (world[LIVING] === true) return;
  world[LIVING] = true;
  const languages = broughtLanguages();
  void contactDealer({
    languages,
    page: createPagePort(document, { ...shadowRootOpener(), languages, framed: window.top !== window }),
    worker: createWorkerChannel(newNonce()),
    clock: { monotonic: () => performance.now(), wait: sleep },
  }).finally(() => {
    world[LIVING] = false;
  });
});
