import { describe, expect, test } from 'vitest';
import { autofillToken } from '../../../lib/contact-form/autocomplete.ts';

describe('the autocomplete attribute', () => {
  test.each([
    ['given-name', 'given-name'],
    ['  TEL-national ', 'tel'],
    ['section-blue shipping street-address', 'street-address'],
    ['work email', 'email'],
    ['username webauthn', 'username'],
    ['fax tel', 'fax'],
    ['fname', 'given-name'],
  ])('%s names %s', (attribute, role) => {
    expect(autofillToken(attribute)?.role).toBe(role);
  });

  test.each(['', 'off', 'on', 'nope', 'constructor', 'home given-name', 'shipping blue tel'])('%s names nothing', (attribute) => {
    expect(autofillToken(attribute)).toBeNull();
  });
});
