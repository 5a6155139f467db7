// Text a person can read, without what is hidden, scripted or inside a control.
import { fold, parentElementOf, tagOf } from './dom.ts';
import type { Reading } from './reading.ts';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg', 'option', 'title', 'iframe', 'object']);

/** Visible text nodes with the element they stand in, until the taker says stop by returning false. */
function eachVisibleText(root: Node, reading: Reading, take: (text: string, parent: Element) => boolean): void {
  // No filter function: calling back into script for every node costs more than all the rest.
  const walk = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = parentElementOf(node);
    if (!parent || !isShown(parent, reading)) continue;
    const text = node.nodeValue ?? '';
    if (text.trim() !== '' && !take(text, parent)) return;
  }
}

function isShown(parent: Element, reading: Reading): boolean {
  return !SILENT.has(tagOf(parent)) && reading.isRendered(parent);
}

export function visibleText(root: Node, limit: number, reading: Reading): string {
  const parts: string[] = [];
  let length = 0;
  eachVisibleText(root, reading, (text) => {
    parts.push(text);
    return (length += text.length) < limit * 2;
  });
  return fold(parts.join(' '), limit);
}

const INLINE = new Set('a abbr b bdi bdo cite code em font i kbd label mark q s samp small span strong sub sup time u var'.split(' '));

function blockOf(element: Element): Element {
  let block = element;
  for (let parent = parentElementOf(block); parent && INLINE.has(tagOf(block)); parent = parentElementOf(block)) block = parent;
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
  eachVisibleText(root, reading, (text, parent) => {
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
