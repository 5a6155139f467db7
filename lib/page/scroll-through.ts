// To the bottom in steps and back, so that forms which wait to be seen appear (R29). Each step waits for the page to paint:
// an observer of visibility only runs then, and never in a tab that another one hides. Bounded, for pages without an end.

const MOST_STEPS = 60;
const LONGEST_MS = 12_000;
const STEP_MS = 80;
/** How often a tab that isn't drawn is asked whether it is still in sight. */
const LOOK_MS = 400;

/** False: what was waiting to be seen may not have come. The page went out of sight on the way, or was never drawn. */
export async function scrollThrough(document: Document, wait: (ms: number) => Promise<void>): Promise<boolean> {
  const view = document.defaultView;
  if (!view) return false;
  const back = view.scrollY;
  const until = performance.now() + LONGEST_MS;
  let wasDrawn = false;
  for (let step = 0; step < MOST_STEPS && performance.now() < until && !document.hidden; step += 1) {
    const before = view.scrollY;
    view.scrollBy({ top: view.innerHeight * 0.8, behavior: 'instant' });
    const [isDrawn] = await Promise.all([drawn(view, wait, until), wait(STEP_MS)]);
    wasDrawn ||= isDrawn;
    if (view.scrollY === before) break;
  }
  view.scrollTo({ top: back, behavior: 'instant' });
  return wasDrawn && !document.hidden;
}

/** A busy machine takes its time to draw, most of all a tab that has just come into sight; one out of sight never does. */
async function drawn(view: Window, wait: (ms: number) => Promise<void>, until: number): Promise<boolean> {
  const frames = twoFrames(view).then(() => true);
  let isDrawn = false;
  while (!isDrawn && !view.document.hidden && performance.now() < until) {
    isDrawn = await Promise.race([frames, wait(LOOK_MS).then(() => false)]);
  }
  return isDrawn;
}

function twoFrames(view: Window): Promise<void> {
  return new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve())));
}
