// The language of a page before anything of it is read: asked once per page, to know which words to bring.
import { guessLanguage } from '../contact-form/guess-language.ts';
import { attribute } from './dom.ts';

const SAMPLE = 4_000;

/** Lower-case primary language subtag. */
export function pageLanguage(document: Document): string {
  const text = (document.body as HTMLElement | null)?.innerText ?? '';
  return guessLanguage(attribute(document.documentElement, 'lang'), [text.slice(0, SAMPLE)]);
}
