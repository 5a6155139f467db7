import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMessage, fieldLength } from '../../../lib/inquiry/message-length.ts';

const messages = { full: 'f'.repeat(800), medium: 'm'.repeat(400), short: 's'.repeat(200) };

describe('the longest message that fits', () => {
  test.each([
    [null, messages.full],
    [-1, messages.full],
    [Number.NaN, messages.full],
    [800, messages.full],
    [799, messages.medium],
    [400, messages.medium],
    [399, messages.short],
    [200, messages.short],
  ])('within %s characters', (maxLength, text) => {
    expect(chooseMessage(messages, maxLength)).toEqual({ text });
  });

  test.each([199, 1, 0])('nothing is cut to %s characters', (maxLength) => {
    expect(chooseMessage(messages, maxLength)).toEqual({ tooLong: true });
  });

  test('a line break counts as two characters', () => {
    expect(fieldLength('a\nb')).toBe(4);
    expect(chooseMessage({ full: 'a\nb', medium: 'ab', short: 'a' }, 3)).toEqual({ text: 'ab' });
  });

  test('a blank message is never chosen', () => {
    expect(chooseMessage({ full: 'full', medium: '', short: ' ' }, 3)).toEqual({ tooLong: true });
    expect(chooseMessage({ full: '', medium: 'medium', short: '' }, null)).toEqual({ text: 'medium' });
  });

  test('the choice is one of the three, whole, and fits', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.option(fc.nat(50)), (full, medium, short, maxLength) => {
        const chosen = chooseMessage({ full, medium, short }, maxLength);
        if (chosen.tooLong) return;
        expect([full, medium, short]).toContain(chosen.text);
        expect(chosen.text.trim()).not.toBe('');
        expect(chosen.text.length).toBeLessThanOrEqual(maxLength ?? Infinity);
      }),
    );
  });
});
