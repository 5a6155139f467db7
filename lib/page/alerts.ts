// `alert()` would freeze the page and us with it. One half runs in the page's own world from its start, notes the words and
// swallows the dialog; the other runs in ours and asks for what was said. `confirm` and `prompt` decide something, so they still ask
// the person: we only hear of it before they freeze us. A page can forge these events, which is no more than showing the same words.

const ASK = 'dealer-roundup:what-was-said';
const SAID = 'dealer-roundup:said';
const ASKS = 'dealer-roundup:asks';
/** A page often goes elsewhere right after its `alert()`: what was said since the press goes with the tab. */
const CARRIED = 'dealer-roundup:said';
const MOST_WORDS = 20;

/** For the page's world (`world: 'MAIN'`, `document_start`). */
export function swallowAlerts(view: Window): void {
  const said = [...carriedBy(view)];
  view.alert = (text?: unknown): void => {
    if (said.length < MOST_WORDS) said.push(wordsOf(text));
    carry(view, said);
  };
  view.confirm = announced(view, view.confirm);
  view.prompt = announced(view, view.prompt);
  view.document.addEventListener(ASK, () => {
    view.document.dispatchEvent(new CustomEvent(SAID, { detail: JSON.stringify(said) }));
  });
}

/** A sandboxed document has no storage, a full one takes nothing more. */
function carry(view: Window, said: readonly string[]): void {
  try {
    view.sessionStorage.setItem(CARRIED, JSON.stringify(said));
  } catch {
    // Then it only counts in this document.
  }
}

function carriedBy(view: Window): string[] {
  try {
    return parse(view.sessionStorage.getItem(CARRIED));
  } catch {
    return [];
  }
}

/** For our world: what was said before a press is no answer to it. */
export function forgetAlerts(view: Window | null): void {
  try {
    view?.sessionStorage.removeItem(CARRIED);
  } catch {
    // Without storage nothing was carried.
  }
}

function announced<Answer>(view: Window, ask: (text?: string, usual?: string) => Answer): typeof ask {
  return (...asked) => {
    view.document.dispatchEvent(new CustomEvent(ASKS, { detail: wordsOf(asked[0] ?? '') }));
    return Reflect.apply(ask, view, asked);
  };
}

function wordsOf(text: unknown): string {
  try {
    return String(text).slice(0, 400);
  } catch {
    return '';
  }
}

/** For our world: what the page has said so far; nothing when the other half isn't there. */
export function alertsOf(document: Document): readonly string[] {
  let said: readonly string[] = [];
  const hear = (event: Event): void => {
    said = parse((event as CustomEvent<unknown>).detail);
  };
  document.addEventListener(SAID, hear);
  document.dispatchEvent(new CustomEvent(ASK));
  document.removeEventListener(SAID, hear);
  return said;
}

/** For our world: called with the question before the dialog opens, while there is still time to tell. Returns what ends it. */
export function hearQuestions(document: Document, hear: (question: string) => void): () => void {
  const listener = (event: Event): void => {
    const { detail } = event as CustomEvent<unknown>;
    hear(typeof detail === 'string' ? detail.slice(0, 400) : '');
  };
  document.addEventListener(ASKS, listener);
  return () => document.removeEventListener(ASKS, listener);
}

function parse(detail: unknown): string[] {
  if (typeof detail !== 'string' || detail.length > 20_000) return [];
  try {
    const list: unknown = JSON.parse(detail);
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, MOST_WORDS) : [];
  } catch {
    return [];
  }
}
