// Whether the text of a link names a dealer. "Visit website", an address or a page of any dealer's site names nobody.
import { namesAPage } from './site-pages.ts';

const NO_NAME =
  /^(?:(?:visit|view|go to|see|open|click|dealer|the)\b.*\b(?:site|website|web|here|page|inventory|details|more)|visit|view|open|click here|here|(?:web ?)?site|home|inventory|more|details|contact(?: us)?|link|url|directions|call|map|www\..*|https?:.*)$/i;

/** The name, or '' where the text is none. */
export function nameOfLink(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  return name.length > 300 || NO_NAME.test(name) || namesAPage(name) || !/\p{L}/u.test(name) ? '' : name;
}
