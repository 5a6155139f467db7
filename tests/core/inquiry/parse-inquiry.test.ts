import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInMessages } from '../../../lib/inquiry/built-in-messages.ts';
import { checkInquiry } from '../../../lib/inquiry/check-inquiry.ts';
import type { Inquiry } from '../../../lib/inquiry/inquiry.ts';
import { parseInquiry } from '../../../lib/inquiry/parse-inquiry.ts';
import { writeInquiry } from '../../../lib/inquiry/write-inquiry.ts';
import { blankVehicle, buildBuyer, buildInquiry, buildVehicle } from './build-inquiry.ts';

const context = { id: 'inquiry-1', now: 1_000 };
const person = { firstName: 'Dana', lastName: 'Rivera', email: 'dana.rivera@example.com' };

function parsed(file: unknown): Inquiry {
  const result = parseInquiry(file, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.inquiry;
}

function problems(file: unknown): string[] {
  const result = parseInquiry(file, context);
  return result.ok ? [] : result.problems.map(({ field, level, message }) => `${level} ${field}: ${message}`);
}

describe('a file that can be read', () => {
  test('a complete one comes back as it is', () => {
    const inquiry = buildInquiry({ name: 'The blue one', language: 'fr', vehicle: { interest: 'lease', deadline: '2026-12-04' } });
    expect(parsed(JSON.parse(writeInquiry(inquiry)))).toEqual(inquiry);
  });

  test('missing and null optional values are blank', () => {
    expect(parsed({ buyer: { ...person, phone: null }, message: 'Hello' })).toEqual({
      id: 'inquiry-1',
      name: '',
      language: 'en',
      buyer: buildBuyer({ phone: '', zip: '', city: '', state: '', contactPreference: '' }),
      vehicle: blankVehicle(),
      message: { full: 'Hello', medium: 'Hello', short: 'Hello' },
      updatedAt: 1_000,
    });
    expect(parsed({ buyer: person, vehicle: null, message: 'Hello' }).vehicle).toEqual(blankVehicle());
  });

  test('numbers become texts, and a ZIP gets its leading zero back', () => {
    const inquiry = parsed({ buyer: { ...person, zip: 2134, phone: 3035550123 }, vehicle: { year: 2026, stock: 12 }, message: 'Hello' });
    expect(inquiry.buyer).toMatchObject({ zip: '02134', phone: '3035550123' });
    expect(inquiry.vehicle).toMatchObject({ year: '2026', stock: '12' });
  });

  test('texts are trimmed to one clean line, messages keep their lines', () => {
    const inquiry = parsed({
      buyer: { ...person, city: ' Fort\u0000\r\n Collins\u200b ' },
      message: { full: 'a\r\nb', medium: 'm', short: 's' },
    });
    expect(inquiry.buyer.city).toBe('Fort Collins');
    expect(inquiry.message).toEqual({ full: 'a\nb', medium: 'm', short: 's' });
  });

  test('unknown keys are left out', () => {
    const inquiry = parsed({ buyer: { ...person, ssn: 'secret' }, vehicle: { wheels: 4 }, message: 'Hello', extra: 1 });
    expect(JSON.stringify(inquiry)).not.toMatch(/ssn|secret|wheels|extra/);
  });

  test('blank required values are left for the check to tell', () => {
    const inquiry = parsed({ buyer: { ...person, firstName: '' }, message: 'Hello' });
    expect(checkInquiry(inquiry).map(({ field }) => field)).toEqual(['buyer.firstName']);
  });
});

describe('one text for three lengths', () => {
  const messageOf = (message: unknown): Inquiry['message'] => parsed({ buyer: person, vehicle: buildVehicle(), message }).message;

  test('a text that is too long for the smaller fields leaves them to the built-in messages', () => {
    const long = 'x'.repeat(600);
    const middling = 'x'.repeat(400);
    expect(messageOf(long)).toEqual({ ...builtInMessages('new', 'en'), full: long });
    expect(messageOf(middling)).toEqual({ full: middling, medium: middling, short: builtInMessages('new', 'en').short });
  });

  test('the built-in messages are those for what is wanted, in the language of the file', () => {
    const long = 'x'.repeat(600);
    const { message } = parsed({ language: 'es', buyer: person, vehicle: { interest: 'lease' }, message: long });
    expect(message).toEqual({ ...builtInMessages('lease', 'es'), full: long });
  });

  test('what counts is the length once rendered', () => {
    const template = `Hello${'{{#vin}} VIN {{vin}}{{/vin}}'.repeat(20)} {{make}}`;
    expect(messageOf(template)).toEqual({ full: template, medium: template, short: template });
  });

  test('given lengths are kept and only missing ones filled', () => {
    expect(messageOf({ full: 'Long one', short: 'Short one' })).toEqual({ full: 'Long one', medium: 'Long one', short: 'Short one' });
    expect(messageOf({ short: 'Short one' })).toEqual({ full: 'Short one', medium: 'Short one', short: 'Short one' });
  });

  test('a faulty template is kept for the check to tell', () => {
    expect(messageOf('Hello {{nothing}}').full).toBe('Hello {{nothing}}');
  });
});

describe('a file that cannot be read', () => {
  test.each([
    [null, 'error file: The file is missing.'],
    ['text', 'error file: The file must be a group of named values in { }.'],
    [[], 'error file: The file must be a group of named values in { }.'],
    [{ message: 'x' }, 'error buyer: "buyer" is missing.'],
    [{ buyer: 'Dana', message: 'x' }, 'error buyer: "buyer" must be a group of named values in { }.'],
    [{ buyer: [], message: 'x' }, 'error buyer: "buyer" must be a group of named values in { }.'],
    [{ buyer: { ...person, email: undefined }, message: 'x' }, 'error buyer.email: "buyer.email" must be a text.'],
    [{ buyer: { firstName: 'A', lastName: 'B' }, message: 'x' }, 'error buyer.email: "buyer.email" is missing.'],
    [{ buyer: { ...person, email: null }, message: 'x' }, 'error buyer.email: "buyer.email" is missing.'],
    [{ buyer: { ...person, phone: true }, message: 'x' }, 'error buyer.phone: "buyer.phone" must be a text.'],
    [{ buyer: { ...person, zip: {} }, message: 'x' }, 'error buyer.zip: "buyer.zip" must be a text.'],
    [{ buyer: { ...person, city: 'x'.repeat(301) }, message: 'x' }, 'error buyer.city: "buyer.city" is longer than 300 characters.'],
    [{ buyer: person, vehicle: 'car', message: 'x' }, 'error vehicle: "vehicle" must be a group of named values in { }.'],
    [{ buyer: person, vehicle: { year: [2026] }, message: 'x' }, 'error vehicle.year: "vehicle.year" must be a text.'],
    [{ buyer: person }, 'error message: "message" is missing.'],
    [{ buyer: person, message: null }, 'error message: "message" is missing.'],
    [{ buyer: person, message: 5 }, 'error message: "message" must be a group of named values in { }.'],
    [{ buyer: person, message: 'x', language: 'de' }, 'error language: "language" must be one of en, es, fr.'],
    [{ buyer: person, message: 'x', name: {} }, 'error name: "name" must be a text.'],
    [{ buyer: person, message: {} }, 'error message: "message" holds no text.'],
    [{ buyer: person, message: { full: 5 } }, 'error message.full: "message.full" must be a text.'],
    [{ buyer: person, message: 'x'.repeat(5001) }, 'error message: "message" is longer than 5000 characters.'],
  ])('%.60j', (file, problem) => {
    expect(problems(file)).toEqual([problem]);
  });

  test('an empty message is read, and told by the check', () => {
    expect(checkInquiry(parsed({ buyer: person, message: '' })).map(({ field }) => field)).toContain('message.full');
  });

  test('all problems of a file are told at once', () => {
    expect(problems({ buyer: { firstName: 1, lastName: {}, email: [] }, vehicle: { year: {} }, message: 3 })).toHaveLength(4);
  });

  test('anything at all gives an inquiry of texts, or problems', () => {
    const value = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }));
    const file = fc.oneof(
      fc.anything(),
      fc.record({
        buyer: fc.record({ firstName: value, lastName: value, email: value, zip: value }),
        vehicle: fc.dictionary(fc.constantFrom('year', 'make'), value),
        message: value,
      }),
    );
    fc.assert(
      fc.property(file, (json) => {
        const result = parseInquiry(json, context);
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        const texts = [result.inquiry.buyer, result.inquiry.vehicle, result.inquiry.message].flatMap(
          (group) => Object.values(group) as unknown[],
        );
        expect(texts.every((text) => typeof text === 'string')).toBe(true);
        expect(texts).toHaveLength(27);
        expect(Array.isArray(checkInquiry(result.inquiry))).toBe(true);
      }),
    );
  });
});
