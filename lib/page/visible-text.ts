// Text a person can read, without what is hidden, scripted or inside a control.
import { fold, tagOf } from './dom.ts';
import type { Reading } from './reading.ts';
import { isRendered } from './visibility.ts';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg', 'option', 'title', 'iframe', 'object']);

function walker(root: Node): TreeWalker {
  const document = root.ownerDocument ?? (root as Document);
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return SILENT.has(tagOf(node as Element)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
}

/** Visible text nodes with the element they stand in, until the taker says stop by returning false. */
function eachVisibleText(root: Node, take: (text: string, parent: Element) => boolean): void {
  const rendered = new Map<Element, boolean>();
  const walk = walker(root);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || text.trim() === '') continue;
    let shown = rendered.get(parent);
    if (shown === undefined) rendered.set(parent, (shown = isRendered(parent)));
    if (shown && !take(text, parent)) return;
  }
}

export function visibleText(root: Node, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  eachVisibleText(root, (text) => {
    parts.push(text);
    return (length += text.length) < limit * 2;
  });
  return fold(parts.join(' '), limit);
}

const INLINE = new Set('a abbr b bdi bdo cite code em font i kbd label mark q s samp small span strong sub sup time u var'.split(' '));

function blockOf(element: Element): Element {
  let block = element;
  while (INLINE.has(tagOf(block)) && block.parentElement) block = block.parentElement;
  return block;
}

/** Visible text blocks in order, ≤ 400 characters each, ≤ `limit` blocks. Screen-reader-only and faded ones are left out. */
export function visibleBlocks(root: Node, limit: number, reading: Reading): string[] {
  const blocks: string[] = [];
  let current: Element | null = null;
  let parts: string[] = [];
  const flush = (): void => {
    const text = fold(parts.join(' '), 400);
    if (text !== '' && current && reading.hiddenBy(current) === '') blocks.push(text);
    parts = [];
  };
  eachVisibleText(root, (text, parent) => {
    const block = blockOf(parent);
    if (block !== current) {
      flush();
      current = block;
    }
    parts.push(text);
    return blocks.length < limit;
  });
  flush();
  return blocks.slice(0, limit);
}
