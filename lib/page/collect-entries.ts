// Which part of a list is one entry: from a link outwards, as long as no link to another dealer's host comes in. So a card, a table
// row or a list item is found without knowing the site.

interface OutboundLink {
  readonly anchor: HTMLAnchorElement;
  readonly host: string;
}

/** Hosts that stand in every entry (maps, social networks) would make each card look like two. */
const COMMON =
  /(?:^|\.)(?:google|goo|apple|bing|waze|mapquest|facebook|instagram|twitter|x|youtube|linkedin|yelp|tiktok|pinterest)\.[a-z.]+$/i;
const LONGEST_ENTRY = 1500;
const DEEPEST = 10;

export function entriesOf(links: readonly OutboundLink[]): ReadonlyMap<HTMLAnchorElement, HTMLElement> {
  const hosts = hostsWithin(links);
  return new Map(links.map(({ anchor, host }) => [anchor, entryAround(anchor, host, hosts)]));
}

function hostsWithin(links: readonly OutboundLink[]): ReadonlyMap<HTMLElement, Set<string>> {
  const hosts = new Map<HTMLElement, Set<string>>();
  for (const { anchor, host } of links) {
    if (COMMON.test(host)) continue;
    for (let around = anchor.parentElement; around; around = around.parentElement) {
      const within = hosts.get(around);
      if (within) within.add(host);
      else hosts.set(around, new Set([host]));
    }
  }
  return hosts;
}

function entryAround(anchor: HTMLAnchorElement, host: string, hosts: ReadonlyMap<HTMLElement, Set<string>>): HTMLElement {
  let entry: HTMLElement = anchor;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const around = entry.parentElement;
    if (!around || /^(?:body|html|main)$/.test(around.localName) || around.textContent.length > LONGEST_ENTRY) return entry;
    const within = hosts.get(around);
    if (!within || within.size > 1 || !within.has(host)) return entry;
    entry = around;
  }
  return entry;
}
