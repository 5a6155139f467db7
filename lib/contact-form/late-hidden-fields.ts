// Hidden fields are the page's own business and are never written (R26). Those that carry a token its script still has to put there
// are worth a short wait; which ones, is said here.
import type { FieldSnapshot, PageSnapshot } from './page-snapshot.ts';
import { nameWords } from './words.ts';

const TOKEN = /^vv$|\btoken\b|\bnonce\b|\bcsrf\b/;
/** Anything a CAPTCHA fills only once it is asked, which is at the press. */
const AT_PRESS = /response|g recaptcha|h captcha|turnstile/;

export function awaitsHiddenFields({ fields }: PageSnapshot, formId: number): boolean {
  return fields.some((field) => field.formId === formId && field.type === 'hidden' && !field.filled && isToken(field));
}

function isToken({ name, elementId }: FieldSnapshot): boolean {
  const words = nameWords(name || elementId);
  return TOKEN.test(words) && !AT_PRESS.test(words);
}
