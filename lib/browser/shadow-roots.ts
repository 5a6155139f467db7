// Closed shadow roots, for the injected script: only an extension can look into them
// (https://developer.chrome.com/docs/extensions/reference/api/dom).
import { pageBrowser } from './page-browser.ts';

interface Opener {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** Empty where the browser has no such thing. */
export function shadowRootOpener(): Partial<Opener> {
  const { dom } = pageBrowser as unknown as { dom?: Opener };
  return dom ? { openOrClosedShadowRoot: (element) => dom.openOrClosedShadowRoot(element) } : {};
}
