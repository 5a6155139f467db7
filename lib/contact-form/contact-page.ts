// Whether a page calls itself a contact page: by its path, its first heading or its title.
import type { PageSnapshot } from './page-snapshot.ts';

const CONTACT_PAGE = /contact|inquir|enquir|get-?in-?touch|message|e-?mail-?us|reach-?us|kontakt|contatt|contato|joindre/i;

export function isContactPage({ url, headings, title }: PageSnapshot): boolean {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  return CONTACT_PAGE.test(path) || CONTACT_PAGE.test(headings[0] ?? '') || CONTACT_PAGE.test(title);
}
