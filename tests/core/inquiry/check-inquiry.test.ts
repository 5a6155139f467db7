import { describe, expect, test } from 'vitest';
import { checkInquiry } from '../../../lib/inquiry/check-inquiry.ts';
import type { Buyer, Inquiry } from '../../../lib/inquiry/inquiry.ts';
import { checkDeadline } from '../../../lib/inquiry/check-vehicle.ts';
import { blankVehicle, buildInquiry } from './build-inquiry.ts';

function found(inquiry: Inquiry): string[] {
  return checkInquiry(inquiry).map(({ level, field }) => `${level} ${field}`);
}

test('a complete inquiry has no problem', () => {
  expect(checkInquiry(buildInquiry())).toEqual([]);
});

test('phone, ZIP, city, state and the whole vehicle may be missing', () => {
  expect(found(buildInquiry({ buyer: { phone: '', zip: '', city: '', state: '' }, vehicle: blankVehicle() }))).toEqual([]);
});

describe('the buyer', () => {
  test.each(['firstName', 'lastName', 'email'] as const)('%s must be given', (key) => {
    expect(found(buildInquiry({ buyer: { [key]: '  ' } }))).toEqual([`error buyer.${key}`]);
  });

  test.each<[keyof Buyer, string]>([
    ['email', 'dana'],
    ['email', 'dana@example'],
    ['email', 'dana@@example.com'],
    ['email', 'dana rivera@example.com'],
    ['email', 'dana..rivera@example.com'],
    ['email', '.dana@example.com'],
    ['email', 'dana@example..com'],
    ['email', 'dana@-example.com'],
    ['email', 'dana@example.com, x@example.com'],
    ['email', `${'a'.repeat(250)}@example.com`],
    ['phone', '555-0123'],
    ['phone', '103-555-0123'],
    ['phone', '303-055-0123'],
    ['phone', '+44 303 555 0123'],
    ['phone', '303-555-0123 x9'],
    ['phone', 'call me'],
    ['phone', '2-303-555-0123'],
    ['zip', '8020'],
    ['zip', '802021'],
    ['zip', '80202-12'],
    ['zip', 'ABCDE'],
  ])('%s %j is wrong', (key, value) => {
    expect(found(buildInquiry({ buyer: { [key]: value } }))).toEqual([`error buyer.${key}`]);
  });

  test.each<[keyof Buyer, string]>([
    ['email', "dana.o'neil+cars@mail.example.co.uk"],
    ['phone', '(303) 555-0123'],
    ['phone', '+1 303.555.0123'],
    ['phone', '13035550123'],
    ['zip', '02134'],
    ['zip', '80202-1234'],
    ['zip', '802021234'],
    ['firstName', 'Zoë'],
    ['lastName', 'Null'],
  ])('%s %j is right', (key, value) => {
    expect(found(buildInquiry({ buyer: { [key]: value } }))).toEqual([]);
  });
});

describe('the buyer’s e-mail and wishes are looked at', () => {
  test.each([
    ['dana@gmial.com', 'gmail.com'],
    ['dana@gmail.con', 'gmail.com'],
    ['dana@yaho.com', 'yahoo.com'],
    ['dana@hotmial.com', 'hotmail.com'],
  ])('%s may be mistyped', (email, meant) => {
    const [problem, ...others] = checkInquiry(buildInquiry({ buyer: { email } }));
    expect(problem).toMatchObject({ field: 'buyer.email', level: 'warning' });
    expect(problem?.message).toContain(`Did you mean ${meant}?`);
    expect(others).toEqual([]);
  });

  test.each(['dana@mail.com', 'dana@GMAIL.com', 'dana@ymail.com', 'dana@mapleton.test', 'dana@example.com'])(
    '%s is left alone',
    (email) => {
      expect(found(buildInquiry({ buyer: { email } }))).toEqual([]);
    },
  );

  test.each([
    ['e-mail or phone', '', ['warning buyer.contactPreference']],
    ['e-mail or text message', '303-555-0123', []],
    ['e-mail only', '', []],
    ['e-mail, no calls', '', []],
  ])('answers by %j with the phone %j', (contactPreference, phone, problems) => {
    expect(found(buildInquiry({ buyer: { contactPreference, phone } }))).toEqual(problems);
  });
});

describe('the car is only warned about', () => {
  test.each([
    ['year', '26', true],
    ['year', '20266', true],
    ['year', '2025 or 2026', false],
    ['year', '2026', false],
    ['vin', '1M8GDM9AXKP042788', false],
    ['vin', '1m8gdm9axkp042788', false],
    ['vin', '1M8GDM9AXKP042787', true],
    ['vin', '1M8GDM9AXKP04278', true],
    ['vin', '1M8GDM9AXKPO42788', true],
    ['vin', 'WAUZZZ8K9BA123456', false],
  ])('%s %j: %j', (key, value, isWarned) => {
    expect(found(buildInquiry({ vehicle: { [key]: value } }))).toEqual(isWarned ? [`warning vehicle.${key}`] : []);
  });

  test('a trade-in wants its car said', () => {
    expect(found(buildInquiry({ vehicle: { interest: 'trade-in' } }))).toEqual(['warning vehicle.tradeIn']);
    expect(found(buildInquiry({ vehicle: { interest: 'trade-in', tradeIn: '2015 sedan' } }))).toEqual([]);
  });

  test.each([
    ['2026-12-04', '2026-12-05', 1],
    ['2026-12-05', '2026-12-05', 0],
    ['Friday', '2026-12-05', 0],
    ['', '2026-12-05', 0],
  ])('the day %j seen on %s', (deadline, today, count) => {
    expect(checkDeadline(buildInquiry({ vehicle: { deadline } }).vehicle, today)).toHaveLength(count);
  });
});

describe('holes', () => {
  const message = (full: string, trim = ''): string[] =>
    checkInquiry(buildInquiry({ vehicle: { trim }, message: { full } })).map(({ level, message: words }) => `${level} ${words}`);

  test('an empty variable outside its block is a warning that names it, once', () => {
    const [first, ...others] = message('A {{model}} {{trim}} or {{trim}}');
    expect(first).toMatch(/^warning \{\{trim\}\} is empty/);
    expect(others).toEqual([]);
    expect(message('A {{model}} {{trim}} and {{vin}}')).toHaveLength(2);
  });

  test.each(['A{{#trim}} {{trim}}{{/trim}}', 'A {{^trim}}car{{/trim}}', '{{#trim}}{{vin}}{{/trim}}A', 'A {{model}}'])(
    '%j has none',
    (text) => {
      expect(message(text)).toEqual([]);
    },
  );

  test.each(['A {{^trim}}{{trim}}{{/trim}}', 'A {{#model}}{{trim}}{{/model}}'])('%j has one', (text) => {
    expect(message(text)).toHaveLength(1);
    expect(message(text, 'Touring')).toEqual([]);
  });

  test('the dealer asked about counts', () => {
    const inquiry = buildInquiry({ message: { full: 'Hello {{dealer_name}} in {{dealer_city}}' } });
    expect(checkInquiry(inquiry)).toEqual([]);
    expect(checkInquiry(inquiry, { name: 'Oak Ford', city: '' }).map(({ message: words }) => words)).toEqual([
      expect.stringContaining('{{dealer_city}} is empty'),
    ]);
  });
});

describe('the message', () => {
  test('must not be empty', () => {
    expect(found(buildInquiry({ message: { full: ' \n' } }))).toEqual(['error message.full']);
    expect(found(buildInquiry({ message: { full: '{{vin}}' } }))).toEqual(['error message.full']);
  });

  test('may lack the smaller lengths, with a warning', () => {
    expect(found(buildInquiry({ message: { medium: '', short: '' } }))).toEqual(['warning message.medium', 'warning message.short']);
  });

  test.each(['{{nothing}}', '{{#trim}}x', 'x{{/trim}}', '{{make', 'make}}', '{{> x}}', '{{=| |=}}'])('%j is an error', (text) => {
    expect(found(buildInquiry({ message: { medium: `Hello ${text}` } }))).toEqual(['error message.medium']);
  });

  test.each([
    'see https://example.com/list',
    'see www.example.com',
    'see mapletonford.com today',
    'see oakford.test/x',
    'write to dana@example.com',
    'write to {{email}}',
  ])('%j is a warning', (text) => {
    expect(found(buildInquiry({ message: { full: text } }))).toEqual(['warning message.full']);
  });

  test.each([
    'Price incl. fees, e.g. title.',
    'the 2.5 liter, 4.0 engine',
    'by 5 p.m.please',
    'fees/taxes and/or title',
    'St.Louis area',
    '@ noon',
  ])('%j holds no link', (text) => {
    expect(found(buildInquiry({ message: { full: text } }))).toEqual([]);
  });

  test.each([
    ['full', 1000],
    ['medium', 500],
    ['short', 250],
  ] as const)('%s may have %i characters once rendered', (length, limit) => {
    const withName = (size: number): Inquiry =>
      buildInquiry({ message: { [length]: `{{first_name}}${'x'.repeat(size - 'Dana'.length)}` } });
    expect(found(withName(limit))).toEqual([]);
    expect(found(withName(limit + 1))).toEqual([`warning message.${length}`]);
  });

  test('may be long as a template when it renders short', () => {
    expect(found(buildInquiry({ message: { short: `Hello${'{{#vin}} the VIN is {{vin}}{{/vin}}'.repeat(20)}` } }))).toEqual([]);
  });

  test('a monstrous template is an error and not rendered', () => {
    expect(found(buildInquiry({ message: { full: '{{#trim}}'.repeat(1000) } }))).toEqual(['error message.full']);
  });

  test.each(['Thanks \u{1f600}', 'it\u2019s', '\u201cnew\u201d', 'now \u2014 please', 'please\u2026'])(
    '%j is a warning in the short one only',
    (text) => {
      expect(found(buildInquiry({ message: { short: text, full: text } }))).toEqual(['warning message.short']);
    },
  );

  test('problems are sentences for a person', () => {
    const inquiry = buildInquiry({
      buyer: { firstName: '', email: 'x', phone: '1', zip: '1' },
      message: { full: '{{x}}', medium: 'www.a.test', short: '' },
    });
    for (const { message } of checkInquiry(inquiry)) expect(message).toMatch(/^[A-Z].*\.$/);
    expect(checkInquiry(inquiry)).toHaveLength(7);
  });
});
