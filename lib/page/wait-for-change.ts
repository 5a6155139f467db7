// Waits for the page to change instead of sleeping: one observer over every readable tree. Bursts are one change, and
// a page that never stops moving wakes us at most four times a second.

const QUIET_MS = 60;
const LEAST_MS = 250;

export interface ChangeWatch {
  /** True on a burst of changes since the last call, false after `limitMs` without one. */
  changed(limitMs: number): Promise<boolean>;
  /** Adds trees found by a reading; known ones are kept. */
  follow(roots: readonly Node[]): void;
  /** Called for every record, for those who count. */
  onRecords(take: (records: readonly MutationRecord[]) => void): void;
  /** Something changed that the observer can't see. */
  note(): void;
  stop(): void;
}

export function watchChanges(document: Document): ChangeWatch {
  const known = new WeakSet<Node>();
  let pending = false;
  let wake: (() => void) | null = null;
  let take: ((records: readonly MutationRecord[]) => void) | null = null;
  let last = 0;
  const note = (): void => {
    pending = true;
    wake?.();
  };
  const observer = new MutationObserver((records) => {
    take?.(records);
    note();
  });
  const follow = (roots: readonly Node[]): void => {
    for (const root of roots) {
      if (known.has(root)) continue;
      known.add(root);
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    }
  };
  follow([document]);
  const view = document.defaultView;
  for (const name of ['popstate', 'hashchange', 'load', 'resize'] as const) view?.addEventListener(name, note);

  const changed = async (limitMs: number): Promise<boolean> => {
    const rest = last + LEAST_MS - performance.now();
    if (rest > 0) await sleep(Math.min(rest, limitMs));
    const seen =
      pending ||
      (await new Promise<boolean>((done) => {
        const timer = setTimeout(() => finish(false), limitMs);
        const finish = (result: boolean): void => {
          clearTimeout(timer);
          wake = null;
          done(result);
        };
        wake = () => finish(true);
      }));
    if (seen) await sleep(QUIET_MS);
    pending = false;
    last = performance.now();
    return seen;
  };
  const stop = (): void => {
    observer.disconnect();
    for (const name of ['popstate', 'hashchange', 'load', 'resize'] as const) view?.removeEventListener(name, note);
  };
  return { changed, note, follow, onRecords: (taker) => void (take = taker), stop };
}

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
