// Where a visit starts: the address without tracking parameters, fragment and home-page file names. A deeper page is kept as written,
// since a group's store or a vehicle page may live only there.

const TRACKING_NAME =
  /^(?:utm[_-].*|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|gad_campaignid|fbclid|msclkid|yclid|ttclid|twclid|igshid|igsh|li_fat_id|mc_[ce]id|_ga|_gl|_hsenc|_hsmi|srsltid|y_source)$/i;
const HOME_PAGE = /^\/+(?:(?:index|default|home|main|welcome)(?:\.[a-z]{2,5})?|(?:en|es)(?:[-_]us)?)?\/*$/i;
const SESSION_PARAMETER = /;jsessionid=[^/]*/i;

/** The normalised start URL of a checked web address. */
export function startAddress(url: URL): string {
  const query = withoutTracking(url.search);
  const path = url.pathname.replace(SESSION_PARAMETER, '');
  const isHome = query === '' && HOME_PAGE.test(path);
  return `${url.protocol}//${url.host}${isHome ? '/' : path.replace(/\/+$/, '/')}${query}`;
}

// Works on the written text: re-encoding the parameters that stay could change what the site understands.
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING_NAME.test(parameter.split('=')[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
