// Everything a person could press to send a form or to make one appear: buttons, drawn buttons, tabs, and links that
// stay on the page.
import type { ButtonSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, fold, holds, isButtonInput, isDisabled, isInput, tagOf } from './dom.ts';
import { inDocumentOrder, type Gathered } from './gather.ts';
import { ownText } from './labels.ts';
import { boxOf } from './measure.ts';
import { identityOf, type Place, type Reading, type Tree } from './reading.ts';

const ROLES = '[role=button],[role=tab],summary,[onclick]:not(a,input,body,form)';
const MAX_BUTTONS = 600;
const MAX_TEXT = 120;

export function readButtons(
  owners: Map<Element, Element>,
  containers: readonly Element[],
  place: Tree,
  reading: Reading,
): ButtonSnapshot[] {
  const found = mostUseful(pressables(place.gathered).filter(isPressable), reading);
  return found.map((element) => readButton(element, owners.get(element) ?? ownerOf(element, containers), place, reading));
}

/** Dialogs hang at the end of long pages: what can be seen is kept before what can't. */
function mostUseful(buttons: readonly Element[], reading: Reading): readonly Element[] {
  if (buttons.length <= MAX_BUTTONS) return buttons;
  const seen = buttons.filter((button) => reading.hiddenBy(button) === '').slice(0, MAX_BUTTONS);
  const hidden = buttons.filter((button) => reading.hiddenBy(button) !== '').slice(0, MAX_BUTTONS - seen.length);
  return inDocumentOrder([...seen, ...hidden]);
}

function pressables({ controls, links, special, marked }: Gathered): Element[] {
  const native = controls.filter((element) => tagOf(element) === 'button' || isButtonInput(element));
  const staying = links.filter((element) => tagOf(element) === 'a' && /^(#|javascript:|$)/i.test(attribute(element, 'href')));
  const roles = special.filter((element) => element.matches(ROLES));
  const drawn = marked.filter((element) => /^(div|span|p)$/.test(tagOf(element)) && /submit/i.test(attribute(element, 'class')));
  return inDocumentOrder([...new Set([...native, ...staying, ...roles, ...drawn])]);
}

function isPressable(element: Element): boolean {
  return (!isInput(element) || isButtonInput(element)) && !element.querySelector('input,select,textarea');
}

function ownerOf(element: Element, containers: readonly Element[]): Element | null {
  if (isInput(element) || tagOf(element) === 'button') {
    const form = (element as HTMLButtonElement).form;
    if (form) return form;
  }
  return element.closest('form') ?? containers.find((container) => holds(container, element)) ?? null;
}

function readButton(element: Element, form: Element | null, place: Place, reading: Reading): ButtonSnapshot {
  return {
    ...identityOf(element, form, place, reading),
    tag: tagOf(element),
    type: isInput(element) || tagOf(element) === 'button' ? (element as HTMLButtonElement).type : '',
    text: buttonText(element),
    href: tagOf(element) === 'a' ? attribute(element, 'href').slice(0, 300) : '',
    visible: reading.hiddenBy(element) === '',
    disabled: isDisabled(element),
    ...tabState(element),
    box: boxOf(element, reading),
  };
}

const TAB =
  '[role=tab],[role=tablist] *,[data-toggle=tab],[data-bs-toggle=tab],[data-toggle=pill],[data-bs-toggle=pill],.tabs *,.nav-tabs *,.tab,.tab-link,.tab-button,.tab-btn';
const OPEN = /(^|[\s_-])(active|selected|current|open)($|[\s_-])/i;

function tabState(element: Element): Pick<ButtonSnapshot, 'tab'> {
  if (!element.matches(TAB)) return {};
  const selected = attribute(element, 'aria-selected');
  const item = element.closest('li') ?? element;
  const classes = `${attribute(element, 'class')} ${attribute(item, 'class')}`;
  return { tab: selected === 'true' || (selected === '' && OPEN.test(classes)) ? 'open' : 'closed' };
}

function buttonText(element: Element): string {
  if (isInput(element)) {
    const shown = element.type === 'image' ? attribute(element, 'alt') : element.value;
    return fold(
      shown || attribute(element, 'aria-label') || attribute(element, 'title') || (element.type === 'submit' ? 'Submit' : ''),
      MAX_TEXT,
    );
  }
  return fold(pressText(element) || attribute(element, 'aria-label') || attribute(element, 'title') || spokenText(element), MAX_TEXT);
}

function spokenText(element: Element): string {
  const image = element.querySelector('img[alt],[aria-label],[title]');
  return image ? attribute(image, 'alt') || attribute(image, 'aria-label') || attribute(image, 'title') : '';
}

/** `ownText` leaves buttons out, which is right for labels but not for the button itself. */
function pressText(element: Element): string {
  return tagOf(element) === 'button' ? [...element.childNodes].map(nodeText).join(' ').trim() : ownText(element, MAX_TEXT);
}

function nodeText(node: Node): string {
  return node.nodeType === Node.ELEMENT_NODE ? ownText(node as Element, MAX_TEXT) : (node.nodeValue ?? '');
}
