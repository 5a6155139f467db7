// A Web Lock: first come, first served; whoever dies lets go of it.
import type { Owner } from './fake-store.ts';

interface Waiting {
  readonly owner: Owner;
  readonly enter: () => void;
}

export class Lock {
  private holder: Owner | null = null;
  private waiting: Waiting[] = [];

  async hold<Value>(owner: Owner, act: () => Promise<Value>): Promise<Value> {
    if (this.holder) await new Promise<void>((enter) => this.waiting.push({ owner, enter }));
    else this.holder = owner;
    try {
      return await act();
    } finally {
      this.release(owner);
    }
  }

  leave(owner: Owner): void {
    this.waiting = this.waiting.filter((other) => other.owner !== owner);
    this.release(owner);
  }

  private release(owner: Owner): void {
    if (this.holder !== owner) return;
    const next = this.waiting.shift();
    this.holder = next?.owner ?? null;
    next?.enter();
  }
}
