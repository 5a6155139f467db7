// The browser's own API, for scripts injected into dealers' pages. Its promises are all they need: the polyfill the rest is built
// with would be a tenth of what is brought into every page.
import type { browser } from 'wxt/browser';

export const pageBrowser = (globalThis as unknown as { readonly chrome: typeof browser }).chrome;
