// "Something changed" between our own pages and the worker: a hint to read again, never the news itself. A lost hint costs
// at most a second, because pages also look by themselves while they are visible.

const LOOK_EVERY_MS = 1000;
const channel = new BroadcastChannel('changed');

export function announceChange(): void {
  channel.postMessage('changed');
}

/** Calls back now, on every change, and once a second while the page `isSeen`. Returns the end of it. */
export function onChange(callback: () => void, isSeen: () => boolean): () => void {
  const listener = () => callback();
  channel.addEventListener('message', listener);
  const timer = setInterval(() => isSeen() && callback(), LOOK_EVERY_MS);
  callback();
  return () => {
    channel.removeEventListener('message', listener);
    clearInterval(timer);
  };
}
