// Repeatable chance for trials: mulberry32 over an FNV-1a hash of the seed (public domain, Tommy Ettinger).

export function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number below 2³⁰ for any words; a number is itself. */
export function seedOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Math.floor(seededRandom(text)() * 2 ** 30);
}
