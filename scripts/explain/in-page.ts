// Runs inside the page that `npm run explain` looks at: the injected script's own reading and deciding, and nothing that writes.
import { captchaClass } from '../../lib/contact-form/captcha.ts';
import { chooseForm } from '../../lib/contact-form/choose-form.ts';
import { classifyFields } from '../../lib/contact-form/classify-fields.ts';
import { classifyForms } from '../../lib/contact-form/classify-forms.ts';
import type { FieldDecision, FormChoice, FormDecision } from '../../lib/contact-form/decision.ts';
import { findContactLinks } from '../../lib/contact-form/find-contact-page.ts';
import type { FieldSnapshot, PageSnapshot } from '../../lib/contact-form/page-snapshot.ts';
import { planFill } from '../../lib/contact-form/plan-fill.ts';
import { packsFor } from '../../lib/contact-form/rules/languages.ts';
import { MORE_PACKS } from '../../lib/contact-form/rules/more-languages.ts';
import { asksForMore } from '../../lib/contact-form/rules/page-languages.ts';
import type { LanguagePack } from '../../lib/contact-form/rules/rule.ts';
import type { Answers } from '../../lib/contact-form/visit.ts';
import { BLANK_BUYER, BLANK_VEHICLE } from '../../lib/inquiry/blank-inquiry.ts';
import { pageLanguage } from '../../lib/page/page-language.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { Explanation } from './explanation.ts';

/** Somebody who fills every kind of field, so that planning costs what it costs in a run. */
const ANSWERS: Answers = {
  buyer: {
    ...BLANK_BUYER,
    firstName: 'Jordan',
    lastName: 'Avery',
    email: 'jordan@example.com',
    phone: '3035550123',
    zip: '80202',
    city: 'Denver',
    state: 'CO',
  },
  vehicle: { ...BLANK_VEHICLE, condition: 'new', year: '2026', make: 'Honda', model: 'Accord' },
  message: { full: 'Full message', medium: 'Medium message', short: 'Short message' },
};

interface Decided {
  readonly snapshot: PageSnapshot;
  readonly packs: readonly LanguagePack[];
  readonly fields: readonly FieldDecision[];
  readonly forms: readonly FormDecision[];
  readonly choice: FormChoice;
}

const MOST_ROUNDS = 16;
const LEAST_ROUNDS = 3;
const ROUNDS_MS = 400;

export function explainPage(isStill: boolean): Omit<Explanation, 'source'> {
  // Asking for the language lays the page out: its own work, done before any reading in a run.
  const brought = asksForMore(pageLanguage(document)) ? MORE_PACKS : [];
  const until = performance.now() + ROUNDS_MS;
  const times: number[] = [];
  let latest = timed(isStill, brought, times);
  while (times.length < LEAST_ROUNDS || (times.length < MOST_ROUNDS && performance.now() < until)) latest = timed(isStill, brought, times);
  return tellDecided(latest, { ms: round(Math.min(...times)), medianMs: round(median(times)), firstMs: round(times[0] ?? 0) });
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(isStill: boolean, brought: readonly LanguagePack[], times: number[]): Decided {
  const start = performance.now();
  const decided = decideAll(isStill, brought);
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

function tellDecided(decided: Decided, times: Pick<Explanation, 'ms' | 'medianMs' | 'firstMs'>): Omit<Explanation, 'source'> {
  const chosenId = decided.choice.kind === 'form' ? decided.choice.formId : -1;
  return {
    ...times,
    language: decided.snapshot.language,
    choice: decided.choice,
    forms: formsOf(decided, chosenId),
    fields: fieldsOf(decided),
    captcha: captchaClass(decided.snapshot, chosenId, decided.fields),
    links: findContactLinks(decided.snapshot, decided.packs).map(({ url, score }) => ({ url, score })),
  };
}

function decideAll(isStill: boolean, brought: readonly LanguagePack[]): Decided {
  const { snapshot } = readPage(document);
  const packs = packsFor(snapshot.language, brought);
  const fields = classifyFields(snapshot, packs);
  const forms = classifyForms(snapshot, fields);
  return { snapshot, packs, fields, forms, choice: chooseForm(snapshot, fields, forms, { openersUsed: 0, packs, isStill }) };
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
