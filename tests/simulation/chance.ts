// The one source of chance of a simulated run: the same seed gives the same run, draw by draw.

export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
    for (let warmUp = 0; warmUp < 4; warmUp++) this.next();
  }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let word = this.state;
    word = Math.imul(word ^ (word >>> 15), word | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Milliseconds between two ends; short ones are commoner. */
  ms(least: number, most: number): number {
    return least + (most - least) * this.next() * this.next();
  }

  odds(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)] as Item;
  }

  /** Draws a name by its weight. */
  weighted<Name extends string>({ names, weights, sum }: Weighted<Name>): Name {
    let left = this.next() * sum;
    for (let index = 0; index < names.length; index++) {
      left -= weights[index] as number;
      if (left < 0) return names[index] as Name;
    }
    return names[0] as Name;
  }
}

/** What `weighted` draws from: taken apart once, since sites are drawn for every run. */
export interface Weighted<Name extends string> {
  readonly names: readonly Name[];
  readonly weights: readonly number[];
  readonly sum: number;
}

export function weigh<Name extends string>(table: Readonly<Record<Name, number>>): Weighted<Name> {
  const weights = Object.values<number>(table);
  return { names: Object.keys(table) as Name[], weights, sum: weights.reduce((sum, weight) => sum + weight, 0) };
}
