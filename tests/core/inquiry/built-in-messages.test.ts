// Every built-in message, in every language and length, for people who say everything, hardly anything, and odd things.
import { describe, expect, test } from 'vitest';
import { blankInquiry } from '../../../lib/inquiry/blank-inquiry.ts';
import { builtInMessages, builtInOf, kindOf } from '../../../lib/inquiry/built-in-messages.ts';
import { checkInquiry } from '../../../lib/inquiry/check-inquiry.ts';
import { MESSAGE_LANGUAGES } from '../../../lib/inquiry/choices.ts';
import type { DealerFacts, Inquiry, MessageLanguage } from '../../../lib/inquiry/inquiry.ts';
import { fieldLength } from '../../../lib/inquiry/message-length.ts';
import { MESSAGE_LENGTHS, MESSAGE_LIMITS } from '../../../lib/inquiry/message-limits.ts';
import { renderAll } from '../../../lib/inquiry/message-template.ts';
import { MESSAGE_KINDS, type MessageKind } from '../../../lib/inquiry/templates/kinds.ts';
import { blankVehicle, buildBuyer, buildInquiry, buildVehicle } from './build-inquiry.ts';

const ALL = MESSAGE_LANGUAGES.flatMap((language) =>
  MESSAGE_KINDS.flatMap((kind) => MESSAGE_LENGTHS.map((length) => [language, kind, length] as const)),
);

const NOBODY: DealerFacts = { name: '', city: '' };
const LONG_NAME: DealerFacts = { name: 'Mapleton Chrysler Dodge Jeep Ram', city: 'Mapleton' };

const FULL = buildInquiry({
  vehicle: {
    condition: 'certified pre-owned',
    make: 'Mercedes-Benz',
    model: 'Sprinter 2500 Cargo',
    trim: 'High Roof',
    exteriorColor: 'white',
    mustHave: 'heated seats, tow package, adaptive cruise',
    avoid: 'paint protection, nitrogen',
    vin: '1M8GDM9AXKP042788',
    stock: 'AB12345',
    timeframe: 'within three months',
    payment: 'financing through the dealer',
    tradeIn: '2015 Oakline sedan, 92,000 miles',
    deadline: '2026-12-04',
  },
});
const MINIMAL = buildInquiry({ buyer: { phone: '', zip: '', city: '', state: '', contactPreference: '' }, vehicle: blankVehicle() });
const ODD = buildInquiry({
  buyer: { firstName: '  Zoë ', lastName: "O'Neil-Null", zip: '80202-1234', contactPreference: 'e-mail.' },
  vehicle: {
    condition: ' New ',
    year: '2025 or 2026',
    make: '-',
    model: 'Trailway, ',
    trim: '{{trim}}',
    mustHave: 'heated seats.',
    avoid: 'no "extras"; ',
    vin: '?',
    stock: '(A1)',
    timeframe: 'by Friday!',
    payment: '  ',
    tradeIn: 'undefined\n\ncar ',
    deadline: 'Friday',
  },
});
const ONE_EACH = Object.entries({ ...buildVehicle({ vin: 'VIN1', stock: 'S1', tradeIn: 'car', deadline: 'Friday' }) }).map(([key, value]) =>
  buildInquiry({ buyer: { zip: '' }, vehicle: { ...blankVehicle(), [key]: value } }),
);

function written(inquiry: Inquiry, kind: MessageKind, language: MessageLanguage, dealer: DealerFacts) {
  return renderAll({ ...inquiry, language, message: builtInMessages(kind, language) }, dealer);
}

/** Nothing of the template, of a missing value or of what stood around it is left. */
function expectClean(text: string): void {
  expect(text).not.toMatch(/[{}]|undefined(?! car)|\bnull\b| {2}|^\s|\s$|\n{3}| \n|\n /);
  expect(text).not.toMatch(/[([] ?[)\]]|[,;:] ?[.,;:]|[.!?][.;]| [.,;]|\( | \)|[,;:]\n\n?$|[,;:]$/);
  expect(text).not.toMatch(/https?:|www\.|@|[¡¿«»“”‘’–—…]/);
}

describe.each(ALL)('%s, %s, %s', (language, kind, length) => {
  test.each([
    ['everything given', FULL, LONG_NAME],
    ['as little as possible', MINIMAL, NOBODY],
    ['odd values', ODD, { name: 'Oak & Sons, Inc.', city: '' }],
    ['a dealer that is only an address', FULL, { name: 'oakford.test', city: '' }],
  ] as const)('%s', (_, inquiry, dealer) => {
    const text = written(inquiry, kind, language, dealer)[length];
    expectClean(text);
    expect(fieldLength(text)).toBeLessThanOrEqual(MESSAGE_LIMITS[length]);
    expect(text).toContain(inquiry.buyer.lastName);
    expect(text.toLowerCase()).toContain('out-the-door'.slice(0, kind === 'lease' && language === 'en' ? 3 : undefined));
  });

  test('any one detail of the car alone', () => {
    for (const inquiry of ONE_EACH) expectClean(written(inquiry, kind, language, NOBODY)[length]);
  });

  test('is sent without an error or a warning', () => {
    for (const inquiry of [FULL, buildInquiry({ vehicle: blankVehicle() })]) {
      expect(checkInquiry({ ...inquiry, language, message: builtInMessages(kind, language) })).toEqual([]);
    }
  });

  test('while nothing is typed yet it is whole, and nothing about it is warned of', () => {
    const inquiry = { ...blankInquiry('blank'), language, message: builtInMessages(kind, language) };
    expectClean(renderAll(inquiry, NOBODY)[length]);
    expect(checkInquiry(inquiry, NOBODY).filter(({ field }) => field.startsWith('message'))).toEqual([]);
  });

  test('asks for an answer by e-mail, as the person wants it', () => {
    const byPhone = buildInquiry({ buyer: { contactPreference: 'e-mail or phone' } });
    expect(written(byPhone, kind, language, NOBODY)[length]).toMatch(
      /(?:reply|respond[ae]|répon(?:dre|se)) (?:by|por|par) (?:e-mail|correo electrónico) (?:or|o|ou) /i,
    );
  });
});

describe('the wording', () => {
  test.each(MESSAGE_LANGUAGES)('in %s differs by what is wanted, and from the other languages', (language) => {
    const texts = MESSAGE_KINDS.flatMap((kind) => Object.values(builtInMessages(kind, language)));
    expect(new Set(texts).size).toBe(MESSAGE_KINDS.length * MESSAGE_LENGTHS.length);
    const others = MESSAGE_LANGUAGES.filter((other) => other !== language);
    for (const other of others) expect(texts).not.toContain(builtInMessages('new', other).full);
  });

  test.each([
    ['en', 'used', 'a vehicle: used 2026 Mapleton', 'December 4, 2026', 'I plan to buy within two weeks. '],
    ['es', 'used', 'Mapleton Trailway Touring 2026, usado', '4 de diciembre de 2026', 'Pienso comprar en dos semanas.'],
    ['fr', 'used', "Mapleton Trailway Touring 2026, d'occasion", '4 décembre 2026', "Je compte acheter d'ici deux semaines."],
  ] as const)('in %s says our own words in that language', (language, condition, car, date, timeframe) => {
    const { full } = written(buildInquiry({ vehicle: { condition, deadline: '2026-12-04' } }), 'used', language, NOBODY);
    expect(full).toContain(car);
    expect(full).toContain(date);
    expect(full.replaceAll('\n', ' ')).toContain(timeframe);
  });

  test('the whole of one reads like a letter', () => {
    const inquiry = buildInquiry({ vehicle: { deadline: '2026-12-04', tradeIn: '2015 Oakline sedan' } });
    expect(written(inquiry, 'new', 'en', { name: 'Oak Valley Ford', city: '' })).toEqual({
      full: [
        'Hello Oak Valley Ford team,',
        '',
        'I am shopping for a vehicle: new 2026 Mapleton Trailway Touring, blue outside, black inside. Must have: heated seats. Please no: paint protection. I plan to buy within two weeks.',
        '',
        'I am asking dealers for their best written out-the-door price for ZIP 80202. Please list the selling price, every dealer and doc fee, taxes, title and registration, any accessories, the VIN, and how long the price holds. No add-ons, please, unless they are itemized and optional. Payment: cash. Possible trade-in: 2015 Oakline sedan.',
        '',
        'Please answer by December 4, 2026. Please reply by e-mail only.',
        '',
        'Thank you,',
        'Dana Rivera',
      ].join('\n'),
      medium:
        'Hello Oak Valley Ford team, I am shopping for a vehicle: new 2026 Mapleton Trailway Touring, blue. Please send your best written out-the-door price for ZIP 80202 with the selling price, all dealer fees, taxes, title, registration, accessories and VIN listed. Please answer by December 4, 2026. Please reply by e-mail only. Thank you, Dana Rivera',
      short:
        'Please send an itemized out-the-door price for ZIP 80202, incl. dealer fees, taxes and VIN, on a vehicle: new 2026 Mapleton Trailway Touring. Please reply by e-mail only. Dana Rivera',
    });
  });

  test('and with as little as possible still does', () => {
    const { full, short } = written(MINIMAL, 'trade-in', 'fr', NOBODY);
    expect(full).toMatch(/^Bonjour,\n\nJe cherche un véhicule, et j'ai une voiture à faire reprendre\.\n\nJe demande/);
    expect(short).toMatch(/pour un véhicule\. Réponse par e-mail\. Dana Rivera$/);
  });
});

describe('which one is offered', () => {
  test.each<[Parameters<typeof buildVehicle>[0], MessageKind]>([
    [{ interest: '', condition: '', payment: '' }, 'new'],
    [{ interest: 'buy', condition: 'new' }, 'new'],
    [{ interest: 'buy', condition: 'new or used' }, 'new'],
    [{ interest: 'buy', condition: 'used' }, 'used'],
    [{ interest: 'buy', condition: 'Certified Pre-Owned' }, 'used'],
    [{ interest: 'lease', condition: 'used' }, 'lease'],
    [{ interest: '', payment: 'lease' }, 'lease'],
    [{ interest: 'buy', payment: 'please ask' }, 'new'],
    [{ interest: 'trade-in', condition: 'used' }, 'trade-in'],
    [{ interest: '', tradeIn: '2015 sedan' }, 'trade-in'],
    [{ interest: 'buy', tradeIn: '2015 sedan' }, 'new'],
  ])('%j: %s', (vehicle, kind) => {
    expect(kindOf({ ...blankVehicle(), ...vehicle })).toBe(kind);
  });

  test.each(ALL)('%s %s is known again, until a word of it is changed (%s)', (language, kind, length) => {
    const message = builtInMessages(kind, language);
    expect(builtInOf(message)).toEqual({ language, kind });
    expect(builtInOf({ ...message, [length]: `${message[length]} Hi` })).toBeNull();
  });
});

test('the buyer of these tests is complete', () => {
  expect(Object.values(buildBuyer())).not.toContain('');
});
