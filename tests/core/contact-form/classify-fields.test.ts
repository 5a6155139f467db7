// What fields are taken for, by every road a label can come (R15), and what is never taken for a field (R12, R13).
import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../lib/contact-form/classify-fields.ts';
import type { FieldSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { MAIN_PACKS, packsFor } from '../../../lib/contact-form/rules/languages.ts';
import { MORE_PACKS } from '../../../lib/contact-form/rules/more-languages.ts';
import { asksForMore } from '../../../lib/contact-form/rules/page-languages.ts';
import { aField, aList, aPage, LABELS } from './build-snapshot.ts';

function classify(...fields: FieldSnapshot[]) {
  return classifyFields(aPage({ fields }));
}

function roleOf(field: FieldSnapshot): string | null | undefined {
  return classify(field)[0]?.role;
}

describe('a label decides', () => {
  test.each([
    ['First Name*', 'given-name'],
    ['Last name', 'family-name'],
    ['Full Name', 'name'],
    ['Your name', 'name'],
    ['E-mail address', 'email'],
    ['Confirm e-mail', 'email-confirm'],
    ['Phone number', 'tel'],
    ['Phone/Mobile', 'tel'],
    ['Mobile or phone', 'tel'],
    ['May we text you at the number above?', 'message'],
    ['ZIP code', 'postal-code'],
    ['City', 'address-level2'],
    ['Location', 'street-address'],
    ['Where are you from?', 'street-address'],
    ['Company', 'organization'],
    ['Subject', 'subject'],
    ['VIN', 'vehicle-vin'],
    ['Stock number', 'vehicle-stock'],
    ['How did you hear about us?', 'how-heard'],
    ['Referred by', 'how-heard'],
    ['Preferred contact method', 'preferred-contact-method'],
    ['Best time to call', 'preferred-contact-time'],
    ['Type the characters you see', 'captcha'],
    ['Enter the digits from the picture', 'captcha'],
    ['Code from the letter we sent you', null],
    ['What is 4 + 7 ?', 'quiz'],
    ['To show you are not a spammer: what is three plus nine?', 'quiz'],
    ['What color is the sky on a clear day?', 'quiz'],
    ['How many days are there in a week?', 'quiz'],
    ['What was the name of your first car?', null],
    ['Name of your favorite teacher', null],
    ['Nombre completo', 'name'],
    ['Apellidos', 'family-name'],
    ['Correo electrónico', 'email'],
    ['Teléfono', 'tel'],
    ['Asunto', 'subject'],
    ['Horario preferido para llamarle', 'preferred-contact-time'],
    ['Prénom', 'given-name'],
    ['Cellulaire', 'tel'],
    ['Poste', 'tel-extension'],
    ['Entreprise (facultatif)', 'organization'],
    ['Votre reprise', 'trade-in'],
    ['C.P.', 'postal-code'],
    ['Your telephone (incl. area code)', 'tel'],
    ['Area code', 'tel-area-code'],
    ['What vehicle are you interested in?', 'vehicle-model'],
    ['Best number to reach you', 'tel'],
    ['(555) 555-5555', 'tel'],
    ['###-###-####', 'tel'],
    ['I am contacting you about', 'subject'],
    ['and I’m interested in a', 'vehicle-model'],
    ['Something our internet sales manager should know about your question?', 'message'],
    ['Courriel', 'email'],
    ['Code postal', 'postal-code'],
  ])('%s is %s', (label, role) => {
    expect(roleOf(aField(1, label))).toBe(role);
  });

  test.each(['Company name', 'Business name', "Friend's name", 'Name of your pet', 'Username'])('%s is nobody’s name', (label) => {
    expect(['name', 'given-name', 'family-name']).not.toContain(roleOf(aField(1, label)));
  });

  test.each(['Username or e-mail', 'E-mail or phone', 'Your name or e-mail', 'Nombre o correo electrónico'])(
    '%s is no plain e-mail field',
    (label) => {
      expect(roleOf(aField(1, label))).not.toBe('email');
    },
  );

  test('a name that only counts says nothing (R14)', () => {
    expect(roleOf(aField(1, '', { name: 'input_5' }))).toBeNull();
    expect(roleOf(aField(1, '', { name: 'field3' }))).toBeNull();
    expect(roleOf(aField(1, 'ZIP', { name: 'input_5' }))).toBe('postal-code');
  });

  test('a label beats a machine name', () => {
    expect(roleOf(aField(1, 'Last name', { name: 'first_name' }))).toBe('family-name');
  });

  test('the reasons are told', () => {
    expect(classify(aField(1, 'Phone'))[0]?.signals.join()).toContain('label "phone" → tel');
  });
});

describe('other roads', () => {
  test.each(['ariaLabel', 'ariaLabelledby', 'tableCell', 'placeholder', 'title', 'before'] as const)(
    '%s names a field without a label',
    (road) => {
      expect(roleOf(aField(1, '', { labels: { ...LABELS, [road]: 'E-mail' } }))).toBe('email');
    },
  );

  test('the text before a labelled field belongs to something else', () => {
    expect(roleOf(aField(1, 'Phone', { labels: { ...LABELS, label: 'Phone', before: 'E-mail' } }))).toBe('tel');
  });

  test.each([
    ['contact.firstName', 'given-name'],
    ['contact.email.sep', 'email'],
    ['lname', 'family-name'],
    ['user[name]', 'name'],
    ['txtEmail', 'email'],
    ['CONTACT_FORM_PHONE', 'tel'],
  ])('the name %s is %s', (name, role) => {
    expect(roleOf(aField(1, '', { name }))).toBe(role);
  });

  test('an autocomplete token decides where nothing contradicts it', () => {
    expect(roleOf(aField(1, '', { autocomplete: 'section-a home tel' }))).toBe('tel');
  });

  test('a copied token of another kind is not believed', () => {
    expect(roleOf(aField(1, 'ZIP code', { autocomplete: 'tel' }))).toBe('postal-code');
  });

  test('within one kind the token knows the part', () => {
    expect(roleOf(aField(1, 'Name', { autocomplete: 'given-name' }))).toBe('given-name');
  });

  test('but not against a label that says which part', () => {
    expect(roleOf(aField(1, 'First name', { autocomplete: 'name' }))).toBe('given-name');
    expect(roleOf(aField(1, 'Last name', { autocomplete: 'given-name' }))).toBe('family-name');
  });
});

describe('kinds of control', () => {
  test('the big box is the message, even unnamed', () => {
    expect(roleOf(aField(1, '', { control: 'textarea', type: '' }))).toBe('message');
    expect(roleOf(aField(1, 'How can we help you?', { control: 'textarea', type: '' }))).toBe('message');
  });

  test('a list is never a name, an e-mail or a message', () => {
    for (const label of ['Name', 'E-mail', 'Message']) {
      expect(['name', 'email', 'message']).not.toContain(roleOf(aList(1, label, ['A', 'B'])));
    }
  });

  test.each([
    ['I agree to receive marketing text messages', 'consent-marketing'],
    ['Sign me up for the newsletter', 'consent-marketing'],
    ['By checking this box you authorize us to contact you by phone call, text and e-mail', 'consent-marketing'],
    ['I have read the privacy policy', 'consent-tos'],
    ['I Agree', 'consent-other'],
  ])('the box "%s" is %s', (label, role) => {
    expect(roleOf(aField(1, label, { type: 'checkbox' }))).toBe(role);
  });

  test('a password or a file is nothing of ours', () => {
    expect(roleOf(aField(1, 'E-mail', { type: 'file' }))).not.toBe('email');
    expect(roleOf(aField(1, 'E-mail', { type: 'password' }))).not.toBe('email');
  });
});

describe('neighbours', () => {
  test('three short boxes are one phone', () => {
    const boxes = [3, 3, 4].map((maxLength, at) => aField(at + 1, at === 0 ? 'Phone' : '', { maxLength, name: `p${at}` }));
    expect(classify(...boxes).map(({ role }) => role)).toEqual(['tel-area-code', 'tel-local-prefix', 'tel-local-suffix']);
  });

  test('"Name" beside "Surname" is the given name', () => {
    expect(classify(aField(1, 'Name'), aField(2, 'Surname')).map(({ role }) => role)).toEqual(['given-name', 'family-name']);
  });

  test('"Nom" beside "Prénom" is the family name', () => {
    expect(classify(aField(1, 'Nom'), aField(2, 'Prénom')).map(({ role }) => role)).toEqual(['family-name', 'given-name']);
  });

  test('a lone "Name" stays the whole name', () => {
    expect(classify(aField(1, 'Name'), aField(2, 'E-mail')).map(({ role }) => role)).toEqual(['name', 'email']);
  });
});

describe('traps', () => {
  test.each([
    ['a builder’s wrapper class', { around: 'gfield gform_validation_container' }],
    ['a trap name', { name: 'wpforms[hp]' }],
    ['a honeypot id', { elementId: 'contact-honeypot' }],
    ['a hidden trap', { visible: false, hiddenBy: 'offscreen', name: '' }],
    ['tabindex -1 with autocomplete off', { tabIndex: -1, autocomplete: 'off' }],
    [
      'a description',
      { labels: { ...LABELS, label: 'Comments', describedby: 'This field is for validation purposes and should be left unchanged.' } },
    ],
  ])('%s is never written', (_, change: Partial<FieldSnapshot>) => {
    const [, decision] = classify(aField(1, 'E-mail'), aField(2, 'Your Email', change));
    expect(decision).toMatchObject({ trap: true, role: 'honeypot' });
  });

  test.each(['Leave this field blank', 'If you are human, leave this blank', 'Deje este campo en blanco', 'Laissez ce champ vide'])(
    '"%s" is a trap in plain sight',
    (label) => {
      expect(classify(aField(1, label))[0]?.trap).toBe(true);
    },
  );

  test.each(["I'm not a robot", 'I am not a bot', 'I am human'])('a box “%s” is the person’s to tick, not a trap', (label) => {
    expect(classify(aField(1, label, { type: 'checkbox', required: true }))).toMatchObject([{ role: 'quiz', trap: false }]);
  });

  test.each(['Enter a coupon or leave blank', 'Website (leave blank if none)'])('"%s" is an offer, not a trap', (label) => {
    expect(classify(aField(1, label))[0]?.trap).toBe(false);
  });

  test('a text field hidden among visible ones is not written now', () => {
    const [, decision] = classify(aField(1, 'E-mail'), aField(2, 'Phone', { visible: false, hiddenBy: 'no box' }));
    expect(decision).toMatchObject({ trap: true, role: 'tel' });
  });

  test('a form that is hidden as a whole is no trap', () => {
    const hidden = { visible: false, hiddenBy: 'no box' } as const;
    expect(classify(aField(1, 'E-mail', hidden), aField(2, 'Phone', hidden)).map(({ trap }) => trap)).toEqual([false, false]);
  });

  test('a hidden native box behind a visible label is no trap', () => {
    const [, decision] = classify(
      aField(1, 'E-mail'),
      aField(2, 'I Agree', { type: 'checkbox', visible: false, hiddenBy: 'no box', proxied: true }),
    );
    expect(decision?.trap).toBe(false);
  });
});

describe('languages on demand', () => {
  test.each([
    ['de', 'Nachricht', 'message'],
    ['de', 'Vorname', 'given-name'],
    ['pt', 'Sobrenome', 'family-name'],
    ['it', 'Cognome', 'family-name'],
    ['nl', 'Achternaam', 'family-name'],
    ['pl', 'Nazwisko', 'family-name'],
    ['ru', 'Фамилия', 'family-name'],
  ])('in %s "%s" is %s', (language, label, role) => {
    const control = role === 'message' ? 'textarea' : 'input';
    const page = aPage({ language, fields: [aField(1, label, { control })] });
    expect(classifyFields(page, packsFor(language, MORE_PACKS))[0]?.role).toBe(role);
  });

  test.each([
    ['de', 'Postleitzahl'],
    ['pl', 'Nazwisko'],
  ])('in %s "%s" is unknown when nothing was brought', (language, label) => {
    const page = aPage({ language, fields: [aField(1, label)] });
    expect(classifyFields(page, packsFor(language, []))[0]?.role).toBeNull();
  });

  test.each([
    ['en', false],
    ['es', false],
    ['ca', false],
    ['fr', false],
    ['de', true],
    ['uk', true],
    ['hu', true],
  ])('a page in %s asks for more: %s', (language, asks) => {
    expect(asksForMore(language)).toBe(asks);
    expect(packsFor(language, MORE_PACKS).length > packsFor(language, []).length).toBe(asks);
  });

  test('every main pack is known to be carried', () => {
    expect(MAIN_PACKS.filter(({ language }) => asksForMore(language))).toEqual([]);
  });

  test('a German label says nothing to the main packs', () => {
    expect(roleOf(aField(1, 'Anschrift'))).toBeNull();
  });
});

describe('builders name their fields in many ways', () => {
  const longText = { control: 'textarea', type: '' } as const;
  const askedBy = (change: Partial<FieldSnapshot>, label = '') => classifyFields(aPage({ fields: [aField(1, label, change)] }))[0]?.role;

  test.each<[string, string, Partial<FieldSnapshot>?]>([
    ['your-name', 'name'],
    ['your-message', 'message', longText],
    ['tel-631', 'tel'],
    ['FNAME', 'given-name'],
    ['mobilephone', 'tel'],
    ['jform[contact_name]', 'name'],
    ['jform[contact_message]', 'message', longText],
    ['submitted[e_mail_address]', 'email'],
    ['field_first_name[0][value]', 'given-name'],
    ['ctl00$ContentPlaceHolder1$txtComments', 'message', longText],
    ['txtZip', 'postal-code'],
    ['contact[body]', 'message', longText],
    ['billing_address_1', 'street-address'],
    ['names[last_name]', 'family-name'],
    ['visitor_email', 'email'],
    ['reemail', 'email-confirm'],
    ['howdidyouhear', 'how-heard'],
  ])('“%s” is %s', (name, role, change) => expect(askedBy({ name, ...change })).toBe(role));

  test.each([
    ['Best phone number to reach you', 'tel'],
    ['Preferred method of contact', 'preferred-contact-method'],
    ['Reach me by', 'preferred-contact-method'],
    ['Get back to me via', 'preferred-contact-method'],
    ['Reply-to address', 'email'],
    ['Forename', 'given-name'],
    ['State / Province / Region', 'address-level1'],
  ])('“%s” asks %s', (label, role) => expect(askedBy({ name: 'input_5' }, label)).toBe(role));

  test.each(['jform[username]', 'pincode_hash', 'keywords'])('“%s” is no name, mail or place', (name) =>
    expect(['name', 'given-name', 'family-name', 'email', 'postal-code']).not.toContain(askedBy({ name })),
  );
});

describe('what is somebody else’s', () => {
  const ofTheBuyer = ['name', 'given-name', 'family-name', 'email', 'tel', 'message'];
  test.each([
    'Co-Buyer First Name',
    'Co-applicant last name',
    'Co-Buyer Email',
    'Co-signer phone',
    'Dealer’s e-mail',
    'Salesperson’s name, if any',
    'Sales consultant you worked with',
    'Friend’s e-mail',
    'Spouse’s name',
    'Alternate e-mail',
    'Phone carrier',
  ])('“%s” is not the buyer’s', (label) => expect(ofTheBuyer).not.toContain(roleOf(aField(1, label))));

  test('internal notes are no message', () => {
    const notes = { control: 'textarea', type: '', name: 'notes' } as const;
    expect(roleOf(aField(1, 'Internal notes (staff only)', notes))).toBe('other');
    expect(roleOf(aField(1, 'Notes', notes))).toBe('message');
  });
});

describe('a name in two boxes', () => {
  const inCell = (id: number, name: string): FieldSnapshot => aField(id, '', { name, labels: { ...LABELS, tableCell: 'Name:' } });
  test('that share one label is told by their names', () =>
    expect(classify(inCell(1, 'fname'), inCell(2, 'lname')).map(({ role }) => role)).toEqual(['given-name', 'family-name']));
  test('one box alone takes all of it, whatever its name', () => expect(roleOf(inCell(1, 'fname'))).toBe('name'));
});

describe('words behind a box', () => {
  const behind = (name: string, before = ''): FieldSnapshot => aField(1, '', { name, labels: { ...LABELS, before, after: 'Last' } });
  test('name it where nothing else does', () => expect(roleOf(behind('q1_last'))).toBe('family-name'));
  test('say nothing where words stand before it', () => expect(roleOf(behind('q1', 'E-mail'))).toBe('email'));
});

describe('a second car', () => {
  const rolesOf = (...labels: string[]): unknown[] => classify(...labels.map((label, id) => aField(id, label))).map(({ role }) => role);
  test('is not the wanted one, even where only a heading says so', () =>
    expect(rolesOf('Year', 'Make', 'Model', 'Year', 'Make', 'Model', 'Trim')).toEqual([
      ...['vehicle-year', 'vehicle-make', 'vehicle-model'],
      ...['other', 'other', 'other', 'other'],
    ]));
  test('leaves what comes once', () =>
    expect(rolesOf('Make', 'Model', 'Model of interest')).toEqual(['vehicle-make', 'vehicle-model', 'vehicle-model']));
});

test.each([
  ['by the frame around it', { legend: 'Do you have a trade-in? (optional)' }, 'Make', 'make'],
  ['by its name', {}, 'Make', 'trade_make'],
  ['as the current one', {}, 'Current vehicle make', 'make'],
  ['in Spanish', { legend: 'Vehículo que entrega a cuenta' }, 'Marca', 'c1'],
  ['in French', { legend: 'Votre véhicule actuel' }, 'Marque', 'c1'],
])('a make of a car to trade in, known %s, is not the make the buyer wants', (_how, labels, label, name) => {
  expect(roleOf(aField(1, label, { name, labels: { ...LABELS, label, ...labels } }))).not.toBe('vehicle-make');
  expect(roleOf(aField(1, 'Make'))).toBe('vehicle-make');
});
