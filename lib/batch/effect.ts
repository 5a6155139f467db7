// What the queue wants done in the world. Effects run after their transaction has committed, any number of times, in any
// order, or not at all when the worker dies: each is safe to repeat, and `tick` asks again for what is still missing.

export type Effect =
  | { readonly type: 'open-lane'; readonly attemptId: string }
  | { readonly type: 'navigate'; readonly attemptId: string; readonly tabId: number; readonly url: string; readonly site: string }
  | { readonly type: 'inject'; readonly tabId: number; readonly attemptId: string; readonly site: string }
  /** Start the script in the tab's frame with this address, if the person gave access to its site. */
  | { readonly type: 'enter-frame'; readonly tabId: number; readonly attemptId: string; readonly url: string }
  /** After a worker start: find out what became of the attempt's tab. */
  | { readonly type: 'look-again'; readonly attemptId: string; readonly tabId: number; readonly url: string; readonly site: string }
  /** The same for a tab that was handed over: only whether it is still there. */
  | { readonly type: 'check-tab'; readonly attemptId: string; readonly tabId: number; readonly site: string }
  | { readonly type: 'close-tab'; readonly attemptId: string; readonly tabId: number | null; readonly site: string }
  /** Make it the visible tab of the batch window, without taking the person's focus. */
  | { readonly type: 'stage'; readonly tabId: number }
  /** Brings it to the person's own window, where no lane takes the screen from it; without showing it. */
  | { readonly type: 'hand-over'; readonly tabId: number }
  /** Tell whether the batch window can paint, or whether there is a network. */
  | { readonly type: 'look-at-window' }
  | { readonly type: 'look-at-network' }
  | { readonly type: 'arm-alarm' }
  /** Nothing is outstanding: clear the alarm (after a second look) and close our window's own page. */
  | { readonly type: 'rest' }
  /** Tick at this time, epoch milliseconds (a hint; the alarm is the floor). */
  | { readonly type: 'wake'; readonly at: number };
