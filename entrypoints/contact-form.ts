import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createWorkerChannel, newNonce } from '../lib/browser/worker-channel.ts';
import { contactDealer } from '../lib/contact-form/contact-dealer.ts';
import { createPagePort } from '../lib/page/page-port.ts';
import { sleep } from '../lib/page/wait-for-change.ts';

// The isolated world outlives an injection: a second one finds the living instance here and does nothing.
const LIVING = 'dealerRoundupContact';
const world = globalThis as unknown as Record<string, unknown>;

export default defineUnlistedScript(() => {
  if (world[LIVING] === true) return;
  world[LIVING] = true;
  const dom = (browser as unknown as { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } }).dom;
  void contactDealer({
    page: createPagePort(document, dom ? { openOrClosedShadowRoot: (element) => dom.openOrClosedShadowRoot(element) } : {}),
    worker: createWorkerChannel(newNonce()),
    clock: { monotonic: () => performance.now(), wait: sleep },
  }).finally(() => {
    world[LIVING] = false;
  });
});
