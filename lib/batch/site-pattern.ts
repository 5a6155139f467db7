// Access to a site as the browser names it: a match pattern for one registrable domain with all its hosts, or for everything.

/** Offered as an alternative, never needed. */
export const ALL_SITES = '*://*/*';

export function patternOf(site: string): string {
  return `*://*.${site}/*`;
}

/** The registrable domain of a pattern for one site. */
export function siteOf(pattern: string): string {
  return pattern.slice('*://*.'.length, -'/*'.length);
}
