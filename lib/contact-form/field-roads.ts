// The texts that may name a field, each with how far to trust the road it came by (R15).
import type { FieldSnapshot } from './page-snapshot.ts';
import { isPositionName, nameWords, plainWords } from './words.ts';

export interface Road {
  readonly road: string;
  readonly words: string;
  /** The most telling part of the words, tried first. */
  readonly inner?: string;
  readonly weight: number;
}

/** A label longer than this is a paragraph; it names a box to tick, not a box to fill. */
const LABEL_LIMIT = 90;
/** An address as an example asks for one, whatever its words are. */
const ADDRESS = /^([\p{L}.]{1,8}[.:] ?)?[^\s@]+@[^\s@]+\.\w+\*?$/iu;

export function roadsOf(field: FieldSnapshot): Road[] {
  const { labels } = field;
  const told = [labels.label, labels.ariaLabelledby, labels.ariaLabel].some((text) => /\p{L}/u.test(text));
  const ticked = isTicked(field);
  const near = told ? 0 : 1;
  const roads: Road[] = [
    road('label', labels.label, 8),
    road('aria-labelledby', labels.ariaLabelledby, 7),
    road('aria-label', labels.ariaLabel, 7),
    road('table cell', labels.tableCell, (labels.tableCell.length > 50 ? 2.5 : 6) * near),
    road('placeholder', ADDRESS.test(labels.placeholder) ? 'e-mail' : labels.placeholder, told ? 3 : 6),
    road('title', labels.title, told ? 2 : 4),
    road('before', labels.before, ticked ? 0 : labels.tableCell ? 2 * near : 6 * near),
    road('first option', firstOption(field), told ? 1 : 4),
  ];
  const named = roads.some(({ words, weight }) => words !== '' && weight >= 2);
  roads.push(...machineRoads(field));
  // With a name of its own the words behind may be the next one's.
  const behind = named ? 0 : roads.some(({ words }) => words !== '') ? 2 : 3;
  if (ticked) roads.push(road('after', labels.after, 6 * near), road('legend', labels.legend, told ? 4 : 3));
  else roads.push(road('after', labels.after, behind), road('legend', labels.legend, 1.5));
  return roads.filter(({ words, weight }) => words !== '' && weight > 0 && (ticked || words.length <= LABEL_LIMIT * 2));
}

export function isTicked(field: FieldSnapshot): boolean {
  return field.type === 'checkbox' || field.type === 'radio' || field.type === 'switch';
}

function road(name: string, text: string, weight: number): Road {
  const words = plainWords(text);
  return { road: name, words, weight: words.length > LABEL_LIMIT && name !== 'after' ? weight / 2 : weight };
}

/** `name` and `id` are often the same words; both together must not outvote what a person reads. */
function machineRoads({ name, elementId, dataName = '' }: FieldSnapshot): Road[] {
  const words = machineWords(name);
  const idWords = machineWords(elementId);
  const idWeight = idWords === words ? 1 : 2;
  return [
    { road: 'name', words, inner: machineWords(innerName(name)), weight: 4 },
    { road: 'id', words: idWords, inner: machineWords(innerName(elementId)), weight: words === '' ? 4 : idWeight },
    { road: 'data', words: machineWords(dataName), weight: words === '' ? 4 : 1.5 },
  ];
}

/** Frameworks put the field's own name last: `user[name]`, `ctl00$Body$UserName`. */
function innerName(name: string): string {
  return /[^[\].$]+(?=[\]]*$)/.exec(name)?.[0] ?? '';
}

function machineWords(name: string): string {
  const words = nameWords(name);
  return isPositionName(words) || /^[0-9a-f ]{16,}$/.test(words) ? '' : words;
}

function firstOption(field: FieldSnapshot): string {
  const first = field.options[0];
  if (!first || field.control === 'input') return '';
  return first.value === '' || first.disabled || /select|choose|--|\.\.\.|…|elija|seleccion|choisi|selectionn/i.test(first.text)
    ? first.text
    : '';
}
