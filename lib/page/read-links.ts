// Links that lead to another page, with the words that name them. A link hidden in a collapsed menu is kept: it is still
// the site's own way to its contact page.
import type { LinkSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, fold } from './dom.ts';
import { ownText } from './labels.ts';
import { landmarkOf } from './landmark.ts';
import type { Reading, Tree } from './reading.ts';

const MAX_LINKS = 1500;

export function readLinks(place: Tree, reading: Reading): LinkSnapshot[] {
  return place.gathered.links
    .filter((element) => Element.prototype.hasAttribute.call(element, 'href'))
    .slice(0, MAX_LINKS)
    .map((element) => readLink(element, reading));
}

/** The browser has resolved it already; in SVG the property is an object. */
function absoluteUrl(element: Element, href: string): string {
  const resolved: unknown = (element as HTMLAnchorElement).href;
  if (typeof resolved === 'string') return /^[a-z][a-z\d+.-]*:/i.test(resolved) ? resolved : '';
  return URL.canParse(href, element.baseURI) ? new URL(href, element.baseURI).href : '';
}

function readLink(element: Element, reading: Reading): LinkSnapshot {
  const href = attribute(element, 'href').slice(0, 2000);
  const image = element.querySelector('img[alt]');
  return {
    id: reading.remember(element),
    url: absoluteUrl(element, href),
    href,
    text: ownText(element, 120) || (image ? fold(attribute(image, 'alt'), 120) : ''),
    ariaLabel: fold(attribute(element, 'aria-label'), 120),
    title: fold(attribute(element, 'title'), 120),
    landmark: landmarkOf(element, reading),
    visible: reading.isRendered(element),
  };
}
