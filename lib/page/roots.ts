// Finds every tree the person may see on this page: the document, its same-origin frames, open and closed shadow
// roots. It refuses nothing it can read and marks frames it can't, so that the choice can ask for their host.
import type { NodePath } from '../contact-form/page-snapshot.ts';
import { attribute, tagOf } from './dom.ts';

export type OpenOrClosedShadowRoot = (element: HTMLElement) => ShadowRoot | null;

export interface FrameElement {
  readonly element: HTMLIFrameElement | HTMLFrameElement;
  readonly path: NodePath;
  readonly readable: boolean;
}

export interface ReadableRoot {
  readonly node: Document | ShadowRoot;
  readonly path: NodePath;
  /** Elements whose class or id may mean something (`MARK`), gathered in the same pass: a dozen `[class*=…]` selectors cost more. */
  readonly marked: readonly Element[];
}

export interface PageTrees {
  readonly roots: readonly ReadableRoot[];
  readonly frames: readonly FrameElement[];
}

const MAX_ROOTS = 200;
// A closed root can only be asked for, and asking is dear: ask elements that can have one and look like hosts.
const PLAIN_HOSTS = new Set(['div', 'section', 'span', 'main', 'article', 'aside', 'p', 'header', 'footer', 'nav']);

function shadowOf(element: Element, ask: OpenOrClosedShadowRoot | undefined): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!ask) return null;
  const tag = tagOf(element);
  const maybeHost = tag.includes('-') || (element.firstElementChild === null && PLAIN_HOSTS.has(tag) && !element.firstChild);
  return maybeHost ? ask(element as HTMLElement) : null;
}

const MARK =
  /select|dropdown|submit|success|error|confirm|response|alert|notice|toast|chat|podium|gubagoo|gg-|cnp|cn-|intercom|drift|activengage|captcha|turnstile/i;

function isMarked(element: Element): boolean {
  const { className, id } = element;
  return (
    (typeof className === 'string' && className !== '' && MARK.test(className)) || (typeof id === 'string' && id !== '' && MARK.test(id))
  );
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
    const marked: Element[] = [];
    roots.push({ node, path, marked });
    let frameCount = 0;
    for (const element of node.querySelectorAll('*')) {
      const tag = tagOf(element);
      if (isMarked(element)) marked.push(element);
      if (tag === 'iframe' || tag === 'frame') {
        const frame = element as HTMLIFrameElement;
        const inner = documentOf(frame);
        frames.push({ element: frame, path, readable: inner !== null && !isForeign(frame, inner) });
        if (inner) visit(inner, join(path, `frame[${frameCount}]`));
        frameCount++;
      } else {
        const shadow = shadowOf(element, ask);
        if (shadow) visit(shadow, join(path, shadowStep(element)));
      }
    }
  };
  visit(document, '');
  return { roots, frames };
}

/** A frame still on its initial about:blank while another document loads says nothing about what will be there. */
function isForeign(frame: Element, inner: Document): boolean {
  const source = attribute(frame, 'src');
  return /^(https?:)?\/\//.test(source) && inner.URL === 'about:blank';
}
