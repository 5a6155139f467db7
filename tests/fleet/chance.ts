// Seeded chance: the same parts give the same sequence on every machine, so a fleet page, an id or a delay
// is a function of the seed and of where it is used, never of the order in which hosts are asked.

export type Chance = {
  /** 0 ≤ x < 1 */
  fraction(): number;
  integer(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  hex(length: number): string;
};

export function chanceOf(...parts: readonly (string | number)[]): Chance {
  const fraction = mulberry32(hashOf(parts.join('\u0000')));
  const integer = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    integer,
    pick: <T>(list: readonly T[]) => list[integer(0, list.length - 1)] as T,
    hex: (length) => Array.from({ length }, () => integer(0, 15).toString(16)).join(''),
  };
}

// FNV-1a, 32 bits.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
