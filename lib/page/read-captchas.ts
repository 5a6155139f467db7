// Signs of a CAPTCHA, unjudged (dealer-sites.md §1.7): which provider, which part of it, how big, in which form. A token is
// only seen to be there; its value is never read out.
import type { CaptchaSign } from '../contact-form/page-snapshot.ts';
import { attribute, tagOf } from './dom.ts';
import { boxOf } from './measure.ts';
import type { Reading, Tree } from './reading.ts';

type Part = Pick<CaptchaSign, 'provider' | 'element'>;

const SIGN = /captcha|turnstile|challenges\.cloudflare/i;
const KNOWN = '.grecaptcha-badge,.g-recaptcha,.h-captcha,.cf-turnstile';
const TYPED = 'input:not([type=hidden],[type=range],[type=checkbox]),textarea';
const PLAYED = 'button[type=button],[role=button],[type=range],[role=slider],[type=checkbox],[role=checkbox],progress';
const RESPONSE = /(response|solution)$/;

export function readCaptchas(owners: Map<Element, Element>, place: Tree, reading: Reading): CaptchaSign[] {
  const widgets = place.gathered.marked.filter((element) => element.matches(KNOWN) || isOtherCheck(element));
  const { media, controls } = place.gathered;
  const responses = controls.filter((element) => RESPONSE.test(attribute(element, 'name')));
  const found = new Set([...media, ...responses, ...widgets].filter(isSign));
  return [...found].slice(0, 60).flatMap((element) => {
    const part = partOf(element);
    return part ? [{ ...part, ...stateOf(element, part, owners, reading) }] : [];
  });
}

/** Of another maker: called a check, with something in it to press, tick or drag, or at work. What is typed is known by its field. */
function isOtherCheck(element: Element): boolean {
  return isSign(element) && !element.querySelector(`${KNOWN},${TYPED}`) && element.querySelector(PLAYED) !== null;
}

const SIGN_ATTRIBUTES = ['src', 'class', 'id', 'alt', 'name'];
/** Pictures may hold themselves as text. */
const MOST_SIGN = 500;

function isSign(element: Element): boolean {
  return SIGN_ATTRIBUTES.some((name) => {
    const value = attribute(element, name);
    return value !== '' && SIGN.test(value.length > MOST_SIGN ? value.slice(0, MOST_SIGN) : value);
  });
}

function stateOf(element: Element, part: Part, owners: Map<Element, Element>, reading: Reading) {
  const form = element.closest('form') ?? containerOf(element, owners);
  return {
    size: sizeOf(element),
    formId: (form && reading.formIds.get(form)) ?? -1,
    visible: part.element !== 'script' && reading.hiddenBy(element) === '',
    box: boxOf(element, reading),
    // Friendly Captcha tells by ".UNSTARTED" and the like how far it is.
    solved: part.element === 'response-field' && /^[^.]/.test((element as HTMLTextAreaElement).value),
  };
}

/** On the form's own button it is asked for by the press, and shows nothing. */
function sizeOf(element: Element): string {
  if (tagOf(element) === 'button') return 'invisible';
  return attribute(element, 'data-size') || (/[?&]size=(\w+)/.exec(attribute(element, 'src'))?.[1] ?? '');
}

function containerOf(element: Element, owners: Map<Element, Element>): Element | null {
  return [...new Set(owners.values())].find((owner) => owner.contains(element)) ?? null;
}

function providerOf(element: Element): CaptchaSign['provider'] {
  const words = `${attribute(element, 'src')} ${attribute(element, 'class')} ${attribute(element, 'name')}`;
  if (/h-?captcha/i.test(words)) return 'hcaptcha';
  if (/turnstile|challenges\.cloudflare/i.test(words)) return 'turnstile';
  return /recaptcha/i.test(words) ? 'recaptcha' : 'other';
}

function partOf(element: Element): Part | null {
  const provider = providerOf(element);
  const tag = tagOf(element);
  if (tag === 'script') return { provider, element: 'script' };
  if (tag === 'img' || tag === 'canvas') return provider === 'other' ? { provider: 'image', element: 'image' } : null;
  if (tag === 'iframe') return { provider, element: framePart(attribute(element, 'src'), attribute(element, 'title')) };
  if (RESPONSE.test(attribute(element, 'name'))) return { provider, element: 'response-field' };
  return { provider, element: element.matches('.grecaptcha-badge') ? 'badge' : 'widget' };
}

function framePart(source: string, title: string): CaptchaSign['element'] {
  return /\/bframe|frame=challenge|#frame=challenge/i.test(source) || /challenge expires/i.test(title) ? 'challenge-frame' : 'anchor-frame';
}
