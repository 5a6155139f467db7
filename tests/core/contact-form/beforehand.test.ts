// What the person decided beforehand: answers to sites' own questions (R21) and required consents (R22).
import { describe, expect, test } from 'vitest';
import type { FillPlan } from '../../../lib/contact-form/fill-plan.ts';
import type { FieldSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { planFill } from '../../../lib/contact-form/plan-fill.ts';
import { questionKey } from '../../../lib/contact-form/site-question.ts';
import { consentKind, LONGEST_CONSENT, type StandingConsents } from '../../../lib/contact-form/standing-consent.ts';
import type { FieldDecision } from '../../../lib/contact-form/decision.ts';
import { aButton, aField, aList, ANSWERS, aPage, decide, FORM_ID, LABELS } from './build-snapshot.ts';

const message = aField(50, 'Message', { control: 'textarea', type: '' });
const ALLOW: StandingConsents = { calls: 'allow', terms: 'allow' };

interface Beforehand {
  readonly remembered?: Readonly<Record<string, string>>;
  readonly consents?: StandingConsents;
}

function planOf(
  fields: readonly FieldSnapshot[],
  decisions: readonly FieldDecision[],
  { remembered = {}, consents }: Beforehand,
): FillPlan {
  const page = aPage({ fields: [...fields, message, aField(51, 'E-mail')], buttons: [aButton(90, 'Send')] });
  const known = Object.entries(remembered).map(([label, answer]) => ({ question: questionKey(label), answer }));
  const options = { assist: false, captcha: 'C0', dealer: null, ...(consents ? { consents } : {}) } as const;
  const plan = planFill(
    page,
    [...decisions, decide(50, 'message'), decide(51, 'email')],
    { formId: FORM_ID },
    { ...ANSWERS, remembered: known },
    options,
  );
  if (plan.kind !== 'fill') throw new Error(plan.code);
  return plan;
}

const writeTo = (plan: FillPlan, id: number) => plan.writes.find(({ fieldId }) => fieldId === id);
const colour = (change: Partial<FieldSnapshot> = {}) => aField(1, 'Favourite colour *', { required: true, ...change });

describe('a required question we have no answer for', () => {
  test('is handed over with its words and choices', () => {
    const list = aList(2, 'Lucky number', ['Select…', 'Seven', 'Nine']);
    const plan = planOf([colour(), { ...list, required: true }], [], {});
    expect(plan.handOver).toMatchObject({
      code: 'REQUIRED_UNKNOWN',
      questions: [
        { label: 'Favourite colour', options: [] },
        { label: 'Lucky number', options: ['Seven', 'Nine'] },
      ],
    });
  });

  test.each(['Favourite colour', 'FAVOURITE  colour?', 'favourite colour: (required)'])(
    'is answered when “%s” was answered before',
    (asked) => {
      const plan = planOf([colour()], [], { remembered: { [asked]: 'Blue' } });
      expect(writeTo(plan, 1)).toMatchObject({ how: 'text', value: 'Blue' });
      expect(plan.handOver).toBeNull();
    },
  );

  test.each(['Favourite colours', 'Your favourite colour', 'Colour'])('is not answered from “%s”: other words', (asked) => {
    const plan = planOf([colour()], [], { remembered: { [asked]: 'Blue' } });
    expect([writeTo(plan, 1), plan.handOver?.code]).toEqual([undefined, 'REQUIRED_UNKNOWN']);
  });

  test('is left alone when the site does not insist', () => {
    const plan = planOf([colour({ required: false })], [], { remembered: { 'Favourite colour': 'Blue' } });
    expect(writeTo(plan, 1)).toBeUndefined();
  });

  test('in a list is answered by the option’s own words, never by another one', () => {
    const list = { ...aList(1, 'Favourite colour', ['Select…', 'Red', 'Light blue', 'Blue']), required: true };
    expect(writeTo(planOf([list], [], { remembered: { 'Favourite colour': 'blue' } }), 1)).toMatchObject({ option: 3, text: 'Blue' });
    expect(planOf([list], [], { remembered: { 'Favourite colour': 'Green' } }).handOver?.code).toBe('REQUIRED_UNKNOWN');
  });

  test('in a set of radio buttons likewise', () => {
    const radio = (id: number, label: string) =>
      aField(id, label, { type: 'radio', name: 'c', required: true, labels: { ...LABELS, label, legend: 'Favourite colour' } });
    const set = [radio(1, 'Red'), radio(2, 'Blue')];
    const plan = planOf(set, [], { remembered: { 'Favourite colour': 'Blue' } });
    expect([writeTo(plan, 1), writeTo(plan, 2)?.how]).toEqual([undefined, 'radio']);
    expect(planOf(set, [], {}).handOver?.questions).toEqual([{ label: 'Favourite colour', options: ['Red', 'Blue'] }]);
  });

  test('that does not fit stays the person’s', () => {
    const plan = planOf([colour({ maxLength: 3 })], [], { remembered: { 'Favourite colour': 'Blue' } });
    expect(plan.handOver?.code).toBe('REQUIRED_UNKNOWN');
  });

  test.each<[string, FieldSnapshot, FieldDecision[]]>([
    ['a secret', aField(1, 'Social Security Number', { required: true }), []],
    ['income', aField(1, 'Annual income', { required: true }), []],
    ['a birthday', aField(1, 'Date of Birth', { required: true }), []],
    ['a password', aField(1, 'Password', { required: true, type: 'password' }), []],
    ['a sum', aField(1, 'What is 3 + 4', { required: true }), []],
    ['a quiz', colour(), [decide(1, 'quiz')]],
    ['a check', colour(), [decide(1, 'captcha')]],
    ['a tick box', colour({ type: 'checkbox' }), []],
    ['a trap', colour(), [{ ...decide(1, 'honeypot'), trap: true }]],
    ['a consent', colour({ type: 'checkbox' }), [decide(1, 'consent-tos')]],
  ])('is never answered from memory, nor asked to be kept, when it is %s', (_, field, decisions) => {
    const plan = planOf([field], decisions, { remembered: { 'Favourite colour': 'Blue', [field.labels.label]: 'x' } });
    expect(writeTo(plan, 1)).toBeUndefined();
    expect(plan.handOver?.questions).toBeUndefined();
  });
});

const CALLS = 'By checking this box I authorize the dealer to call and text me about offers.';
const TERMS = 'I have read the privacy policy and the terms of use.';

describe('the kind of a consent', () => {
  test.each([
    [CALLS, 'calls'],
    [TERMS, 'terms'],
    ['I agree to the privacy policy and to receive text messages.', 'calls'],
    ['I agree', null],
    ['', null],
    ['I am over 18 years of age and accept the terms.', null],
    ['I authorize a credit report. See the privacy policy.', null],
    ['You may call me and share my data with third parties.', null],
    ['Optional: text me offers.', null],
  ])('“%s” is %s', (text, kind) => {
    expect(consentKind(text)).toBe(kind);
  });
});

describe('a required consent', () => {
  const box = (text: string, change: Partial<FieldSnapshot> = {}) =>
    aField(1, 'I agree', { type: 'checkbox', required: true, requiredSigns: ['required'], consentWords: text, ...change });
  const role = [decide(1, 'consent-marketing')];

  test('is asked about unless its kind was allowed, with all its words', () => {
    for (const consents of [undefined, { calls: 'ask', terms: 'allow' } as const]) {
      const plan = planOf([box(CALLS)], role, consents ? { consents } : {});
      expect([writeTo(plan, 1), plan.handOver?.code, plan.consents]).toEqual([undefined, 'CONSENT_REQUIRED', []]);
      expect(plan.handOver?.detail).toContain(CALLS);
    }
  });

  test.each([
    [CALLS, 'calls', { calls: 'allow', terms: 'ask' }],
    [TERMS, 'terms', { calls: 'ask', terms: 'allow' }],
  ] as const)('“%s” is ticked when %s are allowed, and its words go with the plan', (text, kind, consents) => {
    const plan = planOf([box(text)], role, { consents });
    expect(writeTo(plan, 1)).toMatchObject({ how: 'check', essential: true });
    expect([plan.consents, plan.handOver]).toEqual([[{ kind, text }], null]);
  });

  test.each<[string, FieldSnapshot]>([
    ['says next to nothing', box('I agree')],
    ['also passes data on', box(`${CALLS} We share it with third parties.`)],
    ['is too long to be kept whole', box(`${CALLS} `.repeat(LONGEST_CONSENT / 50))],
    ['is drawn, not a tick box', box(CALLS, { control: 'custom' })],
  ])('is asked about whatever was allowed when it %s', (_, field) => {
    const plan = planOf([field], role, { consents: ALLOW });
    expect([writeTo(plan, 1), plan.handOver?.code]).toEqual([undefined, 'CONSENT_REQUIRED']);
  });

  test('in a set of radio buttons is asked about whatever was allowed', () => {
    const radio = (id: number, label: string) =>
      aField(id, label, { type: 'radio', name: 'c', required: true, labels: { ...LABELS, label, legend: CALLS } });
    const plan = planOf([radio(1, 'I agree'), radio(2, 'I am happy')], [...role, decide(2, 'consent-marketing')], { consents: ALLOW });
    expect([writeTo(plan, 1), plan.handOver?.code]).toEqual([undefined, 'CONSENT_REQUIRED']);
  });
});

test('an optional consent is not given whatever was allowed, and a ticked one is taken back', () => {
  const optional = (checked: boolean) => aField(1, CALLS, { type: 'checkbox', checked, consentWords: CALLS });
  const role = [decide(1, 'consent-marketing')];
  expect(writeTo(planOf([optional(false)], role, { consents: ALLOW }), 1)).toBeUndefined();
  expect(writeTo(planOf([optional(true)], role, { consents: ALLOW }), 1)).toMatchObject({ how: 'uncheck' });
});
