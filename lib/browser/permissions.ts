// Access to dealers' sites: asked for exactly the chosen ones, checked before every navigation, and given back when it was so wished.
import { browser } from 'wxt/browser';
import { patternOf } from '../batch/site-pattern.ts';

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

/** False when the browser refused: then all is as it was. */
export function giveBackAccess(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/** What is true of our access inside stays true: a Start that has looked is committed before anything is given back. */
export function whileAccessStays<Value>(act: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request('access', act);
}
