// One control as value-free data. Whether it holds something is read, what it holds never is.
import type { FieldSnapshot } from '../contact-form/page-snapshot.ts';
import { consentWords } from './consent-words.ts';
import { isControlled } from './controlled.ts';
import { attribute, composedParent, isDisabled, isInput, isSelect, isTextarea, parentElementOf } from './dom.ts';
import { groupText, ownText, readLabels } from './labels.ts';
import { boxOf } from './measure.ts';
import { readOptions } from './read-options.ts';
import { controlsWithin, identityOf, labelsOf, type Place, type Reading } from './reading.ts';
import { requiredSigns } from './required-signs.ts';

export function readField(element: Element, form: Element | null, place: Place, reading: Reading): FieldSnapshot {
  if (isInput(element) && element.type === 'hidden') return hiddenField(element, form, place, reading);
  const hiddenBy = reading.hiddenBy(element);
  const read = readLabels(element, form, reading);
  const labels = read.legend === '' ? { ...read, legend: groupText(element, form, reading) } : read;
  const signs = requiredSigns(element, labels, reading);
  return {
    ...identity(element, form, place, reading),
    labels,
    required: signs.length > 0,
    requiredSigns: signs,
    visible: hiddenBy === '',
    hiddenBy,
    proxied: hiddenBy !== '' && isProxied(element, reading),
    box: boxOf(element, reading),
    ...constraints(element),
    options: isInput(element) || isTextarea(element) ? [] : readOptions(element),
    ...state(element),
    around: wrapperNames(element, reading),
    dataName: ['data-aid', 'data-name', 'data-field-name', 'data-qa', 'data-testid', 'ng-model', 'v-model', 'formcontrolname']
      .map((name) => attribute(element, name))
      .join(' ')
      .trim(),
    controlled: isControlled(element, reading),
    ...(signs.length > 0 && isInput(element) && element.type === 'checkbox' ? { consentWords: consentWords(element, form, reading) } : {}),
  };
}

function identity(element: Element, form: Element | null, place: Place, reading: Reading) {
  return {
    ...identityOf(element, form, place, reading),
    control: controlOf(element),
    type: isInput(element) ? element.type : isSelect(element) || isTextarea(element) ? '' : attribute(element, 'role'),
    autocomplete: attribute(element, 'autocomplete'),
  } as const;
}

function controlOf(element: Element): FieldSnapshot['control'] {
  if (isInput(element)) return 'input';
  if (isSelect(element)) return 'select';
  if (isTextarea(element)) return 'textarea';
  return (element as HTMLElement).isContentEditable ? 'editable' : 'custom';
}

function wrapperNames(element: Element, reading: Reading): string {
  const names: string[] = [];
  for (
    let node = parentElementOf(element), level = 0;
    node && level < 3 && node.localName !== 'form';
    node = parentElementOf(node), level++
  ) {
    if (controlsWithin(node, reading) > 1) break;
    names.push(attribute(node, 'id'), attribute(node, 'class').slice(0, 150));
  }
  return names.filter(Boolean).join(' ');
}

function lengthLimit(element: Element, name: string): number | null {
  const text = attribute(element, name);
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}

function constraints(element: Element) {
  const tabIndex = attribute(element, 'tabindex');
  return {
    disabled: isDisabled(element),
    readOnly: isInput(element) || isTextarea(element) ? element.readOnly : attribute(element, 'aria-readonly') === 'true',
    maxLength: lengthLimit(element, 'maxlength'),
    minLength: lengthLimit(element, 'minlength'),
    pattern: attribute(element, 'pattern'),
    inputMode: attribute(element, 'inputmode').toLowerCase(),
    step: attribute(element, 'step'),
    tabIndex: /^-?\d{1,5}$/.test(tabIndex) ? Number(tabIndex) : null,
  };
}

function state(element: Element) {
  const checked = isInput(element) ? element.checked : attribute(element, 'aria-checked') === 'true';
  return {
    checked,
    filled: isInput(element) || isSelect(element) || isTextarea(element) ? element.value !== '' : ownText(element, 20) !== '',
    invalid: attribute(element, 'aria-invalid') === 'true' || element.matches(':user-invalid'),
  };
}

/** R14: a hidden native choice may be driven through its visible label or the drawn control beside it; text never. */
function isProxied(element: Element, reading: Reading): boolean {
  const choice = isSelect(element) || (isInput(element) && (element.type === 'checkbox' || element.type === 'radio'));
  if (!choice || reading.hiddenBy(element) === 'inert') return false;
  // A list put away behind a drawn one often carries the mark itself; one around it is for more than the list.
  if (reading.hiddenBy(element) === 'aria-hidden' && !(isSelect(element) && attribute(element, 'aria-hidden') === 'true')) return false;
  const labels = labelsOf(element, reading).filter((label) => reading.hiddenBy(label) === '');
  if (!isSelect(element)) return labels.length > 0;
  const beside = [element.nextElementSibling, element.previousElementSibling, composedParent(element)];
  return beside.some((other) => other !== null && looksLikeSelect(other) && reading.hiddenBy(other) === '');
}

function looksLikeSelect(element: Element): boolean {
  const role = attribute(element, 'role');
  return role === 'combobox' || role === 'listbox' || /select|chosen|dropdown|combobox|choices/i.test(attribute(element, 'class'));
}

const NO_LABELS = {
  label: '', ariaLabel: '', ariaLabelledby: '', legend: '', tableCell: '', before: '', after: '', placeholder: '', title: '', describedby: '',
}; // prettier-ignore

function hiddenField(element: HTMLInputElement, form: Element | null, place: Place, reading: Reading): FieldSnapshot {
  return {
    ...identity(element, form, place, reading),
    labels: NO_LABELS,
    required: false,
    requiredSigns: [],
    visible: false,
    hiddenBy: 'hidden input',
    proxied: false,
    box: { x: 0, y: 0, width: 0, height: 0 },
    ...constraints(element),
    options: [],
    ...state(element),
    controlled: false,
  };
}
