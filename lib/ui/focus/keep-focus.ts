// When what has the focus goes away (pressed, answered, removed, gone with live news), the keyboard goes on beside it instead of
// starting anew at the top of the page: at what follows in the same part of the page, else at what comes before, else at the heading of
// that part. Never at a button that does harm: the next key may follow on the heels of the last.
import { useEffect } from 'preact/hooks';

interface Place {
  readonly element: HTMLElement;
  /** The parts it lay in, the innermost first. */
  readonly parts: readonly HTMLElement[];
  readonly after: readonly HTMLElement[];
  readonly before: readonly HTMLElement[];
}

const PART = 'li, form, fieldset, section, .card, main';
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | null = null;
    const remember = ({ target }: FocusEvent) => (place = target instanceof HTMLElement ? placeOf(target) : null);
    // The mouse has a place of its own.
    const forget = () => (place = null);
    const goOn = () => {
      if (!place || place.element.isConnected || document.activeElement !== document.body) return;
      nextTo(place)?.focus();
    };
    // After the page's own moves of the focus, which come with the same change.
    const watch = new MutationObserver(() => place && !place.element.isConnected && setTimeout(goOn));
    watch.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', remember);
    addEventListener('pointerdown', forget);
    return () => {
      watch.disconnect();
      removeEventListener('focusin', remember);
      removeEventListener('pointerdown', forget);
    };
  }, []);
}

function placeOf(element: HTMLElement): Place {
  const parts: HTMLElement[] = [];
  for (let part = element.closest<HTMLElement>(PART); part; part = part.parentElement?.closest<HTMLElement>(PART) ?? null) parts.push(part);
  const all = [...(parts.at(-1) ?? document.body).querySelectorAll<HTMLElement>(FOCUSABLE)];
  const at = all.indexOf(element);
  return { element, parts, after: all.slice(at + 1), before: all.slice(0, at).reverse() };
}

function nextTo({ parts, after, before }: Place): HTMLElement | null {
  const part = parts.find(({ isConnected }) => isConnected);
  if (!part) return null;
  const mayHaveIt = (element: HTMLElement) => part.contains(element) && element.tabIndex >= 0 && !element.matches('.danger, :disabled');
  return after.find(mayHaveIt) ?? before.find(mayHaveIt) ?? headingOf(part);
}

function headingOf(part: HTMLElement): HTMLElement | null {
  const heading = part.querySelector<HTMLElement>('h2, h3') ?? document.querySelector<HTMLElement>('main h2');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}
