import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInquiry } from '../../../lib/inquiry/check-inquiry.ts';
import { checkPhone } from '../../../lib/ui/set-up/check-phone.ts';
import { buildInquiry } from '../inquiry/build-inquiry.ts';

test.each(['', '  ', '(303) 867-5309', '+1 303.867.5309', '13038675309', '416 867 5309'])('%j is fine', (phone) => {
  expect(checkPhone(phone)).toBeNull();
});

describe('a number that is whole and may not ring is only warned about', () => {
  test.each([
    ['(303) 555-0142', 'made up for films'],
    ['416-555-0199', 'made up for films'],
    ['211-867-5309', 'No such number'],
    ['876-567-1234', 'outside the US and Canada'],
  ])('%s', (phone, words) => {
    expect(checkPhone(phone)).toMatchObject({ field: 'buyer.phone', level: 'warning', message: expect.stringContaining(words) });
  });
});

describe('a wrong number is told in plain words', () => {
  test.each([
    ['867-5309', 'This number has 7 digits.'],
    ['303-867-53099', 'This number has 11 digits.'],
    ['+44 20 7946 0958', 'another country (+44)'],
    ['303-867-5309 x9', 'Leave out the extension'],
    ['call me', 'This is no phone number.'],
    ['103-867-5309', 'starts with 0 or 1'],
    ['303-167-5309', 'starts with 0 or 1'],
  ])('%s', (phone, words) => {
    expect(checkPhone(phone)).toMatchObject({ level: 'error', message: expect.stringContaining(words) });
  });
});

test('what is an error here keeps the inquiry back, and nothing else about a phone does', () => {
  const phones = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789+-() .x'.split('')) }),
    fc.stringMatching(/^[2-9]\d{9}$/),
    fc.stringMatching(/^\+1 \d{3}-\d{3}-\d{4}$/),
  );
  fc.assert(
    fc.property(phones, (phone) => {
      const isHeldBack = checkInquiry(buildInquiry({ buyer: { phone } })).some(({ level }) => level === 'error');
      expect(checkPhone(phone)?.level === 'error').toBe(isHeldBack);
    }),
  );
});
