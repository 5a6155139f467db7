// The few ways this folder asks the document. A form's properties can be shadowed by its own controls
// (<input name="action">) and frames have their own constructors, so: attributes through the prototype, tags by name.

const { getAttribute } = Element.prototype;

export function attribute(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

/** Without runs of blanks and blanks at its ends. */
const FOLDED = /^\S+(?: \S+)*$/;

export function fold(text: string | null | undefined, limit = 300): string {
  if (!text) return '';
  return (text.length < 200 && FOLDED.test(text) ? text : text.replace(/\s+/g, ' ').trim()).slice(0, limit);
}

export function tagOf(element: Element): string {
  return element.localName;
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/** All that a person may press, any link included. */
export const PRESSABLE = 'button,input[type=submit],input[type=button],[role=button],a';
/** Links only where they look like buttons. */
export const BUTTON_LIKE =
  'button,input[type=submit],input[type=button],input[type=image],[role=button],a[class*="btn" i],a[class*="button" i],a[href^="javascript:" i]';

export function buttonText(button: Element): string {
  return isInput(button) ? button.value : (button.textContent ?? '');
}

/** The page's own load, as far as the browser tells. */
export function navigationOf(document: Document): PerformanceNavigationTiming | undefined {
  return document.defaultView?.performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
}

const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);

/** Type as the browser understands it, which folds unknown ones to 'text'. */
export function inputType(element: Element): string {
  return isInput(element) ? element.type : '';
}

export function isButtonInput(element: Element): boolean {
  return BUTTON_TYPES.has(inputType(element));
}

/** A control a person could write into or choose from. */
export function isFieldElement(element: Element): boolean {
  if (isInput(element)) return !BUTTON_TYPES.has(element.type);
  return isSelect(element) || isTextarea(element);
}

const getParentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

/** A form's own `parentNode` may be its control of that name, and climbing would never end. */
export function parentNodeOf(node: Node): Node | null {
  return (getParentNode?.call(node) as Node | null | undefined) ?? null;
}

export function parentElementOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  return parent?.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}

/** Parent in the tree a person sees: out of a shadow root to its host. */
export function composedParent(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** Nearest composed ancestor (or the element) that fits. */
export function composedClosest(element: Element, selector: string): Element | null {
  const near = Element.prototype.closest.call(element, selector);
  if (near) return near;
  const root = element.getRootNode();
  return 'host' in root ? composedClosest((root as ShadowRoot).host, selector) : null;
}

/** A container may be a shadow host: it stands for its tree, which it doesn't contain. */
export function holds(container: Element, element: Element): boolean {
  const root = element.getRootNode();
  return container.contains(element) || ('host' in root && (root as ShadowRoot).host === container);
}

/** '' where there is none. */
export function absoluteUrl(address: string, { baseURI }: Element): string {
  return address !== '' && URL.canParse(address, baseURI) ? new URL(address, baseURI).href : '';
}

/** 0 when the browser doesn't tell. */
export function statusOf(document: Document): number {
  return navigationOf(document)?.responseStatus ?? 0;
}

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true';
}

export function textsOf(root: Node): TreeWalker {
  return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
}
