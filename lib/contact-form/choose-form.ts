// Chooses the form that carries the buyer's question, or what to press so that one appears, or refuses. A tie or a weak best is a
// refusal with its candidates (R33), never a guess.
import type { FieldDecision, FormChoice, FormDecision } from './decision.ts';
import type { FormKind } from './field-role.ts';
import { shapesOf, type FormShape } from './form-shape.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { NEVER_OPEN, OPENER, SALES_BRANCH } from './rules/openers.ts';
import { MAIN_PACKS } from './rules/languages.ts';
import type { LanguagePack } from './rules/rule.ts';
import { nameWords, plainWords } from './words.ts';

export interface ChoiceOptions {
  /** Openers pressed on this page so far; two at most (R30). */
  readonly openersUsed: number;
  /** Main packs without it. */
  readonly packs?: readonly LanguagePack[];
  /** The buyer gave this very vehicle page: its "check availability" form will do (dealer-sites.md §1.13). */
  readonly vehiclePage?: boolean;
  /** A saved page whose scripts don't run: a form they would have shown or filled with fields counts when no other does. */
  readonly isStill?: boolean;
}

const CONTACT_THRESHOLD = 5.5;
const CONTACT_NAME = /\bcontact|\bkontakt|contatt|contato|feedback/;
const MAX_OPENERS = 2;
/** Scores closer than this share are a tie. */
const TIE_SHARE = 0.15;

interface Candidate {
  readonly shape: FormShape;
  readonly decision: FormDecision;
}

export function chooseForm(
  snapshot: PageSnapshot,
  fields: readonly FieldDecision[],
  forms: readonly FormDecision[],
  options: ChoiceOptions,
): FormChoice {
  const shapes = new Map(shapesOf(snapshot, fields).map((shape) => [shape.form.id, shape]));
  const candidates = forms.flatMap((decision) => {
    const shape = shapes.get(decision.formId);
    return shape && isCandidate(shape, decision, options) ? [{ shape, decision }] : [];
  });
  const [best, second] = (candidates.length > 0 ? candidates : stillCandidates(shapes, forms, options)).toSorted(
    (a, b) => rank(b) - rank(a),
  );
  if (!best) return openerOf(snapshot, options) ?? { kind: 'none' };
  if (second && isTie(best, second)) return ambiguous([best, second]);
  const refusal = refusalOf(best.shape);
  return refusal ?? { kind: 'form', formId: best.decision.formId };
}

function isCandidate(
  { form, has, fields }: FormShape,
  { kind, veto, score }: FormDecision,
  { vehiclePage, isStill }: ChoiceOptions,
): boolean {
  const kinds: readonly FormKind[] = vehiclePage ? ['contact', 'quote'] : ['contact'];
  if (!kinds.includes(kind) || veto !== '' || !form.visible || score < CONTACT_THRESHOLD) return false;
  const writes = isStill || fields.some(({ field }) => field.visible && !field.disabled);
  return writes && (has('message') || (has('email') && has('name', 'given-name', 'family-name')));
}

/** Forms that wait for a script: hidden ones, else those that only their own name tells. */
function stillCandidates(shapes: ReadonlyMap<number, FormShape>, forms: readonly FormDecision[], options: ChoiceOptions): Candidate[] {
  if (!options.isStill) return [];
  const waiting = forms.flatMap((decision) => {
    const shape = shapes.get(decision.formId);
    return shape && decision.veto === '' ? [{ shape, decision }] : [];
  });
  const hidden = waiting.filter(({ shape, decision }) =>
    isCandidate({ ...shape, form: { ...shape.form, visible: true } }, decision, { ...options, isStill: true }),
  );
  return hidden.length > 0 ? hidden : waiting.filter(isNamedContact);
}

function isNamedContact({ shape: { form, fields }, decision }: Candidate): boolean {
  const isEmpty = fields.every(({ field }) => field.type === 'radio' || field.type === 'checkbox' || field.control === 'select');
  return isEmpty && form.method === 'post' && CONTACT_NAME.test(nameWords(`${form.elementId} ${form.name}`)) && decision.score > -4;
}

function rank({ shape, decision }: Candidate): number {
  return decision.score + (shape.has('message') ? 2 : 0);
}

/** Twins of one form (a narrow and a wide layout, a footer copy) are no tie: the first in the page's middle will do. */
function isTie(best: Candidate, second: Candidate): boolean {
  if (rank(best) - rank(second) >= TIE_SHARE * rank(best)) return false;
  if (best.shape.has('message') !== second.shape.has('message')) return false;
  return signature(best.shape) !== signature(second.shape) || best.shape.form.action !== second.shape.form.action;
}

function signature({ fields }: FormShape): string {
  return fields.map(({ role }) => role).join();
}

function ambiguous(candidates: readonly Candidate[]): FormChoice {
  const names = candidates.map(({ shape: { form } }) => `"${form.heading || form.ariaLabel || form.elementId || 'form'}"`);
  return { kind: 'refusal', code: 'FORM_AMBIGUOUS', detail: `Several forms could be the right one: ${names.join(', ')}.` };
}

function refusalOf({ form, fields }: FormShape): FormChoice | null {
  if (/^mailto:/i.test(form.action)) {
    const address = form.action.slice('mailto:'.length).split('?')[0] ?? '';
    return { kind: 'refusal', code: 'MAILTO_FORM', detail: `The form only opens your mail program: write to ${address}.` };
  }
  const upload = fields.find(({ field }) => field.type === 'file' && field.required);
  if (upload)
    return {
      kind: 'refusal',
      code: 'FILE_REQUIRED',
      detail: `The form wants a file: "${upload.field.labels.label || upload.field.name}".`,
    };
  return null;
}

function openerOf(snapshot: PageSnapshot, { openersUsed, packs = MAIN_PACKS }: ChoiceOptions): FormChoice | null {
  if (openersUsed >= MAX_OPENERS) return null;
  const buttons = snapshot.buttons.filter(
    (button) => button.visible && !button.disabled && button.type !== 'submit' && button.type !== 'reset' && staysHere(button.href),
  );
  const branch = openersUsed > 0 ? buttons.find(({ text }) => SALES_BRANCH.test(plainWords(text))) : undefined;
  const openers = [OPENER, ...packs.flatMap((pack) => pack.openers ?? [])];
  const opens = (words: string): boolean => openers.some((pattern) => pattern.test(words)) && !NEVER_OPEN.test(words);
  const opener = branch ?? buttons.find(({ text }) => opens(plainWords(text)));
  return opener ? { kind: 'opener', buttonId: opener.id } : null;
}

function staysHere(href: string): boolean {
  return href === '' || href.startsWith('#') || /^javascript:/i.test(href);
}
