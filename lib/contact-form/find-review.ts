// R41: after the press a site may show once more what it was told and ask to confirm that. Such a review belongs to the same permit, but
// only where nothing is left to decide: it repeats our own values as plain text, holds nothing to fill in or tick, and has exactly one
// way on. Anything with a choice in it is the person's.
import { says, type AfterPress, type ReviewSighting } from './after-press.ts';
import { captchaClass } from './captcha.ts';
import { foldText, hashText } from './hash-text.ts';
import type { BeforePress } from './page-report.ts';
import { REVIEW_BACK, REVIEW_ELSE, REVIEW_GO } from './rules/review-words.ts';
import type { Answers } from './visit.ts';

export type Review =
  { readonly kind: 'confirm'; readonly buttonId: number } | { readonly kind: 'choice'; readonly options: readonly string[] };

export function findReview(after: AfterPress, before: BeforePress, answers: Answers): Review | null {
  const known = new Set([...before.texts, ...before.alerts]);
  for (const sighting of after.reviews) {
    const forward = sighting.buttons.filter(({ text }) => !says(text, [REVIEW_BACK]));
    if (forward.length === 0 || !repeatsUs(sighting, answers, known)) continue;
    return sighting.fields > 0 ? null : wayOn(forward, sighting, after);
  }
  return null;
}

function wayOn(forward: ReviewSighting['buttons'], { choices }: ReviewSighting, { snapshot }: AfterPress): Review {
  const [only, ...more] = forward;
  const sends = only !== undefined && says(only.text, [REVIEW_GO]) && !says(only.text, [REVIEW_ELSE]);
  const checked = ['C2', 'C3'].includes(captchaClass(snapshot, -1));
  if (sends && more.length === 0 && choices === 0 && !checked) return { kind: 'confirm', buttonId: only.id };
  return { kind: 'choice', options: forward.map(({ text }) => text).filter(Boolean) };
}

/** Our e-mail address, and one of message, phone and name beside it, in words that were not there before. */
function repeatsUs({ texts }: ReviewSighting, { buyer, message }: Answers, known: ReadonlySet<number>): boolean {
  const fresh = texts.filter((text) => !known.has(hashText(text)));
  const all = foldText(fresh.join(' '));
  const digits = fresh.join(' ').replace(/\D/g, '');
  const phone = buyer.phone.replace(/\D/g, '').slice(-10);
  const beside = [
    [message.full, message.medium, message.short].some((text) => text.length > 20 && all.includes(foldText(text).slice(0, 60))),
    phone.length === 10 && digits.includes(phone),
    buyer.lastName !== '' && all.includes(foldText(`${buyer.firstName} ${buyer.lastName}`)),
    buyer.lastName !== '' && fresh.some((text) => foldText(text) === foldText(buyer.lastName)),
  ];
  return buyer.email !== '' && all.includes(foldText(buyer.email)) && beside.some(Boolean);
}
