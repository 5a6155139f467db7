// "Something changed" between our own pages and the worker: a hint to read again, never the news itself. A lost hint costs
// at most a second, because pages also look by themselves while they are visible. Three lanes at work change something dozens
// of times a second; reading that often draws nothing anyone could follow, and costs the processor of the machine they work on.

const LOOK_EVERY_MS = 1000;
const SEEN_REST_MS = 250;
const UNSEEN_REST_MS = 1000;
const channel = new BroadcastChannel('changed');

export function announceChange(): void {
  channel.postMessage('changed');
}

/**
 * Calls back now, once a second while the page `isSeen`, and on changes: on the first at once, then at most four times a second (once
 * a second unseen), the last time after the last of them. Returns the end of it.
 */
export function onChange(callback: () => void, isSeen: () => boolean): () => void {
  const calls = restBetween(callback, () => (isSeen() ? SEEN_REST_MS : UNSEEN_REST_MS));
  channel.addEventListener('message', calls.ask);
  const timer = setInterval(() => isSeen() && calls.ask(), LOOK_EVERY_MS);
  calls.ask();
  return () => {
    channel.removeEventListener('message', calls.ask);
    clearInterval(timer);
    calls.end();
  };
}

function restBetween(call: () => void, restMs: () => number) {
  let last = -Infinity;
  let due: ReturnType<typeof setTimeout> | undefined;
  const callNow = () => {
    due = undefined;
    last = performance.now();
    call();
  };
  const ask = () => {
    const left = last + restMs() - performance.now();
    if (left <= 0 && due === undefined) callNow();
    else due ??= setTimeout(callNow, left);
  };
  return { ask, end: () => clearTimeout(due) };
}
