// A page whose form stands in a frame of another site that can't be read, or is only drawn: it is told as that, and not as a page
// without a form. Only what a person sees, big enough for a form and named like one, counts.
import type { FormChoice } from './decision.ts';
import type { FrameSnapshot, PageSnapshot } from './page-snapshot.ts';
import { FORM_FRAME, OTHER_FRAME } from './rules/form-frames.ts';
import { nameWords } from './words.ts';

const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 150;

/** The frame itself: with access to its site a script of ours may go on in there. */
export function frameWithForm(snapshot: PageSnapshot): FrameSnapshot | null {
  return snapshot.frames.find((each) => isOfAnotherSite(each, snapshot.url) && isBig(each) && isNamedForm(each)) ?? null;
}

export function formInFrame(snapshot: PageSnapshot): Extract<FormChoice, { kind: 'refusal' }> | null {
  const frame = frameWithForm(snapshot);
  if (!frame) return null;
  const { origin } = new URL(frame.url);
  return {
    kind: 'refusal',
    code: 'FRAME_PERMISSION',
    detail: `The contact form belongs to another site (${origin}), and we have no access to it: fill it in by hand, in its tab.`,
  };
}

function isOfAnotherSite({ readable, url }: FrameSnapshot, page: string): boolean {
  return !readable && /^https?:/i.test(url) && URL.canParse(url) && URL.canParse(page) && new URL(url).origin !== new URL(page).origin;
}

/** A form that is drawn, on a canvas or by a plug-in, and named like one: a person may fill it, we can't. */
export function drawnForm({ drawn = [] }: PageSnapshot): Extract<FormChoice, { kind: 'refusal' }> | null {
  const found = drawn.find((each) => isBig(each) && saysForm(nameWords(each.named)));
  if (!found) return null;
  const how = found.tag === 'canvas' ? 'is drawn as a picture' : 'needs a plug-in';
  return { kind: 'refusal', code: 'UNREADABLE_FORM', detail: `The contact form ${how}, so we can’t fill it: do it by hand, in its tab.` };
}

function isBig({ visible, box }: Pick<FrameSnapshot, 'visible' | 'box'>): boolean {
  return visible && box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT;
}

function isNamedForm({ title, name, url }: FrameSnapshot): boolean {
  const { hostname, pathname } = new URL(url);
  const words = [title, name, hostname, pathname].map(nameWords).join(' ');
  return saysForm(words);
}

function saysForm(words: string): boolean {
  return FORM_FRAME.test(words) && !OTHER_FRAME.test(words);
}
