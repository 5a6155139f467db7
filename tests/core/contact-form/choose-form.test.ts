// Which form is used, and which never is (R27, R30–R33).
import { describe, expect, test } from 'vitest';
import { chooseForm, formPlace, type ChoiceOptions } from '../../../lib/contact-form/choose-form.ts';
import { classifyFields } from '../../../lib/contact-form/classify-fields.ts';
import { classifyForms } from '../../../lib/contact-form/classify-forms.ts';
import type { FieldSnapshot, FormSnapshot, PageSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { packsFor } from '../../../lib/contact-form/rules/languages.ts';
import { MORE_PACKS } from '../../../lib/contact-form/rules/more-languages.ts';
import { aButton, aField, aForm, aList, aPage, FORM_ID, LABELS } from './build-snapshot.ts';

function contactFields(formId = FORM_ID, from = 1): FieldSnapshot[] {
  return [
    aField(from, 'First name', { formId }),
    aField(from + 1, 'Last name', { formId }),
    aField(from + 2, 'E-mail', { formId, type: 'email' }),
    aField(from + 3, 'Comments', { formId, control: 'textarea', type: '' }),
  ];
}

function choose(page: PageSnapshot, options: ChoiceOptions = { openersUsed: 0 }) {
  const fields = classifyFields(page);
  return chooseForm(page, fields, classifyForms(page, fields), options);
}

function withForm(form: Partial<FormSnapshot>, fields: FieldSnapshot[], button = 'Send'): PageSnapshot {
  return aPage({ forms: [aForm(form)], fields, buttons: [aButton(90, button)] });
}

function kindOf(page: PageSnapshot): string | undefined {
  return classifyForms(page, classifyFields(page))[0]?.kind;
}

describe('the chosen form', () => {
  test('is the contact form', () => {
    expect(choose(aPage({ fields: contactFields() }))).toEqual({ kind: 'form', formId: FORM_ID });
  });

  test('is the contact form among others', () => {
    const search = aForm({ id: 200, heading: '', elementId: 'search', role: 'search', method: 'get' });
    const letter = aForm({ id: 300, heading: 'Newsletter', elementId: 'newsletter' });
    const fields = [
      aField(10, 'Search', { formId: 200, type: 'search' }),
      aField(11, 'E-mail', { formId: 300, type: 'email' }),
      ...contactFields(FORM_ID, 20),
    ];
    expect(choose(aPage({ forms: [search, letter, aForm()], fields }))).toEqual({ kind: 'form', formId: FORM_ID });
  });

  test.each(['What can we do for you?', 'Tell us what you have in mind'])('is one that only asks “%s”', (asks) => {
    const fields = [aField(1, 'Your full name'), aField(2, 'E-mail'), aField(3, asks, { control: 'textarea', type: '' })];
    const page = withForm({ heading: '', elementId: 'hello', landmark: '' }, fields, 'Say hello');
    expect(choose({ ...page, url: 'https://dealer.test/hello', title: 'Example Motors', headings: [] })).toEqual({
      kind: 'form',
      formId: FORM_ID,
    });
  });

  test('is not hidden', () => {
    expect(choose(withForm({ visible: false }, contactFields()))).toEqual({ kind: 'none' });
  });

  test('of two different ones that fit as well is none: the person decides', () => {
    const other = aForm({ id: 200, heading: 'Contact us' });
    const fields = [...contactFields(), aField(9, 'Phone'), ...contactFields(200, 20)];
    const buttons = [aButton(90, 'Send'), aButton(91, 'Send', { formId: 200 })];
    expect(choose(aPage({ forms: [aForm(), other], fields, buttons }))).toMatchObject({ kind: 'refusal', code: 'FORM_AMBIGUOUS' });
  });

  test('of two copies of one is the first', () => {
    const copy = aForm({ id: 200 });
    expect(choose(aPage({ forms: [aForm(), copy], fields: [...contactFields(), ...contactFields(200, 20)] }))).toEqual({
      kind: 'form',
      formId: FORM_ID,
    });
  });
});

describe('never chosen', () => {
  test.each([
    ['a social security number', aField(9, 'Social Security Number')],
    ['a date of birth', aField(9, 'Date of birth')],
    ['a driver licence', aField(9, 'Driver’s License #')],
    ['an income', aField(9, 'Gross monthly income')],
    ['a friend’s address', aField(9, 'Your friend’s e-mail')],
    ['a password', aField(9, 'Password', { type: 'password' })],
    ['a card', aField(9, '', { autocomplete: 'cc-number' })],
  ])('a form that asks for %s', (_, field) => {
    expect(choose(aPage({ fields: [...contactFields(), field] }))).toEqual({ kind: 'none' });
  });

  test.each(['Desired monthly payment', 'Referred by a friend'])('“%s” is no such question', (label) => {
    expect(choose(aPage({ fields: [...contactFields(), aField(9, label)] }))).toMatchObject({ kind: 'form' });
  });

  test.each([
    ['service', 'Schedule Service', 'Book appointment'],
    ['service', 'Order a part', 'Request part'],
    ['test-drive', 'Schedule a Test Drive', 'Book test drive'],
    ['trade-in', 'Value your trade', 'Get my value'],
    ['job', 'Career opportunities', 'Apply'],
    ['credit', 'Get pre-approved financing', 'Apply now'],
  ])('a %s form', (kind, heading, button) => {
    const page = aPage({
      headings: [heading],
      title: heading,
      url: 'https://dealer.test/x',
      forms: [aForm({ heading, elementId: kind })],
      fields: contactFields(),
      buttons: [aButton(90, button)],
    });
    expect(kindOf(page)).toBe(kind);
    expect(choose(page)).toEqual({ kind: 'none' });
  });

  test('a form that insists on the mileage of a trade-in; one that only offers to take it is chosen', () => {
    const mileage = (required: boolean) =>
      aField(9, 'Mileage', { required, labels: { ...LABELS, label: 'Mileage', legend: 'Trade-in (optional)' } });
    expect(choose(aPage({ fields: [...contactFields(), mileage(true)] }))).toEqual({ kind: 'none' });
    expect(choose(aPage({ fields: [...contactFields(), mileage(false)] }))).toMatchObject({ kind: 'form' });
  });

  test('a newsletter, whatever the page is called', () => {
    const page = withForm({ heading: 'Join our newsletter', elementId: 'signup' }, [aField(1, 'E-mail', { type: 'email' })], 'Subscribe');
    expect(choose(page)).toEqual({ kind: 'none' });
  });

  test('a chat', () => {
    const page = withForm({ elementId: 'cnpoke', heading: 'Chat with us', className: 'cn-poke-chat' }, [aField(1, 'Message')], 'Text us');
    expect(choose(page)).toEqual({ kind: 'none' });
  });

  test('a form that only a mail program sends', () => {
    const page = withForm({ action: 'mailto:sales@dealer.test?subject=x' }, contactFields());
    expect(choose(page)).toEqual({
      kind: 'refusal',
      code: 'MAILTO_FORM',
      detail: 'The form only opens your mail program: write to sales@dealer.test.',
    });
  });
});

describe('a form with our boxes that is for something else', () => {
  test.each([
    ['telling a friend', "Friend's e-mail", {}],
    ['a review', 'Your review', { control: 'textarea', type: '' }],
    ['a job', 'Why do you want to work with us?', { control: 'textarea', type: '' }],
    ['opting out', 'Unsubscribe me from everything', { type: 'checkbox' }],
    ['a privacy request', 'Do not sell or share my personal information', { type: 'radio' }],
  ] as const)('is never chosen: %s', (_what, label, change) => {
    expect(choose(withForm({}, [...contactFields(), aField(9, label, change)])).kind).toBe('none');
  });

  test('is one about the buyer’s own car', () => {
    expect(choose(withForm({ heading: 'We want to buy your car!' }, contactFields(), 'Get my cash offer')).kind).toBe('none');
  });

  test.each(['Join our team', 'Tell us how we did', 'Share your experience'])('is one that is called “%s”', (heading) => {
    expect(choose(withForm({ heading }, contactFields())).kind).toBe('none');
  });

  test('is not told by a consent that says one may unsubscribe', () => {
    const words = 'Send me offers; I can unsubscribe from them at any time';
    expect(choose(withForm({}, [...contactFields(), aField(9, words, { type: 'checkbox' })])).kind).toBe('form');
  });
});

describe('a form that asks for a price', () => {
  const home = 'https://dealer.test/';
  const link = {
    id: 1,
    url: `${home}contact`,
    href: '/contact',
    text: 'Contact us',
    ariaLabel: '',
    title: '',
    landmark: 'nav',
    visible: true,
  } as const;
  const bare = { heading: '', elementId: '', landmark: '' } as const;
  const page = (button: string, change: Partial<PageSnapshot> = {}) => ({
    ...withForm(bare, contactFields(), button),
    url: `${home}lead`,
    title: 'Mapleton Ford',
    headings: ['Honda CR-V'],
    ...change,
  });

  test.each([
    'Get ePrice',
    'Ask',
    'Request a quote',
    'Get your price',
    'Check availability',
    'Confirm availability',
    'Request',
    'Get pricing',
  ])('carries the question, whatever its button says: %s', (button) =>
    expect(choose(page(button))).toEqual({ kind: 'form', formId: FORM_ID }),
  );

  test('is left where a plainer one is', () => {
    const quote = aForm({ ...bare, id: 200, heading: 'Get your ePrice', landmark: 'main' });
    const fields = [...contactFields(200, 20), aField(30, 'Phone', { formId: 200, type: 'tel' }), ...contactFields()];
    const buttons = [aButton(91, 'Get ePrice', { formId: 200 }), aButton(90, 'Send')];
    expect(choose({ ...page(''), forms: [quote, aForm(bare)], fields, buttons })).toEqual({ kind: 'form', formId: FORM_ID });
  });

  test('is left on a front page that knows a contact page, and taken on one that knows none', () => {
    expect(choose(page('Get ePrice', { url: home, links: [link] }))).toEqual({ kind: 'none' });
    expect(choose(page('Get ePrice', { url: home }))).toEqual({ kind: 'form', formId: FORM_ID });
  });

  test('without a place for a message is told apart from nothing, but not on a contact page', () => {
    const fields = [aField(1, 'Name'), aField(2, 'E-mail', { type: 'email' }), aField(3, 'Phone', { type: 'tel' })];
    const small = { ...page('Get my quote'), forms: [aForm({ ...bare, heading: 'Get a quote' })], fields };
    expect(choose(small)).toEqual({ kind: 'form', formId: FORM_ID });
    expect(choose({ ...small, url: `${home}contact-us`, title: 'Contact us' })).toEqual({ kind: 'none' });
  });

  test.each([
    'Insurance quote',
    'Service quote',
    'Extended warranty quote',
    'Payment quote',
    'Order parts',
    'Tire prices: get a tire quote',
    'Rent a car',
    'Reserve this car with a deposit',
    'Opt out of sharing',
    'Sponsorship request',
  ])('of something else is left alone: %s', (heading) => {
    expect(choose({ ...page('Request a quote'), forms: [aForm({ ...bare, heading })] })).toEqual({ kind: 'none' });
  });

  test.each(['Continue', 'Go', 'OK'])('is known by its question where the button says nothing: %s', (button) => {
    const asking = (label: string) => [...contactFields().slice(0, 3), aField(4, label, { control: 'textarea', type: '' })];
    expect(choose({ ...page(button), fields: asking('How can we help?') })).toEqual({ kind: 'form', formId: FORM_ID });
    expect(choose({ ...page(button), fields: asking('Comments') })).toEqual({ kind: 'none' });
  });
});

describe('a form that insists on a file', () => {
  test.each(['Photo of your licence plate', 'Copy of your driver’s license'])('is filled and handed over: %s', (label) => {
    const page = aPage({ fields: [...contactFields(), aField(9, label, { type: 'file', required: true })] });
    expect(choose(page)).toEqual({ kind: 'form', formId: FORM_ID });
  });

  test('of the licence without insisting is still a form we leave alone', () => {
    const page = aPage({ fields: [...contactFields(), aField(9, 'Copy of your driver’s license', { type: 'file' })] });
    expect(choose(page)).toEqual({ kind: 'none' });
  });
});

describe('a form in steps', () => {
  const later = { visible: false, hiddenBy: 'no box' };
  const next = aButton(91, 'Next step', { type: 'button' });
  const firstStep = [aField(1, 'First name'), aField(2, 'Last name')];

  test('is chosen for what its later steps ask', () => {
    const fields = [
      ...firstStep,
      aField(3, 'E-mail', { type: 'email', ...later }),
      aField(4, 'Comments', { control: 'textarea', type: '', ...later }),
    ];
    expect(choose(aPage({ fields, buttons: [next] }))).toEqual({ kind: 'form', formId: FORM_ID });
  });

  test('is chosen when it opens with a choice of department', () => {
    const department = aList(1, 'Department *', ['Choose', 'Service', 'Sales'], { required: true });
    const comments = aField(2, 'Comments', { control: 'textarea', type: '', ...later });
    const email = aField(3, 'E-mail', { type: 'email', ...later });
    expect(choose(aPage({ fields: [department, comments, email], buttons: [] }))).toEqual({ kind: 'form', formId: FORM_ID });
    expect(choose(aPage({ fields: [department], buttons: [] }))).toEqual({ kind: 'none' });
  });

  test('is chosen where its later steps are not in the page yet', () => {
    expect(choose(aPage({ fields: firstStep, buttons: [next] }))).toEqual({ kind: 'form', formId: FORM_ID });
    expect(choose(aPage({ fields: firstStep, buttons: [aButton(91, 'Go')] }))).toEqual({ kind: 'none' });
  });

  test('is refused before its first for what its last asks', () => {
    const fields = [...contactFields(), aField(9, 'Social Security Number', later)];
    expect(choose(aPage({ fields, buttons: [next] }))).toMatchObject({ kind: 'refusal', code: 'FORM_AMBIGUOUS' });
  });

  test('is the only one once we are in it, if it asks nothing it must not', () => {
    const inSteps = formPlace(aForm());
    const other = aForm({ id: 200, index: 1 });
    const page = (...fields: FieldSnapshot[]) =>
      aPage({ forms: [other, aForm({ heading: '' })], fields: [...contactFields(200, 20), ...fields] });
    expect(choose(page(aField(1, 'Phone')), { openersUsed: 2, inSteps })).toEqual({ kind: 'form', formId: FORM_ID });
    expect(choose(page(aField(1, 'Social Security Number')), { openersUsed: 2, inSteps })).toEqual({ kind: 'none' });
  });
});

describe('departments', () => {
  const tab = (id: number, text: string, state: 'open' | 'closed') => aButton(id, text, { formId: -1, type: 'button', tab: state });
  const withTabs = (...buttons: ReturnType<typeof tab>[]) => aPage({ fields: contactFields(), buttons: [...buttons, aButton(90, 'Send')] });

  test('the closed Sales tab is opened before a form of another department is looked at', () => {
    const page = withTabs(tab(5, 'Parts & Service', 'open'), tab(6, 'New & Used Sales', 'closed'));
    expect(choose(page)).toEqual({ kind: 'opener', buttonId: 6 });
  });

  test('an open Sales tab is left as it is', () => {
    expect(choose(withTabs(tab(5, 'Service', 'closed'), tab(6, 'Sales', 'open')))).toEqual({ kind: 'form', formId: FORM_ID });
  });

  test('Sales among departments is pressed on a contact page, and nowhere else', () => {
    const buttons = ['Service Department', 'Sales Department', 'Finance'].map((text, at) =>
      aButton(5 + at, text, { formId: -1, type: 'button' }),
    );
    const page = { forms: [], fields: [], buttons };
    expect(choose(aPage(page))).toEqual({ kind: 'opener', buttonId: 6 });
    expect(choose(aPage({ ...page, url: 'https://dealer.test/', title: 'Welcome', headings: ['Our cars'] }))).toEqual({ kind: 'none' });
  });
});

describe('a site that lets only members write', () => {
  const signIn = [aField(1, 'E-mail', { type: 'email' }), aField(2, 'Password', { type: 'password' })];
  const page = (texts: string[], form: Partial<FormSnapshot> = {}) =>
    aPage({
      title: 'Express store',
      headings: [],
      texts,
      forms: [aForm({ heading: '', elementId: 'login', ...form })],
      fields: signIn,
      buttons: [aButton(90, 'Log in')],
    });

  test.each([
    'Create an account or sign in to send us a message.',
    'To contact us you must first log in.',
    'Inicie sesión para enviar un mensaje',
  ])('says so: %s', (text) => expect(choose(page([text]))).toMatchObject({ kind: 'refusal', code: 'LOGIN_REQUIRED' }));

  test('is not every site with a customer login', () => {
    expect(choose(page(['Customer login', 'Call us any time']))).toEqual({ kind: 'none' });
    expect(choose(page(['Sign in to send us a message'], { landmark: 'header' }))).toEqual({ kind: 'none' });
  });
});

describe('openers', () => {
  const opener = (text: string, change = {}) =>
    aPage({ forms: [], fields: [], buttons: [aButton(5, text, { formId: -1, type: 'button', ...change })] });

  test.each(['Send Us A Message', 'Contact us', 'Drop us a line!', 'Contáctenos', 'Email our sales team', 'Escríbanos', 'Écrivez-nous'])(
    '"%s" is pressed',
    (text) => {
      expect(choose(opener(text))).toEqual({ kind: 'opener', buttonId: 5 });
    },
  );

  test.each(['Chat with us', 'Text us', 'Call now', 'Schedule service', 'Apply for financing', 'Value your trade', 'Contact service'])(
    '"%s" never is',
    (text) => {
      expect(choose(opener(text))).toEqual({ kind: 'none' });
    },
  );

  test('one without a type is one outside a form, where it submits nothing', () => {
    expect(choose(opener('Contact us', { type: 'submit' }))).toEqual({ kind: 'opener', buttonId: 5 });
    expect(choose(opener('Contact us', { type: 'submit', formId: FORM_ID }))).toEqual({ kind: 'none' });
  });

  test('one that leads away is a link, not an opener', () => {
    expect(choose(opener('Contact us', { tag: 'a', type: '', href: '/contact' }))).toEqual({ kind: 'none' });
  });

  test('in another language is known by its pack', () => {
    const packs = packsFor('de', MORE_PACKS);
    expect(choose(opener('Nachricht schreiben'), { openersUsed: 0, packs })).toEqual({ kind: 'opener', buttonId: 5 });
    expect(choose(opener('Nachricht schreiben'))).toEqual({ kind: 'none' });
  });

  test('after one opener the sales branch is taken', () => {
    expect(choose(opener('Sales'), { openersUsed: 1 })).toEqual({ kind: 'opener', buttonId: 5 });
    expect(choose(opener('Sales'), { openersUsed: 0 })).toEqual({ kind: 'none' });
  });

  test('two are enough', () => {
    expect(choose(opener('Contact us'), { openersUsed: 2 })).toEqual({ kind: 'none' });
  });
});
