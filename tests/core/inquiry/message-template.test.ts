import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MessageTemplateError, renderMessage } from '../../../lib/inquiry/message-template.ts';
import { MESSAGE_VARIABLES, messageVariables } from '../../../lib/inquiry/message-variables.ts';
import { blankVehicle, buildInquiry, buildVehicle } from './build-inquiry.ts';

const dealer = { name: 'Oak Valley Ford', city: 'Oakville' };

function render(template: string, values: Readonly<Record<string, string>> = {}): string {
  return renderMessage(template, { ...messageVariables(buildInquiry(), dealer), ...values });
}

function problemsOf(template: string): readonly string[] {
  try {
    render(template);
    return [];
  } catch (error) {
    if (error instanceof MessageTemplateError) return error.problems;
    throw error;
  }
}

describe('variables', () => {
  test('every variable of the design has a value or is blank', () => {
    const variables = messageVariables(
      buildInquiry({ vehicle: { vin: '1M8GDM9AXKP042788', stock: 'A1', tradeIn: '2015 sedan', deadline: '2026-12-04' } }),
      dealer,
    );
    expect(variables).toEqual({
      first_name: 'Dana',
      last_name: 'Rivera',
      full_name: 'Dana Rivera',
      email: 'dana.rivera@example.com',
      phone: '303-555-0123',
      zip: '80202',
      city: 'Denver',
      state: 'CO',
      dealer_name: 'Oak Valley Ford',
      dealer_city: 'Oakville',
      condition: 'new',
      year: '2026',
      make: 'Mapleton',
      model: 'Trailway',
      trim: 'Touring',
      ext_color: 'blue',
      int_color: 'black',
      must_have: 'heated seats',
      avoid: 'paint protection',
      vin: '1M8GDM9AXKP042788',
      stock: 'A1',
      timeframe: 'within two weeks',
      payment: 'cash',
      trade_in: '2015 sedan',
      contact_preference: 'e-mail only',
      deadline: 'December 4, 2026',
    });
  });

  test('are written without HTML escapes', () => {
    expect(render('{{make}} & {{{make}}} {{&make}} <b>', { make: `O'Neil & "Sons" <x>/` })).toBe(
      `O'Neil & "Sons" <x>/ & O'Neil & "Sons" <x>/ O'Neil & "Sons" <x>/ <b>`,
    );
  });

  test('may stand with blanks inside the braces, and inside their own block', () => {
    expect(render('{{ make }} {{# trim }}({{ trim }}){{/ trim }}')).toBe('Mapleton (Touring)');
  });

  test('a dealer that is only an address or a hole in a list has no name', () => {
    for (const name of [
      'oakford.test',
      'www.oakford.test/a',
      'https://oakford.test',
      'sales@example.com',
      'null',
      'undefined',
      'N/A',
      ' ',
    ]) {
      expect(messageVariables(buildInquiry(), { name, city: '' }).dealer_name).toBe('');
    }
    expect(messageVariables(buildInquiry(), { name: 'St. Oak Ford', city: '' }).dealer_name).toBe('St. Oak Ford');
  });

  test('each is written into a text of its own, with its value and nothing else', () => {
    const variables = messageVariables(
      buildInquiry({ vehicle: { vin: '1M8GDM9AXKP042788', stock: 'A1', tradeIn: '2015 sedan', deadline: '2026-12-04' } }),
      dealer,
    );
    for (const name of MESSAGE_VARIABLES) {
      expect(variables[name]).not.toBe('');
      expect(renderMessage(`Say {{${name}}}.`, variables)).toBe(`Say ${variables[name]}.`);
      expect(renderMessage(`Say{{#${name}}} {{${name}}}{{/${name}}}{{^${name}}} nothing{{/${name}}}.`, variables)).toBe(
        `Say ${variables[name]}.`,
      );
      const without = { ...variables, [name]: '' };
      expect(renderMessage(`Say{{#${name}}} {{${name}}}{{/${name}}}{{^${name}}} nothing{{/${name}}}.`, without)).toBe('Say nothing.');
      expect(renderMessage(`Say {{${name}}}.`, without)).toBe('Say.');
    }
  });

  test.each([
    ['en', 'certified pre-owned', 'within a month', 'cash', 'e-mail or phone', 'December 4, 2026'],
    ['es', 'usado certificado', 'en un mes', 'al contado', 'correo electrónico o teléfono', '4 de diciembre de 2026'],
    ['fr', "d'occasion certifié", "d'ici un mois", 'comptant', 'e-mail ou téléphone', '4 décembre 2026'],
  ] as const)('in %s our own words are of that language', (language, ...words) => {
    const inquiry = buildInquiry({
      language,
      buyer: { contactPreference: 'e-mail or phone' },
      vehicle: { condition: 'Certified pre-owned', timeframe: 'within a month', payment: 'cash', deadline: '2026-12-04' },
    });
    const { condition, timeframe, payment, contact_preference, deadline } = messageVariables(inquiry, dealer);
    expect([condition, timeframe, payment, contact_preference, deadline]).toEqual(words);
  });

  test('the person’s own words stay as typed in any language, and no preference means by e-mail', () => {
    const inquiry = buildInquiry({
      language: 'es',
      buyer: { contactPreference: '' },
      vehicle: { condition: 'casi nuevo', timeframe: 'by spring', deadline: 'viernes' },
    });
    expect(messageVariables(inquiry, dealer)).toMatchObject({
      condition: 'casi nuevo',
      timeframe: 'by spring',
      deadline: 'viernes',
      contact_preference: 'correo electrónico',
    });
  });

  test.each(['2026-13-40', '2026-02-3', 'December'])('%j is no date, and stays', (deadline) => {
    expect(messageVariables(buildInquiry({ vehicle: { deadline } }), dealer).deadline).toBe(deadline);
  });

  test.each([
    ['-', ''],
    [' ? ', ''],
    ['heated seats, ', 'heated seats'],
    ['seats:', 'seats'],
  ])('%j says %j', (mustHave, said) => {
    expect(messageVariables(buildInquiry({ vehicle: { mustHave } }), dealer).must_have).toBe(said);
  });

  test.each([
    ['seats.', 'Must have: seats. Thanks...'],
    ['seats?', 'Must have: seats? Thanks...'],
    ['seats', 'Must have: seats. Thanks...'],
  ])('%j brings no second full stop', (must_have, text) => {
    expect(render('Must have: {{must_have}}. {{thanks}}...', { must_have, thanks: 'Thanks' })).toBe(text);
    expect(render('{{must_have}}, and', { must_have })).toBe(`${must_have}, and`);
  });

  test('a person may be called Null', () => {
    expect(render('{{last_name}}', messageVariables(buildInquiry({ buyer: { lastName: 'Null' } }), dealer))).toBe('Null');
  });
});

describe('what is blank goes with what surrounds it', () => {
  const blank = { trim: '', ext_color: '  ', stock: '', payment: '', city: '', state: '', dealer_name: '' };

  test.each([
    ['{{model}}{{#trim}} {{trim}}{{/trim}}, please', 'Trailway, please'],
    ['{{model}}{{#ext_color}}, preferably {{ext_color}}{{/ext_color}}{{#stock}} (stock {{stock}}){{/stock}} now.', 'Trailway now.'],
    ['Hello {{dealer_name}} team,', 'Hello team,'],
    ['Hello {{dealer_name}},', 'Hello,'],
    ['{{dealer_name}}, hello', 'hello'],
    ['{{model}} {{trim}} in {{year}}', 'Trailway in 2026'],
    ['{{model}}, {{trim}}, {{year}}', 'Trailway, 2026'],
    ['{{model}} ({{trim}}).', 'Trailway.'],
    ['{{model}} [{{trim}}]', 'Trailway'],
    ['I am in {{zip}}, {{state}}.', 'I am in 80202.'],
    ['Pay: {{payment}}.', 'Pay.'],
    ['A. {{#payment}}I pay by {{payment}}. {{/payment}}B.', 'A. B.'],
    ['Je cherche :{{#trim}} {{trim}}{{/trim}}.', 'Je cherche.'],
    ['A\n{{trim}}\nB', 'A\nB'],
    ['A\n{{#trim}}\nTrim: {{trim}}\n{{/trim}}\nB', 'A\nB'],
    ['A\n\n{{trim}}\n\n\n\nB', 'A\n\nB'],
    ['{{trim}}{{ext_color}} {{stock}}', ''],
    ['}{{trim}}}', '}'],
    ['{{^trim}}any trim{{/trim}}{{^make}}any make{{/make}}', 'any trim'],
    ['{{#make}}{{make}}{{#trim}} {{trim}}{{/trim}}{{/make}}!', 'Mapleton!'],
  ])('%j gives %j', (template, text) => {
    expect(render(template, blank)).toBe(text);
  });

  test('the rest of the text stays as it was written, but for double blanks and line ends', () => {
    expect(render('Thanks :)  A , b ( c ) ...\t"ok"; - x\r\n\r\n\r\n\r\nEnd  \rZ ')).toBe('Thanks :) A , b ( c ) ... "ok"; - x\n\nEnd\nZ');
  });
});

describe('templates that are refused', () => {
  test.each([
    ['{{dealername}}', 'There is no variable {{dealername}}. Did you mean {{dealer_name}}?'],
    ['{{fisrt_name}}', 'There is no variable {{fisrt_name}}. Did you mean {{first_name}}?'],
    ['{{ext_colour}}', 'There is no variable {{ext_colour}}. Did you mean {{ext_color}}?'],
    ['{{#trimm}}x{{/trimm}}', 'There is no variable {{trimm}}. Did you mean {{trim}}?'],
    ['{{xyzzyplugh}}', 'There is no variable {{xyzzyplugh}}.'],
    ['{{First Name}}', 'There is no variable {{First Name}}. Did you mean {{first_name}}?'],
    ['{{#nothing}}x{{/nothing}}', 'There is no variable {{nothing}}.'],
    ['{{^nothing}}x{{/nothing}}', 'There is no variable {{nothing}}.'],
    ['{{#trim}}{{nothing}}{{/trim}}', 'There is no variable {{nothing}}.'],
    ['{{constructor}}', 'There is no variable {{constructor}}.'],
    ['{{__proto__}}', 'There is no variable {{__proto__}}.'],
    ['{{make.length}}', 'There is no variable {{make.length}}.'],
    ['{{.}}', 'There is no variable {{.}}.'],
    ['{{}}', 'There is an empty {{}} in the message.'],
    ['{{#trim}}x', 'The block {{#trim}} is not closed with {{/trim}} where it should be.'],
    ['{{#trim}}{{#make}}x{{/trim}}{{/make}}', 'The block {{#make}} is not closed with {{/make}} where it should be.'],
    ['x{{/trim}}', '{{/trim}} closes a block that was never opened.'],
    ['Hello {{make', 'A {{ is not closed with }}.'],
    ['Hello {{make}', 'A {{ is not closed with }}.'],
    ['Hello make}}', 'A }} stands alone, without its {{.'],
    ['{{> partial}}', '{{>…}} is not allowed in a message.'],
    ['{{=<% %>=}}<% make %>', '{{=…}} is not allowed in a message.'],
  ])('%j', (template, problem) => {
    expect(problemsOf(template)).toContain(problem);
  });

  test('all problems are told, each once', () => {
    expect(problemsOf('{{a}} {{b}} {{a}}')).toHaveLength(2);
  });

  test('a comment is dropped', () => {
    expect(render('a {{! note }}b')).toBe('a b');
  });

  test('functions and objects handed in as values are never run or printed as such', () => {
    const hostile = { make: undefined, trim: null } as unknown as Record<string, string>;
    expect(renderMessage('a{{make}}{{trim}}b', hostile)).toBe('ab');
  });
});

describe('hostile dealer names', () => {
  test.each([
    ['{{email}}', 'email'],
    ['{{#trim}}x{{/trim}}', '#trimx/trim'],
    ['{{{phone}}}', 'phone'],
    ['Oak\nBcc: x\r\n\tFord', 'Oak Bcc: x Ford'],
    ['Oak\u2028\u0000\u0007Ford', 'Oak Ford'],
    ['Oak\u202eFord\u200b\ue000', 'OakFord'],
  ])('%j is only text', (name, text) => {
    expect(renderMessage('{{dealer_name}}!', messageVariables(buildInquiry(), { name, city: '' }))).toBe(`${text}!`);
  });

  test('a very long name is cut', () => {
    expect(messageVariables(buildInquiry(), { name: 'Oak '.repeat(500), city: '' }).dealer_name.length).toBeLessThanOrEqual(80);
  });

  test('no name, city or value adds a line, a tag or a control character', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('{{', '}}', '{', '}', '#', '/', 'email', '\n', '\r', '\u2028', '\ue000', ' ', 'a', '\0'))
        .map((parts) => parts.join('')),
    );
    const template = 'Hello {{dealer_name}} in {{dealer_city}},\n{{#make}}{{make}}{ {{trim}} }{{/make}}';
    fc.assert(
      fc.property(nasty, nasty, nasty, (name, city, value) => {
        const inquiry = buildInquiry({ vehicle: { make: value, trim: value } });
        const text = renderMessage(template, messageVariables(inquiry, { name, city }));
        expect(text.split('\n').length).toBeLessThanOrEqual(2);
        expect(text).not.toMatch(/\{\{|\}\}|[^\P{Cc}\n]|\p{Co}|\p{Zl}|\p{Zp}/u);
        expect(text).not.toMatch(/ {2}/);
      }),
    );
  });

  test('any template is refused or rendered without tags, "undefined" and double blanks', () => {
    const piece = fc.oneof(
      fc.constantFrom(...MESSAGE_VARIABLES).map((name) => `{{${name}}}`),
      fc.constantFrom(...MESSAGE_VARIABLES).map((name) => `{{#${name}}}, ${name}{{/${name}}}`),
      fc.constantFrom('{', '}', '{{', '}}', '{{/trim}}', '{{#trim}}', ' ', '\n', '(', ')', ',', '.', 'word', '\t', '{{x}}'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, isBlank) => {
        const vehicle = isBlank ? blankVehicle() : buildVehicle();
        const variables = messageVariables({ ...buildInquiry(), vehicle }, isBlank ? { name: '', city: '' } : dealer);
        const text = renderedOrNull(pieces.join(''), variables);
        if (text !== null) expect(text).not.toMatch(/\{\{|\}\}|undefined|null| {2}|^\s|\s$|\n{3}| \n/);
      }),
      { numRuns: 500 },
    );
  });
});

function renderedOrNull(template: string, variables: Readonly<Record<string, string>>): string | null {
  try {
    return renderMessage(template, variables);
  } catch (error) {
    expect(error).toBeInstanceOf(MessageTemplateError);
    return null;
  }
}
