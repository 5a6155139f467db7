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

export function trapReason(field: FieldSnapshot, snapshot: PageSnapshot): Trap | null {
  if (field.type === 'hidden') return null;
  const named = namedTrap(field);
  if (named) return { reason: named, certain: true };
  if (field.tabIndex === -1 && TRAP_AUTOCOMPLETE.test(field.autocomplete) && isWritten(field))
    return { reason: 'tabindex -1 and autocomplete off', certain: true };
  if (field.visible || field.proxied || !isWritten(field)) return null;
  if (isNameless(field)) return { reason: 'no name', certain: true };
  if (isHiddenSection(field, snapshot)) return null;
  return hasVisibleSiblings(field, snapshot) ? { reason: `not visible: ${field.hiddenBy}`, certain: false } : null;
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

function isWritten(field: FieldSnapshot): boolean {
  return field.control !== 'select' && !isTicked(field) && field.type !== 'file';
}

function isNameless(field: FieldSnapshot): boolean {
  return field.control === 'input' && field.name === '' && !field.controlled;
}

/** A trap hides alone or with one more; a longer run of hidden boxes is a part of the form that isn't open yet. */
function isHiddenSection(field: FieldSnapshot, snapshot: PageSnapshot): boolean {
  const written = snapshot.fields.filter(
    (other) => other.formId === field.formId && other.type !== 'hidden' && isWritten(other) && namedTrap(other) === '',
  );
  const at = written.indexOf(field);
  const isHidden = (index: number): boolean => written[index]?.visible === false && written[index].hiddenBy === field.hiddenBy;
  let length = 1;
  for (let before = at - 1; isHidden(before); before--) length++;
  for (let after = at + 1; isHidden(after); after++) length++;
  return length >= HIDDEN_SECTION;
}

function hasVisibleSiblings(field: FieldSnapshot, snapshot: PageSnapshot): boolean {
  return snapshot.fields.some((other) => other.formId === field.formId && other.visible && isWritten(other) && other.type !== 'hidden');
}
