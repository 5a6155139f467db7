// Text a person can read, without what is hidden, scripted or inside a control.
import { fold, parentElementOf, tagOf, textsOf } from './dom.ts';
import type { Reading } from './reading.ts';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg', 'option', 'title', 'iframe', 'object']);

/** Visible text nodes with the element they stand in, until the taker says stop by returning false. */
function eachVisibleText(root: Node, reading: Reading, take: (text: string, parent: Element) => boolean): void {
  // No filter function: calling back into script for every node costs more than all the rest.
  const walk = textsOf(root);
  let node = walk.nextNode();
  while (node) {
    const parent = parentElementOf(node);
    const text = node.nodeValue ?? '';
    if (!parent || isBlank(text) || SILENT.has(tagOf(parent))) node = walk.nextNode();
    else if (reading.isGone(parent)) node = leaveGone(parent, walk, reading);
    else if (reading.isRendered(parent) && !take(text, parent)) return;
    else node = walk.nextNode();
  }
}

const WORD = /\S/;

function isBlank(text: string): boolean {
  return !WORD.test(text);
}

/** Next text behind the outermost element without a box: menus and dialogs that aren't open are left in one step. */
function leaveGone(element: Element, walk: TreeWalker, reading: Reading): Node | null {
  let outermost = element;
  for (let parent = parentElementOf(element); parent && reading.isGone(parent); parent = parentElementOf(parent)) outermost = parent;
  if (outermost.contains(walk.root)) return null;
  walk.currentNode = outermost;
  return walk.nextSibling();
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
