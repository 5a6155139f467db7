// What a choice offers: of a native select, or of the list behind a drawn one.
import type { OptionSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, fold, isSelect } from './dom.ts';
import { ownText } from './labels.ts';

const MAX_OPTIONS = 400;

export function readOptions(element: Element): OptionSnapshot[] {
  return isSelect(element) ? nativeOptions(element) : drawnOptions(element);
}

function nativeOptions(select: HTMLSelectElement): OptionSnapshot[] {
  return Array.prototype.slice.call(select.options, 0, MAX_OPTIONS).map((option: HTMLOptionElement) => ({
    value: option.value.slice(0, 200),
    text: fold(option.label || option.text, 200),
    disabled: option.disabled,
    selected: option.selected,
  }));
}

/** The elements a person would press to choose, of a drawn list: its own, or the one `aria-controls` or `aria-owns` names. */
export function drawnOptionElements(element: Element): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const listId = attribute(element, 'aria-controls') || attribute(element, 'aria-owns');
  const list = (listId && root.getElementById?.(listId)) || element;
  const marked = list.querySelectorAll('[role=option],[role=menuitemradio]');
  return [...(marked.length > 0 ? marked : list.querySelectorAll('li,[class*="option" i],[class*="item" i]'))].slice(0, MAX_OPTIONS);
}

function drawnOptions(element: Element): OptionSnapshot[] {
  return drawnOptionElements(element).map((option) => ({
    value: attribute(option, 'data-value'),
    text: ownText(option, 200),
    disabled: attribute(option, 'aria-disabled') === 'true',
    selected: attribute(option, 'aria-selected') === 'true',
  }));
}
