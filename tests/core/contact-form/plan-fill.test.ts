import { describe, expect, test } from 'vitest';
import type { FieldDecision } from '../../../lib/contact-form/decision.ts';
import type { FillPlan, Write } from '../../../lib/contact-form/fill-plan.ts';
import type { FieldSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { planFill } from '../../../lib/contact-form/plan-fill.ts';
import type { Answers } from '../../../lib/contact-form/visit.ts';
import { aButton, aField, aList, ANSWERS, aPage, decide, FORM_ID, LABELS } from './build-snapshot.ts';

const message = aField(50, 'Message', { control: 'textarea', type: '' });
const email = aField(40, 'E-mail', { type: 'email', required: true });
const DEALER = { name: 'Mapleton Ford', city: 'Denver', state: 'CO', zip: '80202', phone: '(303) 555-0100' };

interface Case {
  readonly fields?: readonly FieldSnapshot[];
  readonly decisions?: readonly FieldDecision[];
  readonly answers?: Answers;
  readonly captcha?: 'C0' | 'C1' | 'C2';
  readonly buttons?: ReturnType<typeof aButton>[];
}

function planOf({ fields = [], decisions = [], answers = ANSWERS, captcha = 'C0', buttons = [aButton(90, 'Send')] }: Case) {
  const page = aPage({ fields: [...fields, email, message], buttons });
  const all = [...decisions, decide(40, 'email'), decide(50, 'message')];
  return planFill(page, all, { formId: FORM_ID }, answers, { assist: false, captcha, dealer: DEALER });
}

function filled(change: Case): FillPlan {
  const plan = planOf(change);
  if (plan.kind !== 'fill') throw new Error(`refused: ${plan.code}`);
  return plan;
}

const writeTo = (plan: FillPlan, fieldId: number): Write | undefined => plan.writes.find((write) => write.fieldId === fieldId);
const valueOf = (plan: FillPlan, fieldId: number): string | undefined => {
  const write = writeTo(plan, fieldId);
  return write && 'value' in write ? write.value : undefined;
};
const without = (part: Partial<Answers['buyer']>): Answers => ({ ...ANSWERS, buyer: { ...ANSWERS.buyer, ...part } });

describe('texts', () => {
  test('go to the fields of their role', () => {
    const plan = filled({
      fields: [aField(1, 'First'), aField(2, 'Last'), aField(3, 'ZIP')],
      decisions: [decide(1, 'given-name'), decide(2, 'family-name'), decide(3, 'postal-code')],
    });
    expect([1, 2, 3, 40, 50].map((id) => valueOf(plan, id))).toEqual([
      'Jordan',
      'Avery',
      '80202',
      'jordan.avery.cars@example.com',
      ANSWERS.message.full,
    ]);
    expect(plan.handOver).toBeNull();
    expect(plan.button).toMatchObject({ id: 90, kind: 'send' });
  });

  test('one name field gets the whole name, and a confirmation the same address', () => {
    const plan = filled({
      fields: [aField(1, 'Name'), aField(2, 'Repeat e-mail')],
      decisions: [decide(1, 'name'), decide(2, 'email-confirm')],
    });
    expect([valueOf(plan, 1), valueOf(plan, 2)]).toEqual(['Jordan Avery', 'jordan.avery.cars@example.com']);
  });

  test.each([
    ['Name', 'fname', 'Jordan Avery'],
    ['Your name *', 'firstname', 'Jordan Avery'],
    ['First name', 'fname', 'Jordan'],
    ['Given names', 'a', 'Jordan'],
    ['Prénom', 'a', 'Jordan'],
    ['Nombres', 'a', 'Jordan'],
    ['Vorname', 'a', 'Jordan'],
    ['', 'first_name', 'Jordan'],
  ])('a lone given-name field shown as “%s” (%s) gets %s', (label, name, expected) => {
    const plan = filled({ fields: [aField(1, label, { name })], decisions: [decide(1, 'given-name')] });
    expect(valueOf(plan, 1)).toBe(expected);
  });

  test('a given-name field shown as “Name” beside a family name gets only its part', () => {
    const plan = filled({
      fields: [aField(1, 'Name'), aField(2, 'Surname')],
      decisions: [decide(1, 'given-name'), decide(2, 'family-name')],
    });
    expect([valueOf(plan, 1), valueOf(plan, 2)]).toEqual(['Jordan', 'Avery']);
  });

  test.each([
    [null, ANSWERS.message.full],
    [600, ANSWERS.message.full],
    [500, ANSWERS.message.medium],
    [250, ANSWERS.message.short],
  ])('the message fits a field of %s characters', (maxLength, expected) => {
    const page = aPage({ fields: [email, { ...message, maxLength }] });
    const plan = planFill(page, [decide(40, 'email'), decide(50, 'message')], { formId: FORM_ID }, ANSWERS, {
      assist: false,
      captcha: 'none',
      dealer: null,
    });
    expect(plan.kind === 'fill' && valueOf(plan, 50)).toBe(expected);
  });

  test('a big box that asks about the car carries the message where no field is for it; a line does not', () => {
    const told = (control: 'textarea' | 'input', more: FieldSnapshot[] = []) => {
      const asking = aField(20, 'Which vehicle can we price for you?', { control });
      const decisions = [decide(40, 'email'), decide(20, 'vehicle-model'), decide(50, 'message')];
      const options = { assist: false, captcha: 'none', dealer: null } as const;
      const plan = planFill(aPage({ fields: [email, asking, ...more] }), decisions, { formId: FORM_ID }, ANSWERS, options);
      return plan.kind === 'fill' ? valueOf(plan, 20) : plan.code;
    };
    expect(told('textarea')).toBe(ANSWERS.message.full);
    expect([told('input'), told('textarea', [message])]).toEqual(['CR-V', 'CR-V']);
  });

  test('a subject carries the message where no field is for it', () => {
    const page = aPage({ fields: [email, message] });
    const plan = planFill(page, [decide(40, 'email'), decide(50, 'subject')], { formId: FORM_ID }, ANSWERS, {
      assist: false,
      captcha: 'none',
      dealer: null,
    });
    expect(plan.kind === 'fill' && valueOf(plan, 50)).toBe(ANSWERS.message.full);
  });

  test('an answer nobody gave leaves an optional field empty', () => {
    const plan = filled({
      fields: [aField(1, 'Company'), aField(2, 'Favourite colour')],
      decisions: [decide(1, 'organization'), decide(2, null)],
    });
    expect(plan.writes.map(({ fieldId }) => fieldId)).toEqual([40, 50]);
    expect(plan.left.map(({ label }) => label)).toEqual(['Company', 'Favourite colour']);
  });
});

describe('what is never written', () => {
  test.each<[string, FieldSnapshot, FieldDecision]>([
    ['a trap, whatever its label says', aField(1, 'Your Email'), decide(1, 'email', true)],
    ['a hidden text field', aField(1, 'First', { visible: false, hiddenBy: 'no box' }), decide(1, 'given-name')],
    ['a honeypot', aField(1, 'Website'), decide(1, 'honeypot')],
    ['a search box', aField(1, 'Search'), decide(1, 'search')],
    ['a hidden input', aField(1, '', { type: 'hidden', visible: false }), decide(1, null)],
    ['a disabled field', aField(1, 'First', { disabled: true }), decide(1, 'given-name')],
    ['a field of another form', aField(1, 'First', { formId: 7 }), decide(1, 'given-name')],
    ['an optional consent', aField(1, 'Text me', { type: 'checkbox' }), decide(1, 'consent-marketing')],
    ['an optional box nobody understands', aField(1, 'Premium', { type: 'checkbox' }), decide(1, null)],
    ['an optional file', aField(1, 'Photo', { type: 'file' }), decide(1, null)],
    ['an optional date', aField(1, 'Preferred date', { type: 'date' }), decide(1, null)],
  ])('%s', (_what, field, decision) => {
    const plan = filled({ fields: [field], decisions: [decision] });
    expect(plan.writes.map(({ fieldId }) => fieldId)).toEqual([40, 50]);
    expect(plan.handOver).toBeNull();
  });
});

describe('of two fields for one thing (R14)', () => {
  const decisions = [decide(1, 'postal-code'), decide(2, 'postal-code')];

  test('the required one gets it', () => {
    const plan = filled({ fields: [aField(1, 'ZIP'), aField(2, 'Your ZIP', { required: true })], decisions });
    expect([valueOf(plan, 1), valueOf(plan, 2)]).toEqual([undefined, '80202']);
  });

  test('else the first', () => {
    const plan = filled({ fields: [aField(1, 'ZIP'), aField(2, 'Your ZIP')], decisions });
    expect([valueOf(plan, 1), valueOf(plan, 2)]).toEqual(['80202', undefined]);
  });
});

describe('phones', () => {
  const tel = (change: Partial<FieldSnapshot> = {}): Case => ({
    fields: [aField(1, 'Phone', { type: 'tel', ...change })],
    decisions: [decide(1, 'tel')],
  });

  test.each([
    ['ten digits by themselves', {}, '3035550142'],
    ['the shape the placeholder shows', { labels: { ...LABELS, label: 'Phone', placeholder: '(555) 555-5555' } }, '(303) 555-0142'],
    ['the shape the pattern wants', { pattern: '\\d{3}-\\d{3}-\\d{4}' }, '303-555-0142'],
    ['what fits in ten characters', { maxLength: 10 }, '3035550142'],
  ])('as %s', (_how, change, expected) => {
    expect(valueOf(filled(tel(change)), 1)).toBe(expected);
  });

  test('in three boxes', () => {
    const boxes = [aField(1, 'Phone', { maxLength: 3 }), aField(2, '', { maxLength: 3 }), aField(3, '', { maxLength: 4 })];
    const plan = filled({
      fields: boxes,
      decisions: [decide(1, 'tel-area-code'), decide(2, 'tel-local-prefix'), decide(3, 'tel-local-suffix')],
    });
    expect([1, 2, 3].map((id) => valueOf(plan, id))).toEqual(['303', '555', '0142']);
  });

  test('in three boxes that are only known as phone fields', () => {
    const boxes = [aField(1, 'Phone', { maxLength: 3 }), aField(2, '', { maxLength: 3 }), aField(3, '', { maxLength: 4 })];
    const plan = filled({ fields: boxes, decisions: [decide(1, 'tel'), decide(2, 'tel'), decide(3, 'tel')] });
    expect([1, 2, 3].map((id) => valueOf(plan, id))).toEqual(['303', '555', '0142']);
  });

  test('are left out when the buyer gave none and the site does not insist', () => {
    expect(filled({ ...tel(), answers: without({ phone: '' }) })).toMatchObject({ handOver: null });
  });

  test('are never invented: the site insists, so the person is asked', () => {
    const plan = filled({ ...tel({ required: true }), answers: without({ phone: '' }) });
    expect(plan.handOver?.code).toBe('PHONE_REQUIRED');
    expect(valueOf(plan, 40)).toBe('jordan.avery.cars@example.com');
  });
});

describe('choices are made by meaning', () => {
  const chosen = (
    label: string,
    role: FieldDecision['role'],
    options: readonly string[],
    change: Partial<FieldSnapshot> = {},
  ): string | null => {
    const write = writeTo(filled({ fields: [aList(1, label, options, change)], decisions: [decide(1, role)] }), 1);
    return write?.how === 'select' ? write.text : null;
  };

  test.each<[string, FieldDecision['role'], readonly string[], string | null]>([
    ['Department', 'department', ['Service', 'Parts', 'Sales', 'Finance'], 'Sales'],
    ['Department', 'department', ['Service', 'Pre-Owned Sales', 'New Car Sales'], 'New Car Sales'],
    ['How can we help?', 'department', ['Select…', 'Schedule service', 'Trade-in value', 'General question'], 'General question'],
    ['Department', 'department', ['Service', 'Parts'], null],
    ['Contact me by', 'preferred-contact-method', ['Phone', 'Email', 'Text'], 'Email'],
    ['Contact me by', 'preferred-contact-method', ['Phone', 'Text', 'No preference'], 'No preference'],
    ['Contact me by', 'preferred-contact-method', ['Phone', 'Text', 'Text or E-mail'], null],
    ['Best time', 'preferred-contact-time', ['Morning', 'Evening', 'Anytime'], 'Anytime'],
    ['State', 'address-level1', ['-- State --', 'California', 'Colorado'], 'Colorado'],
    ['State', 'address-level1', ['CA', 'CO'], 'CO'],
    ['Country', 'country', ['Canada', 'United States Minor Outlying Islands', 'United States'], 'United States'],
    ['Model', 'vehicle-model', ['Accord', 'CRV', 'Other'], 'CRV'],
    ['Model', 'vehicle-model', ['Accord', 'Civic', 'Other'], 'Other'],
    ['Make', 'vehicle-make', ['Acura', 'Honda'], 'Honda'],
    ['New or used?', 'vehicle-condition', ['Used', 'New'], 'New'],
    ['How did you hear of us?', 'how-heard', ['Radio', 'Friend'], null],
  ])('%s (%s) from %j', (label, role, options, expected) => {
    expect(chosen(label, role, options)).toBe(expected);
  });

  test('a required list without our answer is the person’s', () => {
    const plan = filled({
      fields: [aList(1, 'Department', ['Service', 'Parts'], { required: true })],
      decisions: [decide(1, 'department')],
    });
    expect(plan.handOver).toMatchObject({ code: 'REQUIRED_UNKNOWN', detail: 'Please fill: “Department”.' });
  });

  test('a required list nobody understands is the person’s even when something is preselected', () => {
    const plan = filled({ fields: [aList(1, 'Blood type', ['A', 'B'], { required: true, filled: true })], decisions: [decide(1, null)] });
    expect(plan.handOver?.code).toBe('REQUIRED_UNKNOWN');
  });

  test('the store of the list is chosen from a group’s stores, else asked for', () => {
    const stores = (options: readonly string[]): FillPlan =>
      filled({ fields: [aList(1, 'Location', options, { required: true })], decisions: [decide(1, null)] });
    expect(writeTo(stores(['Select a store', 'Mapleton Kia', 'Mapleton Ford']), 1)).toMatchObject({ text: 'Mapleton Ford' });
    expect(stores(['Select a store', 'North', 'South']).handOver?.code).toBe('STORE_CHOICE');
  });

  test('of a radio set exactly one is pressed, for its own label', () => {
    const radio = (id: number, label: string): FieldSnapshot =>
      aField(id, label, { type: 'radio', name: 'by', labels: { ...LABELS, label, legend: 'Contact by' } });
    const decisions = [1, 2, 3].map((id) => decide(id, 'preferred-contact-method'));
    const plan = filled({ fields: [radio(1, 'Phone'), radio(2, 'Text'), radio(3, 'Email')], decisions });
    expect(plan.writes.filter(({ how }) => how === 'radio').map(({ fieldId }) => fieldId)).toEqual([3]);
  });

  test('of a required radio set nobody understands the question is asked', () => {
    const radio = (id: number, label: string): FieldSnapshot =>
      aField(id, label, { type: 'radio', name: 'q', required: true, labels: { ...LABELS, label, legend: 'Do you rent?' } });
    const plan = filled({ fields: [radio(1, 'Yes'), radio(2, 'No')], decisions: [decide(1, null), decide(2, null)] });
    expect(plan.handOver).toMatchObject({ code: 'REQUIRED_UNKNOWN', detail: 'Please choose: “Do you rent?”.' });
  });
});

describe('consent', () => {
  const box = (change: Partial<FieldSnapshot>): Case => ({
    fields: [aField(1, 'I agree to receive texts', { type: 'checkbox', ...change })],
    decisions: [decide(1, 'consent-marketing')],
  });

  test('a pre-ticked optional one is unticked', () => {
    expect(writeTo(filled(box({ checked: true })), 1)).toMatchObject({ how: 'uncheck' });
  });

  test.each([
    ['Uncheck this box if you would rather not get our specials', 'uncheck'],
    ['Don’t miss our offers', 'uncheck'],
    ['I agree to get texts. I do not need to agree in order to buy', 'uncheck'],
    ['Please do not send me offers', undefined],
    ['I don’t want to be called', undefined],
    ['I opt out of text messages', undefined],
  ])('a pre-ticked “%s” ends on the side of fewer messages', (label, how) => {
    expect(writeTo(filled(box({ checked: true, labels: { ...LABELS, label } })), 1)?.how).toBe(how);
  });

  test.each([
    ['required by markup', { required: true, requiredSigns: ['required'] }],
    ['required and already ticked', { required: true, requiredSigns: ['aria-required'], checked: true }],
    [
      'required by a star alone in its legend',
      { required: true, requiredSigns: ['asterisk'], labels: { ...LABELS, label: 'I Agree', legend: '*' } },
    ],
  ])('%s, it is the person’s to decide, with its text', (_how, change) => {
    const plan = filled(box(change));
    expect(plan.handOver?.code).toBe('CONSENT_REQUIRED');
    expect(plan.handOver?.detail).toContain('labels' in change ? change.labels.label : 'I agree to receive texts');
    expect(writeTo(plan, 1)).toBeUndefined();
  });

  test('“not required for purchase” and stray stars do not make it required', () => {
    const label = 'I agree to texts. Consent is not required. *Rates may apply to each message you get';
    expect(filled(box({ required: true, requiredSigns: ['text', 'asterisk'], labels: { ...LABELS, label } })).handOver).toBeNull();
  });

  test.each([true, false])('a question about it is answered with no (required: %s)', (required) => {
    const radio = (id: number, label: string): FieldSnapshot =>
      aField(id, label, {
        type: 'radio',
        name: 'ok',
        required,
        checked: id === 1,
        labels: { ...LABELS, label, legend: 'May we text you?' },
      });
    const decisions = [decide(1, 'consent-marketing'), decide(2, 'consent-marketing')];
    const plan = filled({ fields: [radio(1, 'Yes'), radio(2, 'No, thanks')], decisions });
    expect(plan.writes.filter(({ how }) => how === 'radio').map(({ fieldId }) => fieldId)).toEqual([2]);
  });

  test.each([
    ['Text message consent', true],
    ['May we send you SMS offers?', true],
    ['Do you accept our terms?', false],
  ])('a required list that asks “%s” is answered with no: %s', (label, declines) => {
    const options = ['Please select', 'I agree', 'I do not agree'];
    const list = aList(1, label, options, { required: true });
    const plan = filled({ fields: [list], decisions: [decide(1, null)] });
    expect(writeTo(plan, 1)).toEqual(declines ? expect.objectContaining({ text: 'I do not agree' }) : undefined);
  });

  test('a required privacy notice is the person’s too', () => {
    const plan = filled({
      fields: [aField(1, 'I accept the terms', { type: 'checkbox', required: true, requiredSigns: ['required'] })],
      decisions: [decide(1, 'consent-tos')],
    });
    expect(plan.handOver?.code).toBe('CONSENT_REQUIRED');
  });
});

test.each(['Day Phone', 'Phone number (day)'])('“%s” asks for no date', (label) => {
  expect(writeTo(filled({ fields: [aField(1, label)], decisions: [decide(1, 'tel')] }), 1)).toBeDefined();
});

describe('what only the person can answer is handed over with the rest filled', () => {
  test.each<[string, FieldSnapshot, FieldDecision, string]>([
    ['a required unknown field', aField(1, 'Loyalty number', { required: true }), decide(1, null), 'REQUIRED_UNKNOWN'],
    ['a required “leave blank” field', aField(1, 'Leave blank', { required: true }), decide(1, 'honeypot', true), 'REQUIRED_UNKNOWN'],
    ['a required street', aField(1, 'Street', { required: true }), decide(1, 'street-address'), 'REQUIRED_UNKNOWN'],
    ['a required file', aField(1, 'Licence', { type: 'file', required: true }), decide(1, null), 'FILE_REQUIRED'],
    ['a required date', aField(1, 'Preferred day', { type: 'date', required: true }), decide(1, null), 'DATE_REQUIRED'],
    [
      'a date to write',
      aField(1, '', { required: true, labels: { ...LABELS, label: 'When may we call?', placeholder: 'MM/DD/YYYY' } }),
      decide(1, null),
      'DATE_REQUIRED',
    ],
    ['an arithmetic question', aField(1, '4 + 7 = ?', { required: true }), decide(1, 'quiz'), 'QUIZ'],
    ['letters of a picture', aField(1, 'Type the letters', { required: true }), decide(1, 'captcha'), 'CAPTCHA_VISIBLE'],
  ])('%s', (_what, field, decision, code) => {
    const plan = filled({ fields: [field], decisions: [decision] });
    expect(plan.handOver?.code).toBe(code);
    expect(writeTo(plan, 1)).toBeUndefined();
    expect(valueOf(plan, 50)).toBe(ANSWERS.message.full);
  });

  test('a visible check', () => {
    expect(filled({ captcha: 'C2' }).handOver?.code).toBe('CAPTCHA_VISIBLE');
    expect(filled({ captcha: 'C1' }).handOver).toBeNull();
  });

  test('a message that fits in no length is never cut', () => {
    const page = aPage({ fields: [email, { ...message, maxLength: 100 }] });
    const plan = planFill(page, [decide(40, 'email'), decide(50, 'message')], { formId: FORM_ID }, ANSWERS, {
      assist: false,
      captcha: 'none',
      dealer: null,
    });
    expect(plan).toMatchObject({ kind: 'fill', handOver: { code: 'MESSAGE_TOO_LONG' } });
  });

  test('consent comes before the check, because it decides whether to go on at all', () => {
    const field = aField(1, 'I agree', { type: 'checkbox', required: true, requiredSigns: ['required'] });
    expect(filled({ fields: [field], decisions: [decide(1, 'consent-marketing')], captcha: 'C2' }).handOver?.code).toBe('CONSENT_REQUIRED');
  });
});

test('a form without any place for a message is refused', () => {
  const page = aPage({ fields: [email] });
  const plan = planFill(page, [decide(40, 'email')], { formId: FORM_ID }, ANSWERS, { assist: false, captcha: 'none', dealer: null });
  expect(plan).toMatchObject({ kind: 'refusal', code: 'FORM_AMBIGUOUS' });
});

describe('the send button', () => {
  test.each([
    [['Reset', 'Send'], 'Send'],
    [['Cancel', 'Submit'], 'Submit'],
    [['Clear', 'Text me', 'Contact Us'], 'Contact Us'],
    [['Let’s Talk'], 'Let’s Talk'],
    [['Enviar'], 'Enviar'],
  ])('of %j is %s', (texts, expected) => {
    const buttons = texts.map((text, index) => aButton(90 + index, text));
    const { button } = filled({ buttons });
    expect(texts[(button?.id ?? 0) - 90]).toBe(expected);
  });

  test('is not a link that leads away, a hidden button or one of another form', () => {
    const buttons = [
      aButton(90, 'Contact us', { tag: 'a', type: '', href: '/contact' }),
      aButton(91, 'Send', { visible: false }),
      aButton(92, 'Send', { formId: 3 }),
    ];
    const plan = filled({ buttons });
    expect(plan.button).toBeNull();
    expect(plan.handOver?.code).toBe('UNREADABLE_FORM');
  });

  test('that leads to another step is known as such', () => {
    expect(filled({ buttons: [aButton(90, 'Next', { type: 'button' })] }).button?.kind).toBe('next');
  });
});

describe('in a form around the whole page', () => {
  const field = (id: number, label: string, change: Partial<FieldSnapshot> = {}) => aField(id, label, change);
  const wide = (buttons: ReturnType<typeof aButton>[], more: readonly FieldSnapshot[], decisions: readonly FieldDecision[]) => {
    const fields = [field(10, 'Search'), field(12, 'E-mail'), field(30, 'Your name'), field(40, 'E-mail'), message, ...more];
    const roles = [decide(10, 'search'), decide(12, 'email'), decide(30, 'name'), decide(40, 'email'), decide(50, 'message'), ...decisions];
    const plan = planFill(aPage({ fields, buttons }), roles, { formId: FORM_ID }, ANSWERS, {
      assist: false,
      captcha: 'C0',
      dealer: DEALER,
    });
    if (plan.kind !== 'fill') throw new Error(`refused: ${plan.code}`);
    return plan;
  };
  const header = [aButton(11, 'Go'), aButton(13, 'Submit')];

  test('the newsletter of the header gets nothing, and the button under the question is pressed (R14, R36)', () => {
    const plan = wide([...header, aButton(60, 'Submit'), aButton(80, 'Submit')], [field(70, 'E-mail')], [decide(70, 'email')]);
    expect(plan.writes.map(({ fieldId }) => fieldId)).toEqual([30, 40, 50]);
    expect(plan.button?.id).toBe(60);
  });

  test('a drawn button of the question is preferred to those of other matters', () => {
    const link = aButton(61, 'Send Inquiry', { tag: 'a', type: '', index: -1, href: "javascript:__doPostBack('x','')", box: boxAt(2_200) });
    const footer = aButton(80, 'Submit', { box: boxAt(3_000) });
    const plan = wide([...header, link, footer], [field(70, 'E-mail', { box: boxAt(2_900) })], [decide(70, 'email')]);
    expect(plan.button?.id).toBe(61);
  });

  test('a button between the fields of one question does not cut it', () => {
    const plan = filled({
      fields: [aField(30, 'Name'), aField(60, 'Phone', { type: 'tel' })],
      decisions: [decide(30, 'name'), decide(60, 'tel')],
      buttons: [aButton(55, 'Check'), aButton(90, 'Send')],
    });
    expect(plan.writes.map(({ fieldId }) => fieldId)).toContain(60);
    expect(plan.button?.id).toBe(90);
  });
});

function boxAt(y: number) {
  return { x: 10, y, width: 300, height: 30 };
}

test('a required question that only looks like a search is asked of the person', () => {
  const plan = filled({ fields: [aField(30, 'What are you looking for?', { required: true })], decisions: [decide(30, 'search')] });
  expect(plan.handOver).toMatchObject({ code: 'REQUIRED_UNKNOWN' });
  expect(filled({ fields: [aField(30, 'Search')], decisions: [decide(30, 'search')] }).handOver).toBeNull();
});

describe('a limit that is only said beside the field', () => {
  test.each(['Maximum 250 characters', '250 characters remaining', '0 / 250'])('“%s” chooses the length of the message', (after) => {
    const said = { ...message, labels: { ...LABELS, label: 'Message', after } };
    const page = aPage({ fields: [email, said], buttons: [aButton(90, 'Send')] });
    const options = { assist: false, captcha: 'C0', dealer: DEALER } as const;
    const plan = planFill(page, [decide(40, 'email'), decide(50, 'message')], { formId: FORM_ID }, ANSWERS, options);
    expect(plan.kind === 'fill' && valueOf(plan, 50)).toBe(ANSWERS.message.short);
  });

  test('a phone number beside it is none', () => {
    const said = { ...message, labels: { ...LABELS, label: 'Message', after: 'Or call (303) 555-0100, open 0 to 24' } };
    const page = aPage({ fields: [email, said], buttons: [aButton(90, 'Send')] });
    const options = { assist: false, captcha: 'C0', dealer: DEALER } as const;
    const plan = planFill(page, [decide(40, 'email'), decide(50, 'message')], { formId: FORM_ID }, ANSWERS, options);
    expect(plan.kind === 'fill' && valueOf(plan, 50)).toBe(ANSWERS.message.full);
  });
});

describe('what is chosen for the buyer beforehand', () => {
  const OFFERS = aList(1, 'Would you like to receive special offers?', ['Yes please', 'No']);
  const said = (field: FieldSnapshot, at: number): FieldSnapshot => ({
    ...field,
    options: field.options.map((option, index) => ({ ...option, selected: index === at })),
  });

  test('a list that says yes to offers is set to no, one that says no is left', () => {
    expect(writeTo(filled({ fields: [said(OFFERS, 0)], decisions: [decide(1, null)] }), 1)).toMatchObject({ text: 'No' });
    expect(writeTo(filled({ fields: [said(OFFERS, 1)], decisions: [decide(1, null)] }), 1)).toBeUndefined();
  });

  const store = (id: number, label: string, checked = false): FieldSnapshot =>
    aField(id, label, { type: 'radio', name: 'loc', checked, labels: { ...LABELS, label, legend: 'Store' } });
  const stores = (...names: string[]): Case => ({
    fields: names.map((name, at) => store(at + 1, name, at === 0)),
    decisions: names.map((_, at) => decide(at + 1, null)),
  });

  test('another store of the group is exchanged for the dealer’s', () => {
    const plan = filled(stores('Mapleton Kia', 'Mapleton Ford', 'Mapleton Honda'));
    expect([writeTo(plan, 1), writeTo(plan, 2)?.how]).toEqual([undefined, 'radio']);
  });

  test('another store is asked about where the dealer’s is not offered', () => {
    expect(filled(stores('Pueblo Kia', 'Boulder Honda')).handOver?.code).toBe('STORE_CHOICE');
  });
});

test('a form without a field for an address is left to the person', () => {
  const page = aPage({ fields: [message, aField(1, 'Xyz')], buttons: [aButton(90, 'Send')] });
  const plan = planFill(page, [decide(50, 'message'), decide(1, null)], { formId: FORM_ID }, ANSWERS, {
    assist: false,
    captcha: 'C0',
    dealer: DEALER,
  });
  expect(plan).toMatchObject({ handOver: { code: 'REQUIRED_UNKNOWN' } });
});
