import { describe, expect, test } from 'vitest';
import { inquiry } from './buyer.ts';
import { loadScenarios } from './load-scenarios.ts';
import { judgeOracle, type EventEntry, type LeadEntry, type OracleEntry, type ReportedOutcome } from './oracle.ts';

const scenarios = await loadScenarios();
const honda = scenarios.find((one) => one.number === 5)!;
const velocity = scenarios.find((one) => one.number === 8)!;

const MESSAGE = 'Please e-mail me a written price.\nThank you, Jordan Avery';
const buyer = { ...inquiry.buyer, message: MESSAGE };
const sent: ReportedOutcome = { status: 'sent', code: 'SENT_CONFIRMED_MESSAGE' };
const refused: ReportedOutcome = { status: 'needs-you', code: 'SITE_REFUSED' };
const unsent: ReportedOutcome = { status: 'needs-you', code: 'CAPTCHA_VISIBLE' };

const press = { trusted: false, sinceLoadMs: 10_000, sinceShownMs: 9_500, sinceFirstInputMs: 6_000, sinceLastWriteMs: 3_200 };
const fields = {
  FirstName: ['Jordan'],
  LastName: ['Avery'],
  Email: ['jordan.avery.cars@example.com'],
  Phone: ['+1 303 555 0142'],
  Zip: ['80202'],
  Comments: [MESSAGE.replace('\n', '\r\n')],
};
const common = { order: 1, atMs: 1000, scenario: 5, site: honda.dealer.host };

const lead = (overrides: Partial<LeadEntry> = {}): LeadEntry => ({
  ...common,
  kind: 'lead',
  form: 'contact',
  count: 1,
  method: 'POST',
  path: '/api/contact/submit',
  fields,
  headers: {},
  sinceServedMs: 10_000,
  press,
  accepted: true,
  binned: false,
  reason: '',
  ...overrides,
});

const event = (overrides: Partial<EventEntry> = {}): EventEntry => ({
  ...common,
  kind: 'event',
  event: 'press',
  detail: 'button',
  trusted: false,
  press,
  ...overrides,
});

const problemsOf = (entries: OracleEntry[], outcome = sent, scenario = honda) => judgeOracle(scenario, entries, buyer, outcome).problems;

describe('what the oracle lets pass', () => {
  test('one right lead for a sent contact', () => {
    expect(judgeOracle(honda, [event(), lead()], buyer, sent)).toEqual({ ok: true, problems: [] });
  });

  test('nothing at all for an unsent one, whatever other dealers received', () => {
    expect(problemsOf([lead({ scenario: 99, site: 'elsewhere.test' })], unsent)).toEqual([]);
  });

  test('an unconfirmed contact, whether its lead arrived or not', () => {
    const unconfirmed: ReportedOutcome = { status: 'needs-you', code: 'UNCONFIRMED' };
    expect(problemsOf([event(), lead()], unconfirmed)).toEqual([]);
    expect(problemsOf([event()], unconfirmed)).toEqual([]);
  });

  test('any message when none is expected, but not an empty one', () => {
    const { message: _message, ...anyMessage } = buyer;
    const other = lead({ fields: { ...fields, Comments: ['Hello'] } });
    const empty = lead({ fields: { ...fields, Comments: [' '] } });
    expect(judgeOracle(honda, [event(), other], anyMessage, sent).problems).toEqual([]);
    expect(judgeOracle(honda, [event(), empty], anyMessage, sent).problems).toEqual(['message is ""']);
  });

  test('a hurried press when the pace is quick, or when a person pressed', () => {
    const hurried = { ...press, sinceLastWriteMs: 10, sinceShownMs: 20 };
    expect(problemsOf([lead({ press: hurried })], { ...sent, pace: 'quick' })).toEqual([]);
    expect(problemsOf([lead({ press: { ...hurried, trusted: true } })], { status: 'sent', code: 'SENT_BY_YOU' })).toEqual([]);
  });

  test('a consent, a solved check and a second try by a person', () => {
    const byPerson = { ...press, trusted: true };
    const untaken = lead({ accepted: false, reason: 'no token', press: byPerson });
    const given = lead({ press: byPerson, fields: { ...fields, TCPA_Consent_Generic: ['true'] } });
    const events = [event({ event: 'captcha', trusted: true }), event({ event: 'consent', trusted: true })];
    expect(problemsOf([...events, untaken, given], { status: 'sent', code: 'SENT_BY_YOU' })).toEqual([]);
  });
});

describe('what the oracle objects to', () => {
  test('sent without a lead, and a lead without sent', () => {
    expect(problemsOf([])).toEqual(['0 leads arrived, but the outcome is sent SENT_CONFIRMED_MESSAGE']);
    expect(problemsOf([event(), lead()], refused)).toEqual(['1 leads arrived, but the outcome is needs-you SITE_REFUSED']);
  });

  test('a press where the outcome says that nothing was pressed', () => {
    expect(problemsOf([event()], unsent)).toEqual(['pressed, but the outcome is needs-you CAPTCHA_VISIBLE']);
    expect(problemsOf([event(), lead({ accepted: false })], refused)).toEqual([]);
  });

  test('a binned lead', () => {
    expect(problemsOf([lead({ binned: true, reason: 'honeypot filled: contactname' })])).toEqual([
      '0 leads arrived, but the outcome is sent SENT_CONFIRMED_MESSAGE',
      'binned: honeypot filled: contactname',
    ]);
  });

  test('a second submission, even of a refused lead, and a second press', () => {
    expect(problemsOf([lead({ accepted: false }), lead({ count: 2 })])).toContain('submitted 2 times');
    expect(problemsOf([event(), event(), lead()])).toEqual(['pressed 2 times']);
  });

  test('a form submitted without its button', () => {
    expect(problemsOf([lead({ press: null })])).toEqual(['sent without a press of the button']);
  });

  test.each([
    ['FirstName', 'Jordon', 'given-name is "Jordon", not "Jordan"'],
    ['Phone', '303-555-0124', 'tel is "303-555-0124", not "3035550142"'],
    ['Zip', '', 'postal-code is "", not "80202"'],
    ['Comments', 'Hi {{first_name}}', 'message is "Hi {{first_name}}"'],
  ])('a wrong value in %s: "%s"', (name, value, problem) => {
    expect(problemsOf([event(), lead({ fields: { ...fields, [name]: [value] } })])).toEqual([problem]);
  });

  test('a phone number the buyer did not give', () => {
    expect(judgeOracle(honda, [event(), lead()], { ...buyer, phone: '' }, sent).problems).toEqual(['tel is "+1 303 555 0142", not ""']);
  });

  test('a consent, by what arrived and by what the page saw', () => {
    expect(problemsOf([lead({ fields: { ...fields, TCPA_Consent_Generic: ['true'] } })])).toEqual(['consent given: TCPA_Consent_Generic']);
    expect(problemsOf([event({ event: 'consent', detail: '#optInTcpa' }), lead()])).toEqual(['consent: #optInTcpa']);
  });

  test.each(['trap-write', 'forbidden-click', 'forbidden-write', 'wrong-form', 'captcha'] as const)(
    '%s, also when nothing was sent',
    (kind) => {
      expect(problemsOf([event({ event: kind, detail: 'x' })], unsent)).toEqual([`${kind}: x`]);
    },
  );

  test('the use of another form', () => {
    expect(problemsOf([lead({ form: 'newsletter', accepted: false })], unsent)).toEqual(['used the wrong form: newsletter']);
  });

  test('too little time before the press, or an unknown one', () => {
    const hurried = { ...press, sinceLastWriteMs: 2_999, sinceShownMs: null };
    expect(problemsOf([lead({ press: hurried })])).toEqual(['last write to press: 2999 ms', 'form shown to press: unknown ms']);
  });

  test('a choice the buyer would not make', () => {
    const velocityFields = {
      firstName: ['Jordan'],
      lastName: ['Avery'],
      emailAddress: [buyer.email],
      phoneNumber: [buyer.phone],
      zipCode: ['80202'],
      textarea: [MESSAGE],
      preferredContact: ['Text'],
    };
    const entry = lead({ scenario: 8, site: velocity.dealer.host, fields: velocityFields });
    expect(problemsOf([entry], sent, velocity)).toEqual(['chose "Text" for preferredContact']);
  });

  test('a lead where the site takes none', () => {
    const gone = scenarios.find((one) => one.number === 66)!;
    expect(problemsOf([lead({ scenario: 66, site: gone.dealer.host })], sent, gone)).toEqual(['a lead where none is possible']);
  });
});
