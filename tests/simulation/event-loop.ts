// Virtual time: what happens next, and when. `now` is awake time in milliseconds and never goes back; the wall clock and
// the pages' clocks are made from it elsewhere. After every step all promises that can go on have gone on.

export interface Timed {
  readonly at: number;
  readonly order: number;
  run: (() => void) | null;
}

/** Runs microtasks until none is left, synchronously: about 40 ns when there is none, which `await` can't match. */
const drain = (process as unknown as { _tickCallback(): void })._tickCallback.bind(process);

export class EventLoop {
  now = 0;
  private readonly heap: Timed[] = [];
  private count = 0;

  after(ms: number, run: () => void): Timed {
    return this.at(this.now + Math.max(0, ms), run);
  }

  at(at: number, run: () => void): Timed {
    const timed = { at: Math.max(at, this.now), order: this.count++, run };
    this.push(timed);
    return timed;
  }

  /** When the next thing happens; Infinity: never. */
  nextAt(): number {
    return this.heap[0]?.at ?? Infinity;
  }

  /** False when nothing is left to happen. */
  step(): boolean {
    for (;;) {
      const next = this.pop();
      if (!next) return false;
      if (!next.run) continue;
      this.now = next.at;
      const { run } = next;
      next.run = null;
      run();
      drain();
      return true;
    }
  }

  private push(timed: Timed): void {
    const { heap } = this;
    let index = heap.length;
    heap.push(timed);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!earlier(timed, heap[parent] as Timed)) break;
      heap[index] = heap[parent] as Timed;
      index = parent;
    }
    heap[index] = timed;
  }

  private pop(): Timed | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && earlier(heap[child + 1] as Timed, heap[child] as Timed)) child += 1;
      if (!earlier(heap[child] as Timed, last)) break;
      heap[index] = heap[child] as Timed;
      index = child;
    }
    heap[index] = last;
    return first;
  }
}

export function cancel(timed: Timed | null | undefined): void {
  if (timed) timed.run = null;
}

function earlier(one: Timed, other: Timed): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
