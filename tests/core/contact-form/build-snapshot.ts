// Snapshots, answers and evidence for tests: valid by default, override what matters.
import { BLANK_BUYER, BLANK_VEHICLE } from '../../../lib/inquiry/blank-inquiry.ts';
import type { FieldDecision } from '../../../lib/contact-form/decision.ts';
import type { FieldRole } from '../../../lib/contact-form/field-role.ts';
import type { AfterPress } from '../../../lib/contact-form/after-press.ts';
import { hashTexts } from '../../../lib/contact-form/hash-text.ts';
import type { BeforePress } from '../../../lib/contact-form/page-report.ts';
import type {
  ButtonSnapshot,
  FieldSnapshot,
  FormSnapshot,
  LabelSnapshot,
  OptionSnapshot,
  PageSnapshot,
} from '../../../lib/contact-form/page-snapshot.ts';
import type { Answers } from '../../../lib/contact-form/visit.ts';

const BOX = { x: 10, y: 100, width: 300, height: 30 };
export const LABELS: LabelSnapshot = {
  label: '',
  ariaLabel: '',
  ariaLabelledby: '',
  legend: '',
  tableCell: '',
  before: '',
  after: '',
  placeholder: '',
  title: '',
  describedby: '',
};

export const FORM_ID = 100;

export function aField(id: number, label: string, change: Partial<FieldSnapshot> = {}): FieldSnapshot {
  return {
    id,
    index: id,
    formId: FORM_ID,
    path: '',
    control: 'input',
    type: 'text',
    name: `field${id}`,
    elementId: '',
    className: '',
    autocomplete: '',
    labels: { ...LABELS, label },
    required: false,
    requiredSigns: [],
    visible: true,
    hiddenBy: '',
    proxied: false,
    box: { ...BOX, y: 100 + id * 40 },
    disabled: false,
    readOnly: false,
    maxLength: null,
    minLength: null,
    pattern: '',
    inputMode: '',
    step: '',
    tabIndex: null,
    options: [],
    checked: false,
    filled: false,
    invalid: false,
    controlled: false,
    ...change,
  };
}

function anOption(text: string, value = text): OptionSnapshot {
  return { value, text, disabled: false, selected: false };
}

export function aList(id: number, label: string, options: readonly string[], change: Partial<FieldSnapshot> = {}): FieldSnapshot {
  return aField(id, label, {
    control: 'select',
    type: '',
    options: options.map((text) => anOption(text, /^select|^-/i.test(text) ? '' : text)),
    ...change,
  });
}

export function aButton(id: number, text: string, change: Partial<ButtonSnapshot> = {}): ButtonSnapshot {
  return {
    id,
    index: id,
    formId: FORM_ID,
    path: '',
    tag: 'button',
    type: 'submit',
    text,
    name: '',
    elementId: '',
    className: '',
    href: '',
    visible: true,
    disabled: false,
    box: { ...BOX, y: 900 },
    ...change,
  };
}

export function aForm(change: Partial<FormSnapshot> = {}): FormSnapshot {
  return {
    id: FORM_ID,
    index: 0,
    path: '',
    elementId: 'contact',
    name: '',
    className: '',
    action: '',
    method: 'post',
    target: '',
    role: '',
    ariaLabel: '',
    heading: 'Contact us',
    data: '',
    around: '',
    visible: true,
    box: BOX,
    landmark: 'main',
    noValidate: false,
    ...change,
  };
}

export function aPage(change: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    url: 'https://dealer.test/contact',
    title: 'Contact',
    language: 'en',
    status: 200,
    headings: ['Contact us'],
    texts: [],
    alerts: [],
    forms: [aForm()],
    fields: [],
    buttons: [aButton(90, 'Send')],
    links: [],
    frames: [],
    captchas: [],
    identity: { names: [], phones: [], cities: [], zips: [] },
    emails: [],
    phones: [],
    chat: false,
    ...change,
  };
}

export function decide(fieldId: number, role: FieldRole | null, trap = false): FieldDecision {
  return { fieldId, role, score: 10, trap, signals: [] };
}

export const ANSWERS: Answers = {
  buyer: {
    ...BLANK_BUYER,
    firstName: 'Jordan',
    lastName: 'Avery',
    email: 'jordan.avery.cars@example.com',
    phone: '(303) 555-0142',
    zip: '80202',
    city: 'Denver',
    state: 'CO',
  },
  vehicle: {
    ...BLANK_VEHICLE,
    condition: 'new',
    year: '2026',
    make: 'Honda',
    model: 'CR-V',
    trim: 'EX-L',
    timeframe: 'this month',
    payment: 'cash',
  },
  message: { full: 'F'.repeat(600), medium: 'M'.repeat(400), short: 'S'.repeat(200) },
};

export function before(
  change: { texts?: readonly string[]; alerts?: readonly string[]; values?: readonly string[]; url?: string; action?: string } = {},
): BeforePress {
  return {
    url: change.url ?? 'https://dealer.test/contact',
    action: change.action ?? '',
    form: 'contact||email,message',
    texts: hashTexts(change.texts ?? ['Contact us', 'First name']),
    alerts: hashTexts(change.alerts ?? []),
    values: hashTexts(change.values ?? ['Jordan', 'jordan.avery.cars@example.com']),
  };
}

export function after(change: Partial<Omit<AfterPress, 'snapshot'>> & { page?: Partial<PageSnapshot> } = {}): AfterPress {
  const { page, ...rest } = change;
  const texts = rest.texts ?? ['Contact us', 'First name'];
  return {
    snapshot: aPage({ texts, ...page }),
    navigated: false,
    form: { visible: true, kept: 2, emptied: false, invalid: 0, errors: [] },
    texts,
    near: [],
    states: [],
    reviews: [],
    dialogs: [],
    busy: false,
    changed: false,
    ...rest,
  };
}

export const EMPTIED = { visible: true, kept: 0, emptied: true, invalid: 0, errors: [] } as const;
