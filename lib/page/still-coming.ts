// Whether something on the page is still on its way: what loads, what spins, what has just been added, an empty place for a form. Where
// nothing is, a form that isn't there won't come. It errs towards yes: waiting costs seconds, leaving too early costs a dealer.

/** A page that has added and fetched nothing for so long has come to rest. */
const QUIET_MS = 3_000;
const LOADER =
  '[aria-busy=true],[role=progressbar],progress,[class*=spinner i],[class*=loader i],[class*=loading i],[class*=skeleton i],[class*=shimmer i],[id*=loader i],[id*=loading i],[id*=spinner i]';
const PLACE = '[class*=form i],[id*=form i],[data-form-id],#root,#app,#__next,:not(:defined)';
const FORM_NAME = /(^|[^a-z])forms?(?![a-z])|[a-z]Forms?(?![a-z])/;
const NO_PLACE = /response|message|error|success|output|alert|status|loader/i;
const MOST_LOOKED_AT = 200;
/** What sites fetch for themselves, and never a form. */
const NO_FORM_FETCH: ReadonlySet<string> = new Set(['beacon', 'img', 'css', 'video', 'audio', 'input']);

export interface Stirring {
  /** Something was added to the document. */
  readonly note: (records: readonly MutationRecord[]) => void;
  readonly isStillComing: () => boolean;
  readonly stop: () => void;
}

export function watchStirring(document: Document, quietMs = QUIET_MS): Stirring {
  let stirredAt = performance.now();
  const observer = new PerformanceObserver((list) => {
    const loads = list.getEntries() as PerformanceResourceTiming[];
    const ends = loads.filter(({ initiatorType }) => !NO_FORM_FETCH.has(initiatorType)).map(({ responseEnd }) => responseEnd);
    stirredAt = Math.max(stirredAt, ...ends);
  });
  observer.observe({ type: 'resource', buffered: true });
  return {
    note: (records) => {
      if (records.some(addsElement)) stirredAt = performance.now();
    },
    isStillComing: () =>
      document.readyState !== 'complete' ||
      performance.now() - stirredAt < quietMs ||
      hasAny(document, LOADER, isSpinning) ||
      hasAny(document, PLACE, isEmptyPlace),
    stop: () => observer.disconnect(),
  };
}

function addsElement({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE && !/^(script|style|link)$/i.test(node.nodeName)) return true;
  return false;
}

function hasAny(document: Document, selector: string, fits: (element: Element) => boolean): boolean {
  return [...document.querySelectorAll(selector)].slice(0, MOST_LOOKED_AT).some(fits);
}

/** Builders leave the class on pictures and on the page itself. */
function isSpinning(element: Element): boolean {
  if (/^(html|body|img|script|source|picture|iframe)$/.test(element.localName)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 4 && height >= 4 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function isEmptyPlace(element: Element): boolean {
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
  const isNamed = element.matches('[data-form-id],#root,#app,#__next,:not(:defined)') || FORM_NAME.test(name);
  if (!isNamed || NO_PLACE.test(name) || element.closest('form,svg') !== null || element.shadowRoot) return false;
  return (
    /^(div|section|span|p)$|-/.test(element.localName) && element.textContent?.trim() === '' && isBare(element) && element.checkVisibility()
  );
}

function isBare(element: Element): boolean {
  return element.querySelector('input,select,textarea,button,iframe,img,svg,video,canvas') === null;
}
