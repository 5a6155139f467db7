// Runs inside the page that `npm run explain` looks at: the injected script's own reading and deciding, and nothing that writes.
import { captchaClass } from '../../lib/contact-form/captcha.ts';
import { chooseForm } from '../../lib/contact-form/choose-form.ts';
import { classifyFields } from '../../lib/contact-form/classify-fields.ts';
import { classifyForms } from '../../lib/contact-form/classify-forms.ts';
import type { FieldDecision, FormChoice, FormDecision } from '../../lib/contact-form/decision.ts';
import { findContactLinks } from '../../lib/contact-form/find-contact-page.ts';
import type { FieldSnapshot, PageSnapshot } from '../../lib/contact-form/page-snapshot.ts';
import { planFill } from '../../lib/contact-form/plan-fill.ts';
import { packsFor } from '../../lib/contact-form/rules/more-languages.ts';
import type { Answers } from '../../lib/contact-form/visit.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { Explanation } from './explanation.ts';

/** Somebody who fills every kind of field, so that planning costs what it costs in a run. */
const ANSWERS: Answers = {
  buyer: {
    firstName: 'Jordan',
    lastName: 'Avery',
    email: 'jordan@example.com',
    phone: '3035550123',
    zip: '80202',
    city: 'Denver',
    state: 'CO',
  },
  vehicle: {
    condition: 'new', year: '2026', make: 'Honda', model: 'Accord', trim: '', exteriorColor: '', interiorColor: '', mustHave: '', avoid: '',
    vin: '', stock: '', timeframe: '', payment: '', tradeIn: '',
  }, // prettier-ignore
  message: { full: 'Full message', medium: 'Medium message', short: 'Short message' },
};

interface Decided {
  readonly snapshot: PageSnapshot;
  readonly fields: readonly FieldDecision[];
  readonly forms: readonly FormDecision[];
  readonly choice: FormChoice;
}

const REPEATS = 4;
const REPEAT_BUDGET_MS = 1_000;

export function explainPage(isStill: boolean): Omit<Explanation, 'source'> {
  // Layout is the page's own work, done before any reading in a run.
  document.body?.getBoundingClientRect();
  const times: number[] = [];
  let latest = timed(isStill, times);
  for (let spent = times[0] ?? 0; times.length <= REPEATS && spent < REPEAT_BUDGET_MS; spent += times.at(-1) ?? 0)
    latest = timed(isStill, times);
  return tellDecided(latest, { ms: round(Math.min(...times)), firstMs: round(times[0] ?? 0) });
}

function timed(isStill: boolean, times: number[]): Decided {
  const start = performance.now();
  const decided = decideAll(isStill);
  const { snapshot, fields, choice } = decided;
  if (choice.kind === 'form') {
    const captcha = captchaClass(snapshot, choice.formId, fields);
    planFill(snapshot, fields, { formId: choice.formId }, ANSWERS, { assist: true, captcha, dealer: null });
  }
  times.push(performance.now() - start);
  return decided;
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}

function tellDecided(decided: Decided, times: Pick<Explanation, 'ms' | 'firstMs'>): Omit<Explanation, 'source'> {
  const chosenId = decided.choice.kind === 'form' ? decided.choice.formId : -1;
  return {
    ...times,
    language: decided.snapshot.language,
    choice: decided.choice,
    forms: formsOf(decided, chosenId),
    fields: fieldsOf(decided),
    captcha: captchaClass(decided.snapshot, chosenId, decided.fields),
    links: findContactLinks(decided.snapshot).map(({ url, score }) => ({ url, score })),
  };
}

function decideAll(isStill: boolean): Decided {
  const { snapshot } = readPage(document);
  const fields = classifyFields(snapshot, packsFor(snapshot.language));
  const forms = classifyForms(snapshot, fields);
  return { snapshot, fields, forms, choice: chooseForm(snapshot, fields, forms, { openersUsed: 0, isStill }) };
}

function formsOf({ snapshot, forms }: Decided, chosenId: number): Explanation['forms'] {
  return forms.map(({ formId, kind, score, veto, signals }) => {
    const form = snapshot.forms.find(({ id }) => id === formId);
    return {
      index: form?.index ?? -1,
      path: form?.path ?? '',
      kind,
      score,
      veto,
      chosen: formId === chosenId,
      visible: form?.visible ?? false,
      signals,
    };
  });
}

function fieldsOf({ snapshot, fields }: Decided): Explanation['fields'] {
  const decisions = new Map(fields.map((decision) => [decision.fieldId, decision]));
  const formIndex = new Map(snapshot.forms.map(({ id, index }) => [id, index]));
  return snapshot.fields
    .filter(({ type }) => type !== 'hidden')
    .map((field) => {
      const decision = decisions.get(field.id);
      return {
        index: field.index,
        path: field.path,
        formIndex: formIndex.get(field.formId) ?? -1,
        role: decision?.role ?? null,
        score: decision?.score ?? 0,
        trap: decision?.trap ?? false,
        visible: field.visible,
        hiddenBy: field.hiddenBy,
        required: field.required,
        name: field.name,
        label: shownLabel(field),
        signals: decision?.signals ?? [],
      };
    });
}

function shownLabel({ labels, name }: FieldSnapshot): string {
  return (
    labels.label ||
    labels.ariaLabelledby ||
    labels.ariaLabel ||
    labels.tableCell ||
    labels.placeholder ||
    labels.before ||
    labels.title ||
    name
  );
}
