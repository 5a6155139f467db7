// Ids of the dealers of one import: they sort in the order of the list, and no two imports share one.

export function dealerIds(now: number, chance: string): () => string {
  let count = 0;
  return () => `${now.toString(36)}-${String(count++).padStart(6, '0')}-${chance}`;
}
