// A frame that this document can't look into, while its own script works in there: whether it still shows, and whether it has got another
// document, which the frame element tells by loading again.
import type { FormState } from '../contact-form/after-press.ts';
import { isFrame } from './roots.ts';
import { startReading } from './reading.ts';

export interface HeldFrame {
  hold(frame: Element): void;
  /** Changes with every load of a frame, and when the held one goes. */
  mark(): number;
  /** As if it were a form that nobody has sent yet; null: it has gone. undefined: none is held. */
  state(): FormState | null | undefined;
  stop(): void;
}

const UNSENT: FormState = { visible: true, kept: 1, emptied: false, invalid: 0, errors: [] };

export function createHeldFrame(document: Document, onLoad: () => void): HeldFrame {
  let held: Element | null = null;
  let loads = 0;
  const count = ({ target }: Event): void => {
    if (!isFrame(target)) return;
    loads += 1;
    onLoad();
  };
  document.addEventListener('load', count, true);
  const isShown = (): boolean => held?.isConnected === true && startReading().hiddenBy(held) === '';
  return {
    hold: (frame) => {
      held = frame;
      // A frame that loads lazily waits for this.
      frame.scrollIntoView({ block: 'center' });
    },
    mark: () => loads + (held === null || isShown() ? 0 : 0.5),
    state: () => (held === null ? undefined : isShown() ? UNSENT : null),
    stop: () => document.removeEventListener('load', count, true),
  };
}
