import { describe, expect, test } from 'vitest';
import { captchaClass } from '../../../lib/contact-form/captcha.ts';
import type { CaptchaSign } from '../../../lib/contact-form/page-snapshot.ts';
import { aForm, aPage, aField, decide, FORM_ID } from './build-snapshot.ts';

const BOX = { x: 20, y: 300, width: 304, height: 78 };

function aSign(change: Partial<CaptchaSign> = {}): CaptchaSign {
  return { provider: 'recaptcha', element: 'widget', size: '', formId: FORM_ID, visible: true, box: BOX, solved: false, ...change };
}

function classOf(...captchas: CaptchaSign[]): string {
  return captchaClass(aPage({ captchas, forms: [aForm({ box: { x: 0, y: 0, width: 600, height: 800 } })] }), FORM_ID);
}

describe('the CAPTCHA class', () => {
  test('is none on a page without one', () => expect(classOf()).toBe('none'));
  test('is C0 for a script alone', () => expect(classOf(aSign({ element: 'script', visible: false }))).toBe('C0'));
  test('is C1 for a badge', () => expect(classOf(aSign({ element: 'badge', formId: -1 }))).toBe('C1'));
  test('is C1 for an invisible frame', () => expect(classOf(aSign({ element: 'anchor-frame', size: 'invisible' }))).toBe('C1'));
  test('is C2 for a visible box in our form', () => expect(classOf(aSign({ element: 'anchor-frame', size: 'normal' }))).toBe('C2'));
  test('is C3 for a challenge on the screen', () => expect(classOf(aSign({ element: 'challenge-frame', formId: -1 }))).toBe('C3'));
  test('ignores a challenge frame that waits unseen', () =>
    expect(classOf(aSign({ element: 'challenge-frame', visible: false }))).toBe('C0'));
  test('ignores a box in another form', () => expect(classOf(aSign({ formId: 999 }))).toBe('C0'));
  test('ignores a solved box', () =>
    expect(classOf(aSign(), aSign({ element: 'response-field', visible: false, solved: true }))).toBe('C0'));
  test('counts a box without a form that stands next to ours', () => expect(classOf(aSign({ formId: -1 }))).toBe('C2'));

  test('is C2 for a picture’s letters to type', () => {
    const page = aPage({ fields: [aField(1, 'Type the letters')] });
    expect(captchaClass(page, FORM_ID, [decide(1, 'captcha')])).toBe('C2');
  });
});
