// Which choice is made in a list or a set (R20): the option that means what the buyer would say, the group's store that is
// the dealer's (R31). Never one because it is first; where none fits, optional ones are left and required ones asked about.
import { choiceWords } from './answer-text.ts';
import { chooseOption, isPlaceholder, wordPatterns } from './choose-option.ts';
import { consentText } from './consent.ts';
import type { FieldRole } from './field-role.ts';
import { ask, isUsable, leave, named, shownLabel, targetOf, unknown, type Item, type PlannedForm, type Step } from './fill-step.ts';
import type { FieldSnapshot, OptionSnapshot } from './page-snapshot.ts';
import { DECLINE, type ChoiceWords } from './rules/choice-words.ts';
import { labelText } from './signature.ts';
import type { Answers, ExpectedDealer } from './visit.ts';

export function selectStep({ field, role }: Item, form: PlannedForm): Step {
  const store = isStoreList(field, role) ? storeOption(field.options, form.options.dealer) : null;
  const index = declined(field, role) ?? store ?? optionFor(field, role, form.answers);
  const option = index === null ? undefined : field.options[index];
  if (option === undefined || index === null) return noOption(field, role);
  return { kind: 'write', write: { ...targetOf(field), how: 'select', option: index, value: option.value, text: option.text } };
}

/** R22: a list that asks for a yes to being written to is answered with no: where it must be, and where it stands on yes already. */
function declined({ required, options, labels }: FieldSnapshot, role: FieldRole | null): number | null {
  const asks =
    options.some(({ text, selected }) => (required ? role === null : selected) && YES.test(text)) && CONSENTS.test(labelText(labels));
  return asks ? chooseOption(options, DECLINE) : null;
}

const YES = /^\s*(yes|s[ií]|oui|ok|i (agree|consent)|opt.?in)\b/i;
const CONSENTS = /offers?|promo|newsletter|marketing|\b(text|sms|updates|consent)\b|opt.?in|ofertas|offres/i;

function optionFor(field: FieldSnapshot, role: FieldRole | null, answers: Answers): number | null {
  const words = role === null ? null : choiceWords(role, answers);
  return words === null ? null : chooseOption(field.options, words);
}

function noOption(field: FieldSnapshot, role: FieldRole | null): Step {
  if (!field.required) return leave('no option says what the buyer would');
  if (isStoreList(field, role)) return ask('STORE_CHOICE', `Choose the store${named(field)}.`);
  return unknown(field);
}

/** Lists of the group's stores (R31); they have no role of their own. */
function isStoreList(field: FieldSnapshot, role: FieldRole | null): boolean {
  const text = `${labelText(field.labels)} ${field.name} ${field.labels.placeholder}`;
  return (
    (role === null || role === 'other') &&
    /\b(locations?|stores?|dealerships?|dealers?|ubicaci[oó]n|succursale)\b/i.test(text.replace(/[_-]/g, ' '))
  );
}

function storeOption(options: readonly OptionSnapshot[], dealer: ExpectedDealer | null): number | null {
  if (dealer === null) return null;
  const real = options.flatMap((option, index) => (isPlaceholder(option) ? [] : [index]));
  if (real.length === 1) return real[0] ?? null;
  for (const clue of [dealer.name, dealer.zip, dealer.city]) {
    const found = real.filter((index) => wordPatterns(clue).some((pattern) => pattern.test(options[index]?.text.toLowerCase() ?? '')));
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

export function customStep({ field, role }: Item, form: PlannedForm): Step {
  const words = role === null ? null : choiceWords(role, form.answers);
  if (!['combobox', 'listbox', 'dropdown', 'select', 'button', ''].includes(field.type))
    return field.required ? unknown(field) : leave('meaning unknown');
  if (words === null) return field.required ? unknown(field) : leave('meaning unknown');
  if (field.options.some((option) => !isPlaceholder(option)) && chooseOption(field.options, words) === null) return noOption(field, role);
  return { kind: 'write', write: { ...targetOf(field), how: 'custom-select', words } };
}

export function isChoiceRole(role: FieldRole | null): boolean {
  return role !== null && !role.startsWith('consent-') && !['honeypot', 'captcha', 'quiz', 'other', 'search'].includes(role);
}

export function groupOf(item: Item, form: PlannedForm): Item[] {
  const { field } = item;
  const key = (other: FieldSnapshot): string =>
    `${other.path}|${other.type}|${other.type === 'radio' ? other.name : ''}|${other.labels.legend}`;
  return form.items.filter((other) => other.field.type === field.type && key(other.field) === key(field) && other.role === item.role);
}

/** One member of a set is chosen by its own label; a tick we don't want in an optional set is taken off. */
export function groupSteps(group: readonly Item[], form: PlannedForm): [number, Step][] {
  const usable = group.filter(isUsable);
  const required = group.some(({ field }) => field.required);
  const stores = isStoreSet(group);
  const wanted = stores ? storeIn(usable, form) : memberFor(usable, groupWords(group[0]?.role ?? null, required, form.answers));
  const isOpen = wanted === undefined && (required || (stores && usable.some(({ field }) => field.checked)));
  const first = stores ? group[0] : usable[0];
  return group.map((item) => [
    item.field.id,
    item === wanted ? choose(item) : isOpen && item === first ? askAbout(item, stores) : letBe(item),
  ]);
}

function choose({ field }: Item): Step {
  return { kind: 'write', write: { ...targetOf(field), how: field.type === 'radio' ? 'radio' : 'check' } };
}

function letBe(item: Item): Step {
  const { field, role } = item;
  const isOff = role !== 'preferred-contact-method' || field.type !== 'checkbox' || !field.checked || !isUsable(item);
  return isOff ? leave('not chosen') : { kind: 'write', write: { ...targetOf(field), how: 'uncheck' } };
}

function memberFor(usable: readonly Item[], words: ChoiceWords | null): Item | undefined {
  const index = words === null ? null : chooseOption(usable.map(asOption), words);
  return index === null ? undefined : usable[index];
}

/** R31: a set of the group's stores; one ticked beforehand is only the first of them. */
function isStoreSet(group: readonly Item[]): boolean {
  const [first] = group;
  if (first?.field.type !== 'radio' || group.length < 2) return false;
  const { labels } = first.field;
  return isStoreList(
    { ...first.field, labels: { ...labels, label: labels.legend, ariaLabel: '', ariaLabelledby: '', after: '', before: '' } },
    first.role,
  );
}

function storeIn(usable: readonly Item[], { options }: PlannedForm): Item | undefined {
  const index = storeOption(usable.map(asOption), options.dealer);
  return index === null ? undefined : usable[index];
}

/** A choice about consent is declined where it may be; one about anything but being written to must be the person's. */
function groupWords(role: FieldRole | null, required: boolean, answers: Answers): ChoiceWords | null {
  if (role === null) return null;
  if (!role.startsWith('consent-')) return choiceWords(role, answers);
  return required && role !== 'consent-marketing' ? null : DECLINE;
}

function askAbout(item: Item, stores: boolean): Step {
  if (stores) return ask('STORE_CHOICE', `Choose the store${named(item.field)}.`);
  if (item.role?.startsWith('consent-') === true) return ask('CONSENT_REQUIRED', `Read and decide: “${consentText(item.field)}”`);
  return ask('REQUIRED_UNKNOWN', `Please choose: “${item.field.labels.legend || shownLabel(item.field)}”.`);
}

function asOption({ field }: Item): OptionSnapshot {
  const text = field.labels.label || field.labels.ariaLabel || field.labels.after || field.labels.before;
  return { value: 'member', text, disabled: field.disabled, selected: field.checked };
}
