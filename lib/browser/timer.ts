// The worker's single timer: a hint that may be lost with the worker. Longer waits belong to the alarm (faults.md F3).

const LONGEST_MS = 20_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Replaces whatever was waiting. `at`: epoch milliseconds. */
export function wakeAt(at: number, wake: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(wake, Math.min(Math.max(0, at - Date.now()), LONGEST_MS));
}
