// What can be seen of a form's fate, before and after a press: texts as fingerprints, builder states, what became of the
// form. Hidden texts and those of banners, chats and newsletters are left out (R48).
import { classifyFields } from '../contact-form/classify-fields.ts';
import { hashText, hashTexts, foldText } from '../contact-form/hash-text.ts';
import type { BuilderSighting, FormState } from '../contact-form/after-press.ts';
import type { BeforePress } from '../contact-form/page-report.ts';
import { BUILDER_STATES, FOREIGN_REGIONS } from '../contact-form/rules/builder-states.ts';
import { packsFor } from '../contact-form/rules/languages.ts';
import type { LanguagePack } from '../contact-form/rules/rule.ts';
import { phrasesFor } from '../contact-form/rules/outcome-phrases.ts';
import { formKey } from '../contact-form/signature.ts';
import { attribute, composedParent, fold, tagOf } from './dom.ts';
import { ownText } from './labels.ts';
import type { PageReading } from './read-page.ts';
import { startReading, type Reading } from './reading.ts';
import { visibleBlocks } from './visible-text.ts';
import { isTextControl } from './write-text.ts';

const MOST_BLOCKS = 4_000;
const ERRORS =
  '[class*="error" i],[class*="invalid" i],[class*="not-valid" i],[class*="danger" i],[class*="validation" i],[role=alert],[id*="error" i],.help-block,.parsley-required';

/** The form, and the ancestors that stay when it is replaced. */
export interface FormPlace {
  readonly form: Element | null;
  readonly around: readonly Element[];
  /** What may hold the whole page, and its parts that were there with the form: a part that comes later stands in the form's place. */
  readonly beside?: { readonly parent: Element; readonly known: ReadonlySet<Element> };
}

export function placeOf(form: Element | null): FormPlace {
  const around: Element[] = [];
  for (
    let node = form && composedParent(form);
    node && !['body', 'html', 'main'].includes(tagOf(node)) && around.length < 4;
    node = composedParent(node)
  )
    around.push(node);
  const parent = around.length === 0 && form && composedParent(form);
  if (!parent) return { form, around };
  return { form, around, beside: { parent, known: new Set([...parent.children].filter((part) => !isNextTo(part, form))) } };
}

/** A message kept ready right above or below the form is the form's own. */
function isNextTo(part: Element, form: Element): boolean {
  const isNeighbour = part === form.previousElementSibling || part === form.nextElementSibling;
  return isNeighbour && part.querySelector('input,textarea,form,main') === null;
}

export interface PageTexts {
  readonly texts: readonly string[];
  readonly alerts: readonly string[];
  readonly headings: readonly string[];
  readonly near: readonly string[];
}

export function readTexts(document: Document, { snapshot, roots }: PageReading, place: FormPlace): PageTexts {
  const reading = startReading();
  const foreign = foreignTexts(document, place, reading);
  const own = (texts: readonly string[]): string[] => texts.filter((text) => !foreign.has(foldText(text)));
  return {
    texts: own(roots.flatMap((root) => visibleBlocks(root, MOST_BLOCKS, reading))),
    alerts: own(snapshot.alerts),
    headings: own(snapshot.headings),
    near: own([...nearestPlaces(place).flatMap((near) => visibleBlocks(near, 300, reading)), ...snapshot.alerts]),
  };
}

/** Where the form is or was: the nearest ancestor still in the page. */
function nearestPlaces({ form, around, beside }: FormPlace): Element[] {
  const kept = around.filter((element) => element.isConnected);
  const near = kept[1] ?? kept[0];
  if (near) return [near];
  const news = beside?.parent.isConnected ? [...beside.parent.children].filter((part) => !beside.known.has(part)) : [];
  return form?.isConnected && !news.includes(form) ? [form, ...news] : news;
}

/** A region around our form is ours, whatever it is called; where the form is unknown, one with room for a message may be. */
function foreignTexts(document: Document, { form, around }: FormPlace, reading: Reading): Set<string> {
  const regions = [...document.querySelectorAll(FOREIGN_REGIONS.join(','))]
    .filter((region) => !['body', 'html'].includes(tagOf(region)))
    .slice(0, 60);
  const own = [form, ...around].filter((element) => element?.isConnected === true);
  const small = regions.filter((region) =>
    own.length > 0 ? !own.some((element) => region.contains(element)) : region.querySelector('textarea') === null,
  );
  return new Set(small.flatMap((region) => [...visibleBlocks(region, 60, reading), ownText(region, 400)].map(foldText)));
}

export function builderStates(roots: readonly (Document | ShadowRoot)[], place: FormPlace, navigated: boolean): BuilderSighting[] {
  const reading = startReading();
  return BUILDER_STATES.flatMap(({ builder, kind, selector }) =>
    roots
      .flatMap((root) => [...root.querySelectorAll(selector)].slice(0, 10))
      .filter((element) => reading.hiddenBy(element) === '')
      .map((element) => {
        const text = stateText(element);
        return { key: `state:${builder}:${kind}:${text}`, builder, kind, text, ours: isOurs(element, place, navigated) };
      }),
  );
}

/** A form that carries its state itself says it in its response output. */
function stateText(element: Element): string {
  if (tagOf(element) !== 'form') return ownText(element, 300);
  const output = element.querySelector('.wpcf7-response-output,[role=status],[role=alert]');
  return output ? ownText(output, 300) : '';
}

function isOurs(element: Element, { form, around }: FormPlace, navigated: boolean): boolean {
  if (element.closest(FOREIGN_REGIONS.join(',')) && !element.closest('form')) return false;
  if (form?.isConnected && (form === element || form.contains(element) || element.contains(form))) return true;
  if (around.some((ancestor) => ancestor.isConnected && ancestor.contains(element))) return true;
  return navigated;
}

export function formStateOf(form: Element, before: BeforePress, reading: PageReading, invalidBefore: number): FormState {
  const id = [...reading.elements].find(([, element]) => element === form)?.[0];
  const own = reading.snapshot.fields.filter((field) => field.formId === id && field.type !== 'hidden');
  const controls = own.filter(({ visible }) => visible).flatMap((field) => reading.elements.get(field.id) ?? []);
  const texts = controls.filter(isTextControl);
  const values = new Set(before.values);
  return {
    visible: controls.length > 0,
    kept: texts.filter(({ value }) => value !== '' && values.has(hashText(value))).length,
    emptied: texts.every(({ value }) => value.trim() === ''),
    invalid: Math.max(0, own.filter(({ invalid, visible }) => invalid && visible).length - invalidBefore),
    errors: errorTexts(form),
  };
}

export function errorTexts(form: Element): string[] {
  const reading = startReading();
  const errors = [...form.querySelectorAll(ERRORS)].slice(0, 100);
  const shown = errors.filter(
    (error) => !error.matches('input,select,textarea,form,fieldset') && error.querySelector('input,select,textarea') === null,
  );
  return shown
    .filter((error) => reading.hiddenBy(error) === '')
    .map((error) => ownText(error, 200))
    .filter((text) => text !== '');
}

/** After a navigation the form is known only by its key. */
export function findForm(before: BeforePress, { snapshot, elements }: PageReading, brought: readonly LanguagePack[] = []): Element | null {
  const fields = classifyFields(snapshot, packsFor(snapshot.language, brought));
  const same = snapshot.forms.filter((form) => form.visible && formKey(form, snapshot, fields) === before.form);
  return (same[0] && elements.get(same[0].id)) ?? null;
}

export const BUTTONS = 'button,input[type=submit],input[type=button],[role=button],a';

/** The form or its button says that it is sending, and didn't say so before. A form that was put away says nothing. */
export function isBusy(
  place: FormPlace,
  button: Element | null,
  known: ReadonlySet<number>,
  brought: readonly LanguagePack[] = [],
): boolean {
  const { busy } = phrasesFor(brought);
  const reading = startReading();
  const isShown = (element: Element | null): element is Element => element?.isConnected === true && reading.hiddenBy(element) === '';
  if (place.form?.isConnected && attribute(place.form, 'aria-busy') === 'true') return true;
  const buttons = [button, ...(place.form?.querySelectorAll(BUTTONS) ?? [])].filter(isShown);
  const words = buttons.map((element) =>
    fold('value' in element && tagOf(element) === 'input' ? (element as HTMLInputElement).value : element.textContent, 80),
  );
  return words.some((text) => text !== '' && !known.has(hashText(text)) && busy.some((pattern) => pattern.test(foldText(text))));
}

export function evidenceBefore(
  texts: PageTexts,
  states: readonly BuilderSighting[],
  rest: Pick<BeforePress, 'url' | 'action' | 'form' | 'values'>,
): BeforePress {
  return {
    ...rest,
    texts: hashTexts([...texts.texts, ...texts.headings, ...texts.near]),
    alerts: hashTexts([...texts.alerts, ...states.map(({ key }) => key)]),
  };
}
