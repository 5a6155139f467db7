// Layers that lie over the page (R51): dialogs and what is named like a cookie layer or a survey, shown, out of the page's flow, and
// without the form in work. What of it may be pressed is decided in lib/contact-form.
import type { CoverSighting } from '../contact-form/close-covers.ts';
import { buttonText, composedParent, fold, PRESSABLE } from './dom.ts';
import { startReading, type Reading } from './reading.ts';
import { visibleBlocks } from './visible-text.ts';

const LAYERS = [
  'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]',
  '[id*="cookie" i],[class*="cookie" i],[id*="consent" i],[class*="consent" i],[id*="onetrust" i]',
  '[id*="survey" i],[class*="survey" i],[id^="layer-container"]',
].join(',');
const MOST_LAYERS = 40;
/** A dealer's page keeps hundreds of dialogs hidden, one to a car, before the one that shows. */
const MOST_CANDIDATES = 2_000;

export interface CoverReading {
  readonly sightings: readonly CoverSighting[];
  readonly elements: ReadonlyMap<number, Element>;
}

export function readCovers(roots: readonly (Document | ShadowRoot)[], form: Element | null): CoverReading {
  const reading = startReading();
  const elements = new Map<number, Element>();
  const candidates = roots.flatMap((root) => [...root.querySelectorAll(LAYERS)]).slice(0, MOST_CANDIDATES);
  const shown = candidates.filter((layer) => reading.hiddenBy(layer) === '' && liesOver(layer) && !(form && layer.contains(form)));
  const sightings = shown.slice(0, MOST_LAYERS).map((layer) => ({
    text: visibleBlocks(layer, 40, reading).join(' '),
    buttons: buttonsIn(layer, reading).map((button) => {
      const id = elements.size;
      elements.set(id, button);
      return { id, text: wordsOf(button) };
    }),
  }));
  return { sightings, elements };
}

function buttonsIn(layer: Element, reading: Reading): Element[] {
  return [...layer.querySelectorAll(PRESSABLE)].slice(0, 30).filter((button) => reading.hiddenBy(button) === '');
}

/** Itself or what it stands in is taken out of the page's flow. */
function liesOver(layer: Element): boolean {
  for (let node: Element | null = layer; node; node = composedParent(node)) {
    const { position } = getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return layer.matches('dialog:modal');
}

function wordsOf(button: Element): string {
  return fold(button.getAttribute('aria-label') || buttonText(button), 80);
}
