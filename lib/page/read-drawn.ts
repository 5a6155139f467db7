// Canvases and plug-ins: what is drawn in them a person may read, and we can't.
import type { DrawnSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, fold, tagOf } from './dom.ts';
import type { Gathered } from './gather.ts';
import { boxOf } from './measure.ts';
import type { Reading } from './reading.ts';

const NAMES = ['title', 'aria-label', 'name', 'id', 'class', 'data', 'src'];
const MOST = 10;

export function readDrawn({ media }: Gathered, reading: Reading): DrawnSnapshot[] {
  const drawn = media.filter((element) => ['canvas', 'object', 'embed'].includes(tagOf(element))).slice(0, MOST);
  return drawn.map((element) => ({
    tag: tagOf(element) as DrawnSnapshot['tag'],
    named: fold(NAMES.map((name) => attribute(element, name)).join(' '), 300),
    visible: reading.hiddenBy(element) === '',
    box: boxOf(element, reading),
  }));
}
