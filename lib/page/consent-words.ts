// Everything a person would read before ticking a required box (R22): its label, its fieldset, the block it stands in, and the next
// block when its own says next to nothing ("I agree"). Whole, because it is kept as what was agreed to.
import { composedClosest, fold, parentElementOf } from './dom.ts';
import { ownText } from './labels.ts';
import { controlsWithin, type Reading } from './reading.ts';

/** One more than is ever kept, so that a longer text is known to be longer. */
const MOST = 4001;
const TELLS_ITSELF = 60;

export function consentWords(box: Element, form: Element | null, reading: Reading): string {
  const block = ownBlock(box, form, reading);
  const own = ownText(block, MOST);
  const legend = composedClosest(box, 'fieldset')?.querySelector('legend');
  const parts = [legend ? ownText(legend, MOST) : '', own, own.length < TELLS_ITSELF ? nextBlock(block, reading) : ''];
  return fold([...new Set(parts.filter((part) => part !== ''))].join(' '), MOST);
}

/** The nearest element around it that says something, or the biggest that holds no other field. */
function ownBlock(box: Element, form: Element | null, reading: Reading): Element {
  let block = box;
  for (let next = parentElementOf(box); next && next !== form && controlsWithin(next, reading) <= 1; next = parentElementOf(next)) {
    if (next.localName === 'body' || ownText(block, MOST).length >= TELLS_ITSELF) break;
    block = next;
  }
  return block;
}

function nextBlock(block: Element, reading: Reading): string {
  const next = block.nextElementSibling;
  const isText = next !== null && controlsWithin(next, reading) === 0 && next.querySelector('button,input,select,textarea') === null;
  return isText && !next.matches('button,input,select,textarea,label') ? ownText(next, MOST) : '';
}
