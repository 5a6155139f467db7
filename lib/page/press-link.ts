// A link whose address is script (`javascript:__doPostBack(…)`) does nothing when it is pressed from our world: our policy forbids
// such scripts. One half runs in the page's own world and presses it there, as a person's press would; the other asks for it. A page
// can forge this event, which is no more than pressing its own link.

const PRESS = 'dealer-roundup:press';
const SCRIPT = /^\s*javascript:(?!\s*(void[\s(]*0?[\s)]*)?;?\s*$)/i;

/** For the page's world (`world: 'MAIN'`, `document_start`). */
export function pressLinks(view: Window): void {
  view.document.addEventListener(PRESS, (event) => {
    const [link] = event.composedPath();
    if (!isScriptLink(link)) return;
    event.preventDefault();
    HTMLElement.prototype.click.call(link);
  });
}

/** For our world, in the same task; false when it is no such link or the other half isn't there, and nothing was pressed. */
export function pressedByPage(element: Element): boolean {
  return isScriptLink(element) && !element.dispatchEvent(new CustomEvent(PRESS, { bubbles: true, cancelable: true, composed: true }));
}

function isScriptLink(target: EventTarget | undefined): target is HTMLAnchorElement {
  return target instanceof Element && target.localName === 'a' && SCRIPT.test(target.getAttribute('href') ?? '');
}
