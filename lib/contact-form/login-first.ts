// Whether a page lets only members write: a password form in its middle and words that say so. A customer login beside other things
// is none.
import type { FormShape } from './form-shape.ts';
import { isContactPage } from './contact-page.ts';
import type { PageSnapshot } from './page-snapshot.ts';

const SIGN_IN =
  /\b(sign|log) ?in\b|\blogin\b|create (an |your )?account|\bregister\b|iniciar sesi[oó]n|inicie sesi[oó]n|connectez-vous|se connecter|identifiez-vous/i;
const TO_WRITE =
  /((sign|log) ?in|create an account|register|have an account|be (signed|logged) in)\b.{0,60}\b(contact|message|e-?mail us|inquir|enquir|ask|reach|write|talk)|(contact|message|inquir|enquir|ask|reach|write).{0,60}\b(please |you must |must |first |need to )+((sign|log) ?in|create an account|register)|(inicie|iniciar) sesi[oó]n.{0,60}(contact|mensaje|escrib)|(connectez-vous|se connecter|identifiez-vous).{0,60}(contact|message|[eé]cri)/i;
const BESIDE: readonly string[] = ['header', 'nav', 'footer', 'aside'];

export function wantsLogin(snapshot: PageSnapshot, shapes: readonly FormShape[]): boolean {
  const asks = shapes.some(({ form, passwordCount }) => passwordCount > 0 && form.visible && !BESIDE.includes(form.landmark));
  if (!asks) return false;
  const { title, headings, texts } = snapshot;
  const isLoginPage = [title, headings[0] ?? ''].some((text) => SIGN_IN.test(text));
  return [...headings, ...texts].some((text) => TO_WRITE.test(text)) || (isLoginPage && isContactPage(snapshot));
}
