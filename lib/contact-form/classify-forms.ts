// Says what each form is for and how well it would carry a buyer's question. A veto is absolute (R27): a form that asks for an
// SSN stays refused however much it looks like a contact form.
import type { FieldDecision, FormDecision } from './decision.ts';
import type { FormKind } from './field-role.ts';
import { shapesOf, type FormShape } from './form-shape.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { ASKS_QUESTION, KIND_PATTERNS, NEUTRAL_BUTTON, OPT_OUT, OTHER_MATTER, type KindPattern } from './rules/form-kinds.ts';
import { FIELD_VETOES } from './rules/vetoes.ts';
import { labelText } from './signature.ts';
import { nameWords, plainWords } from './words.ts';

export function classifyForms(snapshot: PageSnapshot, fields: readonly FieldDecision[]): FormDecision[] {
  const pageWords = plainWords(`${snapshot.title} ${decodeAddress(snapshot.url)} ${snapshot.headings.join(' ')}`);
  return shapesOf(snapshot, fields).map((shape) => classifyForm(shape, pageWords));
}

function decodeAddress(url: string): string {
  return URL.canParse(url) ? nameWords(new URL(url).pathname) : '';
}

class Scores {
  readonly byKind = new Map<FormKind, number>();
  readonly signals: string[] = [];

  add(kind: FormKind, strength: number, why: string): void {
    if (strength === 0) return;
    this.byKind.set(kind, (this.byKind.get(kind) ?? 0) + strength);
    this.signals.push(`${kind}: ${strength > 0 ? '+' : ''}${strength} ${why}`);
  }

  get(kind: FormKind): number {
    return this.byKind.get(kind) ?? 0;
  }

  isNamed(kind: FormKind): boolean {
    const naming = new RegExp(`^${kind}: \\+[\\d.]+ (title|own name|button|the page)`);
    return this.signals.some((signal) => naming.test(signal));
  }

  /** It asks for a price or whether a car is there, and nothing else names it: a contact form where there is no plainer one. */
  isQuote(): boolean {
    return ['contact', 'quote'].includes(this.best()) && this.isNamed('quote') && !this.isNamed('contact');
  }

  best(): FormKind {
    const [top] = [...this.byKind].sort((a, b) => b[1] - a[1]);
    return top && top[1] >= 2 ? top[0] : 'other';
  }
}

function classifyForm(shape: FormShape, pageWords: string): FormDecision {
  const scores = new Scores();
  const naming = namingOf(shape);
  for (const pattern of KIND_PATTERNS) addWords(scores, pattern, naming);
  addPage(scores, shape, pageWords);
  addContactFields(scores, shape);
  addNaming(scores, shape);
  addOtherFields(scores, shape);
  const veto = vetoOf(shape);
  const kind = scores.isQuote() ? 'quote' : scores.best();
  const score = Math.round(10 * contactScore(scores, kind)) / 10;
  return { formId: shape.form.id, kind, score, veto, signals: veto ? [...scores.signals, `veto: ${veto}`] : scores.signals };
}

/** How well it carries a question: what speaks for contact, less half of what speaks loudest for something else. */
function contactScore(scores: Scores, kind: FormKind): number {
  const others = [...scores.byKind].filter(([other]) => other !== 'contact' && other !== 'quote').map(([, score]) => score);
  const own = kind === 'quote' ? Math.max(scores.get('quote'), scores.get('contact')) : scores.get('contact');
  return own - 0.5 * Math.max(0, ...others);
}

const OTHER_DEPARTMENTS: ReadonlySet<FormKind> = new Set(['service', 'test-drive', 'trade-in', 'credit', 'job']);

interface Naming {
  readonly title: string;
  readonly own: string;
  readonly around: string;
  readonly buttons: string;
}

function namingOf({ form, buttons, has }: FormShape): Naming {
  const pressed = buttons.filter(({ visible, type }) => type !== 'reset' && visible).slice(0, 12);
  return {
    title: plainWords(`${form.ariaLabel} ${form.data} ${form.heading}`),
    own: nameWords(`${form.elementId} ${form.name} ${form.className} ${actionWords(form.action)}`),
    around: nameWords(form.around),
    buttons: pressed
      .map(({ text }) => plainWords(text))
      .filter((words) => words !== '' && !(has('message') && NEUTRAL_BUTTON.test(words)))
      .join('\n'),
  };
}

function addWords(scores: Scores, { kind, named, button, weight }: KindPattern, { title, own, around, buttons }: Naming): void {
  if (named.test(title)) scores.add(kind, kind === 'contact' ? 3 : weight, `title "${title.slice(0, 60)}"`);
  if (named.test(own)) scores.add(kind, weight, `own name "${own.slice(0, 60)}"`);
  if (named.test(around)) scores.add(kind, kind === 'contact' ? 1 : weight / 3, 'around it');
  // A form of another department stays one, however well it would carry a question.
  const isSaid = OTHER_DEPARTMENTS.has(kind) && (named.test(title) || button?.test(buttons));
  if (isSaid && !/contact us|general/.test(title)) scores.add(kind, 6, 'of another department');
  if (button?.test(buttons)) scores.add(kind, weight, `button "${buttons.replaceAll('\n', ', ').slice(0, 60)}"`);
}

function actionWords(action: string): string {
  if (!URL.canParse(action)) return action;
  const { host, pathname, search } = new URL(action);
  return `${/maps/.test(host) ? host : ''} ${pathname} ${search}`;
}

/** A page that calls itself "Contact us" speaks for the forms in its middle, not for the search in its header. */
function addPage(scores: Scores, { form, has, isStepped }: FormShape, pageWords: string): void {
  if (!(has('message') || isStepped) || form.landmark === 'header' || form.landmark === 'nav') return;
  const contact = KIND_PATTERNS.find(({ kind }) => kind === 'contact');
  if (contact?.named.test(pageWords)) scores.add('contact', 2, 'the page says contact');
}

/** Boxes alone are no contact form: many kinds ask for a name, an e-mail and a text. A question about a price is one. */
function addNaming(scores: Scores, { has, fields }: FormShape): void {
  const asksPrice = scores.isNamed('quote') && has('message');
  const asks = fields.some(({ field, role }) => role === 'message' && ASKS_QUESTION.test(plainWords(labelText(field.labels))));
  if (!scores.isNamed('contact') && !asksPrice && !asks) scores.add('contact', -2, 'nothing names it a contact form');
}

function addContactFields(scores: Scores, { has, form, textCount, fields, isStepped }: FormShape): void {
  const isFirstStep = textCount === 0 && has('subject', 'department');
  if (has('message')) scores.add('contact', 3, 'message');
  if (has('email')) scores.add('contact', has('message') ? 2 : 1, 'e-mail');
  if (has('name', 'given-name', 'family-name')) scores.add('contact', 1.5, 'name');
  if (has('tel', 'tel-area-code')) scores.add('contact', 1, 'phone');
  if (has('subject', 'department', 'preferred-contact-method', 'how-heard')) scores.add('contact', 1, 'subject or department');
  if (form.landmark === 'main') scores.add('contact', 0.5, 'in the main part');
  if (form.landmark === 'footer' || form.landmark === 'aside') scores.add('contact', -0.5, `in the ${form.landmark}`);
  if (isFirstStep) scores.add('contact', 2, 'asks first what it is about');
  else if (textCount <= 2 && !has('message') && !isStepped) scores.add('contact', -3, 'only one or two boxes');
  if (/modal|popup|dialog/i.test(`${form.className} ${form.elementId}`) || form.landmark === 'dialog')
    scores.add('contact', -1, 'in a dialog');
  if (textCount > 15) scores.add('contact', -2, `${fields.length} fields`);
}

function addOtherFields(scores: Scores, shape: FormShape): void {
  const { has, form, textCount, passwordCount, fields, hiddenNames } = shape;
  const title = plainWords(`${form.heading} ${form.ariaLabel} ${form.data}`);
  if (passwordCount > 0) scores.add(passwordCount > 1 || textCount > 3 ? 'registration' : 'login', 6, 'password');
  if (form.role === 'search') scores.add('search', 6, 'role search');
  if (has('search') && !has('message')) scores.add('search', textCount === 1 ? 5 : 2, 'search box');
  if (form.method === 'get' && !has('message', 'email')) scores.add('search', 2, 'method get');
  if (has('email') && !has('message') && textCount <= 3 && passwordCount === 0) scores.add('newsletter', 3, 'hardly more than an e-mail');
  if (isComment(shape, hiddenNames)) scores.add('comment', 5, 'a comment box');
  if (fields.some(({ field }) => /job|resume|cv\b/i.test(`${field.name} ${field.labels.label}`) && field.type === 'file'))
    scores.add('job', 5, 'asks a résumé');
  if (OPT_OUT.test(title)) scores.add('other', 16, 'opting out');
  if (OTHER_MATTER.test(title) && !/contact us|general/.test(title)) scores.add('other', 16, 'for another matter');
  if (fields.some(({ field }) => ORDERING.test(nameWords(field.name)))) scores.add('order', 4, 'asks how to pay or ship');
  if (form.method === 'get' && has('message')) scores.add('contact', -1, 'method get');
}

const ORDERING =
  /\b(shipping|payment|delivery|checkout|cart|qty|quantity|spedizione|pagamento|envio|pago|livraison|paiement|versand|zahlung|dostawa|platnosc)\b/;

function isComment({ fields }: FormShape, hiddenNames: readonly string[]): boolean {
  if (hiddenNames.some((name) => /comment_?post|comment_parent|akismet_comment|reply_?to/i.test(name))) return true;
  return (
    fields.some(
      ({ field }) => field.control === 'textarea' && /^(comment|review)$|\b(review|reply) (text|body)/i.test(nameWords(field.name)),
    ) && hiddenNames.some((name) => /post|thread|product|article|item/i.test(name))
  );
}

function vetoOf({ fields, passwordCount, has }: FormShape): string {
  if (passwordCount > 0) return 'asks a password';
  for (const { field } of fields) {
    // A file that must be added is the person's to add, whatever it shows: the form is filled and handed over.
    if (field.type === 'file' && field.required) continue;
    const { label, ariaLabel, placeholder, before, tableCell } = field.labels;
    const read = [label, ariaLabel, placeholder, before, tableCell].filter((text) => text !== '' && text.length <= 100);
    const words = `${plainWords(read.join(' ! ').replaceAll('!', ' = '))} = ${nameWords(field.name)} = ${nameWords(field.elementId)}`;
    const leaves = has('message') && !field.required;
    const hit = FIELD_VETOES.find((veto) => veto.words.test(words) && !veto.not?.test(words) && !(veto.mayBeLeft === true && leaves));
    if (hit) return hit.reason;
    if (field.autocomplete.startsWith('cc-')) return 'asks a payment card';
  }
  return '';
}
