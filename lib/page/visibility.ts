// Whether a person can see an element (rule R12), and if not, why. Measures only; answers for ancestors are kept for
// the one reading, because thousands of elements share them.
import { attribute, composedParent, tagOf } from './dom.ts';

export type HiddenBy = (element: Element) => string;

/** Below this side length nobody can aim at a control. */
const LEAST_PIXELS = 4;
const LEAST_OPACITY = 0.05;
const OFFSCREEN_PIXELS = -500;
const FAR_RIGHT_PIXELS = 3000;

interface Surroundings {
  readonly reason: string;
  readonly opacity: number;
  readonly opaque: boolean;
  /** Ancestors that cut off what sticks out of them. */
  readonly clips: readonly Element[];
}

const OPEN: Surroundings = { reason: '', opacity: 1, opaque: false, clips: [] };

export function createVisibility(): HiddenBy {
  const known = new Map<Element, Surroundings>();
  const surroundings = (element: Element | null): Surroundings => {
    if (!element) return OPEN;
    const found = known.get(element);
    if (found) return found;
    const made = describe(element, surroundings(composedParent(element) ?? frameOf(element)));
    known.set(element, made);
    return made;
  };
  return (element) => hiddenBy(element, surroundings(element));
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function describe(element: Element, outer: Surroundings): Surroundings {
  if (outer.reason !== '') return outer;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return outer;
  const opacity = outer.opacity * Number(style.opacity || 1);
  return {
    reason: attributeReason(element) || (opacity <= LEAST_OPACITY ? 'opacity' : '') || styleReason(style, outer),
    opacity,
    opaque: outer.opaque || isOpaque(element, style),
    clips: clips(style) && !isPage(element) ? [...outer.clips, element] : outer.clips,
  };
}

function attributeReason(element: Element): string {
  if (attribute(element, 'aria-hidden') === 'true') return 'aria-hidden';
  return Element.prototype.hasAttribute.call(element, 'inert') ? 'inert' : '';
}

function styleReason(style: CSSStyleDeclaration, outer: Surroundings): string {
  const depth = style.position === 'static' ? 0 : Number.parseInt(style.zIndex, 10) || 0;
  if (depth <= -100 || (depth < 0 && outer.opaque)) return 'covered';
  if (/^rect\((0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?\)$/.test(style.clip) && style.position !== 'static') return 'clipped';
  return /inset\((50|100)%/.test(style.clipPath) ? 'clipped' : '';
}

function isPage(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'body' || tag === 'html';
}

function isOpaque(element: Element, style: CSSStyleDeclaration): boolean {
  if (isPage(element)) return false;
  const colour = style.backgroundColor;
  return colour !== 'transparent' && !/^rgba\(.*,\s*0(\.[0-4]\d*)?\)$/.test(colour);
}

function clips(style: CSSStyleDeclaration): boolean {
  return style.overflowX === 'hidden' || style.overflowX === 'clip' || style.overflowY === 'hidden' || style.overflowY === 'clip';
}

function hiddenBy(element: Element, around: Surroundings): string {
  if (!isRendered(element)) return 'no box';
  if (around.reason !== '') return around.reason;
  const box = element.getBoundingClientRect();
  if (box.width < LEAST_PIXELS || box.height < LEAST_PIXELS) return 'no box';
  return offscreen(element, box) || clipped(element, box, around.clips);
}

/** `display`, `visibility` and `content-visibility`, of it and its ancestors and the frames around it. */
export function isRendered(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return isBoxless(element);
  const frame = frameOf(element);
  return frame === null || isRendered(frame);
}

/** `display: contents` has no box but shows what is in it. */
function isBoxless(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const parent = composedParent(element);
  return style?.display === 'contents' && parent !== null && isRendered(parent);
}

function offscreen(element: Element, box: DOMRect): string {
  const view = element.ownerDocument.defaultView;
  const left = box.left + (view?.scrollX ?? 0);
  const top = box.top + (view?.scrollY ?? 0);
  const far = left <= OFFSCREEN_PIXELS || top <= OFFSCREEN_PIXELS || left >= (view?.innerWidth ?? 0) + FAR_RIGHT_PIXELS;
  return far ? 'offscreen' : '';
}

function clipped(element: Element, box: DOMRect, cutters: readonly Element[]): string {
  for (const clip of cutters) {
    if (clip === element || clip.ownerDocument !== element.ownerDocument) continue;
    const edge = clip.getBoundingClientRect();
    const width = Math.min(box.right, edge.right) - Math.max(box.left, edge.left);
    const height = Math.min(box.bottom, edge.bottom) - Math.max(box.top, edge.top);
    if (width < LEAST_PIXELS || height < LEAST_PIXELS) return 'clipped';
  }
  return '';
}
