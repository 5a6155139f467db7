// Whether two addresses are one site, without the public suffix list (too big for the injected script): the last two labels of
// the host, three under a country's second level such as co.uk.

const SECOND_LEVEL = /^(co|com|net|org|gov|edu|ac|or|ne)$/;

/** '' for an address without a host. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const labels = new URL(url).hostname.replace(/\.$/, '').split('.');
  if (/^[\d.]+$/.test(labels.join('.')) || labels.length <= 2) return labels.join('.');
  const keep = (labels.at(-1) ?? '').length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-keep).join('.');
}

/** Address without fragment, query order kept, for "have we been there". */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/(index\.(html?|php|aspx?))?$/i, '')}${search}`.toLowerCase();
}
