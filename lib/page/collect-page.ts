// Reads a page that lists dealers: every visible outbound link with the entry it stands in (its heading, phone and place), and the
// businesses that schema.org data name. Runs only when the person asks for it, in the one tab they look at; it changes nothing.
import type { CollectedLink, CollectedPage } from '../dealers/collected-page.ts';
import { redirectTarget } from '../dealers/redirect-target.ts';
import { entriesOf } from './collect-entries.ts';
import { readBusinesses } from './collect-businesses.ts';
import { readPlace } from './collect-place.ts';
import { attribute, fold } from './dom.ts';

const MOST_LINKS = 1000;
const HEADING = 'h1, h2, h3, h4, h5, h6, [itemprop="name"], [class*="name" i], [class*="title" i], strong, b';

export function collectPage(document: Document): CollectedPage {
  const anchors = outboundAnchors(document).slice(0, MOST_LINKS);
  const entryOf = entriesOf(anchors.map((anchor) => ({ anchor, host: hostOf(anchor) })));
  return {
    url: document.location.href.slice(0, 2048),
    title: fold(document.title),
    links: anchors.map((anchor) => readLink(anchor, entryOf.get(anchor) ?? anchor)),
    businesses: readBusinesses(document),
  };
}

function outboundAnchors(document: Document): HTMLAnchorElement[] {
  return [...allAnchors(document)].filter((anchor) => {
    const isWeb = /^https?:/.test(anchor.href) && anchor.href.length <= 2048;
    return isWeb && hostOf(anchor) !== document.location.hostname && anchor.checkVisibility();
  });
}

/** Locators are often web components; frames of the page's own site are part of it. */
function* allAnchors(root: Document | ShadowRoot): Generator<HTMLAnchorElement> {
  yield* root.querySelectorAll<HTMLAnchorElement>('a[href]');
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* allAnchors(element.shadowRoot);
  for (const frame of root.querySelectorAll('iframe')) if (frame.contentDocument) yield* allAnchors(frame.contentDocument);
}

function hostOf(anchor: HTMLAnchorElement): string {
  const target = redirectTarget(anchor.href);
  return URL.canParse(target) ? new URL(target).hostname : '';
}

function readLink(anchor: HTMLAnchorElement, entry: HTMLElement): CollectedLink {
  return { url: anchor.href, text: ownWords(anchor), heading: headingOf(entry, anchor), ...readPlace(entry) };
}

function ownWords(anchor: HTMLAnchorElement): string {
  return fold(anchor.innerText) || fold(attribute(anchor, 'aria-label')) || fold(anchor.title) || fold(anchor.querySelector('img')?.alt);
}

/** The entry's first heading; the link's own words when they are one, as in search results. */
function headingOf(entry: HTMLElement, anchor: HTMLAnchorElement): string {
  if (entry === anchor) return '';
  const headings = [...entry.querySelectorAll<HTMLElement>(HEADING)].map((heading) => fold(heading.innerText, 120));
  return headings.find((text) => text.length > 2) ?? '';
}
