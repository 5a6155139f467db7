// Several long jobs at a time, within what the machine can bear: as soon as there is room, the next begins.

/** Acts on every item in order, while those under way weigh at most so much together; rejects with the first failure. */
export async function sideBySide<Item>(
  items: readonly Item[],
  most: number,
  act: (item: Item, at: number) => Promise<void>,
  weightOf: (item: Item) => number = () => 1,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  let load = 0;
  for (const [at, item] of items.entries()) {
    const weight = weightOf(item);
    while (load > 0 && load + weight > most) await Promise.race(underWay);
    load += weight;
    const job = act(item, at).finally(() => {
      load -= weight;
      underWay.delete(job);
    });
    underWay.add(job);
    // Whoever waits hears of it; a second failure after the first must not end the process.
    job.catch(() => undefined);
  }
  await Promise.all(underWay);
}
