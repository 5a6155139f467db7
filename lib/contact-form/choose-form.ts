// Chooses the form that carries the buyer's question, or what to press so that one appears, or refuses. A tie or a weak best is a
// refusal with its candidates (R33), never a guess.
import { chooseOpener, closedSalesTab, type OpenerOptions } from './choose-opener.ts';
import type { FieldDecision, FormChoice, FormDecision } from './decision.ts';
import { isContactPage } from './contact-page.ts';
import { findContactLinks } from './find-contact-page.ts';
import { shapesOf, type FormShape } from './form-shape.ts';
import { wantsLogin } from './login-first.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { nameWords } from './words.ts';

export interface ChoiceOptions extends OpenerOptions {
  /** A saved page whose scripts don't run: a form they would have shown or filled with fields counts when no other does. */
  readonly isStill?: boolean;
  /** `formPlace` of the form we are in the middle of: no other will do, and its later steps may ask for little. */
  readonly inSteps?: string;
}

const CONTACT_THRESHOLD = 5.5;
const BARE_QUOTE_THRESHOLD = 2.5;
const NAMES = ['name', 'given-name', 'family-name'] as const;
const CONTACT_NAME = /\bcontact|\bkontakt|contatt|contato|feedback/;
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
  const tab = options.isStill || options.inSteps !== undefined ? undefined : closedSalesTab(snapshot, options);
  if (tab) return { kind: 'opener', buttonId: tab.id };
  const shapes = new Map(shapesOf(snapshot, fields).map((shape) => [shape.form.id, shape]));
  const candidates = forms.flatMap((decision) => {
    const shape = shapes.get(decision.formId);
    return shape && isCandidate(shape, decision, options) ? [{ shape, decision }] : [];
  });
  const fitting = [candidates, quoteCandidates(shapes, forms, snapshot, options)].find(({ length }) => length > 0);
  const [best, second] = (fitting ?? stillCandidates(shapes, forms, options)).toSorted((a, b) => rank(b) - rank(a));
  if (!best) return withoutForm(snapshot, shapes, forms, options);
  if (second && isTie(best, second)) return ambiguous([best, second]);
  const refusal = refusalOf(best.shape);
  return refusal ?? { kind: 'form', formId: best.decision.formId };
}

function withoutForm(
  snapshot: PageSnapshot,
  shapes: ReadonlyMap<number, FormShape>,
  forms: readonly FormDecision[],
  options: ChoiceOptions,
): FormChoice {
  const trapdoor = forms.find((decision) => {
    const shape = shapes.get(decision.formId);
    return shape?.isStepped === true && decision.veto !== '' && isCandidate(shape, { ...decision, veto: '' }, options);
  });
  if (trapdoor)
    return { kind: 'refusal', code: 'FORM_AMBIGUOUS', detail: `The form begins like a question, but later it ${trapdoor.veto}.` };
  const opener = chooseOpener(snapshot, options);
  if (opener) return { kind: 'opener', buttonId: opener.id };
  if (!wantsLogin(snapshot, [...shapes.values()])) return { kind: 'none' };
  return { kind: 'refusal', code: 'LOGIN_REQUIRED', detail: 'The site wants you to sign in before you can write to it.' };
}

/** A form's place in its document, the same over readings. */
export function formPlace({ path, index, elementId, name }: FormShape['form']): string {
  return [path, index, elementId, name].join('|');
}

function isCandidate(
  { form, has, fields, isStepped }: FormShape,
  { kind, veto, score }: FormDecision,
  { isStill, inSteps }: ChoiceOptions,
): boolean {
  if (inSteps !== undefined) return veto === '' && form.visible && formPlace(form) === inSteps;
  if (kind !== 'contact' || veto !== '' || !form.visible || score < CONTACT_THRESHOLD) return false;
  const writes = isStill || fields.some(({ field }) => field.visible && !field.disabled);
  return writes && (has('message') || (has('email') && has(...NAMES)) || (isStepped && has('email', 'subject', 'department', ...NAMES)));
}

/**
 * Where nothing plainer is, a form that asks for a price carries the question (dealer-sites.md §1.13). Not on a front page that knows a
 * contact page: there it is about the car beside it.
 */
function quoteCandidates(
  shapes: ReadonlyMap<number, FormShape>,
  forms: readonly FormDecision[],
  snapshot: PageSnapshot,
  options: ChoiceOptions,
): Candidate[] {
  const isFront = URL.canParse(snapshot.url) && new URL(snapshot.url).pathname === '/';
  if (options.inSteps !== undefined || (isFront && findContactLinks(snapshot, options.packs).length > 0)) return [];
  return forms.flatMap((decision) => {
    const shape = shapes.get(decision.formId);
    if (decision.kind !== 'quote' || !shape) return [];
    // Without a place for a message it is refused later on, and told; a contact page may have a better one.
    if (!shape.has('message') && isContactPage(snapshot)) return [];
    const likelihood = decision.score + (shape.has('message') ? 0 : CONTACT_THRESHOLD - BARE_QUOTE_THRESHOLD);
    return isCandidate(shape, { ...decision, kind: 'contact', score: likelihood }, options) ? [{ shape, decision }] : [];
  });
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

function refusalOf({ form }: FormShape): FormChoice | null {
  if (/^mailto:/i.test(form.action)) {
    const address = form.action.slice('mailto:'.length).split('?')[0] ?? '';
    return { kind: 'refusal', code: 'MAILTO_FORM', detail: `The form only opens your mail program: write to ${address}.` };
  }
  return null;
}
