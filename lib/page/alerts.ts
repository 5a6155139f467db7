// `alert()` would freeze the page and us with it. One half runs in the page's own world from its start, notes the words and
// swallows the dialog; the other runs in ours and asks for what was said. `confirm` and `prompt` are left alone: they
// decide something. A page can forge these events, which is no more than showing the same words.

const ASK = 'dealer-roundup:what-was-said';
const SAID = 'dealer-roundup:said';
const MOST_WORDS = 20;

/** For the page's world (`world: 'MAIN'`, `document_start`). */
export function swallowAlerts(view: Window): void {
  const said: string[] = [];
  view.alert = (text?: unknown): void => {
    if (said.length < MOST_WORDS) said.push(wordsOf(text));
  };
  view.document.addEventListener(ASK, () => {
    view.document.dispatchEvent(new CustomEvent(SAID, { detail: JSON.stringify(said) }));
  });
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

function parse(detail: unknown): string[] {
  if (typeof detail !== 'string' || detail.length > 20_000) return [];
  try {
    const list: unknown = JSON.parse(detail);
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, MOST_WORDS) : [];
  } catch {
    return [];
  }
}
