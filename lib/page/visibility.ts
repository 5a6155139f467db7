// Whether a person can see an element (rule R12), and if not, why. Measures only; answers for ancestors are kept for
// the one reading, because thousands of elements share them.
import { attribute, composedParent, tagOf } from './dom.ts';

export interface Visibility {
  /** Why a person can't see it; '' when they can. */
  readonly hiddenBy: (element: Element) => string;
  /** `display`, `visibility` and `content-visibility`, of it and its ancestors and the frames around it. */
  readonly isRendered: (element: Element) => boolean;
  /** Without a box, and so is everything in it; what is merely invisible may hold what can be seen. */
  readonly isGone: (element: Element) => boolean;
  /** Its place in the window, measured once. */
  readonly rectOf: (element: Element) => DOMRect;
  /** How far its window is scrolled; asking for it is dear, and reading scrolls nothing. */
  readonly scrollOf: (element: Element) => Scroll;
}

interface Scroll {
  readonly x: number;
  readonly y: number;
}

type Rendering = 'shown' | 'invisible' | 'gone';

/** Below this side length nobody can aim at a control. */
const LEAST_PIXELS = 4;
const LEAST_OPACITY = 0.05;
const OFFSCREEN_PIXELS = -500;
const FAR_RIGHT_PIXELS = 3000;

interface Surroundings {
  readonly reason: string;
  readonly opacity: number;
  /** Ancestors that cut off what sticks out of them. */
  readonly clips: readonly Element[];
}

const OPEN: Surroundings = { reason: '', opacity: 1, clips: [] };

export function createVisibility(): Visibility {
  const surroundingsOf = new Map<Element, Surroundings>();
  const renderings = new Map<Element, Rendering>();
  const scrolls = new Map<Document, Scroll>();
  const rects = new Map<Element, DOMRect>();
  const rectOf = (element: Element): DOMRect => {
    const known = rects.get(element);
    if (known) return known;
    const rect = element.getBoundingClientRect();
    rects.set(element, rect);
    return rect;
  };
  const scrollOf = ({ ownerDocument }: Element): Scroll => {
    const known = scrolls.get(ownerDocument);
    if (known) return known;
    const scroll = { x: ownerDocument.defaultView?.scrollX ?? 0, y: ownerDocument.defaultView?.scrollY ?? 0 };
    scrolls.set(ownerDocument, scroll);
    return scroll;
  };
  const renderingOf = (element: Element): Rendering => {
    const before = renderings.get(element);
    if (before !== undefined) return before;
    const parent = composedParent(element);
    const isInGone = parent !== null && renderings.get(parent) === 'gone';
    const answer = isInGone ? 'gone' : askRendering(element, parent, renderingOf);
    renderings.set(element, answer);
    return answer;
  };
  const isRendered = (element: Element): boolean => renderingOf(element) === 'shown';
  const surroundings = (element: Element | null): Surroundings => {
    if (!element) return OPEN;
    const found = surroundingsOf.get(element);
    if (found) return found;
    const made = describe(element, surroundings(composedParent(element) ?? frameOf(element)));
    surroundingsOf.set(element, made);
    return made;
  };
  return {
    isRendered,
    isGone: (element) => renderingOf(element) === 'gone',
    rectOf,
    scrollOf,
    hiddenBy: (element) => (isRendered(element) ? hiddenBy(element, surroundings(element), { rectOf, scrollOf }) : 'no box'),
  };
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function describe(element: Element, outer: Surroundings): Surroundings {
  if (outer.reason !== '' || isPage(element)) return outer;
  const named = attributeReason(element);
  if (named) return { ...outer, reason: named };
  const style = getComputedStyle(element);
  const opacity = style.opacity === '1' ? outer.opacity : outer.opacity * Number(style.opacity);
  const reason = opacity <= LEAST_OPACITY ? 'opacity' : styleReason(element, style);
  // One axis tells: `visible` beside `hidden` computes to `auto`.
  const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
  if (reason === '' && opacity === outer.opacity && !cuts) return outer;
  return { reason, opacity, clips: cuts ? [...outer.clips, element] : outer.clips };
}

function attributeReason(element: Element): string {
  if (attribute(element, 'aria-hidden') === 'true') return 'aria-hidden';
  return Element.prototype.hasAttribute.call(element, 'inert') ? 'inert' : '';
}

const NO_CLIP = /^rect\((0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?\)$/;

function styleReason(element: Element, style: CSSStyleDeclaration): string {
  const { clipPath } = style;
  if (clipPath !== 'none' && /inset\((50|100)%|(circle|ellipse)\(0/.test(clipPath)) return 'clipped';
  const { position } = style;
  if (position === 'static') return '';
  const depth = Number.parseInt(style.zIndex, 10) || 0;
  if (depth <= -100 || (depth < 0 && isBehindPaint(element))) return 'covered';
  return position !== 'relative' && NO_CLIP.test(style.clip) ? 'clipped' : '';
}

function isPage(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'body' || tag === 'html';
}

/** Below zero it lies under the paint of its ancestors, where one is opaque. The page's own background is under everything. */
function isBehindPaint(element: Element): boolean {
  for (let node = composedParent(element); node && !isPage(node); node = composedParent(node)) {
    if (isOpaque(getComputedStyle(node).backgroundColor)) return true;
  }
  return false;
}

/** `colour` as computed. */
export function isOpaque(colour: string): boolean {
  return colour !== 'transparent' && !/(^rgba\(.*,|\/)\s*0(\.[0-4]\d*)?\)$/.test(colour);
}

type Measures = Pick<Visibility, 'rectOf' | 'scrollOf'>;

function hiddenBy(element: Element, around: Surroundings, measures: Measures): string {
  if (around.reason !== '') return around.reason;
  const box = measures.rectOf(element);
  if (box.width < LEAST_PIXELS || box.height < LEAST_PIXELS) return 'no box';
  return offscreen(element, box, measures) || (around.clips.length === 0 ? '' : clipped(element, box, around.clips, measures));
}

const SEEN = { visibilityProperty: true };

function askRendering(element: Element, parent: Element | null, renderingOf: (element: Element) => Rendering): Rendering {
  const frame = element.ownerDocument === document ? null : frameOf(element);
  if (element.checkVisibility(SEEN)) return frame === null ? 'shown' : renderingOf(frame);
  // The parent is asked first: a style inside what isn't rendered has to be worked out just for the question.
  const around = parent === null ? 'gone' : renderingOf(parent);
  if (around === 'gone') return 'gone';
  if (element.checkVisibility()) return 'invisible';
  // `display: contents` has no box but shows what is in it.
  return getComputedStyle(element).display === 'contents' ? around : 'gone';
}

function offscreen(element: Element, box: DOMRect, { scrollOf }: Measures): string {
  const width = element.ownerDocument.defaultView?.innerWidth ?? 0;
  // Scrolling only moves a place further into the page.
  if (box.right > 0 && box.bottom > 0 && box.left < width) return '';
  if (isBeforeStart(element, box, scrollOf(element))) return 'offscreen';
  if (box.left >= width && cutsSideways(element.ownerDocument)) return 'offscreen';
  const scroll = scrollOf(element);
  const left = box.left + scroll.x;
  const top = box.top + scroll.y;
  const far = left <= OFFSCREEN_PIXELS || top <= OFFSCREEN_PIXELS || left >= width + FAR_RIGHT_PIXELS;
  return far ? 'offscreen' : '';
}

/** What is right of the window is cut off: nobody can scroll there. */
function cutsSideways({ documentElement, body }: Document): boolean {
  return [documentElement, body].some((page) => page !== null && /hidden|clip/.test(getComputedStyle(page).overflowX));
}

/** Left of or above where anyone can scroll to; a page written from right to left goes on to the left. */
function isBeforeStart(element: Element, box: DOMRect, scroll: Scroll): boolean {
  let { right, bottom } = box;
  for (let node: Element | null = element; node && !isPage(node); node = composedParent(node)) {
    right += Math.abs(node.scrollLeft);
    bottom += node.scrollTop;
    if (getComputedStyle(node).position === 'fixed') return right <= 0 || bottom <= 0;
  }
  const isFromRight = getComputedStyle(element.ownerDocument.documentElement).direction === 'rtl';
  return bottom + scroll.y <= 0 || (!isFromRight && right + scroll.x <= 0);
}

function clipped(element: Element, box: DOMRect, cutters: readonly Element[], { rectOf }: Measures): string {
  for (const clip of cutters) {
    if (clip === element || clip.ownerDocument !== element.ownerDocument) continue;
    const edge = rectOf(clip);
    const width = Math.min(box.right, edge.right) - Math.max(box.left, edge.left);
    const height = Math.min(box.bottom, edge.bottom) - Math.max(box.top, edge.top);
    if (width < LEAST_PIXELS || height < LEAST_PIXELS) return 'clipped';
  }
  return '';
}
