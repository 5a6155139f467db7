// Several long jobs at a time: as soon as one ends, the next begins.

/** Acts on every item, on at most so many at once; rejects with the first failure. */
export async function sideBySide<Item>(
  items: readonly Item[],
  most: number,
  act: (item: Item, at: number) => Promise<void>,
): Promise<void> {
  const left = [...items.entries()];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await act(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane));
}
