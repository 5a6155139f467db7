// The tabs of a browser by the site they show. Chromium's targets know their URL from the start, while Puppeteer's Page has
// no main frame, and throws when asked for its URL, if its tab moved or closed while it was being set up.
import type { Browser, Target } from 'puppeteer-core';

export function tabs(browser: Browser): Target[] {
  return browser.targets().filter((target) => target.type() === 'page');
}

export function siteTabs(browser: Browser, hosts: readonly string[]): Target[] {
  return tabs(browser).filter((target) => hosts.includes(siteOf(target.url())));
}

/** The host without `www.`; empty where there is none. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
