// Access to dealers' sites: asked for exactly the chosen ones, checked before every navigation.
import { browser } from 'wxt/browser';

export function patternOf(site: string): string {
  return `*://*.${site}/*`;
}

export function hasAccess(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

export function hasAccessToAll(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** Must be called first thing in a click handler: the browser asks only during a person's gesture (faults.md F65). */
export function askForAccess(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}
