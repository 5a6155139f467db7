// To the bottom in steps and back, so that forms which wait to be seen appear (R29). Bounded, for pages without an end.

const MOST_STEPS = 20;
const STEP_MS = 120;

export async function scrollThrough(document: Document, wait: (ms: number) => Promise<void>): Promise<void> {
  const view = document.defaultView;
  if (!view) return;
  const back = view.scrollY;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const before = view.scrollY;
    view.scrollBy({ top: view.innerHeight * 0.8, behavior: 'instant' });
    await wait(STEP_MS);
    if (view.scrollY === before) break;
  }
  view.scrollTo({ top: back, behavior: 'instant' });
}
