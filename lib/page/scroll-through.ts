// To the bottom in steps and back, so that forms which wait to be seen appear (R29). Each step waits for the page to paint:
// an observer of visibility only runs then, and never in a tab that another one hides. Bounded, for pages without an end.

const MOST_STEPS = 60;
const LONGEST_MS = 12_000;
const STEP_MS = 80;
const PAINT_MS = 400;

/** False: the page went out of sight on the way, and what was waiting to be seen may not have come. */
export async function scrollThrough(document: Document, wait: (ms: number) => Promise<void>): Promise<boolean> {
  const view = document.defaultView;
  if (!view) return false;
  const back = view.scrollY;
  const until = performance.now() + LONGEST_MS;
  for (let step = 0; step < MOST_STEPS && performance.now() < until && !document.hidden; step += 1) {
    const before = view.scrollY;
    view.scrollBy({ top: view.innerHeight * 0.8, behavior: 'instant' });
    await Promise.all([wait(STEP_MS), Promise.race([painted(view), wait(PAINT_MS)])]);
    if (view.scrollY === before) break;
  }
  view.scrollTo({ top: back, behavior: 'instant' });
  return !document.hidden;
}

/** Never in a tab that isn't shown. */
function painted(view: Window): Promise<void> {
  return new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve())));
}
