// How far a CAPTCHA stands between us and the chosen form (dealer-sites.md §1.7). Tied to that form and to what a person sees: a
// badge or a script alone stops nobody. Solves nothing.
import type { FieldDecision } from './decision.ts';
import type { CaptchaClass } from './decision.ts';
import type { CaptchaSign, PageSnapshot } from './page-snapshot.ts';

export const SOLVE_IT = 'The form is filled; solve the check and press Send.';

const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 50;
const NEAR_PIXELS = 200;

/** `formId` -1: none chosen, so only what the page shows counts. */
export function captchaClass(snapshot: PageSnapshot, formId: number, fields: readonly FieldDecision[] = []): CaptchaClass {
  const signs = snapshot.captchas;
  if (signs.some((sign) => sign.element === 'challenge-frame' && isBig(sign))) return 'C3';
  if (
    signs.some((sign) => isWidget(sign) && isOurs(sign, snapshot, formId) && !isSolved(sign, signs)) ||
    hasCaptchaField(snapshot, formId, fields)
  )
    return 'C2';
  if (signs.some((sign) => sign.element === 'badge' || sign.size === 'invisible')) return 'C1';
  return signs.length > 0 ? 'C0' : 'none';
}

function hasCaptchaField(snapshot: PageSnapshot, formId: number, fields: readonly FieldDecision[]): boolean {
  const ids = new Set(fields.filter((field) => field.role === 'captcha' && !field.trap).map(({ fieldId }) => fieldId));
  return snapshot.fields.some((field) => ids.has(field.id) && field.visible && field.formId === formId);
}

function isBig({ visible, box }: CaptchaSign): boolean {
  return visible && box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT;
}

function isWidget(sign: CaptchaSign): boolean {
  if (sign.size === 'invisible' || sign.element === 'badge' || sign.element === 'script' || sign.element === 'response-field') return false;
  if (sign.element === 'image') return sign.visible;
  return isBig(sign);
}

function isOurs(sign: CaptchaSign, snapshot: PageSnapshot, formId: number): boolean {
  if (sign.formId !== -1) return sign.formId === formId;
  const form = snapshot.forms.find(({ id }) => id === formId);
  if (!form) return formId === -1;
  const { x, y, width, height } = form.box;
  const insideX = sign.box.x < x + width + NEAR_PIXELS && sign.box.x + sign.box.width > x - NEAR_PIXELS;
  return insideX && sign.box.y < y + height + NEAR_PIXELS && sign.box.y + sign.box.height > y - NEAR_PIXELS;
}

function isSolved(sign: CaptchaSign, signs: readonly CaptchaSign[]): boolean {
  return signs.some(
    (other) => other.element === 'response-field' && other.provider === sign.provider && other.formId === sign.formId && other.solved,
  );
}
