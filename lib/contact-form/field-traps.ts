// Which controls are traps (R12, R13): named as one, told by its words, or hidden among visible fields. A form that is hidden as
// a whole is no trap: it just isn't open yet.
import type { FieldSnapshot, PageSnapshot } from './page-snapshot.ts';
import { NOT_TRAP_WORDS, TRAP_AUTOCOMPLETE, TRAP_NAMES, TRAP_WORDS } from './rules/traps.ts';
import { isTicked } from './field-roads.ts';
import { plainWords } from './words.ts';

const HIDDEN_SECTION = 3;

export interface Trap {
  readonly reason: string;
  /** Named or worded as a trap, rather than only not visible now. */
  readonly certain: boolean;
}

/** What a field's form says about it, gathered once a form. */
export interface TrapContext {
  readonly named: ReadonlyMap<FieldSnapshot, string>;
  /** Boxes to write in that no name or word gives away, by form and in order. */
  readonly written: ReadonlyMap<number, readonly FieldSnapshot[]>;
  readonly formsWithVisible: ReadonlySet<number>;
}

export function trapContext(snapshot: PageSnapshot): TrapContext {
  const fields = snapshot.fields.filter(({ type }) => type !== 'hidden');
  const named = new Map(fields.map((field) => [field, namedTrap(field)]));
  const written = fields.filter((field) => isWritten(field) && named.get(field) === '');
  return {
    named,
    written: Map.groupBy(written, ({ formId }) => formId),
    formsWithVisible: new Set(fields.filter((field) => field.visible && isWritten(field)).map(({ formId }) => formId)),
  };
}

export function trapReason(field: FieldSnapshot, context: TrapContext): Trap | null {
  if (field.type === 'hidden') return null;
  const named = context.named.get(field);
  if (named) return { reason: named, certain: true };
  if (field.tabIndex === -1 && TRAP_AUTOCOMPLETE.test(field.autocomplete) && isWritten(field))
    return { reason: 'tabindex -1 and autocomplete off', certain: true };
  if (field.visible || field.proxied || !isWritten(field)) return null;
  if (isNameless(field)) return { reason: 'no name', certain: true };
  if (!context.formsWithVisible.has(field.formId) || isHiddenSection(field, context)) return null;
  return { reason: `not visible: ${field.hiddenBy}`, certain: false };
}

function namedTrap(field: FieldSnapshot): string {
  const names = [field.name, field.elementId, field.className, field.around ?? ''];
  const name = names.find((text) => TRAP_NAMES.test(text));
  if (name !== undefined) return `named "${name.slice(0, 60)}"`;
  const { label, ariaLabel, ariaLabelledby, before, placeholder, title, describedby, tableCell } = field.labels;
  const told = [label, ariaLabel, ariaLabelledby, before, tableCell, placeholder].some((text) => /\p{L}/u.test(text));
  const after = told ? '' : field.labels.after;
  const texts = isTicked(field)
    ? [label, ariaLabel, ariaLabelledby, title]
    : [label, ariaLabel, ariaLabelledby, before, after, placeholder, title, describedby, tableCell];
  const words = texts.map(plainWords).find((text) => TRAP_WORDS.test(text) && !NOT_TRAP_WORDS.test(text));
  return words === undefined ? '' : `worded "${words.slice(0, 60)}"`;
}

export function isWritten(field: FieldSnapshot): boolean {
  return field.control !== 'select' && !isTicked(field) && field.type !== 'file';
}

function isNameless(field: FieldSnapshot): boolean {
  return field.control === 'input' && field.name === '' && !field.controlled;
}

/** A trap hides alone or with one more; a longer run of hidden boxes is a part of the form that isn't open yet. */
function isHiddenSection(field: FieldSnapshot, context: TrapContext): boolean {
  const written = context.written.get(field.formId) ?? [];
  const at = written.indexOf(field);
  const isHidden = (index: number): boolean => written[index]?.visible === false && written[index].hiddenBy === field.hiddenBy;
  let length = 1;
  for (let before = at - 1; isHidden(before); before--) length++;
  for (let after = at + 1; isHidden(after); after++) length++;
  return length >= HIDDEN_SECTION;
}
