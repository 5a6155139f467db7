// Finds every tree the person may see on this page: the document, its same-origin frames, open and closed shadow
// roots. It refuses nothing it can read and marks frames it can't, so that the choice can ask for their host.
import type { NodePath } from '../contact-form/page-snapshot.ts';
import { attribute, tagOf } from './dom.ts';
import { gather, nothingGathered, type Gathered } from './gather.ts';

export type OpenOrClosedShadowRoot = (element: HTMLElement) => ShadowRoot | null;

export interface FrameElement {
  readonly element: HTMLIFrameElement | HTMLFrameElement;
  readonly path: NodePath;
  readonly readable: boolean;
}

export interface ReadableRoot {
  readonly node: Document | ShadowRoot;
  readonly path: NodePath;
  readonly gathered: Gathered;
}

export interface PageTrees {
  readonly roots: readonly ReadableRoot[];
  readonly frames: readonly FrameElement[];
}

const MAX_ROOTS = 200;
// A closed root can only be asked for, and asking is dear: ask elements that can have one and look like hosts.
const PLAIN_HOSTS = new Set(['div', 'section', 'span', 'main', 'article', 'aside', 'p', 'header', 'footer', 'nav']);
/** What else the standard lets have a shadow root; the rest of a page needn't be asked. */
const OTHER_HOSTS = new Set(['blockquote', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function shadowOf(element: Element, tag: string, ask: OpenOrClosedShadowRoot | undefined): ShadowRoot | null {
  const isPlain = PLAIN_HOSTS.has(tag);
  const isCustom = !isPlain && tag.includes('-');
  if (!isPlain && !isCustom && !OTHER_HOSTS.has(tag)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (!ask) return null;
  return isCustom || (isPlain && !element.firstChild) ? ask(element as HTMLElement) : null;
}

export function isFrame(target: unknown): boolean {
  return target instanceof Element && ['iframe', 'frame'].includes(tagOf(target));
}

function documentOf(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  try {
    const inner = frame.contentDocument;
    return inner?.body ? inner : null;
  } catch {
    return null;
  }
}

function join(path: NodePath, step: string): NodePath {
  return path === '' ? step : `${path}/${step}`;
}

function shadowStep(host: Element): string {
  return `shadow(${tagOf(host)}${host.id ? `#${host.id}` : ''})`;
}

/** Documents and shadow roots in reading order, and all frame elements. */
export function collectTrees(document: Document, ask?: OpenOrClosedShadowRoot): PageTrees {
  const roots: ReadableRoot[] = [];
  const frames: FrameElement[] = [];
  const visit = (node: Document | ShadowRoot, path: NodePath): void => {
    if (roots.length >= MAX_ROOTS) return;
    // Its place in reading order comes before those inside it.
    const place = roots.push({ node, path, gathered: nothingGathered() }) - 1;
    let frameCount = 0;
    const gathered = gather(node, (element, tag) => {
      if (tag === 'iframe' || tag === 'frame') {
        const frame = element as HTMLIFrameElement;
        const inner = documentOf(frame);
        frames.push({ element: frame, path, readable: inner !== null && !isForeign(frame, inner) });
        if (inner) visit(inner, join(path, `frame[${frameCount}]`));
        frameCount++;
      } else {
        const shadow = shadowOf(element, tag, ask);
        if (shadow) visit(shadow, join(path, shadowStep(element)));
      }
    });
    roots[place] = { node, path, gathered };
  };
  visit(document, '');
  return { roots, frames };
}

/** A frame still on its initial about:blank while another document loads says nothing about what will be there. */
function isForeign(frame: Element, inner: Document): boolean {
  const source = attribute(frame, 'src');
  return /^(https?:)?\/\//.test(source) && inner.URL === 'about:blank';
}
