// What a field's neighbours in the same form change about its meaning: a phone in three boxes, a "Name" beside a "Surname", the
// second e-mail, the only big box.
import { autofillToken } from './autocomplete.ts';
import type { FieldSnapshot } from './page-snapshot.ts';
import type { InnerRole } from './rules/rule.ts';
import { nameWords, plainWords } from './words.ts';

export interface Draft {
  readonly field: FieldSnapshot;
  role: InnerRole | null;
  score: number;
  signals: string[];
}

/** Refines the drafts in place, form by form. */
export function settleForm(drafts: readonly Draft[]): void {
  for (const group of Map.groupBy(drafts, ({ field }) => field.formId).values()) {
    settleNames(group);
    settlePhones(group);
    settleTradeIn(group);
  }
}

function change(draft: Draft, role: InnerRole, why: string): void {
  draft.signals.push(`${why}: ${draft.role ?? 'unknown'} → ${role}`);
  draft.role = role;
}

/** "Name" beside "Surname" is the given name; beside "First name" (French "Nom", "Prénom") it is the family name. */
function settleNames(group: readonly Draft[]): void {
  const whole = group.filter(({ role, field }) => role === 'name' && field.visible);
  const family = group.filter(({ role, field }) => role === 'family-name' && field.visible);
  const given = group.filter(({ role }) => role === 'given-name');
  for (const draft of whole) if (COMPOSITE_FIRST.test(draft.field.name)) change(draft, 'given-name', 'first part of a name in parts');
  if (whole.length === 2 && FIRST_NAME.test(whole[0]?.field.name ?? '') && LAST_NAME.test(whole[1]?.field.name ?? ''))
    whole.forEach((draft, part) => change(draft, part === 0 ? 'given-name' : 'family-name', 'two boxes for one name'));
  const [only] = whole.filter(({ role, field }) => role === 'name' && autofillToken(field.autocomplete) === null);
  if (!only || whole.length !== 1 || only.role !== 'name') return;
  if (family.length === 1 && given.length === 0) change(only, 'given-name', 'beside a family name');
  if (given.length === 1 && family.length === 0 && isNextTo(only, given[0], group)) change(only, 'family-name', 'beside a given name');
}

/** Builders' name fields in parts keep their machine names when the owner relabels one of them. */
const FIRST_NAME = /f(irst)?_?name|first$/i;
const LAST_NAME = /l(ast)?_?name|last$/i;
const COMPOSITE_FIRST = /\[(first_?name|first)\]$/i;

function isNextTo(one: Draft, other: Draft | undefined, group: readonly Draft[]): boolean {
  const shown = group.filter(({ field }) => field.visible && field.type !== 'hidden');
  return other !== undefined && Math.abs(shown.indexOf(one) - shown.indexOf(other)) === 1;
}

/** The buyer's wish is no answer to questions about the car they would trade in. */
function settleTradeIn(group: readonly Draft[]): void {
  for (const draft of group) {
    if (draft.role?.startsWith('vehicle-') !== true) continue;
    const { labels, name, elementId, around = '' } = draft.field;
    const words = [plainWords(`${labels.label} ${labels.legend}`), nameWords(name), nameWords(elementId), nameWords(around)].join(' ');
    if (TRADE_IN.test(words)) change(draft, 'other', 'of a car to trade in');
  }
  for (const draft of secondVehicle(group)) change(draft, 'other', 'of a second car');
}

/** Who asks for two makes asks for the wanted car first, then for the one to trade in. */
function secondVehicle(group: readonly Draft[]): Draft[] {
  const asked = group.filter(({ role, field }) => role?.startsWith('vehicle-') === true && role !== 'vehicle-condition' && field.visible);
  const isAgain = (at: number): boolean => asked.findIndex(({ role }) => role === asked[at]?.role) < at;
  let from = asked.findIndex(({ role }, at) => role === 'vehicle-make' && isAgain(at));
  while (from > 0 && isAgain(from - 1)) from--;
  return from === -1 ? [] : asked.slice(from);
}

const TRADE_IN =
  /\btrad(e|ing) ?(in)?\b|\btradein|\bcurrent (vehicle|car|auto)|(vehicul\w*|auto|carro) actual|vehicule actuel|a (cuenta|cambio)|\bechange|\breprise/;

const SPLIT: readonly InnerRole[] = ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix'];

/** Three short boxes in a row (3 + 3 + 4 digits) are one US phone. */
function settlePhones(group: readonly Draft[]): void {
  const visible = group.filter(({ field }) => field.visible && field.control === 'input');
  for (let at = 0; at + 2 < visible.length; at++) {
    const three = visible.slice(at, at + 3);
    const isSplit = three.every(({ field }, part) => field.maxLength === (part === 2 ? 4 : 3)) && three.some(({ role }) => isPhone(role));
    if (isSplit) three.forEach((draft, part) => change(draft, SPLIT[part] ?? 'tel', 'phone in three boxes'));
  }
}

function isPhone(role: InnerRole | null): boolean {
  return role === 'tel' || role === 'tel-area-code';
}
