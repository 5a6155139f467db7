// Links that lead to another page, with the words that name them. A link hidden in a collapsed menu is kept: it is still
// the site's own way to its contact page.
import type { LinkSnapshot } from '../contact-form/page-snapshot.ts';
import { absoluteUrl, attribute, fold, parentElementOf } from './dom.ts';
import { ownText } from './labels.ts';
import { landmarkOf } from './landmark.ts';
import type { Reading, Tree } from './reading.ts';

const MAX_LINKS = 1500;

export function readLinks(place: Tree, reading: Reading): LinkSnapshot[] {
  const resolved = new Map<string, string>();
  return place.gathered.links
    .filter((element) => leadsSomewhere(attribute(element, 'href')))
    .slice(0, MAX_LINKS)
    .map((element) => readLink(element, resolved, reading));
}

/** Not to a place on this page, a script, a mail program or a phone; who offers only texting is told by its `sms:`. */
function leadsSomewhere(href: string): boolean {
  return href !== '' && !/^\s*(#|javascript:|mailto:|tel:)/i.test(href);
}

/** A page repeats its links, and resolving one is dear. */
function knownUrl(element: Element, href: string, known: Map<string, string>): string {
  const before = known.get(href);
  if (before !== undefined) return before;
  const url = resolve(element, href);
  known.set(href, url);
  return url;
}

/** The browser has resolved it already; in SVG the property is an object. */
function resolve(element: Element, href: string): string {
  const resolved: unknown = (element as HTMLAnchorElement).href;
  if (typeof resolved === 'string') return /^[a-z][a-z\d+.-]*:/i.test(resolved) ? resolved : '';
  return absoluteUrl(href, element);
}

function imageText(element: Element): string {
  // A place on an image map has words of its own.
  const image = element.firstElementChild ? element.querySelector('img[alt]') : element;
  return image ? fold(attribute(image, 'alt'), 120) : '';
}

const TERSE = /^[^\n]{0,30}(contact|e-?mail|message|visit|website)/i;
const AROUND = 200;

/** On a group's page many links say the same; what names the store stands beside them. */
function aroundOf(element: Element, text: string): { around?: string } {
  if (text.length > 30 || !TERSE.test(text)) return {};
  let around = '';
  for (let node = parentElementOf(element); node; node = parentElementOf(node)) {
    const words = ownText(node, AROUND + 1);
    if (words.length > AROUND) break;
    around = words;
    if (words.length > text.length + 10) break;
  }
  return { around };
}

function readLink(element: Element, resolved: Map<string, string>, reading: Reading): LinkSnapshot {
  const href = attribute(element, 'href').slice(0, 2000);
  const text = ownText(element, 120) || imageText(element);
  return {
    id: reading.remember(element),
    url: knownUrl(element, href, resolved),
    href,
    text,
    ariaLabel: fold(attribute(element, 'aria-label'), 120),
    title: fold(attribute(element, 'title'), 120),
    ...aroundOf(element, text),
    landmark: landmarkOf(element, reading),
    visible: reading.isRendered(element),
  };
}
